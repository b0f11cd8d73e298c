//! From a word to its term.

use comity_tree::decode::{TermShape, Terms};

use super::{Table, TermRow};

impl Table {
    /// The index of the term that has this code, or this label or alias in any language, in any
    /// form of its letters.
    pub fn find(&self, word: &str) -> Option<u16> {
        (self as &dyn Terms).find(word)
    }

    /// The index of the term whose code, label or alias is nearest to `word`, if one is near.
    pub fn nearest(&self, word: &str) -> Option<u16> {
        (self as &dyn Terms).nearest(word)
    }
}

impl Terms for Table {
    fn name(&self) -> &str {
        self.name
    }

    fn len(&self) -> usize {
        self.terms.len()
    }

    fn index_of(&self, code: &str) -> Option<u16> {
        Self::index_of(self, code)
    }

    fn term(&self, index: u16) -> TermShape<'_> {
        let term = &self.terms[usize::from(index)];
        let deprecated = term.deprecated.as_ref();
        TermShape {
            code: term.code,
            label: term.labels().next().map_or("", |(_, label)| label),
            deprecated: deprecated.map(|it| [it.since, it.replaced_by, it.reason]),
        }
    }

    fn is_deprecated(&self, index: u16) -> bool {
        self.terms[usize::from(index)].deprecated.is_some()
    }

    fn words(&self) -> Box<dyn Iterator<Item = (u16, &str)> + '_> {
        let terms = (0_u16..).zip(self.terms);
        Box::new(terms.flat_map(|(index, term)| words(term).map(move |word| (index, word))))
    }

    fn is_within(&self, a: u16, b: u16) -> bool {
        Self::is_within(self, a, b)
    }
}

fn words(term: &TermRow) -> impl Iterator<Item = &'static str> {
    std::iter::once(term.code).chain(term.words())
}
