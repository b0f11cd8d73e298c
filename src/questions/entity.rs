//! Entries of the registry, found by any of their names.

use std::fmt;

use crate::bilateral::Actor;
use crate::corpus::Corpus;
use crate::shape::Role;
use crate::view::{Fields, Reflect as _, View};
use comity_tree::{nearest, shown};

use super::language;

/// An entry of the registry: an actor, a place, a project, an agreement, whatever a document
/// declares for the whole corpus.
///
/// Which records these are is read from the ontology: those in lists of the document that have an
/// identity.
#[derive(Clone, Copy)]
pub struct Entity<'c> {
    scalar: &'static str,
    id: &'c str,
    fields: &'c dyn Fields,
}

impl<'c> Entity<'c> {
    /// What claims call it.
    pub fn id(&self) -> &'c str {
        self.id
    }

    /// The scalar of its id, by which claims refer to it, such as `ActorId`.
    pub fn scalar(&self) -> &'static str {
        self.scalar
    }

    /// The record that it is, such as `Actor` or `ProjectEntry`.
    pub fn record(&self) -> &'static str {
        self.fields.shape().name
    }

    /// Its fields, to be walked without knowing their types.
    pub fn fields(&self) -> &'c dyn Fields {
        self.fields
    }

    /// Its first name in a language, or in the one nearest to it; its id if it has none.
    pub fn name(&self, language: &str) -> &'c str {
        language::nearest(language, self.names()).unwrap_or(self.id)
    }

    /// Its names, each after its language.
    pub fn names(&self) -> impl Iterator<Item = (&'c str, &'c str)> {
        let names = match field(self.fields, "names") {
            Some(View::List(items)) => Some(items),
            _ => None,
        };
        names.into_iter().flat_map(|names| {
            (0..names.len()).filter_map(move |index| {
                let View::Record(name) = names.item(index)? else { return None };
                match (field(name, "lang")?, field(name, "name")?) {
                    (View::Text(tag), View::Text(name)) => Some((tag, name)),
                    _ => None,
                }
            })
        })
    }
}

impl fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.record(), self.id)
    }
}

impl PartialEq for Entity<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.scalar, self.id) == (other.scalar, other.id)
    }
}

impl Eq for Entity<'_> {}

/// The value of a field by its name.
pub(super) fn field<'v>(record: &'v dyn Fields, name: &str) -> Option<View<'v>> {
    let index = record.shape().fields.iter().position(|field| field.name == name)?;
    record.field(index)
}

impl Corpus {
    /// Every entry of the registry, in the order of the documents.
    pub fn entities(&self) -> impl Iterator<Item = Entity<'_>> {
        self.documents().filter_map(|(_, document)| records(document.view())).flatten()
    }

    /// The entry that has this id, or this name in any language, regardless of case.
    ///
    /// An id goes before a name; a name that several entries share finds none of them.
    ///
    /// # Errors
    ///
    /// No entry has the name, or several have.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    /// let corpus = comity::Corpus::read_dir(folder)?;
    /// let found = corpus.entity("吉尔吉斯斯坦")?;
    /// assert_eq!((found.record(), found.id()), ("Actor", "KGZ"));
    /// let error = corpus.entity("Kyrgyzstam").unwrap_err();
    /// assert_eq!(error.suggestions(), ["Kyrgyzstan"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn entity(&self, word: &str) -> Result<Entity<'_>, NameError> {
        find(self.entities(), word)
    }

    /// The actor that has this id, or this name in any language.
    ///
    /// # Errors
    ///
    /// No actor has the name, or several have.
    pub fn find_actor(&self, word: &str) -> Result<&Actor, NameError> {
        let actors = self.entities().filter(|entity| entity.scalar == "ActorId");
        let found = find(actors, word)?;
        self.actor(found.id).ok_or_else(|| NameError::new(word, Vec::new(), Vec::new()))
    }

    /// The entry that a field of this scalar names by this id.
    pub(super) fn entity_of(&self, scalar: &str, id: &str) -> Option<Entity<'_>> {
        self.entities().find(|entity| entity.scalar == scalar && entity.id == id)
    }

    /// The name of an actor in a language; its id if it is not in the registry.
    pub fn actor_name<'n>(&'n self, id: &'n str, language: &str) -> &'n str {
        self.name_of("ActorId", id, language)
    }

    /// The name of the entry that a field of this scalar names, in a language; the id itself if
    /// the registry does not have it.
    pub fn name_of<'n>(&'n self, scalar: &str, id: &'n str, language: &str) -> &'n str {
        self.entity_of(scalar, id).map_or(id, |entity| entity.name(language))
    }
}

