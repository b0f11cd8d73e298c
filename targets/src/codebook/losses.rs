//! What a codebook cannot do: it is to be read, and checks nothing.

use comity_gen::{Fate, Property, loss::Loss};

use super::page::Book;
use crate::losses::unsaid;

pub(super) fn of(book: &Book<'_>) -> Vec<Loss> {
    let mut losses = vec![unsaid(
        "documents",
        "a verdict on a document",
        "it says what must hold, in words and as conditions",
        &[],
    )];
    for of in &book.rules {
        let id = &of.rule.id;
        let what = "that documents which break it are refused";
        losses.push(unsaid(&format!("rule {id}"), what, "a page of its own", &[id]));
    }
    for conflict in &book.model.conflicts {
        let id = &conflict.id;
        let what = "that documents which disagree are reported";
        losses.push(unsaid(&format!("conflict {id}"), what, "a page of its own", &[id]));
    }
    losses
}

/// Texts are carried; what decides about documents is there in words.
pub(super) fn fate(property: Property) -> Fate {
    match property {
        Property::FieldStated
        | Property::FieldSaid
        | Property::FieldPart
        | Property::FieldAcyclic
        | Property::TermEffect
        | Property::Timeline => Fate::Lost,
        Property::FieldType
        | Property::FieldCardinality
        | Property::FieldDefault
        | Property::FieldUnit
        | Property::FieldIdentity
        | Property::FieldReference
        | Property::FieldCorpusReference
        | Property::ScalarForm
        | Property::UnionTag
        | Property::Conflict => Fate::Approximated,
        _ => Fate::Carried,
    }
}
