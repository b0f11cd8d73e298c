//! Entries of the registry, found by any of their names.

use std::fmt;

use comity_ontology::model::{FieldPart, FieldRole, Scope, TypeRef};
use comity_tree::{did_you_mean, folded, nearest, shown};

use crate::{ClaimCorpus, Item, corpus::Registered, language};

/// An entry of the registry: whatever a document declares for the whole corpus.
#[derive(Clone, Copy)]
pub struct Entity<'c> {
    pub(crate) corpus: &'c ClaimCorpus,
    entry: &'c Registered,
}

impl<'c> Entity<'c> {
    /// What claims call it.
    pub fn id(self) -> &'c str {
        &self.entry.id
    }

    /// The scalar of its id, by which claims refer to it.
    pub fn scalar(self) -> &'c str {
        &self.corpus.model.scalars[self.entry.scalar].name
    }

    pub(crate) fn scalar_index(self) -> usize {
        self.entry.scalar
    }

    /// The record that it is.
    pub fn record(self) -> &'c str {
        &self.entry.item.record(&self.corpus.model).name
    }

    /// The label of that record in a language.
    pub fn kind(self, language: &str) -> &'c str {
        let record = self.entry.item.record(&self.corpus.model);
        language::text(language, &record.label).unwrap_or(&record.name)
    }

    /// Its values, in the document that declares it.
    pub fn item(self) -> &'c Item {
        &self.entry.item
    }

    /// Its values, and what later documents add to them.
    fn items(self) -> impl Iterator<Item = &'c Item> {
        std::iter::once(&self.entry.item).chain(&self.entry.added)
    }

    /// Its first name in a language, or in the one nearest to it; its id if it has none.
    pub fn name(self, language: &str) -> &'c str {
        language::nearest(language, self.names()).unwrap_or(self.id())
    }

    /// Its names, each after its language: the texts that the ontology declares with `naming`. The
    /// language is the text beside the name; empty if there is none.
    pub fn names(self) -> impl Iterator<Item = (&'c str, &'c str)> {
        let model = &self.corpus.model;
        let named = |item: &'c Item| {
            let texts = |is_name: bool| {
                item.each(model)
                    .filter(move |(field, _)| {
                        field.is_name == is_name && field.role == FieldRole::Plain
                    })
                    .flat_map(|(_, values)| values)
                    .filter_map(|value| value.text())
            };
            let tag = texts(false).next().unwrap_or_default();
            texts(true).map(move |name| (tag, name))
        };
        self.items().flat_map(move |item| {
            let own = item.each(model).filter(|(field, _)| field.is_name);
            let own = own.flat_map(|(_, values)| values).filter_map(|value| value.text());
            let inner = item.each(model).flat_map(|(_, values)| values);
            let inner = inner.filter_map(|value| value.record()).flat_map(named);
            own.map(|name| ("", name)).chain(inner)
        })
    }

    /// The ids of those to whom it belongs.
    pub(crate) fn owners(self) -> impl Iterator<Item = &'c str> {
        let model = &self.corpus.model;
        let owners = self.items().flat_map(|item| item.part(model, FieldPart::MemberOf));
        owners.filter_map(|(_, id)| id.text())
    }
}

impl fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.record(), self.id())
    }
}

impl PartialEq for Entity<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.entry.scalar, self.id()) == (other.entry.scalar, other.id())
    }
}

impl Eq for Entity<'_> {}

impl ClaimCorpus {
    /// Every entry of the registry, in the order of the documents.
    pub fn entities(&self) -> impl Iterator<Item = Entity<'_>> {
        let entries = self.documents.iter().flat_map(|document| &document.entries);
        entries.map(|entry| Entity { corpus: self, entry })
    }

    /// The entry that has this id, or this name in any language, regardless of case.
    ///
    /// An id takes precedence over a name; a name that several entries share finds none of them.
    ///
    /// # Errors
    ///
    /// No entry has the name, or several have.
    pub fn entity(&self, word: &str) -> Result<Entity<'_>, EntityError> {
        find(self.entities(), word)
    }

    /// The actor that has this id, or this name in any language: an entry that can be a party.
    ///
    /// # Errors
    ///
    /// No actor has the name, or several have.
    pub fn actor(&self, word: &str) -> Result<Entity<'_>, EntityError> {
        find(self.entities().filter(|it| self.roles.actors.contains(&it.scalar_index())), word)
    }

    /// The entry that a field of this scalar names by this id.
    pub(crate) fn entry(&self, scalar: usize, id: &str) -> Option<Entity<'_>> {
        let &(document, entry) = self.index.get(&(scalar, id.to_owned()))?;
        Some(Entity { corpus: self, entry: &self.documents[document].entries[entry] })
    }

    /// The name of the entry that a field of this type names; the id itself if the registry does
    /// not have it.
    pub(crate) fn name_of<'n>(&'n self, ty: TypeRef, id: &'n str, language: &str) -> &'n str {
        let TypeRef::Scalar(scalar) = ty else { return id };
        self.entry(scalar, id).map_or(id, |entity| entity.name(language))
    }
}

/// The scalar of the ids to which a field refers in the whole corpus.
pub(crate) fn referred(field: &comity_ontology::model::Field) -> Option<usize> {
    match (field.role, field.ty) {
        (FieldRole::Reference(Scope::Corpus), TypeRef::Scalar(scalar)) => Some(scalar),
        _ => None,
    }
}

fn find<'c>(
    entities: impl Iterator<Item = Entity<'c>>,
    word: &str,
) -> Result<Entity<'c>, EntityError> {
    let entities: Vec<Entity<'c>> = entities.collect();
    let wanted = folded(word);
    let same = |name: &str| name == word || folded(name) == wanted;
    let mut found: Vec<Entity<'c>> =
        entities.iter().copied().filter(|one| same(one.id())).collect();
    if found.is_empty() {
        let named = |one: &Entity<'_>| one.names().any(|(_, name)| same(name));
        found = entities.iter().copied().filter(named).collect();
    }
    found.dedup();
    match found.as_slice() {
        [only] => Ok(*only),
        [] => {
            let words = entities
                .iter()
                .flat_map(|one| std::iter::once(one.id()).chain(one.names().map(|(_, it)| it)));
            let near = nearest(word.trim(), words).map(str::to_owned);
            Err(EntityError::new(word, near.into_iter().collect(), Vec::new()))
        }
        several => {
            let ids = several.iter().map(|one| one.id().to_owned()).collect();
            Err(EntityError::new(word, Vec::new(), ids))
        }
    }
}

/// A name that does not find one entry of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityError {
    word: String,
    suggestions: Vec<String>,
    shared: Vec<String>,
}

impl EntityError {
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

    /// What to do instead, in a few words; empty if nothing is near.
    pub fn help(&self) -> String {
        let quoted = |words: &[String], glue: &str| {
            words.iter().map(|word| format!("`{}`", shown(word))).collect::<Vec<_>>().join(glue)
        };
        match (self.suggestions.as_slice(), self.shared.as_slice()) {
            ([], []) => String::new(),
            ([], shared) => format!("use one of the ids: {}", quoted(shared, ", ")),
            ([near, ..], _) => did_you_mean(near),
        }
    }
}

impl fmt::Display for EntityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = shown(&self.word);
        match self.shared.len() {
            0 => write!(f, "the registry has no entry with the name `{word}`"),
            number => write!(f, "{number} entries of the registry have the name `{word}`"),
        }
    }
}

impl std::error::Error for EntityError {}
