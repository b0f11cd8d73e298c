//! The JSON Schema targets: draft 2020-12, in one shape for validators and editors and one for code
//! generators, and the first of them without texts and in draft-07.
//!
//! Whatever the schema cannot check becomes a [`Loss`] at the place that would have written it.

mod condition;
mod definition;
mod document;
mod field;
mod names;
mod range;
mod record;
mod rewrite;
mod rule;
mod scalar;
mod target;
mod twin;
mod types;
mod union;
mod unsaid;
mod vocabulary;

pub use definition::{Definition, json_schema_of};
pub use twin::Twin;

use comity_ontology::Model;

use self::target::{Layout, Target};

#[cfg(doc)]
use crate::loss::Loss;
use crate::{
    Artefact, CorpusValues, Refusal,
    fate::{Fate, Property},
    in_language,
};

/// Whom a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Validators and editors: as strict as JSON Schema can be; the variant of a union is chosen
    /// by its tag, so that no message mentions another variant; `null` represents an absent
    /// value.
    Validation,
    /// Code generators: only what becomes a type; a union is a `oneOf` of its variants.
    Types,
}

/// The JSON Schema of the documents of an ontology, and what it cannot check.
pub fn json_schema(model: &Model, shape: Shape) -> Artefact {
    let mut target = Target::new(model, shape, Layout::Document);
    let name = match shape {
        Shape::Validation => None,
        Shape::Types => Some("types"),
    };
    let schema = document::schema(&mut target, name);
    document::artefact(target, name, schema.pretty())
}

/// The JSON Schema of the documents of an ontology for readers of one language: what has a text in
/// it is described in it, and the titles of records and fields are their labels.
pub fn json_schema_in(model: &Model, shape: Shape, language: &str) -> Artefact {
    labelled(&in_language(model.clone(), language), shape, language)
}

/// The schema of a model whose texts are in a language, with labels in it as titles.
fn labelled(model: &Model, shape: Shape, language: &str) -> Artefact {
    let mut target = Target::new(model, shape, Layout::Document);
    target.labels = Some(language);
    let schema = document::schema(&mut target, None);
    document::artefact(target, None, schema.pretty())
}

/// A JSON Schema as a target.
#[derive(Clone, Copy, Debug)]
pub struct JsonSchema(pub Shape);

impl crate::Target for JsonSchema {
    fn name(&self) -> &'static str {
        match self.0 {
            Shape::Validation => "validation",
            Shape::Types => "types",
        }
    }

    fn about(&self) -> &'static str {
        match self.0 {
            Shape::Validation => "JSON Schema for validators and editors",
            Shape::Types => "JSON Schema for code generators",
        }
    }

    fn fate(&self, property: Property) -> Fate {
        match property {
            Property::TermCode
            | Property::TermLabel
            | Property::TermAlias
            | Property::TermDefinition
            | Property::TermNote
            | Property::TermExample
            | Property::TermDeprecated
            | Property::FieldType
            | Property::FieldCardinality
            | Property::FieldDefault
            | Property::FieldDefinition
            | Property::FieldNote
            | Property::FieldExample
            | Property::FieldDeprecated
            | Property::UnionTag
            | Property::ScalarForm
            | Property::TypeDefinition => Fate::Carried,
            Property::FieldUnit if self.0 == Shape::Validation => Fate::Carried,
            // Those of kinds, beside the tags.
            Property::RecordLabel if self.0 == Shape::Validation => Fate::Approximated,
            _ => Fate::Lost,
        }
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        Ok(json_schema(model, self.0))
    }

    fn generate_in(
        &self,
        model: &Model,
        corpus: &CorpusValues,
        language: &str,
    ) -> Result<Artefact, Vec<Refusal>> {
        match self.0 {
            Shape::Validation => Ok(labelled(model, self.0, language)),
            // Names of types come from titles.
            Shape::Types => self.generate_with(model, corpus),
        }
    }
}
