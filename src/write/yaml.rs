//! YAML text of any value, as documents are usually written.

use std::fmt::Write as _;

use comity_tree::json::write_string;

use crate::view::{Reflect, View, written};

/// The value as YAML text, which [`from_yaml`](crate::from_yaml) reads.
///
/// ```
/// use comity::bilateral::Evidence;
///
/// let evidence = Evidence::new(5.try_into()?, 9.try_into()?, "5f1c09ab".parse()?);
/// let text = comity::to_yaml(&vec![evidence.with_note("the 2nd: of two")]);
/// assert_eq!(text, "- start: 5\n  end: 9\n  digest: \"5f1c09ab\"\n  note: \"the 2nd: of two\"\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_yaml(value: &dyn Reflect) -> String {
    let mut out = String::new();
    write(&mut out, value.view(), 0, After::Nothing);
    out
}

/// What is on the line before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Nothing,
    Key,
    Dash,
}

/// Writes a value and ends its line. `depth` is that of its entries or items.
// Values come from trees, whose depth is limited, or from Rust code, which is trusted.
fn write(out: &mut String, view: View<'_>, depth: usize, after: After) {
    let (tag, fields) = match view {
        View::List(items) => {
            let items = (0..items.len()).filter_map(|index| items.item(index));
            return block(out, items, "[]", depth, after, |out, item| {
                out.push_str("- ");
                write(out, item, depth + 1, After::Dash);
            });
        }
        View::Record(fields) => (None, fields),
        View::Variant(key, tag, fields) => (Some((key, View::Text(tag))), fields),
        _ => {
            space(out, after);
            scalar(out, view);
            out.push('\n');
            return;
        }
    };
    block(out, tag.into_iter().chain(written(fields)), "{}", depth, after, |out, (name, value)| {
        text(out, name);
        out.push(':');
        write(out, value, depth + 1, After::Key);
    });
}

/// Writes each part on a line of its own; the first behind a dash, but not behind a key.
fn block<T>(
    out: &mut String,
    parts: impl Iterator<Item = T>,
    empty: &str,
    depth: usize,
    after: After,
    mut part: impl FnMut(&mut String, T),
) {
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        space(out, after);
        out.push_str(empty);
        out.push('\n');
        return;
    }
    if after == After::Key {
        out.push('\n');
    }
    for (i, one) in parts.enumerate() {
        if i > 0 || after != After::Dash {
            out.extend(std::iter::repeat_n("  ", depth));
        }
        part(out, one);
    }
}

fn space(out: &mut String, after: After) {
    if after == After::Key {
        out.push(' ');
    }
}

fn scalar(out: &mut String, view: View<'_>) {
    let _ = match view {
        View::Boolean(value) => write!(out, "{value}"),
        View::Integer(number) => write!(out, "{number}"),
        View::Decimal(number) => write!(out, "{number}"),
        View::Term(term) => return text(out, term.code),
        View::Text(value) => return text(out, value),
        View::Null | View::Record(_) | View::Variant(..) | View::List(_) => {
            out.push_str("null");
            return;
        }
    };
}

fn text(out: &mut String, text: &str) {
    if is_date(text) || is_plain(text) { out.push_str(text) } else { write_string(out, text) }
}

/// Whether every reader of YAML, also of version 1.1, takes a text for a text without quotes.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let mut rest = text.chars().peekable();
    let mut last = ' ';
    while let Some(c) = rest.next() {
        let is_inner = match c {
            ':' => rest.peek().is_some_and(|next| next.is_alphanumeric() || *next == '/'),
            ' ' => rest.peek().is_some(),
            '-' | '_' | '.' | '/' | '@' | ',' | ';' | '(' | ')' | '\'' => true,
            _ => c.is_alphanumeric(),
        };
        if !is_inner {
            return false;
        }
        last = c;
    }
    last != ' '
        && text.starts_with(char::is_alphabetic)
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a text is a month or a day as `2025-11` and `2025-11-19`, which no reader takes for a
/// number.
fn is_date(text: &str) -> bool {
    let shape = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    let shape: Vec<u8> = shape.collect();
    shape == b"0000-00" || shape == b"0000-00-00"
}

#[cfg(test)]
mod tests {
    #[test]
    fn quotes_are_where_they_are_needed() {
        for text in [
            "a",
            "bilateral@0.1.0",
            "汉字",
            "it's (one), of 2",
            "https://example.org/a",
            "2025-11-19",
        ] {
            let mut out = String::new();
            super::text(&mut out, text);
            assert_eq!(out, text);
        }
        for text in [
            "",
            " a",
            "a ",
            "null",
            "No",
            "2025",
            "5f1c09ab",
            "1e5",
            "a: b",
            "a:",
            "a #b",
            "- a",
            "{a}",
            "a\nb",
            "\"a\"",
            "'a'",
            "~",
            ".5",
            "@a",
            "a\u{301}b",
            "2025-11-19~",
        ] {
            let mut out = String::new();
            super::text(&mut out, text);
            assert!(out.starts_with('"'), "{text}: {out}");
        }
    }
}
