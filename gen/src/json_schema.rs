//! The JSON Schema target: draft 2020-12, in one shape for validators and editors and one for code generators.
//!
//! Whatever the schema cannot check becomes a [`Loss`] at the place that would have written it.

mod condition;
mod date;
mod definition;
mod document;
mod field;
mod names;
mod record;
mod rule;
mod scalar;
mod target;
mod types;
mod union;
mod unsaid;
mod vocabulary;

pub use definition::{Definition, json_schema_of};

use comity_ontology::Model;

use crate::loss::Artefact;
#[cfg(doc)]
use crate::loss::Loss;

/// Whom a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Validators and editors: as strict as JSON Schema can be; the variant of a union is
    /// chosen by its tag, so that no message speaks of another variant; `null` stands for an absent value.
    Validation,
    /// Code generators: only what becomes a type; a union is a `oneOf` of its variants.
    Types,
}

/// The JSON Schema of the documents of an ontology, and what it cannot check.
pub fn json_schema(model: &Model, shape: Shape) -> Artefact {
    document::artefact(model, shape)
}
