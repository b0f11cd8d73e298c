//! From a tree to values and findings, in one pass.
//!
//! Everything that checks a node, and reports what is wrong with it, is a method of [`Decoder`].
//! Two drivers call it: the decoders that the macro generates, which also build typed values, and
//! the interpreter of a model, which only asks whether a value is sound. Both describe their
//! types with the same [shapes](shape).

mod builtin;
mod document;
mod field;
mod form;
mod ids;
mod labels;
mod meant;
mod record;
mod rule;
mod scalar;
pub mod shape;
mod steps;
mod strange;
mod term;
mod terms;
mod union;

pub use form::Form;
pub use ids::{IdUse, Ids};
pub use labels::Labels;
pub use record::Slots;
pub use steps::{MAX_STEPS, Steps};
pub use terms::{TermShape, Terms};

use std::collections::BTreeSet;

use crate::{Finding, Kind, Node, Severity, Tree, messages::Suggestions, sort_by, unprintable};
use document::Documents;

/// A type that can be read from a tree.
///
/// Every type of an ontology implements it. Reading reports *all* that is wrong, each with its
/// place; the value is there only if nothing in it is wrong.
pub trait Decode: Sized {
    /// Reads a node, or reports why it cannot be read.
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self>;

    /// The terms that it can be, if it is of a vocabulary.
    fn terms() -> Option<&'static dyn Terms> {
        None
    }
}

/// Reads a tree that was not read from a source: nothing has checked its texts yet.
///
/// Returns all findings, by place and code; the value is there if none of them is an error.
pub fn decode_unread<T: Decode>(tree: &Tree<'_>) -> (Option<T>, Vec<Finding>) {
    let mut decoder = Decoder { findings: unprintable::in_tree(tree), ..Decoder::default() };
    let value = T::decode(&mut decoder, tree.root());
    let (findings, _) = decoder.finish(tree);
    let is_sound = findings.iter().all(|finding| finding.severity < Severity::Error);
    (value.filter(|_| is_sound), findings)
}

/// What the decoding of one tree collects.
#[derive(Debug, Default)]
pub struct Decoder<'t> {
    findings: Vec<Finding>,
    ids: Ids<'t>,
    documents: Documents<'t>,
    suggestions: Suggestions,
    /// The tag of the union that the next record is a variant of: a key that is not its own.
    tag: Option<&'t str>,
    /// What people call fields and kinds, if that is known.
    labels: Option<&'t dyn Labels>,
    /// The maps being read whose kind was guessed: their values are not sound, whatever is in
    /// them.
    guessed: Vec<meant::Guess>,
    /// The keys that are near to no field: one of them may be meant to be a field that is missing.
    strange: BTreeSet<u32>,
    /// What the rules may still do.
    steps: Steps,
    /// Whether it has been reported that they have no more steps.
    gave_up: bool,
}

impl<'t> Decoder<'t> {
    /// A decoder of a document whose rules may take `most` steps together, and one more for each
    /// byte of the document.
    pub fn new(tree: &Tree<'_>, most: usize) -> Self {
        let steps = Steps::within(most.saturating_add(tree.source().len()));
        Self { steps, ..Self::default() }
    }

    /// The decoder, for types whose fields and kinds people call this.
    #[must_use]
    pub fn labelled(mut self, labels: &'t dyn Labels) -> Self {
        self.labels = Some(labels);
        self
    }

    /// The steps that the rules of the document share.
    pub fn steps(&self) -> &Steps {
        &self.steps
    }

    /// Adds a finding.
    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Adds a finding on the type of a node, unless its reader reported the node.
    fn mistyped<T>(&mut self, node: Node<'t>, finding: Finding) -> Option<T> {
        if node.kind() != Kind::Invalid {
            self.report(finding);
        }
        None
    }

    /// The findings so far, in the order in which they were made.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Checks each document against its ontology, resolves the references within it, and returns
    /// all findings by place and code, each with its path, and the ids of the tree.
    ///
    /// A document is a value of the root record of an ontology. A part of one that is read alone
    /// has no document that its references could be resolved in.
    pub fn finish(self, tree: &Tree<'_>) -> (Vec<Finding>, Ids<'t>) {
        let Self { mut findings, mut ids, mut documents, mut suggestions, .. } = self;
        documents.settle(&mut findings);
        ids.resolve(&documents, &mut findings, &mut suggestions);
        if !findings.is_empty() {
            sort_by(&mut findings, |a, b| a.order().cmp(&b.order()));
            tree.locate(&mut findings);
        }
        (findings, ids)
    }
}
