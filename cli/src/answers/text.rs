//! Answers as lines for people.

use super::{Answer, AnswerFormat, How};

/// Lines, for people.
#[derive(Debug)]
pub(super) struct Text;

impl AnswerFormat for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn about(&self) -> &'static str {
        "Lines, for people"
    }

    fn print(&self, answer: &dyn Answer, how: &How<'_>) -> String {
        answer.text(how.lang)
    }
}
