//! The markup of a source text, and its words without it.

use std::ops::Range;

use super::{Markup, NONE, TextFormat, markdown};
use crate::evidence::text::SourceText;

impl SourceText {
    /// What of it is markup, if it is marked up like this.
    pub fn markup(&self, format: TextFormat) -> &Markup {
        match format {
            TextFormat::Plain => &NONE,
            TextFormat::Markdown => self.markdown.get_or_init(|| markdown::read(self)),
        }
    }
}

impl Markup {
    /// The words of a range: its text without the markup in it.
    pub fn words(&self, text: &SourceText, range: &Range<usize>) -> String {
        let mut words = String::new();
        let mut from = range.start;
        for run in self.within(range) {
            words.push_str(text.get(from..run.start).unwrap_or_default());
            let first = self.entities.partition_point(|(entity, _)| entity.start < run.start);
            let entities = self.entities[first..].iter();
            for (_, sign) in entities.take_while(|(entity, _)| entity.end <= run.end) {
                words.push_str(sign);
            }
            from = run.end;
        }
        words.push_str(text.get(from..range.end).unwrap_or_default());
        words
    }
}
