//! What tables do not express.

use comity_gen::{Fate, Property, loss::Loss};
use comity_ontology::{
    Model,
    model::{FieldRole, Scope},
};

use super::{rules::Rules, table::is_record};
use crate::losses::{accepts, any_ontology, beyond_the_document, unsaid, without_units};

pub(super) fn of(model: &Model, rules: &Rules<'_>) -> Vec<Loss> {
    let mut losses = vec![
        accepts(
            "date",
            "that a text is a date, in a row that `load.py` does not write",
            "`load.py` refuses it",
            &["impossible-date", "malformed-date"],
        ),
        accepts("url", "the grammar of addresses", "any text passes", &["bad-form"]),
        accepts(
            "keys",
            "that a record has no other keys",
            "`load.py` leaves out what has no column",
            &["unknown-key"],
        ),
        accepts(
            "types",
            "that a value is of the type of its field, and a list where there are several",
            "SQLite converts texts and numbers, and `load.py` takes one value for a list",
            &["wrong-type"],
        ),
        any_ontology(),
        unsaid("decimal", "the digits of a number", "the database's own number", &[]),
    ];
    losses.extend(beyond_the_document(model));
    for scalar in model.scalars.iter().filter(|scalar| scalar.pattern.is_some()) {
        let what = "its pattern, in SQLite";
        losses.push(accepts(&scalar.name, what, "PostgreSQL checks it", &["bad-form"]));
    }
    for record in &model.records {
        for field in &record.fields {
            let subject = format!("{}.{}", record.name, field.name);
            if field.cardinality.min > 0 && (field.cardinality.is_many() || is_record(field.ty)) {
                let what = "that there are values";
                let codes = ["missing-field", "too-few"];
                losses.push(accepts(&subject, what, "rows of another table", &codes));
            }
            if field.cardinality.is_many() && field.cardinality.max.is_some() {
                let what = "the greatest number of values";
                losses.push(accepts(&subject, what, "any number of rows", &["too-many-values"]));
            }
            if field.role == FieldRole::Reference(Scope::Document) {
                let what = "that the same document declares the id";
                losses.push(accepts(&subject, what, "any id passes", &["dangling-reference"]));
            }
            if field.role == FieldRole::Identity {
                let what = "that no other value of the document has the id";
                losses.push(accepts(&subject, what, "any id passes", &["duplicate-id"]));
            }
        }
    }
    losses.extend(without_units(model));
    losses.extend(rules.losses());
    losses
}

pub(super) fn fate(property: Property) -> Fate {
    match property {
        Property::TermCode
        | Property::TermLabel
        | Property::TermPlural
        | Property::TermAlias
        | Property::TermCue
        | Property::TermDefinition
        | Property::TermNote
        | Property::TermExample
        | Property::TermBroader
        | Property::TermAbove
        | Property::TermAboveBasis
        | Property::TermMapping
        | Property::TermSince
        | Property::FieldDefault
        | Property::UnionTag => Fate::Carried,
        Property::TermDeprecated
        | Property::FieldType
        | Property::FieldCardinality
        | Property::FieldPart
        | Property::ScalarForm => Fate::Approximated,
        _ => Fate::Lost,
    }
}
