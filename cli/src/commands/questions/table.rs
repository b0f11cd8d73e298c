//! Columns that are even whatever the script.

use unicode_width::UnicodeWidthStr;

/// A text with blanks up to a width in columns of the terminal, where a Chinese character takes
/// two.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// The columns that the widest of some texts takes.
pub(super) fn widest<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    texts.map(UnicodeWidthStr::width).max().unwrap_or(0)
}
