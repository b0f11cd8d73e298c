//! Answers as JSON: docs/questions.md describes it.

use comity_tree::json::escape_hidden;

use super::{Answer, AnswerFormat, How};

/// The version of the JSON of answers.
const VERSION: u32 = 3;

/// One JSON object.
#[derive(Debug)]
pub(super) struct Json;

impl AnswerFormat for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn about(&self) -> &'static str {
        "One JSON object: see docs/questions.md"
    }

    fn print(&self, answer: &dyn Answer, how: &How<'_>) -> String {
        let mut value = answer.json(how.lang);
        value["format"] = VERSION.into();
        escape_hidden(format!("{value:#}\n"))
    }
}
