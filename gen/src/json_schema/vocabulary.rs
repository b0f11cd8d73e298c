//! A vocabulary: an `enum` of codes, with what editors show beside them.

use comity_ontology::model::{Term, Vocabulary};

use super::{Shape, target::Target};
use crate::{
    describe,
    json::{Json, Map},
    loss::Effect,
};

impl Target<'_> {
    pub(super) fn vocabulary(&mut self, index: usize) -> Map {
        let model = self.model;
        let vocabulary = &model.vocabularies[index];
        self.lose_deprecation(vocabulary);
        let terms = || vocabulary.terms.iter();
        let deprecated: Map = terms()
            .filter_map(deprecation)
            .fold(Map::new(), |map, (code, why)| map.with(code, why));
        let map = Map::new()
            .with_some("description", describe::text(&[&vocabulary.definition, &vocabulary.note]))
            .with("type", "string")
            .with("enum", Json::texts(terms().map(|term| term.code.as_str())))
            .with("enumDescriptions", Json::texts(terms().map(describe::term)))
            .with_some("x-deprecated", (!deprecated.is_empty()).then_some(deprecated));
        match self.shape {
            Shape::Validation => map,
            Shape::Types => map
                .with("x-enum-varnames", Json::texts(terms().map(|term| term.identifier.as_str()))),
        }
    }

    fn lose_deprecation(&mut self, vocabulary: &Vocabulary) {
        if vocabulary.terms.iter().any(|term| term.deprecated.is_some()) {
            self.lose(
                &vocabulary.name,
                Effect::Unsaid,
                &["deprecated-term"],
                "the warning that a term is deprecated".into(),
                "the annotation `x-deprecated` lists the terms",
            );
        }
    }
}

fn deprecation(term: &Term) -> Option<(&str, Map)> {
    let deprecation = term.deprecated.as_ref()?;
    let why = Map::new()
        .with("since", deprecation.since.as_str())
        .with_some(
            "replacedBy",
            Some(deprecation.replaced_by.as_str()).filter(|code| !code.is_empty()),
        )
        .with_some("reason", describe::text(&[&deprecation.reason]));
    Some((&term.code, why))
}
