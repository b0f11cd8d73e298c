//! From a tree to typed values and findings, in one pass.

mod builtin;
mod field;
mod ids;
mod record;
mod rule;
mod scalar;
mod term;
mod union;

pub use record::Slots;

use comity_tree::{Finding, Node, Severity, Tree};

use crate::messages::Suggestions;
use ids::Ids;

/// A type that can be read from a tree.
///
/// Every type of an ontology implements it. Reading reports *all* that is wrong, each with its
/// place; the value is there only if nothing in it is wrong.
pub trait Decode: Sized {
    /// Reads a node, or reports why it cannot be read.
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self>;
}

/// What the decoding of one document collects.
#[derive(Debug, Default)]
pub struct Decoder<'t> {
    findings: Vec<Finding>,
    ids: Ids<'t>,
    suggestions: Suggestions,
    /// The tag of the union that the next record is a variant of: a key that is not its own.
    tag: Option<&'static str>,
}

/// What became of a document.
#[derive(Clone, Debug)]
pub struct Decoded<T> {
    /// The value; absent if the document has an error.
    pub value: Option<T>,
    /// What is wrong, in the order of the document; a value may still come with warnings.
    pub findings: Vec<Finding>,
}

impl Decoder<'_> {
    /// Adds a finding.
    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}

/// Reads a whole document.
///
/// References within the document are resolved; those into the corpus are left to whoever has it.
pub fn decode<T: Decode>(tree: &Tree<'_>) -> Decoded<T> {
    let mut decoder = Decoder::default();
    let value = T::decode(&mut decoder, tree.root());
    let Decoder { mut findings, ids, mut suggestions, .. } = decoder;
    ids.resolve(&mut findings, &mut suggestions);
    if findings.is_empty() {
        return Decoded { value, findings };
    }
    findings.sort_by(|a, b| (a.span.start, &a.code).cmp(&(b.span.start, &b.code)));
    tree.locate(&mut findings);
    let sound = findings.iter().all(|finding| finding.severity < Severity::Error);
    Decoded { value: value.filter(|_| sound), findings }
}
