//! Texts of the ontology in generated code: quoted, and in comments.

use std::fmt::Write as _;

use comity_tree::is_hidden;

/// A text in double quotes, as JSON and TypeScript read it.
pub(crate) fn quoted(text: &str) -> String {
    escaped(text, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// A text in double quotes, with another way to write what is not visible.
pub(crate) fn escaped(text: &str, write_hidden: impl Fn(char, &mut String)) -> String {
    between_quotes('"', text, write_hidden)
}

/// A text in the quotes that it has fewer of: double ones, if it has as many of both.
pub(crate) fn least_escaped(text: &str, write_hidden: impl Fn(char, &mut String)) -> String {
    let count = |quote| text.matches(quote).count();
    let quote = if text.contains('"') && count('"') > count('\'') { '\'' } else { '"' };
    between_quotes(quote, text, write_hidden)
}

fn between_quotes(quote: char, text: &str, write_hidden: impl Fn(char, &mut String)) -> String {
    let is_special = |c: char| {
        c == quote || matches!(c, '\\' | '\u{2028}' | '\u{2029}') || is_hidden(c) || c.is_control()
    };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        out.push_str(&rest[..at]);
        let mut after = rest[at..].chars();
        match after.next() {
            Some(c) if c == quote || c == '\\' => out.extend(['\\', c]),
            Some('\n') => out.push_str("\\n"),
            Some(c) => write_hidden(c, &mut out),
            None => {}
        }
        rest = after.as_str();
    }
    out.push_str(rest);
    out.push(quote);
    out
}

/// A text as a part of an address: what an address cannot have is written by its bytes, except for
/// what is kept.
pub(crate) fn percent_encoded(text: &str, is_kept: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~') || is_kept(c) {
            out.push(c);
            continue;
        }
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Texts wrapped to lines of at most `width` columns, with an empty line between paragraphs.
pub(crate) fn wrapped(texts: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in texts.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        let clean = comity_tree::one_line(paragraph);
        for word in clean.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
