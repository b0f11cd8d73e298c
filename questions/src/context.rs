//! What a claim leans on: the entries of its document's context, and the doubts that they bring.

use std::fmt;

use comity_ontology::model::ContextPart;

use crate::{ClaimCorpus, FoundClaim, Item, Manner, manner};

/// An entry of the context of a document: what words of its text refer to.
#[derive(Clone, Copy)]
pub struct LeanedEntry<'c> {
    corpus: &'c ClaimCorpus,
    id: &'c str,
    item: &'c Item,
}

impl<'c> FoundClaim<'c> {
    /// The entries that it leans on, and those that these lean on in turn, each once.
    pub fn leans(self) -> Vec<LeanedEntry<'c>> {
        let mut found: Vec<LeanedEntry<'c>> = Vec::new();
        let mut next = vec![self.item()];
        while let Some(item) = next.pop() {
            for id in leans(self.corpus, item) {
                let known = found.iter().any(|entry| entry.id == id);
                let entry = self.document.context.get_key_value(id).filter(|_| !known);
                if let Some((id, item)) = entry {
                    found.push(LeanedEntry { corpus: self.corpus, id, item });
                    next.push(item);
                }
            }
        }
        found
    }
}

/// The ids of the entries that a record names as those that it leans on.
fn leans<'c>(corpus: &'c ClaimCorpus, item: &'c Item) -> impl Iterator<Item = &'c str> {
    let fields = item.each(&corpus.model);
    let fields = fields.filter(|(field, _)| field.context == Some(ContextPart::Leans));
    fields.flat_map(|(_, values)| values).filter_map(|value| value.text())
}

impl<'c> LeanedEntry<'c> {
    /// What the document calls it.
    pub fn id(self) -> &'c str {
        self.id
    }

    /// What readers of all that leans on it are warned of, field by field.
    pub fn manner(self) -> Vec<Manner<'c>> {
        manner::of(self.corpus, self.item)
    }

    /// What the coder notes on it.
    pub fn notes(self) -> Vec<&'c str> {
        manner::notes(self.corpus, self.item)
    }
}

impl fmt::Debug for LeanedEntry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