/// The records with an identity in the lists of a document. Claims are none: their ids hold within
/// the document, and they stand in a union.
fn records(document: View<'_>) -> Option<impl Iterator<Item = Entity<'_>>> {
    let View::Record(document) = document else { return None };
    let lists = (0..document.shape().fields.len()).filter_map(move |index| {
        match document.field(index)? {
            View::List(items) => Some(items),
            _ => None,
        }
    });
    Some(lists.flat_map(|items| {
        (0..items.len()).filter_map(move |index| {
            let View::Record(fields) = items.item(index)? else { return None };
            let shape = fields.shape();
            let (at, scalar) = shape.fields.iter().enumerate().find_map(|(at, field)| {
                if let Role::Identity(scalar) = field.role { Some((at, scalar)) } else { None }
            })?;
            let View::Text(id) = fields.field(at)? else { return None };
            Some(Entity { scalar, id, fields })
        })
    }))
}

fn find<'c>(
    entities: impl Iterator<Item = Entity<'c>>,
    word: &str,
) -> Result<Entity<'c>, NameError> {
    let entities: Vec<Entity<'c>> = entities.collect();
    let folded = word.trim().to_lowercase();
    let same = |name: &str| name == word || name.to_lowercase() == folded;
    let mut found: Vec<Entity<'c>> = entities.iter().copied().filter(|one| same(one.id)).collect();
    if found.is_empty() {
        let named = |one: &Entity<'_>| one.names().any(|(_, name)| same(name));
        found = entities.iter().copied().filter(named).collect();
    }
    match found.as_slice() {
        [only] => Ok(*only),
        [] => {
            let words = entities
                .iter()
                .flat_map(|one| std::iter::once(one.id).chain(one.names().map(|(_, name)| name)));
            let near = nearest(word.trim(), words).map(str::to_owned);
            Err(NameError::new(word, near.into_iter().collect(), Vec::new()))
        }
        several => {
            let ids = several.iter().map(|one| one.id.to_owned()).collect();
            Err(NameError::new(word, Vec::new(), ids))
        }
    }
}

/// A name that does not find one entry of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameError {
    word: String,
    suggestions: Vec<String>,
    shared: Vec<String>,
}

impl NameError {
    fn new(word: &str, suggestions: Vec<String>, shared: Vec<String>) -> Self {
        Self { word: word.to_owned(), suggestions, shared }
    }

    /// The name that was probably meant.
    pub fn suggestions(&self) -> &[String] {
        &self.suggestions
    }

    /// The ids of the entries that share the name.
    pub fn shared_by(&self) -> &[String] {
        &self.shared
    }

    /// The way out, in a few words; empty if none is known.
    pub fn help(&self) -> String {
        let quoted = |words: &[String], glue: &str| {
            words.iter().map(|word| format!("`{}`", shown(word))).collect::<Vec<_>>().join(glue)
        };
        match (self.suggestions.as_slice(), self.shared.as_slice()) {
            ([], []) => String::new(),
            ([], shared) => format!("say which by its id: {}", quoted(shared, ", ")),
            (near, _) => format!("did you mean {}?", quoted(near, " or ")),
        }
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shared.len() {
            0 => write!(f, "nothing in the registry is called `{}`", shown(&self.word)),
            number => {
                write!(f, "{number} entries of the registry are called `{}`", shown(&self.word))
            }
        }
    }
}

impl std::error::Error for NameError {}
