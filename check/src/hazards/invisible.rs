//! Characters of a text that are not shown.
//!
//! Those that no text may contain, such as the controls of direction, are errors of the reader.

use comity_tree::{Applicability, Edit, Finding, Fix, Node, Span, is_hidden};

use crate::codes;

/// `invisible-character`, at the first of a value or key; the fix removes all of them.
pub(super) fn finding(node: Node<'_>) -> Option<Finding> {
    let text = node.text();
    let (_, first) = invisible(text).next()?;
    let (start, written) = (node.span().start as usize, node.written());
    let is_source = node.tree().source().get(node.span().range()) == Some(written);
    let places = || invisible(written).filter(|_| is_source);
    // An escape is not looked for: the whole value is shown then.
    let span = places().next().map_or(node.span(), |(at, c)| place(start + at, c));
    let fix = if places().count() == invisible(text).count() {
        let edits = places().map(|(at, c)| Edit { span: place(start + at, c), text: instead(c) });
        Some(Fix::new("remove what is invisible", Applicability::Safe, edits.collect()))
    } else {
        Fix::text(node, &visible(text), Applicability::Safe)
    };
    let number = u32::from(first);
    let message = format!("the text has the invisible character U+{number:04X}");
    let finding = Finding::new(codes::INVISIBLE_CHARACTER, span, message)
        .help("remove it: a text that looks the same is another text to a program")
        .node(node.index())
        .fix(fix);
    Some(finding)
}

fn place(at: usize, c: char) -> Span {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(offset(at), offset(at + c.len_utf8()))
}

/// A text without what is not shown; a character that is shown elsewhere is kept there.
fn visible(text: &str) -> String {
    let mut hidden = invisible(text).peekable();
    text.char_indices().fold(String::with_capacity(text.len()), |mut visible, (at, c)| {
        if hidden.next_if(|(place, _)| *place == at).is_some() {
            visible += &instead(c);
        } else {
            visible.push(c);
        }
        visible
    })
}

/// What replaces a character: a separator of lines keeps words apart.
fn instead(c: char) -> String {
    if is_separator(c) { " ".to_owned() } else { String::new() }
}

fn is_separator(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// The characters of a text that are not shown and change nothing of what is, each after its place.
fn invisible(text: &str) -> impl Iterator<Item = (usize, char)> {
    // Most texts are ASCII, or have none of these characters.
    let may_have = !text.is_ascii();
    let is_leftward = may_have && text.contains(is_leftward);
    let mut before = ' ';
    text.char_indices().take_while(move |_| may_have).filter(move |&(at, c)| {
        let after = || text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let is_idle = match c {
            // Those that no text may contain are errors of the reader.
            '\0'..='\u{9f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fffe}'
            | '\u{ffff}' => false,
            // Joiners shape the letters of some scripts, and emoji.
            '\u{200c}' | '\u{200d}' => before.is_ascii() || after().is_ascii(),
            // Selectors of a variant: of a letter of ASCII there is none.
            '\u{fe00}'..='\u{fe0f}' => before.is_ascii_alphabetic() || before == ' ',
            // Marks of direction are for texts that have both directions.
            '\u{61c}' | '\u{200e}' | '\u{200f}' => !is_leftward,
            // Tags name the region of a flag.
            '\u{e0020}'..='\u{e007f}' => !is_flag(before),
            // Blank letters of Hangul, and the blank of Braille.
            '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}' => true,
            _ => is_hidden(c),
        };
        before = c;
        is_idle
    })
}

fn is_flag(before: char) -> bool {
    matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}')
}

/// Whether a letter is of a script that is written from right to left.
fn is_leftward(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && !matches!(c, '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::{invisible, visible};

    #[test]
    fn only_what_changes_nothing_is_invisible() {
        let shown = |text: &str| invisible(text).map(|(at, _)| at).collect::<Vec<_>>();
        for text in [
            "Iceland",
            "两国",
            "Кыргызстан",
            "می\u{200c}روم",
            "👩\u{200d}🚀",
            "❤\u{fe0f}",
            "1\u{fe0f}\u{20e3}",
            "ירושלים\u{200f}",
            "🏴\u{e0067}\u{e0062}\u{e007f}",
            "a\u{a0}b",
        ] {
            assert_eq!(shown(text), [0; 0], "{text}");
        }
        assert_eq!(shown("Ice\u{200b}land\u{ad}"), [3, 10]);
        assert_eq!(shown("港\u{feff}口"), [3]);
        assert_eq!(shown("a\u{200e}b\u{200d}c"), [1, 5]);
        assert_eq!(shown("a\u{fe0f}\u{e0061}"), [1, 4]);
    }

    #[test]
    fn what_is_shown_is_kept() {
        for (text, expected) in [
            ("Ice\u{200b}land", "Iceland"),
            ("a\u{200d}b 👩\u{200d}🚀", "ab 👩\u{200d}🚀"),
            ("a\u{2028}b", "a b"),
        ] {
            assert_eq!(visible(text), expected, "{text:?}");
        }
    }
}
