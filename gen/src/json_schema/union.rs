//! A union: one of several records, distinguished by a tag.

use comity_ontology::model::TypeRef;

use super::{
    Shape,
    target::{Layout, Target},
    types::reference,
};
use crate::{
    describe,
    json::{Json, Map},
};

impl Target<'_> {
    pub(super) fn union(&mut self, index: usize) -> Map {
        let model = self.model;
        let union = &model.unions[index];
        let variants: Vec<Map> =
            (0..union.variants.len()).map(|variant| self.variant(index, variant)).collect();
        let map = Map::new().with_some("description", describe::text(&[&union.definition]));
        if self.shape == Shape::Types {
            let choices = variants.into_iter().map(Json::Map).collect::<Vec<_>>();
            if self.layout == Layout::Single {
                return map.with("oneOf", choices);
            }
            // Without a mapping, which ajv refuses: the tag is a constant of each variant.
            return map
                .with("type", "object")
                .with("discriminator", Map::new().with("propertyName", union.tag.as_str()))
                .with("required", Json::texts([union.tag.as_str()]))
                .with("oneOf", choices);
        }
        let tag = union.tag.as_str();
        let kinds =
            union.variants.iter().map(|variant| describe::kind(&model.records[variant.record]));
        let kinds = (self.layout == Layout::Document).then(|| Json::texts(kinds));
        let tags = Map::new()
            .with("enum", Json::texts(union.variants.iter().map(|variant| variant.tag.as_str())))
            .with_some("enumDescriptions", kinds);
        let choices = (union.variants.iter().zip(variants))
            .map(|(variant, schema)| {
                let is_it = Map::new().with(tag, Map::new().with("const", variant.tag.as_str()));
                Map::new()
                    .with(
                        "if",
                        Map::new().with("properties", is_it).with("required", Json::texts([tag])),
                    )
                    .with("then", schema)
                    .into()
            })
            .collect::<Vec<Json>>();
        map.with("type", "object")
            .with("properties", Map::new().with(tag, tags))
            .with("required", Json::texts([tag]))
            .with("allOf", choices)
    }

    /// A variant: its own definition in a document, in place where each type is a text of its own.
    fn variant(&mut self, union: usize, variant: usize) -> Map {
        if self.layout == Layout::Single {
            return self.tagged(union, variant);
        }
        self.refer(TypeRef::Record(self.model.unions[union].variants[variant].record));
        reference(self.names.variant(union, variant))
    }

    /// The record of a variant, with the tag.
    pub(super) fn tagged(&mut self, union: usize, variant: usize) -> Map {
        let model = self.model;
        let union = &model.unions[union];
        let variant = &union.variants[variant];
        self.record(variant.record, Some((&union.tag, &variant.tag)))
    }
}
