//! The schema for validators in two more forms: without texts, and in draft-07.

use comity_ontology::Model;

use super::{
    JsonSchema, Shape, document, rewrite,
    target::{Draft, Layout, Target},
};
use crate::{
    Artefact, CorpusValues, Refusal,
    fate::{Fate, Property},
    json::{Json, Map},
    loss::Effect,
};

/// Keywords with nothing but texts for those who read or write documents.
const TEXTS: [&str; 7] = [
    "$comment",
    "defaultSnippets",
    "description",
    "enumDescriptions",
    "examples",
    "patternErrorMessage",
    "title",
];

/// The schema for validators in another form, as a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Twin {
    /// Without texts and on one line, for programs that download or compile it.
    Slim,
    /// In draft-07, for tools that do not know a later one.
    Draft07,
}

impl crate::Target for Twin {
    fn name(&self) -> &'static str {
        match self {
            Self::Slim => "slim",
            Self::Draft07 => "draft-07",
        }
    }

    fn about(&self) -> &'static str {
        match self {
            Self::Slim => "JSON Schema without texts",
            Self::Draft07 => "JSON Schema for validators, in draft-07",
        }
    }

    fn fate(&self, property: Property) -> Fate {
        match (self, property) {
            (
                Self::Slim,
                Property::TermLabel
                | Property::RecordLabel
                | Property::TermAlias
                | Property::TermDefinition
                | Property::TermNote
                | Property::TermExample
                | Property::FieldDefinition
                | Property::FieldNote
                | Property::FieldExample
                | Property::TypeDefinition,
            ) => Fate::Lost,
            (Self::Slim, Property::FieldDeprecated) => Fate::Approximated,
            _ => JsonSchema(Shape::Validation).fate(property),
        }
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        Ok(self.made(Target::new(model, Shape::Validation, Layout::Document)))
    }

    fn generate_in(
        &self,
        model: &Model,
        _: &CorpusValues,
        language: &str,
    ) -> Result<Artefact, Vec<Refusal>> {
        let mut target = Target::new(model, Shape::Validation, Layout::Document);
        target.labels = Some(language);
        Ok(self.made(target))
    }
}

impl Twin {
    fn made(self, mut target: Target<'_>) -> Artefact {
        if self == Self::Draft07 {
            target.draft = Draft::Seven;
        }
        let name = Some(crate::Target::name(&self));
        let schema = document::schema(&mut target, name);
        match self {
            Self::Slim => {
                target.lose(
                    "texts",
                    Effect::Unsaid,
                    &[],
                    "labels, definitions, notes and examples".into(),
                    "the schema has codes and constraints alone",
                );
                let text = slim(schema).compact() + "\n";
                document::artefact(target, name, text)
            }
            Self::Draft07 => document::artefact(target, name, draft_07(schema).pretty()),
        }
    }
}

fn slim(schema: Json) -> Json {
    let Json::Map(schema) = schema else { return schema };
    // That the schema is generated, and from what, remains.
    let (head, rest): (Map, Map) =
        schema.into_iter().partition(|(keyword, _)| keyword.starts_with('$') && keyword != "$defs");
    let rest = rewrite::each(rest.into(), &|keywords| {
        keywords.into_iter().filter(|(keyword, _)| !TEXTS.contains(&keyword.as_str())).collect()
    });
    if let Json::Map(rest) = rest { head.and(rest).into() } else { rest }
}

/// The same schema in draft-07, which has `definitions`, and ignores what is beside a `$ref`.
fn draft_07(schema: Json) -> Json {
    rewrite::each(schema, &|keywords| {
        if let Some(Json::Text(at)) = keywords.only("$ref") {
            return reference(at);
        }
        let mut references = Vec::new();
        let mut changed = Map::new();
        for (keyword, value) in keywords {
            match (keyword.as_str(), value) {
                ("$ref", Json::Text(at)) => references.push(reference(&at).into()),
                ("$defs", value) => changed.push("definitions", value),
                (_, value) => changed.push(keyword, value),
            }
        }
        match changed.get_mut("allOf") {
            Some(Json::List(all)) => all.append(&mut references),
            _ if references.is_empty() => {}
            _ => changed.push("allOf", references),
        }
        changed
    })
}

fn reference(at: &str) -> Map {
    Map::new().with("$ref", at.replacen("#/$defs/", "#/definitions/", 1))
}
