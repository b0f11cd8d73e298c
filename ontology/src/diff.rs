//! What differs between two versions of an ontology, and the version step that it asks for.
//!
//! Everything is compared by its name. A name that a migration of the second version gives up is
//! renamed, merged or split; otherwise, what is gone and what is new with the same definition is
//! renamed.

mod steps;
mod text;
mod types;
mod vocabulary;

pub use steps::{VersionStep, step};

use crate::{
    migration::{NameFate, Way},
    model::{
        Field, LocalizedText, Location, Model, Record, Renamed, Scalar, Term, Union, Vocabulary,
    },
};

/// What a migration makes of documents after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// Documents stay as they are.
    Needless,
    /// It writes what the documents are to say now.
    Whole,
    /// It leaves the choice among several names to each document.
    Asked,
    /// It leaves documents as they are, although they may be invalid or mean something else.
    Not,
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it asks for.
    pub step: VersionStep,
    /// What happened, in a word: `added`, `removed`, `renamed`, `merged`, `split`, `narrowed`,
    /// `widened`, `changed`, `reworded`, `moved`, `deprecated`.
    pub verb: &'static str,
    /// To what, such as ``the term `fine` of `Quality` ``.
    pub what: String,
    /// How; may be empty.
    pub how: String,
    /// Where it is: in the new version, or in the old one if it is removed.
    pub at: Location,
    /// What a migration makes of documents.
    pub carried: Carried,
}

/// Compares two versions; the changes that weigh most come first.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    let way = Way::find(new, &old.name, &old.version).ok();
    let mut changes = Changes { list: Vec::new(), way };
    let name = if changes.way.is_some() { Carried::Whole } else { Carried::Not };
    let names =
        [("the id", &old.id, &new.id, Carried::Needless), ("the name", &old.name, &new.name, name)];
    for (what, before, after, carried) in names.into_iter().filter(|names| names.1 != names.2) {
        let how = format!("from `{before}` to `{after}`");
        changes.add(VersionStep::Major, "changed", what, how, Location::default());
        changes.mark(carried);
    }
    let root = |model: &Model| model.root().map(|root| root.name.clone()).unwrap_or_default();
    if root(old) != root(new) {
        let how = format!("from `{}` to `{}`", root(old), root(new));
        changes.add(VersionStep::Major, "changed", "the root", how, Location::default());
    }
    for tag in old.languages.iter().filter(|tag| !new.languages.contains(tag)) {
        let what = format!("the language `{tag}`");
        changes.add(VersionStep::Minor, "removed", what, "", Location::default());
    }
    for tag in new.languages.iter().filter(|tag| !old.languages.contains(tag)) {
        let what = format!("the language `{tag}`");
        changes.add(VersionStep::Minor, "added", what, "", Location::default());
    }
    vocabulary::compare(old, new, &mut changes);
    types::compare(old, new, &mut changes);
    let mut changes = changes.list;
    changes.sort_by_key(|change| std::cmp::Reverse(change.step));
    changes
}

/// The changes so far.
struct Changes<'m> {
    list: Vec<Change>,
    /// The way from the old version to the new one, if there is one.
    way: Option<Way<'m>>,
}

impl Changes<'_> {
    /// What becomes of a name.
    fn fate(&self, of: Renamed, name: &str) -> NameFate {
        self.way.as_ref().map_or(NameFate::Kept, |way| way.fate(of, name))
    }

    /// Says of the last change what a migration makes of documents.
    fn mark(&mut self, carried: Carried) {
        if let Some(last) = self.list.last_mut() {
            last.carried = carried;
        }
    }

    fn add(
        &mut self,
        step: VersionStep,
        verb: &'static str,
        what: impl Into<String>,
        how: impl Into<String>,
        at: Location,
    ) {
        let carried = if step == VersionStep::Major { Carried::Not } else { Carried::Needless };
        self.list.push(Change { step, verb, what: what.into(), how: how.into(), at, carried });
    }

    /// Compares what a thing means: another wording may be another meaning.
    fn definition(&mut self, what: &str, old: &LocalizedText, new: &LocalizedText, at: Location) {
        if text::differs(old, new) {
            let how = "read whether it means something else";
            self.add(VersionStep::Minor, "reworded", format!("the definition of {what}"), how, at);
        }
    }
}

/// A thing with a name, as the comparison of lists sees it.
struct Named<'m> {
    name: &'m str,
    definition: &'m LocalizedText,
    at: Location,
}

/// How a thing is called, what it means and where it is.
macro_rules! named {
    ($($ty:ident $name:ident;)*) => {
        $(impl<'m> From<&'m $ty> for Named<'m> {
            fn from(one: &'m $ty) -> Self {
                Self { name: &one.$name, definition: &one.definition, at: one.location }
            }
        })*
    };
}

named! { Vocabulary name; Term code; Scalar name; Record name; Field name; Union name; }

/// Reports the things of one kind that are gone, new or renamed, and returns the places of those
/// that both have. Documents write the names of the things if there is something `of` which they
/// are names.
fn pairs(
    kind: impl Fn(&str) -> String,
    of: Option<Renamed>,
    (old, new): (&[Named<'_>], &[Named<'_>]),
    changes: &mut Changes<'_>,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut taken = vec![false; new.len()];
    let mut gone = Vec::new();
    let place = |name: &str| new.iter().position(|other| other.name == name);
    let mut open = Vec::new();
    for (i, one) in old.iter().enumerate() {
        let fate = of.map_or(NameFate::Kept, |of| changes.fate(of, one.name));
        match (fate, place(one.name)) {
            (NameFate::Renamed(name), _) if place(&name).is_some() => open.push((i, name)),
            (NameFate::Open(names), here) if !names.is_empty() => {
                let how = format!("into {}", listed(&names));
                let at = names.iter().find_map(|name| place(name)).map_or(one.at, |j| new[j].at);
                changes.add(VersionStep::Major, "split", kind(one.name), how, at);
                changes.mark(Carried::Asked);
                if let Some(j) = here.filter(|_| names.iter().any(|name| name == one.name)) {
                    taken[j] = true;
                    found.push((i, j));
                }
            }
            (NameFate::Kept, Some(j)) => {
                taken[j] = true;
                found.push((i, j));
            }
            _ => gone.push(i),
        }
    }
    for (i, name) in open {
        let Some(j) = place(&name) else { continue };
        let verb = if taken[j] { "merged" } else { "renamed" };
        let how = format!("{} `{name}`", if taken[j] { "into" } else { "to" });
        changes.add(VersionStep::Major, verb, kind(old[i].name), how, new[j].at);
        changes.mark(Carried::Whole);
        if !std::mem::replace(&mut taken[j], true) {
            found.push((i, j));
        }
    }
    let by_hand = if of.is_some() { Carried::Not } else { Carried::Needless };
    for i in gone {
        let one = &old[i];
        let same = |j: &usize| !taken[*j] && text::same_meaning(one.definition, new[*j].definition);
        if let Some(j) = (0..new.len()).find(same) {
            taken[j] = true;
            let how = format!("to `{}`", new[j].name);
            changes.add(VersionStep::Major, "renamed", kind(one.name), how, new[j].at);
            found.push((i, j));
        } else {
            changes.add(VersionStep::Major, "removed", kind(one.name), "", one.at);
        }
        changes.mark(by_hand);
    }
    for (one, _) in new.iter().zip(taken).filter(|(_, taken)| !taken) {
        changes.add(VersionStep::Minor, "added", kind(one.name), "", one.at);
    }
    found
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
