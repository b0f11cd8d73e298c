//! Characters that act on a terminal or that a reader does not see.

/// Whether a character is a control, changes the direction of text, is invisible, or is none.
///
/// Nothing that comity prints contains one of them, except line feeds and tabs of its own layout.
/// The two joiners are not among them: Persian and emoji are written with them.
#[inline]
pub const fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    matches!(
        c,
        // The controls C1.
        '\u{80}'..='\u{9f}'
        // The soft hyphen, and the vowel separator of Mongolian.
        | '\u{ad}' | '\u{180e}'
        // Marks, embeddings, overrides and isolates of direction; separators of lines.
        | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        // Invisible operators, the byte order mark, annotations, and controls of music.
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}'
        // Tags.
        | '\u{e0000}'..='\u{e007f}'
    ) || is_noncharacter(c)
}

/// Where the first hidden character of a text is that is none of the layout: a line feed or a tab.
/// Of most texts, only the bytes are looked at with which such a character may begin.
pub fn first_hidden(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text.as_bytes()[from..].iter().position(|byte| may_begin(*byte))?;
        let character = text[at..].chars().next()?;
        if is_hidden(character) {
            return Some(at);
        }
        from = at + character.len_utf8();
    }
}

/// Whether a hidden character that is none of the layout may begin with a byte.
const fn may_begin(byte: u8) -> bool {
    match byte {
        b'\n' | b'\t' => false,
        0..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe1 | 0xe2 | 0xef | 0xf0..=0xff => true,
        _ => false,
    }
}

/// Whether Unicode will never give a character this number: XML refuses some of them.
const fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || c as u32 & 0xfffe == 0xfffe
}

/// Whether a character joins its neighbours, or keeps them apart, without being seen.
pub(crate) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::{first_hidden, is_hidden};

    #[test]
    fn every_hidden_character_is_found_and_no_other() {
        for character in char::MIN..=char::MAX {
            let is_layout = matches!(character, '\n' | '\t');
            let expected = (is_hidden(character) && !is_layout).then_some("a中é\n".len());
            assert_eq!(first_hidden(&format!("a中é\n{character}b")), expected, "{character:?}");
        }
    }
}
