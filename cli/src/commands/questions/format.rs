//! The formats of answers.

use comity_tree::json::escape_hidden;
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
    escape_hidden(format!("{value:#}\n"))
}
