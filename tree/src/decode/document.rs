//! The documents in a tree: where they are, and which ontology they name.

use super::{Slots, shape::DocumentShape};
use crate::{Code, Finding, Node, messages, sort_by_key};

/// The documents of one tree.
#[derive(Debug, Default)]
pub(super) struct Documents<'t> {
    held: Vec<Held<'t>>,
}

#[derive(Debug)]
struct Held<'t> {
    root: Node<'t>,
    shape: &'t DocumentShape<'t>,
    /// The node that names the ontology.
    ontology: Option<Node<'t>>,
}

impl<'t> Documents<'t> {
    pub(super) fn begin(&mut self, slots: &Slots<'t, '_>) {
        let Some(shape) = &slots.shape.document else { return };
        let root = slots.node;
        // A root record inside a document is a part of that.
        if self.held.last().is_some_and(|outer| outer.contains(root)) {
            return;
        }
        let ontology = shape.field.and_then(|field| slots.value(field));
        self.held.push(Held { root, shape, ontology });
    }

    /// Puts the documents in the order of the tree, and reports those of another ontology.
    pub(super) fn settle(&mut self, findings: &mut Vec<Finding>) {
        sort_by_key(&mut self.held, |held| held.root.index());
        let mut end = 0;
        self.held.retain(|held| {
            let is_outermost = held.root.index() >= end;
            end = end.max(held.root.after());
            is_outermost
        });
        for wrong in self.held.iter().filter_map(Held::wrong_ontology) {
            // A name that does not have its form has been reported.
            let is_form = |it: &Finding| it.node == wrong.node && it.code == Code::BAD_FORM.name;
            if !findings.iter().any(is_form) {
                findings.push(wrong);
            }
        }
    }

    /// The number of the document that a node is in.
    #[inline]
    pub(super) fn number_of(&self, node: Node<'_>) -> Option<usize> {
        if self.is_whole_tree() { Some(0) } else { self.find(node) }
    }

    /// Whether the tree is one document, as most trees are.
    #[inline]
    pub(super) fn is_whole_tree(&self) -> bool {
        matches!(&*self.held, [only] if only.root.index() == 0)
    }

    fn find(&self, node: Node<'_>) -> Option<usize> {
        let after = self.held.partition_point(|held| held.root.index() <= node.index());
        let number = after.checked_sub(1)?;
        self.held[number].contains(node).then_some(number)
    }
}

impl Held<'_> {
    fn contains(&self, node: Node<'_>) -> bool {
        (self.root.index()..self.root.after()).contains(&node.index())
    }

    fn wrong_ontology(&self) -> Option<Finding> {
        let node = self.ontology?;
        let text = node.as_str()?;
        let DocumentShape { name, version, .. } = self.shape;
        let is_right = self.shape.is_named_by(text);
        (!is_right).then(|| messages::wrong_ontology(node, name, version))
    }
}
