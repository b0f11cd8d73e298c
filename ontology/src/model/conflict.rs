//! Conflicts: what cannot be true of several records together.

use comity_tree::Severity;

use super::{Deferred, Example, LocalizedText, Location, Scope, TypeRef};
use crate::cel::Expr;

/// The names of the values that a conflict is between.
pub const SIDES: [&str; 3] = ["a", "b", "c"];

/// The name of the list of values that a conflict is among.
pub const ALL: &str = "all";

/// What cannot be true of several records together, wherever in the corpus they are.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The code of its finding.
    pub id: String,
    /// What must hold, in words.
    pub definition: LocalizedText,
    /// Which values are compared with each other.
    pub sides: Sides,
    /// Whether they are in one document, or anywhere in the corpus.
    pub scope: Scope,
    /// Whether values are looked at that the comparison of their union leaves out.
    pub every: bool,
    /// What is the same on all sides.
    pub same: Vec<ConflictKey>,
    /// What all sides have an element of in common.
    pub shares: Vec<ConflictKey>,
    /// Which values are looked at.
    pub when: Option<Expr>,
    /// What holds of them unless they conflict.
    pub assert: Expr,
    /// `when` and `assert` as written.
    pub source: [String; 2],
    /// What the finding says.
    pub message: Deferred<Vec<ConflictMessagePart>>,
    /// Why it may be none after all.
    pub maybe: LocalizedText,
    /// What to do about it; if empty, to correct or to record one of the texts.
    pub help: LocalizedText,
    /// The field that the finding points at, where a side has it.
    pub at: Option<String>,
    /// How much the finding weighs.
    pub severity: Severity,
    /// Examples that do not conflict.
    pub valid: Deferred<Vec<Example>>,
    /// Examples that do.
    pub invalid: Deferred<Vec<Example>>,
    /// Where it is defined.
    pub location: Location,
}

/// Which values a conflict is between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sides {
    /// Two or three values, each of a record or a union.
    Between(Vec<TypeRef>),
    /// All values of a record or a union that have one key.
    Among(TypeRef),
}

impl Sides {
    /// The type of a side, by its place; all values of a conflict among values have one type.
    pub fn ty(&self, side: usize) -> Option<TypeRef> {
        match self {
            Self::Between(types) => types.get(side).copied(),
            Self::Among(ty) => Some(*ty),
        }
    }

    /// How many types of values are looked for.
    pub fn count(&self) -> usize {
        match self {
            Self::Between(types) => types.len(),
            Self::Among(_) => 1,
        }
    }
}

/// The names of fields on the way to a value.
pub type Path = Vec<String>;

/// What is compared on the sides: for each, the paths whose values together make a set. A side
/// without paths is not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictKey {
    /// The paths of each side.
    pub paths: Vec<Vec<Path>>,
}

impl ConflictKey {
    /// Whether a side is compared.
    pub fn asks(&self, side: usize) -> bool {
        self.paths.get(side).is_some_and(|paths| !paths.is_empty())
    }
}

/// A part of the message of a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConflictMessagePart {
    /// Text as written.
    Text(String),
    /// What a document writes on a side: of a conflict among values, on all of them.
    Value(usize, Path),
}
