//! What people call fields and kinds, if the decoder is told.

use std::fmt::Debug;

/// The labels of fields and kinds, in all languages of an ontology: who takes the label for the
/// name gets the name suggested.
///
/// Compiled types have none, so that no dependent pays for them.
pub trait Labels: Debug {
    /// The labels of the fields of a record, each with the index of its field.
    fn of_fields(&self, record: &str) -> Vec<(usize, &str)>;

    /// The labels of the kinds of a union, each with the index of its variant.
    fn of_kinds(&self, union: &str) -> Vec<(usize, &str)>;
}
