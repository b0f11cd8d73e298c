//! The schema of a whole ontology.

use comity_ontology::{Model, model::TypeRef};

use super::{
    Shape,
    target::{Layout, Target},
    types::reference,
};
use crate::{
    describe,
    json::{Json, Map},
    loss::{Artefact, Effect},
};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(super) fn artefact(model: &Model, shape: Shape) -> Artefact {
    let mut target = Target::new(model, shape, Layout::Document);
    target.lose_reading();
    let definitions = target.definitions();
    target.unsaid();
    let mut schema = Map::new()
        .with("$schema", DIALECT)
        .with_some("$id", id(model, shape))
        .with_some("title", describe::text(&[&model.title]))
        .with_some("description", describe::text(&[&model.definition]));
    match model.root() {
        Some(root) => schema.extend(reference(&root.name)),
        None => target.lose(
            &model.name,
            Effect::Accepts,
            &["wrong-type", "missing-field", "unknown-key"],
            "what a document is: the ontology names no root".into(),
            "every document passes; the definitions can be referred to",
        ),
    }
    let schema = Json::from(schema.with("$defs", definitions));
    Artefact {
        title: format!("the JSON Schema of {} {}", model.name, model.version),
        text: schema.pretty(),
        losses: target.losses(),
    }
}

/// Where the schema lives: below the ontology, by version and shape. None for an ontology without an id.
fn id(model: &Model, shape: Shape) -> Option<String> {
    let base = model.id.split('#').next().unwrap_or_default().trim_end_matches('/');
    let file = match shape {
        Shape::Validation => "schema.json",
        Shape::Types => "types.schema.json",
    };
    (!base.is_empty()).then(|| format!("{base}/{}/{file}", model.version))
}

impl Target<'_> {
    /// What goes wrong before there is a value to validate.
    fn lose_reading(&mut self) {
        self.lose(
            "documents",
            Effect::Accepts,
            &["duplicate-key", "too-deep", "too-large", "too-many-aliases"],
            "what a reader sees and a value no longer shows: keys that stand twice, depth, size"
                .into(),
            "it is left to whoever reads the document",
        );
    }

    fn definitions(&mut self) -> Map {
        let model = self.model;
        let mut definitions = Map::new();
        let all = (0..model.vocabularies.len())
            .map(TypeRef::Vocabulary)
            .chain((0..model.scalars.len()).map(TypeRef::Scalar))
            .chain((0..model.records.len()).map(TypeRef::Record))
            .chain((0..model.unions.len()).map(TypeRef::Union));
        for ty in std::iter::once(TypeRef::Date).chain(all) {
            if !self.names.is_reached(ty) {
                self.lose_unreached(ty);
                continue;
            }
            let is_only_variant = matches!(ty, TypeRef::Record(i) if !self.names.is_plain(i));
            if !is_only_variant {
                definitions.push(self.model.type_name(ty), self.define(ty));
            }
            if let TypeRef::Union(i) = ty {
                for variant in 0..model.unions[i].variants.len() {
                    let name = self.names.variant(i, variant).to_owned();
                    definitions.push(name, self.tagged(i, variant));
                }
            }
        }
        definitions
    }

    fn lose_unreached(&mut self, ty: TypeRef) {
        if ty != TypeRef::Date {
            self.lose(
                self.model.type_name(ty),
                Effect::Unsaid,
                &[],
                "a type that no document holds a value of".into(),
                "it has no definition",
            );
        }
    }
}
