//! The schema of one type, for those who bring their own `$defs`.

use comity_ontology::{Model, model::TypeRef};

use super::{
    Shape,
    target::{Layout, Target},
};
use crate::json::{Json, Map};

/// The schema of one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// JSON on one line; other types of the ontology are in it as `{"$ref":"#/$defs/Name"}`.
    pub text: String,
    /// The types that it refers to, each once: never a built-in type.
    pub refers: Vec<TypeRef>,
}

/// The schema of one type, on one line. Built-in types and the variants of a union are written in
/// place.
pub fn json_schema_of(model: &Model, ty: TypeRef, shape: Shape) -> Definition {
    let mut target = Target::new(model, shape, Layout::Single);
    let text = Json::from(target.define(ty)).compact();
    Definition { text, refers: target.refers() }
}

impl Target<'_> {
    /// What is under the name of the type.
    pub(super) fn define(&mut self, ty: TypeRef) -> Map {
        match ty {
            TypeRef::Vocabulary(i) => self.vocabulary(i),
            TypeRef::Scalar(i) => self.scalar(i),
            TypeRef::Record(i) => self.record(i, None),
            TypeRef::Union(i) => self.union(i),
            TypeRef::Date => self.date(),
            TypeRef::Text
            | TypeRef::Boolean
            | TypeRef::Integer
            | TypeRef::Decimal
            | TypeRef::Url => self.value(ty),
        }
    }
}
