//! The losses that most targets have, of parts that only comity checks.

use comity_gen::loss::{Effect, Loss};
use comity_ontology::{
    Model,
    model::{Role, Scope, Stated},
};

/// A loss that lets documents pass which the ontology refuses.
pub(crate) fn accepts(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    loss(Effect::Accepts, subject, what, instead, codes)
}

/// A loss that changes no verdict.
pub(crate) fn unsaid(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    loss(Effect::Unsaid, subject, what, instead, codes)
}

fn loss(effect: Effect, subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    let codes = codes.iter().map(|&code| code.to_owned()).collect();
    let (subject, what, instead) = (subject.to_owned(), what.to_owned(), instead.to_owned());
    Loss { subject, what, instead, effect, codes }
}

/// What a validator of one document cannot know: other documents, and the source.
pub(crate) fn beyond_the_document(model: &Model) -> Vec<Loss> {
    let mut losses = vec![accepts(
        "documents",
        "what a reader sees and a value no longer shows: duplicate keys, depth, size",
        "the reader of the document checks it",
        &["duplicate-key", "too-deep", "too-large", "too-many-aliases"],
    )];
    for record in &model.records {
        for field in &record.fields {
            let subject = format!("{}.{}", record.name, field.name);
            if field.role == Role::Reference(Scope::Corpus) {
                losses.push(accepts(
                    &subject,
                    "that the id is declared somewhere in the corpus",
                    "an id that no other document declares passes",
                    &["dangling-reference"],
                ));
            }
            if field.is_acyclic {
                let what = "that the references form no cycle";
                losses.push(accepts(&subject, what, "cycles pass", &["cyclic-reference"]));
            }
            if matches!(field.stated, Stated::Yes | Stated::With(..)) {
                let what = "that the cited ranges of the source contain the value";
                losses.push(accepts(&subject, what, "the source is not read", &[]));
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
    losses
}
