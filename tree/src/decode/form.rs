//! The form of a text: a pattern, however it is compiled.

use std::fmt::Debug;

/// A pattern that the whole of a text must match.
pub trait Form: Debug + Sync {
    /// The pattern as the ontology writes it.
    fn source(&self) -> &str;

    /// Whether the whole text has the form.
    fn matches(&self, text: &str) -> bool;
}
