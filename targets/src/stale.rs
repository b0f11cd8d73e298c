//! Unified diffs of generated files.

use similar::TextDiff;

/// The diff from the file that is there to the one that should be, which differ.
pub(crate) fn diff(name: &str, old: Option<&[u8]>, new: Option<&[u8]>) -> String {
    let header = |text: Option<&[u8]>, side: &str| match text {
        Some(_) => format!("{side}/{name}"),
        None => "/dev/null".to_owned(),
    };
    let (from, to) = (header(old, "a"), header(new, "b"));
    let [old, new] = [old, new].map(|text| String::from_utf8_lossy(text.unwrap_or_default()));
    let diff = TextDiff::from_lines(&*old, &*new).unified_diff().header(&from, &to).to_string();
    // Two files may differ in no line: an empty one and none, or by bytes that are no text.
    if diff.is_empty() { format!("--- {from}\n+++ {to}\n") } else { diff }
}
