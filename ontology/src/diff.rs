//! What differs between two versions of an ontology, and the version step that it asks for.
//!
//! Everything is compared by its name. What is gone and what is new with the same label and
//! definition is renamed.

mod text;
mod types;
mod vocabulary;

use std::fmt;

use crate::model::{Field, Location, Model, Record, Scalar, Term, Text, Union, Vocabulary};

/// What a user of an ontology has to expect of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Nothing means anything else.
    Patch,
    /// Documents stay valid, and there is more, or something is worded in another way.
    Minor,
    /// Documents may become invalid, or mean something else.
    Major,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it asks for.
    pub step: Step,
    /// What happened, in a word: `added`, `removed`, `renamed`, `narrowed`, `widened`, `changed`,
    /// `reworded`, `moved`, `deprecated`.
    pub verb: &'static str,
    /// To what, such as ``the term `fine` of `Quality` ``.
    pub what: String,
    /// How; may be empty.
    pub how: String,
    /// Where it is: in the new version, or in the old one if it is removed.
    pub at: Location,
}

/// Compares two versions; the changes that weigh most come first.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = Changes::default();
    let names = [("the id", &old.id, &new.id), ("the name", &old.name, &new.name)];
    for (what, before, after) in names.into_iter().filter(|(_, before, after)| before != after) {
        let how = format!("from `{before}` to `{after}`");
        changes.add(Step::Major, "changed", what, how, Location::default());
    }
    let root = |model: &Model| model.root().map(|root| root.name.clone()).unwrap_or_default();
    if root(old) != root(new) {
        let how = format!("from `{}` to `{}`", root(old), root(new));
        changes.add(Step::Major, "changed", "the root", how, Location::default());
    }
    for tag in old.languages.iter().filter(|tag| !new.languages.contains(tag)) {
        let what = format!("the language `{tag}`");
        changes.add(Step::Minor, "removed", what, "", Location::default());
    }
    for tag in new.languages.iter().filter(|tag| !old.languages.contains(tag)) {
        let what = format!("the language `{tag}`");
        changes.add(Step::Minor, "added", what, "", Location::default());
    }
    vocabulary::compare(old, new, &mut changes);
    types::compare(old, new, &mut changes);
    changes.0.sort_by_key(|change| std::cmp::Reverse(change.step));
    changes.0
}

/// The step from one version to another; `None` if the second is not later.
///
/// Before 1.0.0, the second number is that of breaking changes, and the third of all others.
pub fn step(old: &str, new: &str) -> Option<Step> {
    let numbers = |version: &str| -> Option<[u64; 3]> {
        let core = version.split(['-', '+']).next().unwrap_or_default();
        let numbers: Vec<u64> = core.split('.').map_while(|part| part.parse().ok()).collect();
        numbers.try_into().ok()
    };
    let (old, new) = (numbers(old)?, numbers(new)?);
    if new <= old {
        return None;
    }
    Some(match (new[0] > old[0], new[1] > old[1]) {
        (true, _) => Step::Major,
        (_, true) if old[0] == 0 => Step::Major,
        (_, true) => Step::Minor,
        _ if old[0] == 0 => Step::Minor,
        _ => Step::Patch,
    })
}

/// The changes so far.
#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn add(
        &mut self,
        step: Step,
        verb: &'static str,
        what: impl Into<String>,
        how: impl Into<String>,
        at: Location,
    ) {
        self.0.push(Change { step, verb, what: what.into(), how: how.into(), at });
    }

    /// Compares what a thing means: another wording may be another meaning.
    fn definition(&mut self, what: &str, old: &Text, new: &Text, at: Location) {
        if text::differs(old, new) {
            let how = "read whether it means something else";
            self.add(Step::Minor, "reworded", format!("the definition of {what}"), how, at);
        }
    }
}

/// A thing with a name, as the comparison of lists sees it.
struct Named<'m> {
    name: &'m str,
    definition: &'m Text,
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
/// that both have.
fn pairs(
    kind: impl Fn(&str) -> String,
    old: &[Named<'_>],
    new: &[Named<'_>],
    changes: &mut Changes,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut taken = vec![false; new.len()];
    let mut gone = Vec::new();
    for (i, one) in old.iter().enumerate() {
        match new.iter().position(|other| other.name == one.name) {
            Some(j) => {
                taken[j] = true;
                found.push((i, j));
            }
            None => gone.push(i),
        }
    }
    for i in gone {
        let one = &old[i];
        let same = |j: &usize| !taken[*j] && text::same_meaning(one.definition, new[*j].definition);
        if let Some(j) = (0..new.len()).find(same) {
            taken[j] = true;
            let how = format!("to `{}`", new[j].name);
            changes.add(Step::Major, "renamed", kind(one.name), how, new[j].at);
            found.push((i, j));
        } else {
            changes.add(Step::Major, "removed", kind(one.name), "", one.at);
        }
    }
    for (one, _) in new.iter().zip(taken).filter(|(_, taken)| !taken) {
        changes.add(Step::Minor, "added", kind(one.name), "", one.at);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Step, step};

    #[test]
    fn before_the_first_release_the_second_number_breaks() {
        for (old, new, expected) in [
            ("1.2.3", "2.0.0", Some(Step::Major)),
            ("1.2.3", "1.3.0", Some(Step::Minor)),
            ("1.2.3", "1.2.4", Some(Step::Patch)),
            ("0.1.0", "0.2.0", Some(Step::Major)),
            ("0.1.0", "0.1.1", Some(Step::Minor)),
            ("0.1.0", "0.1.0", None),
            ("1.2.3", "1.2.2", None),
            ("1.2", "1.3", None),
        ] {
            assert_eq!(step(old, new), expected, "{old} to {new}");
        }
    }
}
