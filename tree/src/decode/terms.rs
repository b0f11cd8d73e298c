//! A vocabulary, however it is stored.

use std::fmt::Debug;

use crate::{
    folded,
    nearest::{Near, near},
};

/// A closed list of terms, each with its code and other words that find it.
pub trait Terms: Debug + Sync {
    /// Its name in the ontology.
    fn name(&self) -> &str;

    /// The number of terms.
    fn len(&self) -> usize;

    /// Whether it has no terms.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The index of the term with this code.
    fn index_of(&self, code: &str) -> Option<u16>;

    /// The term at an index below [`Terms::len`].
    fn term(&self, index: u16) -> TermShape<'_>;

    /// Whether the term at an index is deprecated: asked of every term that is read.
    fn is_deprecated(&self, index: u16) -> bool {
        self.term(index).deprecated.is_some()
    }

    /// The code, the labels and the aliases of every term, each with the index of its term.
    fn words(&self) -> Box<dyn Iterator<Item = (u16, &str)> + '_>;

    /// Whether term `a` is term `b`, or narrower than it.
    fn is_within(&self, a: u16, b: u16) -> bool;
}

/// What reading has to know of a term.
#[derive(Clone, Copy, Debug)]
pub struct TermShape<'s> {
    /// Its code.
    pub code: &'s str,
    /// Its label in the ontology's first language; may be empty.
    pub label: &'s str,
    /// If it is deprecated: since when, its successor and the reason; each may be empty.
    pub deprecated: Option<[&'s str; 3]>,
}

impl dyn Terms + '_ {
    /// The codes, in the order of the ontology.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|index| Some(self.term(u16::try_from(index).ok()?).code))
    }

    /// The index of the term that has this code, or this label or alias in any language, compared
    /// as [`folded`].
    pub fn find(&self, word: &str) -> Option<u16> {
        self.index_of(word).or_else(|| {
            let wanted = folded(word);
            self.words().find(|(_, word)| folded(word) == wanted).map(|(index, _)| index)
        })
    }

    /// The index of the term whose code, label or alias is nearest to `word`, if one is near.
    pub fn nearest(&self, word: &str) -> Option<u16> {
        self.near(word).map(|near| near.meant).or_else(|| self.find(word))
    }

    /// The same, with how near it is.
    pub(crate) fn near(&self, word: &str) -> Option<Near<u16>> {
        near(word, self.words())
    }
}
