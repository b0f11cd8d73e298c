//! From a name to the entry of the registry that has it.

use std::fmt;

use comity_tree::{did_you_mean, folded, nearest, shown, sort_by};

use super::walk::{self, Entry, each, each_reference, entries};
use crate::view::{Fields, View};

/// An id, after its scalar.
pub(super) type Key = (&'static str, String);

/// The ids that a word means: those that are the word, and otherwise that of the one entry that
/// has this name in any language, regardless of case.
pub(super) fn resolve(roots: &[&dyn Fields], word: &str) -> Result<Vec<Key>, NameError> {
    let wanted = folded(word);
    let same = |name: &str| name == word || folded(name) == wanted;
    let mut ids: Vec<Key> = known_ids(roots).into_iter().filter(|(_, id)| same(id)).collect();
    sort_by(&mut ids, Key::cmp);
    ids.dedup();
    if !ids.is_empty() {
        return Ok(ids);
    }
    let named = entries(roots).filter(|entry| names(entry.fields).into_iter().any(same));
    let mut named: Vec<Key> = named.map(|entry| entry.key()).collect();
    sort_by(&mut named, Key::cmp);
    named.dedup();
    match named.len() {
        1 => Ok(named),
        0 => Err(NameError::unknown("nothing in the corpus has the name", word, &words(roots))),
        _ => Err(NameError {
            what: "several entries have the name",
            word: word.to_owned(),
            suggestion: None,
            shared: named.into_iter().map(|(_, id)| id).collect(),
        }),
    }
}

/// The ids of the entries, and those that claims name though no entry has them.
fn known_ids(roots: &[&dyn Fields]) -> Vec<Key> {
    let mut ids: Vec<Key> = entries(roots).map(|entry| entry.key()).collect();
    for root in roots {
        for (_, items) in walk::lists(*root) {
            let records = (0..items.len()).filter_map(|index| items.item(index));
            for record in records.filter_map(walk::record) {
                each_reference(record, &mut |scalar, id| ids.push((scalar, id.to_owned())));
            }
        }
    }
    ids
}

/// The names of an entry in all languages: the texts that the ontology declares with `naming`.
fn names(record: &dyn Fields) -> Vec<&str> {
    let mut found = Vec::new();
    for (index, field) in record.shape().fields.iter().enumerate() {
        for view in record.field(index).into_iter().flat_map(each) {
            match view {
                View::Text(name) if field.is_name => found.push(name),
                View::Record(inner) => found.extend(names(inner)),
                _ => {}
            }
        }
    }
    found
}

/// Every word that finds an entry.
fn words(roots: &[&dyn Fields]) -> Vec<String> {
    let of = |entry: Entry<'_>| {
        let names = names(entry.fields).into_iter().map(str::to_owned);
        std::iter::once(entry.id.to_owned()).chain(names).collect::<Vec<_>>()
    };
    entries(roots).flat_map(of).collect()
}

/// A word that finds nothing in a corpus, or too much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameError {
    what: &'static str,
    word: String,
    suggestion: Option<String>,
    shared: Vec<String>,
}

impl NameError {
    pub(super) fn unknown(what: &'static str, word: &str, known: &[String]) -> Self {
        let near = nearest(word.trim(), known.iter().map(String::as_str));
        let suggestion = near.map(str::to_owned);
        Self { what, word: word.to_owned(), suggestion, shared: Vec::new() }
    }

    /// The word.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// The id or name that was probably meant.
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }

    /// The ids of the entries that share the name.
    pub fn shared_by(&self) -> &[String] {
        &self.shared
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.what, shown(&self.word))?;
        if let Some(near) = &self.suggestion {
            write!(f, "; {}", did_you_mean(near))?;
        }
        if !self.shared.is_empty() {
            let ids: Vec<_> = self.shared.iter().map(|id| format!("`{}`", shown(id))).collect();
            write!(f, "; use one of the ids: {}", ids.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for NameError {}
