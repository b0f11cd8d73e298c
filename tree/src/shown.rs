//! Input inside messages.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

use crate::hidden::{is_hidden, is_joiner};

/// Columns of an input that a message repeats.
const COLUMNS: usize = 60;

/// A piece of input as a message shows it: on one line, cut if it is long, hidden characters
/// escaped.
///
/// ```
/// use comity_tree::shown;
///
/// assert_eq!(shown("a\u{1b}[2J\n").to_string(), r"a\u{1b}[2J\n");
/// assert_eq!(shown("战略伙伴").at_most(4).to_string(), "战略…");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Shown<'t> {
    text: &'t str,
    columns: usize,
}

/// Shows a piece of input in a message, at most 60 columns of it.
pub const fn shown(text: &str) -> Shown<'_> {
    Shown { text, columns: COLUMNS }
}

impl Shown<'_> {
    /// Shows at most this many columns.
    #[must_use]
    pub const fn at_most(self, columns: usize) -> Self {
        Self { columns, ..self }
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut room = self.columns;
        let mut before = ' ';
        // Marks take no column, and a character may have any number of them.
        let most = 4 * self.columns;
        for (index, c) in self.text.chars().enumerate() {
            // Between letters of ASCII, a joiner joins nothing.
            let escaped = is_hidden(c) || is_joiner(c) && before.is_ascii();
            let columns = if escaped { c.escape_default().len() } else { width(c) };
            match room.checked_sub(columns) {
                Some(rest) if index < most => room = rest,
                _ => return f.write_char('…'),
            }
            if escaped {
                c.escape_default().fmt(f)?;
            } else {
                f.write_char(c)?;
            }
            before = c;
        }
        Ok(())
    }
}

/// A text that can be printed whatever input it repeats.
pub(crate) fn clean(text: impl Into<String>) -> String {
    let text = text.into();
    match one_line(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(line) => line,
    }
}

/// A text of any length on one line: white space for line breaks, other hidden characters escaped.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => line.push(' '),
            c if is_hidden(c) => line.extend(c.escape_default()),
            c => line.push(c),
        }
    }
    Cow::Owned(line)
}

/// How many columns a terminal gives a character, to cut by.
const fn width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{one_line, shown};

    #[test]
    fn hidden_characters_are_spelled_out() {
        let text = "a\u{200b}\u{9b}\u{202e}\u{feff}\t\u{200d}b";
        assert_eq!(shown(text).to_string(), r"a\u{200b}\u{9b}\u{202e}\u{feff}\t\u{200d}b");
        let none = "a\u{fdd0}\u{fffe}\u{ffff}\u{10ffff}";
        assert_eq!(one_line(none), r"a\u{fdd0}\u{fffe}\u{ffff}\u{10ffff}");
        assert_eq!(shown(none).to_string(), one_line(none));
        assert_eq!(shown("\u{fdcf}\u{fdf0}\u{fffd}").to_string(), "\u{fdcf}\u{fdf0}\u{fffd}");
        assert_eq!(shown("👩\u{200d}🚀").to_string(), "👩\u{200d}🚀");
    }

    #[test]
    fn a_text_is_cut_by_the_columns_it_takes() {
        assert_eq!(shown(&"a".repeat(60)).to_string(), "a".repeat(60));
        assert_eq!(shown(&"a".repeat(61)).to_string(), "a".repeat(60) + "…");
        assert_eq!(shown(&"港".repeat(31)).to_string(), "港".repeat(30) + "…");
        // What takes no column does not grow a message without end.
        assert!(shown(&"\u{301}".repeat(1_000)).to_string().chars().count() <= 241);
        assert_eq!(shown("a\u{1b}").at_most(5).to_string(), "a…");
    }

    #[test]
    fn a_line_keeps_its_length_and_loses_its_breaks() {
        assert_eq!(one_line("a\nb\u{1b}c"), r"a b\u{1b}c");
        assert_eq!(one_line("港"), "港");
    }
}
