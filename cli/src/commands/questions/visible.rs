//! Characters of a document that must not reach a terminal or a picture as they are.

use comity_tree::is_hidden;

/// A text in which every hidden character is replaced by a visible one. Line breaks stay.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if is_hidden(c) && c != '\n' { char::REPLACEMENT_CHARACTER } else { c })
        .collect()
}

/// A text on one line.
pub(super) fn on_one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t', '\u{2028}', '\u{2029}'], " ")
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn controls_and_marks_of_direction_are_replaced() {
        assert_eq!(visible("a\u{1b}[31m\u{202e}b\n"), "a\u{fffd}[31m\u{fffd}b\n");
    }
}
