//! A record: an object with exactly its fields, and its rules.

use super::{
    Shape,
    target::{Layout, Target},
};
use crate::{
    describe,
    json::{Json, Map},
};

/// The key by which a document names its schema. Readers of documents pass over it.
const SCHEMA: &str = "$schema";

/// A key that names the variant, and the value it has there.
pub(super) type Tag<'t> = (&'t str, &'t str);

impl Target<'_> {
    /// One text and no other. Of a constant, some code generators make any value; of an enum, a
    /// type with one value, by which they distinguish the variants of a union. Its name is not that
    /// of a vocabulary, such as `EventKind`, which they would give it.
    fn constant(&self, record: &str, text: &str) -> Map {
        if self.shape == Shape::Types && self.layout == Layout::Document {
            Map::new()
                .with("title", format!("{record}Only"))
                .with("type", "string")
                .with("enum", Json::texts([text]))
        } else {
            Map::new().with("const", text)
        }
    }

    /// The record as such, or as a variant with a tag.
    pub(super) fn record(&mut self, index: usize, tag: Option<Tag<'_>>) -> Map {
        let model = self.model;
        let record = &model.records[index];
        let mut properties = Map::new();
        let mut required = Vec::new();
        if let Some((key, value)) = tag {
            properties.push(key, self.constant(&record.name, value));
            required.push(key);
        }
        let is_document = self.layout == Layout::Document && self.model.root == Some(index);
        if is_document && record.field(SCHEMA).is_none() {
            let about = "The schema of the document, by which editors find it.";
            let schema = Map::new().with("description", about).with("type", "string");
            properties.push(SCHEMA, schema);
        }
        for field in &record.fields {
            properties.push(&field.name, self.field(record, field));
            if field.is_required() {
                required.push(&field.name);
            }
        }
        let rules = self.rules(record);
        Map::new()
            .with_some("description", describe::text(&[&record.definition, &record.note]))
            .with("type", "object")
            .with("properties", properties)
            .and(self.required(record, required))
            .with("additionalProperties", false)
            .with_some("allOf", (!rules.is_empty()).then_some(rules))
    }
}
