//! An author's plain text as Markdown that rustdoc shows as it is written.
//!
//! A definition may contain anything. In a doc comment an indented line or a fence would become a
//! doctest of the dependent crate, brackets a broken link, and angle brackets HTML.

/// The text with every character escaped that Markdown would read as markup. A span of code
/// between single backticks stays one, and a bare URL becomes a link.
pub fn escape(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(line).collect();
    lines.join("\n")
}

/// A text as a span of code, on one line.
pub fn code(text: &str) -> String {
    let text = words(text);
    if !text.contains('`') {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// The text without indentation and with single spaces: more would be a block of code.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn line(text: &str) -> String {
    let text = words(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    loop {
        let plain = rest.bytes().take_while(|byte| !is_of_markup(*byte)).count();
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let Some(first) = rest.chars().next() else { return out };
        let taken = if let Some(span) = span(rest) {
            out.push_str(span);
            span.len()
        } else if let Some(url) = url(rest).filter(|_| !out.ends_with(char::is_alphanumeric)) {
            out.push('<');
            out.push_str(url);
            out.push('>');
            url.len()
        } else {
            if is_markup(first, &out, rest) {
                out.push('\\');
            }
            out.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
}

/// Whether something that Markdown reads as more than text may begin with a byte: it has no part of
/// a longer character.
const fn is_of_markup(byte: u8) -> bool {
    matches!(
        byte,
        b'\\'
            | b'`'
            | b'*'
            | b'['
            | b']'
            | b'<'
            | b'>'
            | b'~'
            | b'|'
            | b'#'
            | b'+'
            | b'-'
            | b'='
            | b'_'
            | b'&'
            | b'.'
            | b')'
            | b'h'
    )
}

/// The span of code that the text begins with: single backticks around a text without any.
fn span(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find('`')?;
    let after = &inner[end + 1..];
    (!inner[..end].trim().is_empty() && !after.starts_with('`')).then(|| &text[..end + 2])
}

/// The URL that the text begins with.
fn url(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._~/?#@!$&+=%:".contains(c);
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let url = text[..text.len() - rest.len() + length].trim_end_matches(['.', ':', '!', '?']);
    (!url.ends_with("//")).then_some(url)
}

/// Whether Markdown may read the character as markup; `before` is what the line has so far.
fn is_markup(character: char, before: &str, rest: &str) -> bool {
    match character {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' => true,
        '#' | '+' | '-' | '=' => before.is_empty(),
        // `snake_case` is one word in Markdown too.
        '_' => !before.ends_with(char::is_alphanumeric),
        '&' => rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '#'),
        // `1.` and `1)` would begin a list, and not at one.
        '.' | ')' => !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped() {
        let cases = [
            ("plain words, `code` and snake_case", "plain words, `code` and snake_case"),
            ("    let x = broken", "let x = broken"),
            ("\tindented", "indented"),
            ("-      in a list", "\\- in a list"),
            ("3.      in a list", "3\\. in a list"),
            ("```rust", "\\`\\`\\`rust"),
            ("~~~", "\\~\\~\\~"),
            ("# title", "\\# title"),
            ("see [Other] and <Option>", "see \\[Other\\] and \\<Option\\>"),
            ("an odd ` tick", "an odd \\` tick"),
            ("``two``", "\\`\\`two\\`\\`"),
            ("/* a comment */", "/\\* a comment \\*/"),
            ("R&D, &amp; that", "R\\&D, \\&amp; that"),
            ("see https://example.org/a_b.", "see <https://example.org/a_b>."),
            ("a \\ b | c", "a \\\\ b \\| c"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected, "{text}");
        }
        assert_eq!(escape("one\n\n    two"), "one\n\ntwo");
    }

    #[test]
    fn code_stays_on_one_line_and_within_its_ticks() {
        assert_eq!(code("a ||\n    b"), "`a || b`");
        assert_eq!(code("a ` b"), "`` a ` b ``");
    }
}
