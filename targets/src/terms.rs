//! The terms of all vocabularies as one table, for spreadsheets, and for programs in any language.

mod csv;
mod json;

use comity_gen::{
    Artefact, Fate, File, Property, Refusal, Target, describe, fates,
    loss::{Effect, Loss},
};
use comity_ontology::{Model, model::Vocabulary};

use crate::losses::unsaid;

/// Tables of terms as a target.
#[derive(Debug)]
pub struct TermTables;

impl Target for TermTables {
    fn name(&self) -> &'static str {
        "terms"
    }

    fn about(&self) -> &'static str {
        "The terms with their labels and definitions in all languages, as CSV and JSON"
    }

    fn fate(&self, property: Property) -> Fate {
        match property {
            Property::TermCode
            | Property::TermLabel
            | Property::TermPlural
            | Property::TermAlias
            | Property::TermCue
            | Property::TermImplies
            | Property::TermDefinition
            | Property::TermNote
            | Property::TermExample
            | Property::TermBroader
            | Property::TermAbove
            | Property::TermAboveBasis
            | Property::TermMapping
            | Property::TermSince
            | Property::TermDeprecated => Fate::Carried,
            // Those of terms.
            Property::Translation => Fate::Approximated,
            _ => Fate::Lost,
        }
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let file = |path: &str, text| File { path: path.to_owned(), text };
        let files =
            vec![file("terms.csv", csv::text(model)), file("terms.json", json::text(model))];
        let title = format!("the terms of {}", describe::known_as(model));
        Ok(Artefact { title, files, losses: losses(model) })
    }
}

/// Tables of terms say nothing of documents.
fn losses(model: &Model) -> Vec<Loss> {
    let instead = "there are terms alone";
    let mut losses = vec![unsaid("documents", "a verdict on a document", instead, &[])];
    for id in fates::rules(model) {
        let what = "that documents which break it are refused";
        losses.push(Loss::new(Effect::Unsaid, &format!("rule {id}"), what, instead, &[id]));
    }
    losses
}

/// The codes of terms.
fn codes(vocabulary: &Vocabulary, terms: impl Iterator<Item = usize>) -> Vec<&str> {
    terms.map(|term| vocabulary.terms[term].code.as_str()).collect()
}
