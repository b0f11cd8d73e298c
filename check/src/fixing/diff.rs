//! The difference between two texts, as a unified diff.

use comity_tree::one_line;
use similar::TextDiff;

/// How many unchanged lines are around a change.
const CONTEXT: usize = 3;

/// A unified diff; empty if the texts are the same.
///
/// A hidden character, which might change a terminal, is escaped.
pub fn unified(name: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let name = one_line(name);
    let text = diff.unified_diff().context_radius(CONTEXT).header(&name, &name).to_string();
    let mut shown = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        let (mark, content) = content.split_at(content.len().min(1));
        for (at, part) in content.split('\t').enumerate() {
            if at == 0 {
                shown.push_str(mark);
            } else {
                shown.push('\t');
            }
            shown.push_str(&one_line(part));
        }
        shown.push_str(&line[mark.len() + content.len()..]);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn a_diff_has_the_lines_around_a_change_and_no_hidden_characters() {
        let before = "a: 1\nb: 2\nc: 3\r\nd:\t4\ne: \u{1b}[31m\nf: 6\n";
        let after = before.replace("c: 3", "c: three");
        let expected = "--- x.yaml\n+++ x.yaml\n@@ -1,6 +1,6 @@\n a: 1\n b: 2\n-c: 3\r\n+c: three\r\n \
                        d:\t4\n e: \\u{1b}[31m\n f: 6\n";
        assert_eq!(unified("x.yaml", before, &after), expected);
        assert_eq!(unified("x.yaml", before, before), "");
    }
}
