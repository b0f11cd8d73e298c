//! A record: an object with exactly its fields, and its rules.

use super::target::Target;
use crate::{
    describe,
    json::{Json, Map},
};

/// A key that names the variant, and the value it has there.
pub(super) type Tag<'t> = (&'t str, &'t str);

impl Target<'_> {
    /// The record as such, or as a variant with a tag.
    pub(super) fn record(&mut self, index: usize, tag: Option<Tag<'_>>) -> Map {
        let model = self.model;
        let record = &model.records[index];
        let mut properties = Map::new();
        let mut required = Vec::new();
        if let Some((key, value)) = tag {
            properties.push(key, Map::new().with("const", value));
            required.push(key);
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
            .with_some("required", (!required.is_empty()).then(|| Json::texts(required)))
            .with("additionalProperties", false)
            .with_some("allOf", (!rules.is_empty()).then_some(rules))
    }
}
