//! Changes of a source that correct a finding, as data.

use crate::{Span, shown::clean, sort_by};

/// How far a fix can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applicability {
    /// It keeps what the document means.
    Safe,
    /// It is probably what the author meant; someone has to look at it.
    Unsafe,
}

impl Applicability {
    /// The word that reports use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

/// A range of a source, and the text that replaces it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// What replaces it, in the syntax of the source.
    pub text: String,
}

/// A change of a source that corrects a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in a few words on one line.
    pub title: String,
    /// How far it can be trusted.
    pub applicability: Applicability,
    /// What it changes, in the order of the source; the ranges do not overlap.
    pub edits: Vec<Edit>,
}

impl Fix {
    /// A fix of some edits, which are put in order.
    pub fn new(
        title: impl Into<String>,
        applicability: Applicability,
        mut edits: Vec<Edit>,
    ) -> Self {
        sort_by(&mut edits, Edit::cmp);
        Self { title: clean(title), applicability, edits }
    }
}
