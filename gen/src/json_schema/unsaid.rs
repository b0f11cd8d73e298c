//! What an ontology knows and no verdict depends on.

use comity_ontology::model::{LocalizedText, TermOrder, TypeRef};

use super::target::Target;
use crate::loss::Effect;

impl Target<'_> {
    pub(super) fn unsaid(&mut self) {
        let model = self.model;
        for (i, vocabulary) in model.vocabularies.iter().enumerate() {
            if !self.names.is_reached(TypeRef::Vocabulary(i)) {
                continue;
            }
            let has = |known: fn(&comity_ontology::model::Term) -> bool| {
                vocabulary.terms.iter().any(known)
            };
            let unsaid = [
                ("its order", vocabulary.order != TermOrder::None),
                ("which terms are broader", has(|term| !term.broader.is_empty())),
                ("mappings to other schemes", has(|term| !term.mappings.is_empty())),
                ("since when terms exist", has(|term| term.since.is_some())),
                (
                    "translations of definitions",
                    translated(&vocabulary.definition) || has(|term| translated(&term.definition)),
                ),
            ];
            for (what, _) in unsaid.into_iter().filter(|(_, is_so)| *is_so) {
                self.lose(
                    &vocabulary.name,
                    Effect::Unsaid,
                    &[],
                    what.into(),
                    "the schema says nothing of it",
                );
            }
        }
    }
}

fn translated(text: &LocalizedText) -> bool {
    text.entries.len() > 1
}
