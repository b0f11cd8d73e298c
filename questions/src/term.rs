//! Terms of the ontology.

use std::fmt;

use comity_ontology::model::{self, Model, TermEffect, Vocabulary};

use crate::language;

/// A term of a vocabulary.
#[derive(Clone, Copy)]
pub struct TermRef<'m> {
    model: &'m Model,
    vocabulary: usize,
    index: usize,
}

impl<'m> TermRef<'m> {
    pub(crate) fn new(model: &'m Model, vocabulary: usize, index: usize) -> Self {
        Self { model, vocabulary, index }
    }

    /// Its code, as documents write it.
    pub fn code(self) -> &'m str {
        &self.definition().code
    }

    /// Its label in a language (a BCP 47 tag), or in the nearest one: another script of the same
    /// language, English, any other. A term without labels gives its code.
    pub fn label(self, language: &str) -> &'m str {
        language::text(language, &self.definition().label).unwrap_or(self.code())
    }

    /// The label for several of it.
    pub(crate) fn plural(self, language: &str) -> &'m str {
        self.definition().plural.get(language).unwrap_or_else(|| self.label(language))
    }

    /// What the ontology defines it as.
    pub fn definition(self) -> &'m model::Term {
        &self.vocabulary().terms[self.index]
    }

    /// The vocabulary that it belongs to.
    pub fn vocabulary(self) -> &'m Vocabulary {
        &self.model.vocabularies[self.vocabulary]
    }

    /// Its place in the vocabulary.
    pub fn index(self) -> usize {
        self.index
    }

    pub(crate) fn effect(self) -> Option<TermEffect> {
        self.definition().effect
    }

    /// Whether it, or a broader term, has an effect.
    pub(crate) fn is_within(self, effect: TermEffect) -> bool {
        let vocabulary = self.vocabulary();
        let mut terms = vocabulary.terms.iter().enumerate();
        terms.any(|(at, term)| term.effect == Some(effect) && vocabulary.is_within(self.index, at))
    }

    pub(crate) fn key(self) -> (usize, usize) {
        (self.vocabulary, self.index)
    }

    pub(crate) fn sibling(self, index: usize) -> Self {
        Self { index, ..self }
    }
}

impl PartialEq for TermRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for TermRef<'_> {}

impl fmt::Debug for TermRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.vocabulary().name, self.code())
    }
}
