//! Contradictions: what an ontology's conflicts find across claims and documents.
//!
//! The way of a contradiction: [statements](statement) are gathered document by document,
//! candidates for each side of a conflict are chosen, sorted into classes that the conflict cannot
//! distinguish, joined by their keys and values, and compared; what is found is matched with what
//! is [recorded], and either reported as a finding or [listed](listing).

pub(crate) mod additions;
mod candidate;
mod class;
mod clause;
mod find;
mod finding;
mod group;
mod join;
mod known;
pub mod listing;
pub mod recorded;
mod region;
pub mod render;
pub mod run;
mod settle;
pub mod statement;
mod written;

use comity_tree::Severity;

/// Something that cannot be true together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The conflict of the ontology, as an index into the model's conflicts.
    pub conflict: usize,
    /// The statements, for each side one.
    pub sides: Vec<Side>,
    /// How much it weighs.
    pub severity: Severity,
    /// Whether it weighs less than its conflict says, because of who says what.
    pub milder: bool,
    /// What is known of it.
    pub status: Status,
}

/// A statement among those of all documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Side {
    /// The document, as an index into the members of the run.
    pub member: usize,
    /// The statement, as an index into those of the document.
    pub statement: usize,
}

/// What is known of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// Nothing: it is a finding.
    Open,
    /// The document itself links the claims as contradicting each other.
    Linked,
    /// It is recorded, with the reason why it is kept.
    Recorded(String),
}
