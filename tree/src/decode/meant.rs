//! What is meant by a key that is not a field, and by a kind that is not one.

use super::{
    Decoder,
    shape::{RecordShape, UnionShape},
};
use crate::{Applicability, Node, Span, messages::head_span};

/// What is probably meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meant {
    /// The index of the field, or of the variant.
    pub(super) index: usize,
    /// How far a correction can be trusted; `None` if something else may be meant.
    pub(super) how: Option<Applicability>,
}

/// A map whose kind was guessed, while it is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guess {
    /// Its node.
    pub(super) node: u32,
    /// The word that the guess follows from.
    pub(super) at: Span,
    /// How many findings there were before it.
    pub(super) before: usize,
}

impl Meant {
    /// What has a word as its label in some language. A label that is only near to the word may be
    /// that of anything.
    fn labelled(word: &str, labels: &[(usize, &str)]) -> Option<Self> {
        let word = word.trim().to_lowercase();
        let mut alike = labels.iter().filter(|(_, label)| label.to_lowercase() == word);
        let (index, _) = *alike.next()?;
        let is_alone = alike.all(|(other, _)| *other == index);
        Some(Self { index, how: is_alone.then_some(Applicability::Safe) })
    }
}

impl Decoder<'_> {
    /// The field that a key is meant to be: by its name, or by its label in any language.
    pub(super) fn field_meant(&mut self, key: &str, shape: &RecordShape<'_>) -> Option<Meant> {
        let names: Vec<_> = shape.fields.iter().map(|field| field.name).enumerate().collect();
        if let Some(near) = self.suggestions.near_word(key, &names) {
            // There are few fields, so that a name that is near to one alone is beyond doubt.
            let how = near.only().map(|_| Applicability::Safe);
            return Some(Meant { index: near.meant, how });
        }
        Meant::labelled(key, &self.labels?.of_fields(shape.name))
    }

    /// The variant that a kind is meant to be, in the same way.
    pub(super) fn kind_meant(&mut self, word: &str, shape: &UnionShape<'_>) -> Option<Meant> {
        let names: Vec<_> = shape.variants.iter().copied().enumerate().collect();
        if let Some(near) = self.suggestions.near_word(word, &names) {
            return Some(Meant { index: near.meant, how: near.applicability() });
        }
        Meant::labelled(word, &self.labels?.of_kinds(shape.name))
    }

    /// Whether the kind of a map that was just read was guessed: asked once.
    #[inline]
    pub fn take_guess(&mut self, node: Node<'_>) -> bool {
        // The maps in it have been asked about before.
        let is_guess = self.guessed.last().is_some_and(|guess| guess.node == node.index());
        if is_guess {
            self.end_guess(node);
        }
        is_guess
    }

    /// What was found in a map whose kind was guessed may be wrong, so that no correction in it is
    /// sure, and what is wrong with the whole of it comes from the guess.
    #[cold]
    fn end_guess(&mut self, node: Node<'_>) {
        let Some(guess) = self.guessed.pop() else { return };
        let head = head_span(node);
        for finding in self.findings.get_mut(guess.before..).unwrap_or_default() {
            if finding.span == head && finding.node == Some(node.index()) {
                finding.span = guess.at;
            }
            for fix in &mut finding.fixes {
                fix.applicability = Applicability::Unsafe;
            }
        }
    }
}
