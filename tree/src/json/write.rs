//! Strings as JSON writes them.

use std::fmt::Write as _;

use crate::is_hidden;

/// Appends a text as a JSON string, its hidden characters escaped.
///
/// ```
/// let mut json = String::new();
/// comity_tree::json::write_string(&mut json, "a \"b\"\u{202e}");
/// assert_eq!(json, r#""a \"b\"\u202e""#);
/// ```
pub fn write_string(json: &mut String, text: &str) {
    json.reserve(text.len() + 2);
    json.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|c| matches!(c, '"' | '\\') || is_hidden(c)) {
        json.push_str(&rest[..at]);
        let mut after = rest[at..].chars();
        match after.next() {
            Some('"') => json.push_str("\\\""),
            Some('\\') => json.push_str("\\\\"),
            Some('\n') => json.push_str("\\n"),
            Some('\r') => json.push_str("\\r"),
            Some('\t') => json.push_str("\\t"),
            Some(c) => escape(json, c),
            None => {}
        }
        rest = after.as_str();
    }
    json.push_str(rest);
    json.push('"');
}

/// A JSON text, with what is hidden in its strings escaped.
///
/// For JSON that another writer has made, which leaves everything but C0 controls as it is.
pub fn escape_hidden(json: String) -> String {
    let is_layout = |c: char| c == '\n';
    if !json.contains(|c| is_hidden(c) && !is_layout(c)) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        // Outside of strings, JSON has no hidden character but white space.
        if is_hidden(c) && !is_layout(c) { escape(&mut escaped, c) } else { escaped.push(c) }
    }
    escaped
}

fn escape(json: &mut String, c: char) {
    for unit in c.encode_utf16(&mut [0; 2]) {
        let _ = write!(json, "\\u{unit:04x}");
    }
}

#[cfg(test)]
mod tests {
    use super::{escape_hidden, write_string};

    #[test]
    fn a_string_means_what_was_written() {
        let text = "\0\u{1b}\t\n\"\\ \u{7f}\u{85}\u{200b}\u{2066}\u{e0041}\u{fffe}\u{1ffff}港";
        let mut json = String::new();
        write_string(&mut json, text);
        assert!(!json.contains(crate::is_hidden), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        let other = escape_hidden(serde_json::to_string_pretty(&[text]).unwrap());
        assert!(!other.replace('\n', "").contains(crate::is_hidden), "{other}");
        assert_eq!(serde_json::from_str::<[String; 1]>(&other).unwrap(), [text]);
    }
}
