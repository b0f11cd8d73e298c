//! Unified diffs of generated files.

use similar::TextDiff;

/// The diff from the file that is there to the one that should be.
pub(crate) fn diff(name: &str, old: Option<&str>, new: Option<&str>) -> String {
    let header = |text: Option<&str>, side: &str| match text {
        Some(_) => format!("{side}/{name}"),
        None => "/dev/null".to_owned(),
    };
    let (from, to) = (header(old, "a"), header(new, "b"));
    TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default())
        .unified_diff()
        .header(&from, &to)
        .to_string()
}
