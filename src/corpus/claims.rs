//! Values of a corpus, filtered.

use std::{any::Any, fmt};

use comity_tree::{Certainty, Date};

use super::{
    Found, NameError,
    names::{Key, resolve},
    walk,
};
use crate::{
    shape::IdRole,
    view::{Fields, View},
    vocabulary::Vocabulary,
};

/// The values of a type in a corpus, in the order of its documents. Each method leaves fewer.
///
/// Nothing that it yields is tied to the words that it was filtered by.
#[must_use = "an iterator does nothing until it is read"]
pub struct Claims<'c, T> {
    /// The documents, in which names are looked up.
    roots: Vec<&'c dyn Fields>,
    values: Box<dyn Iterator<Item = Found<'c, T>> + 'c>,
}

impl<'c, T: Any> Claims<'c, T> {
    pub(super) fn new(
        roots: Vec<&'c dyn Fields>,
        values: impl Iterator<Item = Found<'c, T>> + 'c,
    ) -> Self {
        Self { roots, values: Box::new(values) }
    }

    /// Those to which a party is, by its id or by a name in any language.
    ///
    /// The parties of a record are what its fields with `part = "parties"` name. A record without
    /// such a field has all as parties that it names, but for those who say it.
    ///
    /// # Errors
    ///
    /// Nothing in the corpus has the id or name, or several entries have the name.
    pub fn party(self, word: &str) -> Result<Self, NameError> {
        let wanted = resolve(&self.roots, word)?;
        Ok(self.keep(move |record| is_party(record, &wanted)))
    }

    /// Those that name an entry of the registry anywhere, by its id or by a name in any language.
    /// Those who say something are not what it is about.
    ///
    /// # Errors
    ///
    /// Nothing in the corpus has the id or name, or several entries have the name.
    pub fn about(self, word: &str) -> Result<Self, NameError> {
        let wanted = resolve(&self.roots, word)?;
        Ok(self.keep(move |record| names(record, &wanted)))
    }

    /// Those of a kind: the tag of a union's variant, as documents write it.
    ///
    /// # Errors
    ///
    /// The corpus has nothing of the kind.
    pub fn kind(self, kind: &str) -> Result<Self, NameError> {
        let mut known: Vec<String> = Vec::new();
        let lists = self.roots.iter().flat_map(|root| walk::lists(*root));
        let items = lists.flat_map(|(_, items)| (0..items.len()).filter_map(|i| items.item(i)));
        for item in items {
            if let View::Variant(_, tag, _) = item
                && !known.iter().any(|known| known == tag)
            {
                known.push(tag.to_owned());
            }
        }
        if !known.iter().any(|known| known == kind) {
            return Err(NameError::unknown("the corpus has nothing of the kind", kind, &known));
        }
        let kind = kind.to_owned();
        let Self { roots, values } = self;
        let values = values.filter(move |found| found.kind() == Some(&*kind));
        Ok(Self { roots, values: Box::new(values) })
    }

    /// Those that are put forward in a mode: that have this term in a field with `part = "mode"`.
    pub fn mode<V: Vocabulary>(self, mode: V) -> Self {
        self.keep(move |record| {
            walk::part(record, "mode")
                .any(|view| matches!(view, View::Term(term) if std::ptr::eq(term, mode.row())))
        })
    }

    /// Those that are or may be within a period, by a field with `part = "date"`. What has no date
    /// is left out.
    pub fn during(self, period: &Date) -> Self {
        let period = period.clone();
        self.keep(move |record| {
            let mut dates = walk::part(record, "date").filter_map(|view| match view {
                View::Text(text) => Date::parse(text).ok(),
                _ => None,
            });
            dates.any(|date| date.within(&period) != Certainty::No)
        })
    }

    fn keep(self, keep: impl Fn(&'c dyn Fields) -> bool + 'c) -> Self {
        let Self { roots, values } = self;
        let values = values.filter(move |found| walk::record(found.view).is_some_and(&keep));
        Self { roots, values: Box::new(values) }
    }
}

fn is_party(record: &dyn Fields, wanted: &[Key]) -> bool {
    let mut fields = record.shape().fields.iter().enumerate().peekable();
    if !record.shape().fields.iter().any(|field| field.part == "parties") {
        return names(record, wanted);
    }
    fields.any(|(index, field)| {
        let IdRole::CorpusReference(scalar) = field.role else { return false };
        let ids = record.field(index).filter(|_| field.part == "parties");
        ids.into_iter().flat_map(walk::each).any(|view| match view {
            View::Text(id) => wanted.iter().any(|key| (key.0, key.1.as_str()) == (scalar, id)),
            _ => false,
        })
    })
}

fn names(record: &dyn Fields, wanted: &[Key]) -> bool {
    let mut found = false;
    walk::each_reference(record, &mut |scalar, id| {
        found |= wanted.iter().any(|key| (key.0, key.1.as_str()) == (scalar, id));
    });
    found
}

impl<'c, T> Iterator for Claims<'c, T> {
    type Item = Found<'c, T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.values.next()
    }
}

impl<T> fmt::Debug for Claims<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims").finish_non_exhaustive()
    }
}
