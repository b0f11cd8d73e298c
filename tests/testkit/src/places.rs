//! Where in a document a value of which type is.

use comity_ontology::model::{Field, Model, TypeRef};
use serde_json::Value;

/// What a place holds, seen from its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The only value of its field, or the document.
    One,
    /// All values of its field.
    List,
    /// One of the values of its field.
    Item,
}

/// A place in a document.
#[derive(Clone, Debug)]
pub struct Place {
    /// JSON Pointer to it.
    pub pointer: String,
    /// The type of the value; of a list, the type of its items.
    pub ty: TypeRef,
    /// The record behind a record or the variant of a union, if the value is one.
    pub record: Option<usize>,
    /// The record and the field that it is the value of, as indices.
    pub field: Option<(usize, usize)>,
    /// What it holds.
    pub holds: Holds,
}

impl Place {
    /// The field that it is the value of.
    pub fn field<'m>(&self, model: &'m Model) -> Option<&'m Field> {
        self.field.map(|(record, field)| &model.records[record].fields[field])
    }

    /// What the losses of a schema call it: its type, and its field.
    pub fn subjects(&self, model: &Model) -> Vec<String> {
        let field = self.field.map(|(record, field)| {
            let record = &model.records[record];
            format!("{}.{}", record.name, record.fields[field].name)
        });
        field.into_iter().chain([model.type_name(self.ty).to_owned()]).collect()
    }
}

/// Every place of a document that has a type, in the order of the document.
pub fn places(model: &Model, document: &Value) -> Vec<Place> {
    let mut walk = Walk { model, places: Vec::new() };
    if let Some(root) = model.root {
        walk.value(document, String::new(), TypeRef::Record(root), None, Holds::One);
    }
    walk.places
}

struct Walk<'m> {
    model: &'m Model,
    places: Vec<Place>,
}

impl Walk<'_> {
    fn value(
        &mut self,
        value: &Value,
        pointer: String,
        ty: TypeRef,
        field: Option<(usize, usize)>,
        holds: Holds,
    ) {
        let record = record_of(self.model, value, ty);
        let at = self.places.len();
        self.places.push(Place { pointer, ty, record, field, holds });
        let Some(record) = record else { return };
        for (index, inner) in self.model.records[record].fields.iter().enumerate() {
            let Some(value) = value.get(&inner.name) else { continue };
            let pointer = format!("{}/{}", self.places[at].pointer, inner.name);
            let (field, ty) = (Some((record, index)), inner.ty);
            match value {
                Value::Array(items) if inner.cardinality.is_many() => {
                    let list = pointer.clone();
                    self.places.push(Place {
                        pointer,
                        ty,
                        record: None,
                        field,
                        holds: Holds::List,
                    });
                    for (i, item) in items.iter().enumerate() {
                        self.value(item, format!("{list}/{i}"), ty, field, Holds::Item);
                    }
                }
                _ => self.value(value, pointer, ty, field, Holds::One),
            }
        }
    }
}

/// The record that a value is: its own, or that of the variant which its tag names.
pub fn record_of(model: &Model, value: &Value, ty: TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Record(record) => Some(record),
        TypeRef::Union(union) => {
            let union = &model.unions[union];
            let tag = value.get(&union.tag)?.as_str()?;
            union.variants.iter().find(|variant| variant.tag == tag).map(|v| v.record)
        }
        _ => None,
    }
}
