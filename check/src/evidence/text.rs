//! A source text, counted in code points.

use std::{fmt::Write as _, ops::Range, sync::OnceLock};

use comity_tree::Position;
use sha2::{Digest as _, Sha256};
use unicode_segmentation::UnicodeSegmentation as _;

use super::markup::Markup;

/// A source text as written, byte order mark and all.
#[derive(Debug)]
pub struct SourceText {
    text: String,
    sha256: String,
    /// The byte offset of every 64th code point: a range is found without counting from the start.
    marks: Vec<usize>,
    length: usize,
    /// Its markup, if it is Markdown.
    pub(super) markdown: OnceLock<Markup>,
    /// The code points that start a line, ascending.
    lines: OnceLock<Vec<usize>>,
    /// The characters of several code points, ascending.
    clusters: OnceLock<Vec<Range<usize>>>,
}

const STEP: usize = 64;

impl SourceText {
    /// Takes the bytes of a file; `None` if they are not UTF-8.
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        String::from_utf8(bytes).ok().map(Self::of)
    }

    /// Takes the whole text of a file.
    pub(super) fn of(text: String) -> Self {
        let sha256 = sha256(text.as_bytes());
        let marks = text.char_indices().step_by(STEP).map(|(at, _)| at).collect();
        let length = text.chars().count();
        let (markdown, lines, clusters) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { text, sha256, marks, length, markdown, lines, clusters }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The SHA-256 of the file in hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Its length in code points.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The text of a half-open range of code points; `None` if it is not inside the text.
    pub fn get(&self, range: Range<usize>) -> Option<&str> {
        (range.start <= range.end && range.end <= self.length)
            .then(|| &self.text[self.byte(range.start)..self.byte(range.end)])
    }

    /// The character of several code points that a code point belongs to: a grapheme cluster.
    pub fn cluster(&self, at: usize) -> Option<&Range<usize>> {
        let clusters = self.clusters.get_or_init(|| {
            let mut clusters = Vec::new();
            let mut from = 0;
            for cluster in self.text.graphemes(true) {
                let to = from + cluster.chars().count();
                if to - from > 1 {
                    clusters.push(from..to);
                }
                from = to;
            }
            clusters
        });
        let index = clusters.partition_point(|cluster| cluster.end <= at);
        clusters.get(index).filter(|cluster| cluster.contains(&at))
    }

    /// The code point that starts at a byte, or that the byte is a part of.
    pub fn point(&self, byte: usize) -> usize {
        let mark = self.marks.partition_point(|mark| *mark <= byte).saturating_sub(1);
        let Some(&from) = self.marks.get(mark) else { return 0 };
        let rest = self.text[from..].char_indices();
        mark * STEP + rest.take_while(|(at, c)| from + at + c.len_utf8() <= byte).count()
    }

    /// The line and the column of a code point, both from 1. A byte order mark takes no column.
    pub fn position(&self, at: usize) -> Position {
        let lines = self.lines.get_or_init(|| {
            let mut starts = vec![0];
            let mut next = self.text.chars().skip(1).chain(['\0']);
            for (at, c) in self.text.chars().enumerate() {
                let next = next.next();
                if c == '\n' || c == '\r' && next != Some('\n') {
                    starts.push(at + 1);
                }
            }
            starts
        });
        let at = at.min(self.length);
        let line = lines.partition_point(|start| *start <= at);
        let is_marked = line == 1 && at > 0 && self.text.starts_with('\u{feff}');
        Position { line, column: at - lines[line - 1] + 1 - usize::from(is_marked) }
    }

    fn byte(&self, at: usize) -> usize {
        let Some(&mark) = self.marks.get(at / STEP) else { return self.text.len() };
        let rest = &self.text[mark..];
        mark + rest.char_indices().nth(at % STEP).map_or(rest.len(), |(offset, _)| offset)
    }
}

/// The digest that a range is known by: the first 8 hexadecimal digits of its SHA-256.
pub fn digest(range: &str) -> String {
    let mut digits = sha256(range.as_bytes());
    digits.truncate(8);
    digits
}

/// Whether a range has a digest.
pub(super) fn has_digest(range: &str, digest: &str) -> bool {
    let hash = Sha256::digest(range.as_bytes());
    let mut digits = digest.as_bytes().chunks(2);
    let byte = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
    digest.len() == 8 && hash.iter().take(4).all(|had| digits.next().and_then(byte) == Some(*had))
}

/// SHA-256 in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    hex_digits(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal digits.
pub fn hex_digits(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use comity_tree::Lines;

    use super::{SourceText, digest};

    #[test]
    fn ranges_count_code_points_and_never_leave_the_text() {
        let text = SourceText::new("a国𠮷b".repeat(50).into_bytes()).unwrap();
        assert_eq!(text.length(), 200);
        assert_eq!(text.get(129..132), Some("国𠮷b"));
        assert_eq!(text.get(196..200), Some("a国𠮷b"));
        assert_eq!(text.get(200..200), Some(""));
        assert_eq!(text.get(196..201), None);
        #[expect(clippy::reversed_empty_ranges, reason = "a document may say so")]
        let reversed = text.get(5..4);
        assert_eq!(reversed, None);
    }

    #[test]
    fn a_digest_is_the_head_of_the_sha256() {
        assert_eq!(digest("abc"), "ba7816bf");
        assert!(SourceText::new(vec![0xff]).is_none());
    }

    #[test]
    fn positions_are_those_of_other_findings() {
        for written in ["", "a\r\n国b\r\rc\n\nd", "\u{feff}a国\nb", "\r\n", "a\r"] {
            let text = SourceText::new(written.into()).unwrap();
            let lines = Lines::new(written);
            let bytes = written.char_indices().map(|(byte, _)| byte).chain([written.len()]);
            for (at, byte) in bytes.enumerate() {
                let expected = lines.position(u32::try_from(byte).unwrap());
                assert_eq!(text.position(at), expected, "{at} of {written:?}");
            }
        }
    }

    #[test]
    fn a_byte_order_mark_is_a_code_point_of_the_file() {
        let text = SourceText::new("\u{feff}ab".into()).unwrap();
        assert_eq!(text.get(1..2), Some("a"));
    }
}
