//! The width of a line of TypeScript, as prettier measures it.

use unicode_width::UnicodeWidthChar;

use crate::layout::Page;

pub(super) const PAGE: Page = Page { width: 80, level: 2, measure: columns };

/// The columns that prettier counts: an emoji that is made of several characters is one.
fn columns(text: &str) -> usize {
    let (mut columns, mut last) = (0, 0);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let own = match c {
            // Joins two emoji.
            '\u{200d}' if last == 2 && rest.next_if(|next| !next.is_ascii()).is_some() => 0,
            // Makes an emoji of the sign before it, or tints one.
            '\u{fe0f}' => usize::from(last == 1),
            '\u{1f3fb}'..='\u{1f3ff}' if last == 2 => 0,
            // What others do not count: joiners of letters, and the later parts of Korean syllables.
            '\u{200c}' | '\u{200d}' | '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7ff}' => 1,
            c => c.width().unwrap_or_default(),
        };
        if own > 0 {
            last = own;
        }
        columns += own;
    }
    columns
}
