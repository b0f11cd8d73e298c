//! What no validator of the values of one document finds, in any language: it depends on how the
//! document was written, on its sources, or on several values.

use comity_ontology::{
    Model,
    model::{Record, Stated},
};

use crate::loss::{Effect, Loss};

/// The fields of a range of a source that a writer does not type.
pub(crate) const RANGE: [&str; 3] = ["start", "end", "digest"];

/// The errors that are found by reading what a document cites.
const OF_SOURCES: [&str; 11] = [
    "source-changed",
    "range-outside-source",
    "range-cuts-character",
    "range-cuts-markup",
    "digest-mismatch",
    "value-not-in-evidence",
    "unit-not-in-evidence",
    "date-not-in-evidence",
    "name-not-in-evidence",
    "words-not-in-evidence",
    "lean-not-in-evidence",
];

/// What the reader of a document checks before there is a value.
pub fn reading() -> Loss {
    accepts(
        "documents",
        "what a reader sees and a value no longer shows: duplicate keys, depth, size",
        "the reader of the document checks it",
        &["duplicate-key", "too-deep", "too-large", "too-many-aliases"],
    )
}

/// What depends on sources and on several values, in the order of the ontology.
pub fn values(model: &Model) -> Vec<Loss> {
    let mut losses = Vec::new();
    if model.records.iter().any(is_range) {
        let what = "that sources have what is cited of them, and that it contains what is claimed";
        losses.push(accepts("documents", what, "the sources are not read", &OF_SOURCES));
    }
    let mut fields = model.records.iter().flat_map(|record| &record.fields);
    if fields.any(|field| field.context.is_some()) {
        losses.push(accepts(
            "documents",
            "that two claims differ in more than free text, and that two entries of the context do \
             not hold in one place",
            "each of them passes by itself",
            &["differs-in-free-text", "overlapping-context"],
        ));
    }
    for record in &model.records {
        for field in record.fields.iter().filter(|field| field.is_acyclic) {
            let subject = format!("{}.{}", record.name, field.name);
            let what = "that the references form no cycle";
            losses.push(accepts(&subject, what, "cycles pass", &["cyclic-reference"]));
        }
    }
    for conflict in &model.conflicts {
        losses.push(accepts(
            &format!("conflict {}", conflict.id),
            &format!("the condition `{}` on several values", conflict.source[1].trim()),
            "values that contradict each other pass, each by itself",
            &[&conflict.id],
        ));
    }
    losses
}

/// The fields whose values the cited ranges must contain.
pub fn stated(model: &Model) -> Vec<Loss> {
    let mut losses = Vec::new();
    for record in &model.records {
        let fields = record.fields.iter();
        for field in fields.filter(|it| matches!(it.stated, Stated::Yes | Stated::With(..))) {
            let subject = format!("{}.{}", record.name, field.name);
            let what = "that the cited ranges of the source contain the value";
            let instead = "the source is not read";
            losses.push(accepts(&subject, what, instead, &[]));
        }
    }
    losses
}

fn accepts(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    Loss::new(Effect::Accepts, subject, what, instead, codes)
}

/// Whether the values of a record are ranges of a source.
pub fn is_range(record: &Record) -> bool {
    RANGE.iter().all(|name| record.field(name).is_some())
}
