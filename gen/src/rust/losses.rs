//! What the generated Rust does not do that the command does.

use comity_ontology::{
    Model,
    model::{FieldRole, LocalizedText, Scope},
};

use crate::{
    beyond,
    loss::{Effect, Loss},
};

/// The losses, in the order of the ontology.
pub(super) fn of(model: &Model) -> Vec<Loss> {
    let mut losses = Vec::new();
    for record in &model.records {
        for field in &record.fields {
            if field.role == FieldRole::Reference(Scope::Corpus) {
                losses.push(Loss::new(
                    Effect::Accepts,
                    &format!("{}.{}", record.name, field.name),
                    "that the id is declared somewhere in the corpus",
                    "an id that the document does not declare is not looked up",
                    &["dangling-reference"],
                ));
            }
        }
    }
    losses.extend(beyond::stated(model));
    losses.extend(beyond::values(model));
    if model.vocabularies.iter().any(|vocabulary| is_translated(&vocabulary.definition))
        || model.records.iter().any(|record| is_translated(&record.definition))
    {
        losses.push(Loss::new(
            Effect::Unsaid,
            "definitions",
            "definitions in languages other than the first",
            "the documentation of a type is in the first language",
            &[],
        ));
    }
    losses
}

fn is_translated(text: &LocalizedText) -> bool {
    text.entries.len() > 1
}
