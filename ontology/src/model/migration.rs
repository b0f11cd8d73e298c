//! What versions of an ontology renamed, so that documents of earlier ones can be carried over.

use super::Location;

/// What one version renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// The documents that it is for.
    pub from: Earlier,
    /// The version that they follow afterwards.
    pub to: String,
    /// The bases that those documents follow: what has been renamed in them since is renamed too.
    pub bases: Vec<Earlier>,
    /// What is renamed. Entries for one name: the first counts.
    pub renames: Vec<Rename>,
    /// Where it is declared.
    pub location: Location,
}

/// An ontology by name and version, or by the first numbers of its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What documents call it.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Earlier {
    /// Whether a version is this one, or one of those that begin with these numbers.
    pub fn matches(&self, version: &str) -> bool {
        let rest = version.strip_prefix(self.version.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

/// A name of earlier documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// What has the name.
    pub of: Renamed,
    /// The name.
    pub old: String,
    /// What replaces it: one name; several if it was split; none if it was removed.
    pub new: Vec<String>,
    /// Where it is declared.
    pub location: Location,
}

/// What has a name that documents write, with the index of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Renamed {
    /// A term of a vocabulary.
    Term(usize),
    /// A field of a record.
    Field(usize),
    /// The tag of a union.
    Tag(usize),
    /// A variant of a union.
    Variant(usize),
    /// A value of a scalar, such as an id.
    Value(usize),
}
