//! From a word to a term.

use comity_ontology::model::{Term, Vocabulary};
use comity_tree::{Node, nearest};

use super::Pass;
use comity::messages;

impl<'t> Pass<'_, 't> {
    /// Reads a term of a vocabulary.
    pub(super) fn term(&mut self, index: usize, node: Node<'t>) -> bool {
        let vocabulary = &self.model.vocabularies[index];
        let Some(word) = node.as_str() else {
            let expected = format!("a term of `{}`", vocabulary.name);
            return self.refuse(messages::wrong_type(node, &expected));
        };
        let Some(&term) = self.terms[index].get(word) else {
            let sought =
                self.suggestions.afford(|| vocabulary.terms.iter().flat_map(words).count());
            let near = sought.then(|| nearest_term(vocabulary, word)).flatten();
            let near = near.map(|term| (term.code.as_str(), term.label.first()));
            let codes = vocabulary.terms.iter().map(|term| term.code.as_str());
            return self.refuse(messages::unknown_term(node, &vocabulary.name, near, codes));
        };
        if let Some(deprecated) = &vocabulary.terms[term].deprecated {
            let finding = messages::deprecated_term(
                node,
                &deprecated.since,
                &deprecated.replaced_by,
                deprecated.reason.first(),
            );
            self.report(finding);
        }
        true
    }
}

/// The term that has this word as its code, label or alias in any language, or else the one that
/// has the nearest word.
fn nearest_term<'m>(vocabulary: &'m Vocabulary, word: &str) -> Option<&'m Term> {
    let folded = word.trim().to_lowercase();
    let named =
        vocabulary.terms.iter().find(|term| words(term).any(|w| w.to_lowercase() == folded));
    named.or_else(|| {
        let near = nearest(word, vocabulary.terms.iter().flat_map(words))?;
        vocabulary.terms.iter().find(|term| words(term).any(|word| word == near))
    })
}

fn words(term: &Term) -> impl Iterator<Item = &str> {
    let labels = term.label.entries.iter().chain(&term.aliases).map(|(_, word)| word.as_str());
    std::iter::once(term.code.as_str()).chain(labels)
}
