//! Timelines as pictures.

mod flow;
mod legend;
mod mark;
mod page;
mod picture;
mod scale;

use super::{Answer, AnswerFormat, How};
use picture::picture;

/// A picture.
#[derive(Debug)]
pub(super) struct Svg;

impl AnswerFormat for Svg {
    fn name(&self) -> &'static str {
        "svg"
    }

    fn about(&self) -> &'static str {
        "A picture that needs nothing else"
    }

    fn is_of_timelines(&self) -> bool {
        true
    }

    fn print(&self, answer: &dyn Answer, how: &How<'_>) -> String {
        let timeline = answer.timeline();
        timeline.map_or_else(String::new, |timeline| picture(timeline, how.lang, how.width))
    }
}
