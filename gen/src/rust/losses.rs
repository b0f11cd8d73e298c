//! What the generated Rust does not do that the command does.

use comity_ontology::{
    Model,
    model::{Role, Scope, Stated, Text},
};

use crate::loss::{Effect, Loss};

/// The losses, in the order of the ontology.
pub(super) fn of(model: &Model) -> Vec<Loss> {
    let mut losses = Vec::new();
    for record in &model.records {
        for field in &record.fields {
            let subject = format!("{}.{}", record.name, field.name);
            if field.role == Role::Reference(Scope::Corpus) {
                losses.push(accepts(
                    &subject,
                    "that the id is declared somewhere in the corpus",
                    "an id that the document does not declare is not looked up",
                    &["dangling-reference"],
                ));
            }
            if matches!(field.stated, Stated::Yes | Stated::With(..)) {
                losses.push(accepts(
                    &subject,
                    "that the cited ranges of the source contain the value",
                    "the source is not read",
                    &[],
                ));
            }
        }
    }
    for conflict in &model.conflicts {
        losses.push(accepts(
            &format!("conflict {}", conflict.id),
            &format!("the condition `{}` on several values", conflict.source[1].trim()),
            "values that contradict each other pass",
            &[&conflict.id],
        ));
    }
    if model.vocabularies.iter().any(|vocabulary| is_translated(&vocabulary.definition))
        || model.records.iter().any(|record| is_translated(&record.definition))
    {
        losses.push(Loss {
            subject: "definitions".to_owned(),
            what: "definitions in languages other than the first".to_owned(),
            instead: "the documentation of a type is in the first language".to_owned(),
            effect: Effect::Unsaid,
            codes: Vec::new(),
        });
    }
    losses
}

fn accepts(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    Loss {
        subject: subject.to_owned(),
        what: what.to_owned(),
        instead: instead.to_owned(),
        effect: Effect::Accepts,
        codes: codes.iter().map(|&code| code.to_owned()).collect(),
    }
}

fn is_translated(text: &Text) -> bool {
    text.entries.len() > 1
}
