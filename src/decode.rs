//! From a tree to typed values and findings, in one pass.

use comity_tree::{Finding, Severity, Tree, decode::MAX_STEPS};

pub use comity_tree::decode::Decode;
#[doc(hidden)]
pub use comity_tree::decode::{Decoder, Slots};

/// The result of decoding a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The value; absent if the document has an error.
    pub value: Option<T>,
    /// What is wrong, in the order of the document; a value may still come with warnings.
    pub findings: Vec<Finding>,
}

/// Reads a whole document.
///
/// References within the document are resolved; those into the corpus are left to the caller.
pub fn decode<T: Decode>(tree: &Tree<'_>) -> Decoded<T> {
    let mut decoder = Decoder::new(tree, MAX_STEPS);
    let value = T::decode(&mut decoder, tree.root());
    let (findings, _) = decoder.finish(tree);
    let sound = findings.iter().all(|finding| finding.severity < Severity::Error);
    Decoded { value: value.filter(|_| sound), findings }
}
