//! What RDF and SHACL do not express.

use std::collections::BTreeSet;

use comity_gen::{Fate, Property, loss::Loss};
use comity_ontology::{
    Model,
    model::{Field, FieldRole},
};
use comity_tree::Severity;

use super::{
    names::{self, Reading},
    rules::Rules,
    shacl,
    value::Value,
};
use crate::losses::{accepts, any_ontology, beyond_the_document, unsaid, without_units};

pub(super) fn of(model: &Model, recursive: &BTreeSet<String>, rules: &Rules) -> Vec<Loss> {
    let mut losses = vec![
        accepts(
            "keys",
            "that a record has no other keys",
            "JSON-LD leaves out what the context does not define",
            &["unknown-key"],
        ),
        accepts(
            "date",
            "the calendar, and some combinations of EDTF",
            "a pattern decides",
            &["impossible-date", "malformed-date"],
        ),
        accepts(
            "null",
            "that a list has no null",
            "JSON-LD leaves out a null, wherever it is",
            &["wrong-type"],
        ),
        any_ontology(),
        unsaid("lists", "the order of a list, and what it has twice", "a set of values", &[]),
        unsaid("decimal", "the digits of a number", "`xsd:double`", &[]),
    ];
    losses.extend(beyond_the_document(model));
    losses.extend(not_found(model));
    for vocabulary in &model.vocabularies {
        for (index, term) in vocabulary.terms.iter().enumerate() {
            if let Reading::Otherwise(instead) = names::reading(model, vocabulary, index) {
                let subject = format!("{}.{}", vocabulary.name, term.code);
                losses.push(unsaid(&subject, "the term in a document", instead, &[]));
            }
        }
    }
    for record in &model.records {
        for field in &record.fields {
            let subject = format!("{}.{}", record.name, field.name);
            match Value::of(model, field) {
                Value::Itself => losses.push(accepts(
                    &subject,
                    "the form of the id, and that no other value has it",
                    "two values with one id become one node",
                    &["bad-form", "out-of-range", "duplicate-id"],
                )),
                Value::Local | Value::Shared(_) if field.role != FieldRole::Identity => {
                    let codes = ["bad-form", "out-of-range", "dangling-reference", "duplicate-id"];
                    let what = "the form of the id, and that something has it";
                    losses.push(accepts(&subject, what, "any node will do", &codes));
                }
                Value::Shared(_) => {
                    let what = "the form of the id, and that no other value has it";
                    losses.push(accepts(
                        &subject,
                        what,
                        "any node will do",
                        &["bad-form", "out-of-range", "duplicate-id"],
                    ));
                }
                _ => {}
            }
            if recursive.contains(&subject) {
                let what = "names of fields that records use differently, below a record in itself";
                losses.push(unsaid(&subject, what, "the context leaves them out", &[]));
            }
            if let Value::Term(index) = Value::of(model, field)
                && model.vocabularies[index].term(&field.name).is_some()
            {
                let what = "the term that has the name of the field";
                losses.push(unsaid(&subject, what, "JSON-LD reads it as the property", &[]));
            }
        }
    }
    losses.extend(without_units(model));
    if !rules.dated.is_empty() {
        let codes: Vec<&str> = rules.dated.iter().map(String::as_str).collect();
        losses.push(accepts(
            "dates in rules",
            "the first and the last day of a date that is no year, month or day of four digits",
            "a rule that compares such a date passes",
            &codes,
        ));
    }
    losses.extend(rules.lost.iter().cloned());
    losses
}

/// A document is found by the properties that no other record has.
fn not_found(model: &Model) -> Option<Loss> {
    let index = model.root?;
    let root = &model.records[index];
    let (own, shared): (Vec<&Field>, Vec<&Field>) =
        root.fields.iter().partition(|field| shacl::is_own(model, index, field));
    if shared.is_empty() {
        return None;
    }
    let mut codes = vec!["missing-field"];
    // A document that is not found lacks a field of its own that it must have, if there is one.
    if !own.iter().any(|field| field.is_required()) {
        let rules = root.rules.iter().filter(|rule| rule.severity == Severity::Error);
        codes.extend(rules.map(|rule| rule.id.as_str()));
    }
    let what = "what a document must be that has only properties which other records have as well";
    Some(accepts(&root.name, what, "no shape finds it", &codes))
}

pub(super) fn fate(property: Property) -> Fate {
    match property {
        Property::TermEffect
        | Property::FieldIdentity
        | Property::FieldReference
        | Property::FieldCorpusReference
        | Property::FieldUnit
        | Property::FieldAcyclic
        | Property::TermImplies
        | Property::FieldStated
        | Property::FieldSaid
        | Property::FieldNote
        | Property::FieldExample
        | Property::FieldDeprecated
        | Property::Timeline
        | Property::Conflict => Fate::Lost,
        Property::TermCue
        | Property::TermDeprecated
        | Property::FieldType
        | Property::FieldPart
        | Property::ScalarForm => Fate::Approximated,
        _ => Fate::Carried,
    }
}
