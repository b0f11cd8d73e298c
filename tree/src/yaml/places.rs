//! From the parser's count of characters to offsets in bytes.

use saphyr_parser::Marker;

use super::pairs::Pairs;

/// A place in the text that moves along with the events: each character is passed about once.
pub(super) struct Places<'s> {
    pairs: &'s Pairs<'s>,
    text: &'s str,
    is_ascii: bool,
    /// The parser counts from behind a byte order mark.
    start: usize,
    characters: usize,
    at: usize,
}

impl<'s> Places<'s> {
    pub(super) fn new(pairs: &'s Pairs<'s>, start: usize) -> Self {
        let text: &str = &pairs.text;
        Self { pairs, text, is_ascii: text[start..].is_ascii(), start, characters: 0, at: start }
    }

    /// The offset in the source that a marker of the parser means.
    pub(super) fn offset(&mut self, marker: &Marker) -> usize {
        let at = self.offset_in_text(marker);
        self.pairs.offset(at)
    }

    fn offset_in_text(&mut self, marker: &Marker) -> usize {
        if self.is_ascii {
            return (self.start + marker.index()).min(self.text.len());
        }
        let bytes = self.text.as_bytes();
        while self.characters < marker.index() && self.at < bytes.len() {
            self.at += match bytes[self.at] {
                0..0x80 => 1,
                0x80..0xE0 => 2,
                0xE0..0xF0 => 3,
                _ => 4,
            };
            self.characters += 1;
        }
        while self.characters > marker.index() {
            self.at -= 1;
            while !self.text.is_char_boundary(self.at) {
                self.at -= 1;
            }
            self.characters -= 1;
        }
        self.at
    }
}

#[cfg(test)]
mod tests {
    use saphyr_parser::Marker;

    use super::{Pairs, Places};

    #[test]
    fn goes_forth_and_back_over_characters_of_any_width() {
        let text = "\u{feff}a\u{e9}\u{4e2d}\u{1f600}z";
        let pairs = Pairs::new(text);
        let mut places = Places::new(&pairs, 3);
        let offsets = [3, 4, 6, 9, 13, 14];
        for index in [0, 5, 2, 4, 1, 3, 0, 9] {
            let offset = places.offset(&Marker::new(index, 1, index));
            assert_eq!(offset, offsets[index.min(5)], "{index}");
        }
    }
}
