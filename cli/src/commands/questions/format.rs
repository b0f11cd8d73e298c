//! The formats of answers.

use comity_tree::is_hidden;
use serde_json::Value;

use super::visible::visible;
use crate::args::Format;

/// What answers a question, in each format.
pub(super) trait Answer {
    /// Lines, for people.
    fn text(&self, lang: &str) -> String;

    /// One JSON object, without the version of its format.
    fn json(&self, lang: &str) -> Value;
}

/// An answer in a format.
pub(super) fn printed(answer: &dyn Answer, format: Format, lang: &str) -> String {
    match format {
        Format::Text => visible(&answer.text(lang)),
        Format::Json => json(answer.json(lang)),
    }
}

/// The version of the JSON of answers.
const VERSION: u32 = 2;

fn json(mut value: Value) -> String {
    value["format"] = VERSION.into();
    // Escapes mean the same within a JSON string, and only there can such a character be.
    let text = format!("{value:#}\n");
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        if is_hidden(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out += &format!("\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
        out
    })
}
