//! Records, unions and their rules.

use comity_tree::Severity;

use super::{Comparison, Deferred, Field, FieldPart, LocalizedText, Location, TimelineFields};
use crate::cel::Expr;

/// A thing with fields. Fields and rules of included records are already copied in.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name.
    pub name: String,
    /// What people call it, and the kind of a union whose values it describes.
    pub label: LocalizedText,
    /// What it is.
    pub definition: LocalizedText,
    /// How to apply it.
    pub note: LocalizedText,
    /// Its fields, those of included records first.
    pub fields: Vec<Field>,
    /// Its rules, those of included records first.
    pub rules: Deferred<Vec<Rule>>,
    /// How its values appear in a timeline.
    pub timeline: Option<TimelineFields>,
    /// Where it is defined.
    pub location: Location,
}

impl Record {
    /// The fields that play a part, each with its index.
    pub fn parts(&self, part: FieldPart) -> impl Iterator<Item = (usize, &Field)> {
        self.fields.iter().enumerate().filter(move |(_, field)| field.part == Some(part))
    }

    /// The first field that plays a part.
    pub fn field_with(&self, part: FieldPart) -> Option<&Field> {
        self.fields.iter().find(|field| field.part == Some(part))
    }

    /// A field and its index, by name.
    pub fn field(&self, name: &str) -> Option<(usize, &Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
}

/// One of several records, distinguished by a tag.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// What it is.
    pub definition: LocalizedText,
    /// The key that names the variant.
    pub tag: String,
    /// Its variants, in the order of their definition.
    pub variants: Vec<Variant>,
    /// How its values are compared with each other.
    pub comparison: Option<Comparison>,
    /// Where it is defined.
    pub location: Location,
}

/// One variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The value of the tag.
    pub tag: String,
    /// The record, as an index into the model's records.
    pub record: usize,
    /// Where it is defined.
    pub location: Location,
}

/// A condition on one record.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The code of its finding.
    pub id: String,
    /// What it requires, in words.
    pub definition: LocalizedText,
    /// The condition as written.
    pub source: String,
    /// The condition, checked against the record's fields.
    pub assert: Expr,
    /// The fields of the record that the condition reads, as indices.
    pub reads: Vec<usize>,
    /// What the finding says.
    pub message: Template,
    /// The field that the finding points at.
    pub at: Option<usize>,
    /// How much the finding weighs.
    pub severity: Severity,
    /// Whether a target that cannot check it must not be generated.
    pub everywhere: bool,
    /// Examples that satisfy the condition.
    pub valid: Vec<Example>,
    /// Examples that violate it.
    pub invalid: Vec<Example>,
    /// Where it is defined.
    pub location: Location,
}

/// A message with places for fields.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// Its parts in order, in the ontology's first language.
    pub parts: Vec<TemplatePart>,
    /// The same in each language that it is written in.
    pub translations: Vec<(String, Vec<TemplatePart>)>,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplatePart {
    /// Literal text.
    Text(String),
    /// The value of a field of the record, by index and name, as the document writes it.
    Field(usize, String),
}

/// An example of a rule: part of a record, as it is in the ontology's TOML.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where the inline table is; its text is the source's text there.
    pub location: Location,
    /// The table as JSON text, so that every target can run it.
    pub json: String,
}
