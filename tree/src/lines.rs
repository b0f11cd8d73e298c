//! Byte offsets as lines and columns.

/// A place as a person counts it: both numbers start at 1, and a column is a Unicode code point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in code points, from 1.
    pub column: usize,
}

/// The starts of a text's lines. A line ends with LF, CR LF or a lone CR.
#[derive(Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: Vec<u32>,
    /// How many code points start before each multiple of [`BLOCK`] bytes, so that many places
    /// in one very long line cost no more than as many lines.
    counts: Vec<u32>,
}

const BLOCK: usize = 1024;

impl<'s> Lines<'s> {
    /// Finds the lines of `source`.
    pub fn new(source: &'s str) -> Self {
        let bytes = source.as_bytes();
        let ends = bytes.iter().enumerate().filter(|&(i, &byte)| {
            byte == b'\n' || byte == b'\r' && bytes.get(i + 1) != Some(&b'\n')
        });
        let starts = std::iter::once(0)
            .chain(ends.map(|(i, _)| u32::try_from(i + 1).unwrap_or(u32::MAX)))
            .collect();
        let counts = std::iter::once(0)
            .chain(bytes.chunks(BLOCK).scan(0_u32, |sum, block| {
                *sum = sum.saturating_add(u32::try_from(code_points(block)).unwrap_or(0));
                Some(*sum)
            }))
            .collect();
        Self { source, starts, counts }
    }

    /// The line and column of a byte offset. A byte order mark takes no column.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.starts.partition_point(|&start| start <= offset);
        let mut end = (offset as usize).min(self.source.len());
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        let mut column = self.before(end) - self.before(self.starts[line - 1] as usize);
        if line == 1 && end > 0 && self.source.starts_with('\u{feff}') {
            column -= 1;
        }
        Position { line, column: column + 1 }
    }

    /// The bytes of a line, counted from 1, without its end; of the nearest line if there is none.
    pub fn range(&self, line: usize) -> std::ops::Range<usize> {
        let index = line.saturating_sub(1).min(self.starts.len() - 1);
        let start = self.starts[index] as usize;
        let end = self.starts.get(index + 1).map_or(self.source.len(), |&next| next as usize);
        start..start + self.source[start..end].trim_end_matches(['\r', '\n']).len()
    }

    /// How many code points start before a byte offset.
    fn before(&self, end: usize) -> usize {
        let block = end / BLOCK;
        self.counts[block] as usize + code_points(&self.source.as_bytes()[block * BLOCK..end])
    }
}

fn code_points(bytes: &[u8]) -> usize {
    // Bytes 0x80 to 0xBF continue a code point.
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Lines};

    fn at(text: &str, offset: u32) -> (usize, usize) {
        let position = Lines::new(text).position(offset);
        (position.line, position.column)
    }

    #[test]
    fn counts_code_points_in_lines_of_any_ending() {
        let text = "a\u{5168}b\r\nc\rd\n";
        assert_eq!(at(text, 0), (1, 1));
        assert_eq!(at(text, 2), (1, 2), "inside a character");
        assert_eq!(at(text, 4), (1, 3));
        assert_eq!(at(text, 7), (2, 1));
        assert_eq!(at(text, 9), (3, 1));
        assert_eq!(at(text, 11), (4, 1));
        assert_eq!(at(text, 999), (4, 1), "beyond the end");
    }

    #[test]
    fn a_line_has_its_bytes_without_its_end() {
        let text = "a\u{5168}\r\n\rb\n";
        let lines = Lines::new(text);
        let all: Vec<&str> = (1..=4).map(|line| &text[lines.range(line)]).collect();
        assert_eq!(all, ["a\u{5168}", "", "b", ""]);
        assert_eq!((lines.range(0), lines.range(9)), (0..4, 9..9));
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(at("\u{feff}ab", 0), (1, 1));
        assert_eq!(at("\u{feff}ab", 3), (1, 1));
        assert_eq!(at("\u{feff}ab", 4), (1, 2));
    }

    #[test]
    fn a_long_line_is_counted_across_blocks() {
        let text = "\u{754c}".repeat(BLOCK) + "x\ny";
        let end = u32::try_from(3 * BLOCK).unwrap();
        assert_eq!(at(&text, end), (1, BLOCK + 1));
        assert_eq!(at(&text, end + 2), (2, 1));
    }
}
