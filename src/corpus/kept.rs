//! A value that was found in a corpus, on its own.

/// A value that was [found](super::Found) in a corpus, and where it was. Unlike what is found, it
/// owns its parts, so that it outlives the corpus and can be deserialized.
///
/// Both are serialized as `{"document": ..., "line": ..., "claim": ...}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Kept<T> {
    /// The name of the document.
    pub document: String,
    /// The line of the document on which the value starts, from 1; `None` if the document was not
    /// read from a text.
    pub line: Option<usize>,
    /// The value.
    pub claim: T,
}
