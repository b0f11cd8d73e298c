//! Byte offsets as the positions of the protocol, and back.

use std::cell::Cell;

use comity_tree::{Lines, Span};
use gen_lsp_types::{Position, PositionEncodingKind, Range};

/// What the character of a position counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Bytes.
    Utf8,
    /// Code units of UTF-16, which every client can count.
    #[default]
    Utf16,
}

impl Encoding {
    /// The encoding to use with a client that offers these.
    pub(crate) fn negotiated(offered: &[PositionEncodingKind]) -> Self {
        let counts_bytes = offered.contains(&PositionEncodingKind::UTF8);
        if counts_bytes { Self::Utf8 } else { Self::Utf16 }
    }

    /// Its name in the protocol.
    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn units(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 if text.is_ascii() => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }

    fn width(self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
        }
    }
}

/// The positions in one text.
#[derive(Debug)]
pub(crate) struct Places<'s> {
    text: &'s str,
    lines: Lines<'s>,
    encoding: Encoding,
    /// The last offset that was counted, the start of its line, and its character: places that
    /// are asked for in order cost one pass over a line, however long it is.
    last: Cell<(usize, usize, usize)>,
}

impl<'s> Places<'s> {
    pub(crate) fn new(text: &'s str, encoding: Encoding) -> Self {
        Self { text, lines: Lines::new(text), encoding, last: Cell::new((0, 0, 0)) }
    }

    /// The position of a byte offset.
    pub(crate) fn position(&self, offset: u32) -> Position {
        let line = self.lines.position(offset).line;
        let start = self.lines.range(line).start;
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (last, of, counted) = self.last.get();
        let (from, counted) =
            if of == start && (of..=offset).contains(&last) { (last, counted) } else { (start, 0) };
        let character = counted + self.encoding.units(&self.text[from..offset]);
        self.last.set((offset, start, character));
        Position { line: short(line - 1), character: short(character) }
    }

    /// The range of a span.
    pub(crate) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }

    /// The byte offset of a position. A position beyond a line is its end, and one beyond the text
    /// is the end of the text.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let line = position.line as usize + 1;
        let range = self.lines.range(line);
        if self.lines.position(short(range.start)).line < line {
            return self.text.len();
        }
        let mut left = position.character as usize;
        let line = &self.text[range.clone()];
        let past = line.char_indices().find(|(_, c)| {
            let width = self.encoding.width(*c);
            let is_past = left < width;
            left = left.saturating_sub(width);
            is_past
        });
        past.map_or(range.end, |(index, _)| range.start + index)
    }
}

fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Encoding, Places};

    /// Chinese, a letter beyond the basic plane, and the three ends of a line.
    const TEXT: &str = "a: 全\u{20bb7}b\r\nc\r\u{1f600}d\n";

    #[test]
    fn every_place_leads_there_and_back() {
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            let places = Places::new(TEXT, encoding);
            let forth = TEXT.char_indices().collect::<Vec<_>>();
            for (offset, c) in forth.iter().chain(forth.iter().rev()) {
                let position = places.position(u32::try_from(*offset).unwrap());
                let back = places.offset(position);
                // What is within the end of a line is at its end.
                let expected = if *c == '\n' && TEXT[..*offset].ends_with('\r') {
                    offset - 1
                } else {
                    *offset
                };
                assert_eq!(back, expected, "{encoding:?} {offset}");
            }
        }
    }

    #[test]
    fn characters_are_counted_as_agreed() {
        let at = |encoding, offset| {
            let position = Places::new(TEXT, encoding).position(offset);
            (position.line, position.character)
        };
        assert_eq!(at(Encoding::Utf16, 10), (0, 6));
        assert_eq!(at(Encoding::Utf8, 10), (0, 10));
        assert_eq!(at(Encoding::Utf16, 19), (2, 2));
        assert_eq!(at(Encoding::Utf8, 19), (2, 4));
    }

    #[test]
    fn places_beyond_the_text_are_at_its_end() {
        let places = Places::new(TEXT, Encoding::Utf16);
        let at = |line, character| places.offset(gen_lsp_types::Position { line, character });
        assert_eq!(at(0, 99), 11);
        assert_eq!(at(0, 5), 6, "within a character");
        assert_eq!(at(3, 0), TEXT.len());
        assert_eq!(at(9, 0), TEXT.len());
    }
}
