//! The width of a line of Python, as `ruff format` measures it.

use unicode_width::UnicodeWidthChar;

use crate::layout::Page;

pub(super) const PAGE: Page = Page { width: 88, level: 4, measure: columns };

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or_default()).sum()
}
