//! Where a document cites its sources, by the numbers of its nodes.

use comity_ontology::model::Model;
use comity_tree::{Node, Tree};

use super::{Cited, Claim, EvidenceTypes, Purpose, source};
use crate::walk::{Place, RecordStep, walk};

/// Where a document cites its sources and has entries of a context.
#[derive(Clone, Debug, Default)]
pub(crate) struct Citing {
    cited: Vec<CitedAt>,
    sources: Vec<u32>,
    /// The entries of its context.
    entries: Vec<Place>,
    /// Whether it has a context, be it empty.
    has_context: bool,
}

/// A range that is cited.
#[derive(Clone, Copy, Debug)]
struct CitedAt {
    place: Place,
    purpose: Purpose,
    claim: Option<Place>,
    source: Option<u32>,
}

impl Citing {
    /// Where a document that was not gathered from cites its sources.
    pub(crate) fn of(types: &EvidenceTypes, model: &Model, root: usize, tree: &Tree<'_>) -> Self {
        let mut citing = Self::default();
        walk(model, root, tree.root(), &mut |way| citing.visit(types, model, way));
        citing
    }

    /// Adds what a record is.
    pub(crate) fn visit(&mut self, types: &EvidenceTypes, model: &Model, way: &[RecordStep<'_>]) {
        let Some((last, above)) = way.split_last() else { return };
        let is_entry = types.is_entry(last.record);
        self.has_context |= is_entry;
        self.has_context |= !above.is_empty() && types.holds_entries(model, last.record);
        if is_entry {
            self.entries.push(Place::of(last));
        }
        if last.record == types.source {
            self.sources.push(last.node.index());
        }
        if types.citing.contains(&last.record) {
            let claim = above.iter().rev().find(|step| Claim::of(model, step).is_some());
            let source = above.iter().rev().find_map(|step| source(types, model, step));
            let purpose = if above.iter().any(|step| types.stretches.contains(&step.record)) {
                Purpose::Stretch
            } else if claim.is_some_and(|claim| types.is_entry(claim.record)) {
                Purpose::Context
            } else {
                Purpose::Statement
            };
            self.cited.push(CitedAt {
                place: Place::of(last),
                purpose,
                claim: claim.map(Place::of),
                source: source.map(Node::index),
            });
        }
    }

    /// Every piece of evidence of the document, in document order.
    pub(crate) fn cited<'t>(&self, model: &Model, tree: &'t Tree<'_>) -> Vec<Cited<'t>> {
        let cited = self.cited.iter().filter_map(|cited| {
            let step = cited.place.step(tree)?;
            let claim = cited.claim.and_then(|place| Claim::of(model, &place.step(tree)?));
            let source = cited.source.and_then(|source| tree.node(source));
            let (record, node, purpose) = (step.record, step.node, cited.purpose);
            Some(Cited { record, node, purpose, claim, source })
        });
        cited.collect()
    }

    /// Every source that the document names, in document order.
    pub(crate) fn sources<'t>(&self, tree: &'t Tree<'_>) -> impl Iterator<Item = Node<'t>> {
        self.sources.iter().filter_map(|source| tree.node(*source))
    }

    /// The entries of its context.
    pub(crate) fn entries<'t>(
        &self,
        model: &Model,
        tree: &'t Tree<'_>,
    ) -> impl Iterator<Item = Claim<'t>> {
        self.entries.iter().filter_map(|place| Claim::of(model, &place.step(tree)?))
    }

    /// Whether the document has a context, be it empty.
    pub(crate) fn has_context(&self) -> bool {
        self.has_context
    }
}
