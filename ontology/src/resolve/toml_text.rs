//! Places within a string of TOML, whose escapes make its text differ from its source.

use comity_tree::{Node, Span};

/// Where a part of a string node's text is in the source.
pub(super) fn within(node: Node<'_>, part: Span) -> Span {
    let whole = node.span();
    let raw = node.tree().source().get(whole.range()).unwrap_or("");
    let (start, end) = locate(raw, node.text(), part.range());
    let offset = |at: usize| whole.start + u32::try_from(at).unwrap_or(0);
    Span::new(offset(start), offset(end))
}

/// The range in `raw`, quotes and escapes included, that represents `part` of `text`.
///
/// Walks both side by side: what the two do not share is an escape, or white space that TOML
/// drops.
fn locate(raw: &str, text: &str, part: std::ops::Range<usize>) -> (usize, usize) {
    let quote = raw.bytes().next().unwrap_or(b'"');
    let long = raw.len() >= 6 && raw.bytes().take(3).all(|b| b == quote);
    let mut at = if long { 3 } else { 1 };
    if long {
        at += if raw[at..].starts_with("\r\n") {
            2
        } else {
            usize::from(raw[at..].starts_with('\n'))
        };
    }
    let (mut start, mut end) = (None, at);
    for (offset, sign) in text.char_indices() {
        at = skip_to(raw, at, sign, quote == b'"');
        if offset >= part.end {
            break;
        }
        if offset >= part.start {
            start.get_or_insert(at);
        }
        at += width(&raw[at.min(raw.len())..], sign, quote == b'"');
        end = at;
    }
    let start = start.unwrap_or(end);
    (start.min(raw.len()), end.max(start).min(raw.len()))
}

/// Skips what represents nothing: a backslash at the end of a line, and a dropped carriage return.
fn skip_to(raw: &str, mut at: usize, sign: char, escapes: bool) -> usize {
    loop {
        let rest = raw.get(at..).unwrap_or("");
        if escapes && rest.starts_with('\\') && rest[1..].starts_with([' ', '\t', '\r', '\n']) {
            let dropped = rest[1..].trim_start_matches([' ', '\t', '\r', '\n']);
            at = raw.len() - dropped.len();
        } else if rest.starts_with('\r') && sign != '\r' {
            at += 1;
        } else {
            return at;
        }
    }
}

/// The length of the character or escape that `rest` begins with.
fn width(rest: &str, sign: char, escapes: bool) -> usize {
    let mut signs = rest.chars();
    match signs.next() {
        Some('\\') if escapes => match signs.next() {
            Some('u') => 6,
            Some('U') => 10,
            Some('x') => 4,
            _ => 2,
        },
        _ => sign.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::locate;

    fn shown<'r>(raw: &'r str, text: &str, part: &str) -> &'r str {
        let at = text.find(part).unwrap();
        let (start, end) = locate(raw, text, at..at + part.len());
        &raw[start..end]
    }

    #[test]
    fn parts_are_found_behind_escapes() {
        assert_eq!(shown(r#""this.a""#, "this.a", "a"), "a");
        assert_eq!(shown(r"'th\is'", r"th\is", "is"), "is");
        assert_eq!(shown(r#""\"x\" == y""#, r#""x" == y"#, "y"), "y");
        assert_eq!(shown(r#""\u8336 == y""#, "茶 == y", "茶"), r"\u8336");
        assert_eq!(shown("\"\"\"\na && \\\n   b\"\"\"", "a && b", "b"), "b");
        assert_eq!(shown("'''\r\na\r\nb'''", "a\nb", "b"), "b");
        assert_eq!(shown(r#""茶 == y""#, "茶 == y", "y"), "y");
    }

    #[test]
    fn an_end_of_text_is_the_closing_quote() {
        assert_eq!(locate(r#""ab""#, "ab", 2..2), (3, 3));
        assert_eq!(locate("", "ab", 0..9), (0, 0));
    }
}
