//! Ranges of a source, which are written as a quote until they are anchored.

use comity_ontology::model::{Record, Rule};

use super::{
    Shape,
    target::{Layout, Target},
};
use crate::{
    beyond::{RANGE, is_range},
    json::{Json, Map},
    loss::Effect,
};

/// The field with the words of a range.
const QUOTE: &str = "quote";

/// Whether a record is a range that has a field for its words.
fn has_quote(record: &Record) -> bool {
    is_range(record) && record.field(QUOTE).is_some()
}

impl Target<'_> {
    /// Whether a record is a range that a document may have as a quote.
    fn may_be_quote(&self, record: &Record) -> bool {
        let is_edited = self.shape == Shape::Validation && self.layout == Layout::Document;
        is_edited && has_quote(record)
    }

    /// Whether a rule is about the quote of such a range.
    pub(super) fn forbids_quote(&self, record: &Record, rule: &Rule) -> bool {
        let quote = record.field(QUOTE).map(|(index, _)| index);
        self.may_be_quote(record) && quote.is_some_and(|quote| rule.reads == [quote])
    }

    /// The keys that a record must have. A range has either what the command puts in the place of
    /// its quote, or the quote, so that an editor accepts what a writer writes.
    pub(super) fn required(&mut self, record: &Record, mut required: Vec<&str>) -> Map {
        self.lose_quote(record);
        if !self.may_be_quote(record) {
            return Map::new()
                .with_some("required", (!required.is_empty()).then(|| Json::texts(required)));
        }
        let anchored: Vec<_> = required.extract_if(.., |key| RANGE.contains(key)).collect();
        let has_quote = Map::new()
            .with("required", Json::texts([QUOTE]))
            .with("properties", Map::new().with(QUOTE, Map::new().with("type", "string")));
        Map::new()
            .with_some("required", (!required.is_empty()).then(|| Json::texts(required)))
            .with("if", has_quote)
            .with("else", Map::new().with("required", Json::texts(anchored)))
            .with("defaultSnippets", vec![snippet()])
    }

    /// That a range is no quote, and has none beside it.
    fn lose_quote(&mut self, record: &Record) {
        if !has_quote(record) {
            return;
        }
        let subject = format!("{}.{QUOTE}", record.name);
        let (codes, what, instead): (&[&str], _, _) = if self.may_be_quote(record) {
            (
                &["unanchored-quote", "quote-and-range", "missing-field"],
                "that a quote is anchored",
                "a quote passes in place of a range and beside it: `comity anchor` replaces it",
            )
        } else {
            (&["quote-and-range"], "that a range has no quote beside it", "both of them pass")
        };
        self.lose(subject, Effect::Accepts, codes, what.into(), instead);
    }
}

/// What an editor proposes for a range.
fn snippet() -> Json {
    Map::new().with("label", QUOTE).with("body", Map::new().with(QUOTE, "$1")).into()
}
