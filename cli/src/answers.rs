//! The formats of answers: each is a file in the folder of this module, and a line in
//! [`FORMATS`]. The words that several answers or formats share are here as well.

pub(crate) mod fixed;
mod json;
pub(crate) mod phrase;
pub(crate) mod source;
mod svg;
mod text;
pub(crate) mod value;

use std::fmt::Debug;

use comity_questions::Timeline;
use serde_json::Value;

/// Every format of answers, the default first.
pub(crate) const FORMATS: &[&dyn AnswerFormat] = &[&text::Text, &json::Json, &svg::Svg];

/// A format of answers.
pub(crate) trait AnswerFormat: Debug + Sync {
    /// Its name: the value of `--format`.
    fn name(&self) -> &'static str;

    /// What it is, in a few words for `--help`.
    fn about(&self) -> &'static str;

    /// Whether it shows timelines only.
    fn is_of_timelines(&self) -> bool {
        false
    }

    /// The answer in this format. No hidden character of a document or an ontology is in it.
    fn print(&self, answer: &dyn Answer, how: &How<'_>) -> String;
}

/// How an answer is printed, as far as the format cares.
pub(crate) struct How<'a> {
    /// The language of the labels.
    pub(crate) lang: &'a str,
    /// The width of a picture, in pixels.
    pub(crate) width: u16,
}

/// What answers a question.
pub(crate) trait Answer {
    /// Lines, for people, without hidden characters.
    fn text(&self, lang: &str) -> String;

    /// One JSON object, without the version of its format.
    fn json(&self, lang: &str) -> Value;

    /// The timeline that it is, if it is one.
    fn timeline(&self) -> Option<&Timeline<'_>> {
        None
    }
}

/// The format with this name.
pub(crate) fn format(name: &str) -> Option<&'static dyn AnswerFormat> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}
