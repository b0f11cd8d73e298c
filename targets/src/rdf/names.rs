//! The names that the parts of an ontology have in RDF: each begins with the IRI of the ontology
//! that defines it.

use comity_ontology::{
    Model,
    model::{Location, Mapping, Record, Union, Vocabulary},
};

use crate::text::percent_encoded;

/// The namespace of an IRI: names are appended to it.
fn namespace(iri: &str) -> String {
    match iri {
        "" => "urn:comity:module:".to_owned(),
        _ if iri.ends_with(['/', '#']) => iri.to_owned(),
        _ => format!("{iri}#"),
    }
}

/// The namespace of an ontology.
pub(super) fn own(model: &Model) -> String {
    namespace(&model.id)
}

/// The prefixes of the ontology and of its bases, which are their names.
pub(super) fn prefixes(model: &Model) -> Vec<(String, String)> {
    let bases = model.bases().iter().map(|base| (base.name.clone(), namespace(&base.id)));
    bases.chain([(model.name.clone(), own(model))]).filter(|(name, _)| !name.is_empty()).collect()
}

fn at(model: &Model, place: Location) -> String {
    let origin = model.origin(place).map(|origin| origin.id.as_str());
    namespace(origin.filter(|id| !id.is_empty()).unwrap_or(&model.id))
}

pub(super) fn vocabulary(model: &Model, vocabulary: &Vocabulary) -> String {
    at(model, vocabulary.location) + &vocabulary.name
}

/// A term. A slash in a code remains one, as JSON-LD asks of words that it reads as names.
pub(super) fn term(model: &Model, vocabulary: &Vocabulary, term: usize) -> String {
    let term = &vocabulary.terms[term];
    let code: Vec<_> = term.code.split('/').map(encoded).collect();
    format!("{}{}/{}", at(model, term.location), vocabulary.name, code.join("/"))
}

/// How JSON-LD comes from a code in a document to the name of its term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// By appending it to the name of the vocabulary.
    Appended,
    /// By a definition of its own in the context.
    Defined,
    /// Not at all: what it reads the code as.
    Otherwise(&'static str),
}

/// How JSON-LD reads the code of a term.
pub(super) fn reading(model: &Model, vocabulary: &Vocabulary, index: usize) -> Reading {
    let code = &vocabulary.terms[index].code;
    if code.contains(':') || code.starts_with('@') {
        return Reading::Otherwise("JSON-LD reads the code as a name in itself");
    }
    let appended = format!("{}/{code}", self::vocabulary(model, vocabulary));
    if term(model, vocabulary, index) == appended {
        Reading::Appended
    } else if code.contains('/') {
        // A context in which a word with a slash means anything else is no context.
        Reading::Otherwise("JSON-LD appends the code to the name of the vocabulary")
    } else {
        Reading::Defined
    }
}

pub(super) fn record(model: &Model, record: &Record) -> String {
    at(model, record.location) + &record.name
}

pub(super) fn union(model: &Model, union: &Union) -> String {
    at(model, union.location) + &union.name
}

/// A thing that several documents refer to, by the scalar of its ids.
pub(super) fn things(model: &Model, scalar: usize) -> String {
    let scalar = &model.scalars[scalar];
    format!("{}{}/", at(model, scalar.location), scalar.name)
}

/// A property. Fields of one name are one property, whatever record has them.
pub(super) fn property(model: &Model, name: &str) -> String {
    let mut fields = model.records.iter().flat_map(|record| &record.fields);
    let first = fields.find(|field| field.name == name);
    first.map_or_else(|| own(model), |field| at(model, field.location)) + name
}

/// A concept of another scheme.
pub(super) fn mapped(model: &Model, mapping: &Mapping) -> String {
    format!("{}match/{}/{}", own(model), encoded(&mapping.scheme), encoded(&mapping.code))
}

/// A text as a part of an IRI. A full stop at its end would make it a step to another folder, if it
/// is all of it, and in Turtle the end of a statement for some readers.
pub(super) fn encoded(text: &str) -> String {
    let encoded = percent_encoded(text, |c| !c.is_ascii() && c.is_alphanumeric());
    match encoded.strip_suffix('.') {
        Some(before) => format!("{before}%2E"),
        None => encoded,
    }
}
