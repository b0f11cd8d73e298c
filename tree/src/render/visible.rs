//! Text that a terminal may be given.

/// Most characters of a message, a label or a name that are shown.
const LONGEST: usize = 1_000;

/// `text` on one line, cut if it is very long, with every sign that acts on a terminal made visible.
pub(super) fn visible(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { visible_char(c) })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// A character, or what stands for it if it is a control, turns the direction of the text, or breaks the line.
pub(super) fn visible_char(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{7f}' => '␡',
        // Controls; marks, embeddings, overrides and isolates of direction; separators of lines;
        // invisible operators, annotations and tags. The joiners that Persian and emoji are written with stay.
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}
