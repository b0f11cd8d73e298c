//! Ranges of a source, which are written as a quote until they are anchored.

use comity_ontology::model::{Record, Rule};

use super::{
    Shape,
    target::{Layout, Target},
};
use crate::{
    json::{Json, Map},
    loss::Effect,
};

/// The fields of a range that a writer does not type.
const ANCHORED: [&str; 3] = ["start", "end", "digest"];

/// The field with its words.
const QUOTE: &str = "quote";

/// Whether a record is a range that may still be a quote.
fn is_range(record: &Record) -> bool {
    let mut all = ANCHORED.iter().chain([&QUOTE]);
    all.all(|name| record.field(name).is_some())
}

impl Target<'_> {
    /// Whether a record is a range that a document may have as a quote.
    fn may_be_quote(&self, record: &Record) -> bool {
        let is_edited = self.shape == Shape::Validation && self.layout == Layout::Document;
        is_edited && is_range(record)
    }

    /// Whether a rule is about the quote of such a range.
    pub(super) fn forbids_quote(&self, record: &Record, rule: &Rule) -> bool {
        let quote = record.field(QUOTE).map(|(index, _)| index);
        self.may_be_quote(record) && quote.is_some_and(|quote| rule.reads == [quote])
    }

    /// The keys that a record must have. A range has either what the command puts in the place of
    /// its quote, or the quote, so that an editor accepts what a writer writes.
    pub(super) fn required(&mut self, record: &Record, mut required: Vec<&str>) -> Map {
        if !self.may_be_quote(record) {
            return Map::new()
                .with_some("required", (!required.is_empty()).then(|| Json::texts(required)));
        }
        let anchored: Vec<_> = required.extract_if(.., |key| ANCHORED.contains(key)).collect();
        self.lose(
            &record.name,
            Effect::Accepts,
            &["unanchored-quote", "missing-field"],
            "that a quote is anchored".into(),
            "a quote passes in place of a range: `comity anchor` replaces it",
        );
        let has_quote = Map::new()
            .with("required", Json::texts([QUOTE]))
            .with("properties", Map::new().with(QUOTE, Map::new().with("type", "string")));
        Map::new()
            .with_some("required", (!required.is_empty()).then(|| Json::texts(required)))
            .with("if", has_quote)
            .with("else", Map::new().with("required", Json::texts(anchored)))
            .with("defaultSnippets", vec![snippet()])
    }
}

/// What an editor proposes for a range.
fn snippet() -> Json {
    Map::new().with("label", QUOTE).with("body", Map::new().with(QUOTE, "$1")).into()
}
