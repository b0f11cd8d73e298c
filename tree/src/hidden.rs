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

/// Whether Unicode will never give a character this number: XML refuses some of them.
const fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || c as u32 & 0xfffe == 0xfffe
}

/// Whether a character joins its neighbours, or keeps them apart, without being seen.
pub(crate) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}
