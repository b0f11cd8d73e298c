//! The characters of a source that a terminal may be given.

use crate::is_hidden;

/// A character of a source, or a picture of it if it is hidden: one column for one character.
pub(crate) fn visible_char(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{7f}' => '␡',
        c if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
