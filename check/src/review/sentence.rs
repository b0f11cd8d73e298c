//! The sentences around ranges of a source.

use std::ops::Range;

/// What ends a sentence wherever it is.
const ENDS: &str = "。！？!?；;\n";

/// What may close a sentence after its end.
const CLOSES: &str = "”’」』）)\"'";

/// The sentences that a range is in, from the first character of the first to the last of the last.
pub(crate) fn around(text: &[char], range: &Range<usize>) -> Range<usize> {
    let start = (0..range.start.min(text.len())).rev().find(|at| ends(text, *at));
    let mut start = start.map_or(0, |at| at + 1);
    // What closes the sentence before is not of this one; a straight quote behind a space opens it.
    let within = range.start.min(text.len());
    while start < within && CLOSES.contains(text[start]) {
        start += 1;
    }
    while start < within && text[start].is_whitespace() {
        start += 1;
    }
    let last = range.end.saturating_sub(1).max(range.start);
    let end = (last..text.len()).find(|at| ends(text, *at));
    let mut end = end.map_or(text.len(), |at| if text[at] == '\n' { at } else { at + 1 });
    while end < text.len() && CLOSES.contains(text[end]) {
        end += 1;
    }
    start..end.max(range.end)
}

/// Whether a sentence ends with a character: a point does so before a space, or before what closes
/// a quotation.
fn ends(text: &[char], at: usize) -> bool {
    let c = text[at];
    let is_after = |next: &char| next.is_whitespace() || CLOSES.contains(*next);
    ENDS.contains(c) || c == '.' && text.get(at + 1).is_none_or(is_after)
}

#[cfg(test)]
mod tests {
    use super::around;

    fn sentence(text: &str, words: &str) -> String {
        let at = text.find(words).expect("it has the words");
        let start = text[..at].chars().count();
        let text: Vec<char> = text.chars().collect();
        text[around(&text, &(start..start + words.chars().count()))].iter().collect()
    }

    #[test]
    fn a_sentence_ends_with_its_point_and_no_number_does() {
        let text = "One. It cost 2.5 dollars, he said. \"Three.\" Four";
        assert_eq!(sentence(text, "dollars"), "It cost 2.5 dollars, he said.");
        assert_eq!(sentence(text, "Three"), "\"Three.\"");
        assert_eq!(sentence(text, "Four"), "Four");
    }

    #[test]
    fn a_sentence_ends_with_its_line() {
        let text = "标题\n双方签署协定。“他说。”又访问。";
        assert_eq!(sentence(text, "标题"), "标题");
        assert_eq!(sentence(text, "协定"), "双方签署协定。");
        assert_eq!(sentence(text, "他说"), "“他说。”");
        assert_eq!(sentence(text, "访问"), "又访问。");
    }
}
