//! Ids that a document declares, and references to them.

use comity_tree::{Finding, Node};

use crate::messages::{self, Suggestions};
use crate::shape::Role;

/// The ids of one document, each with its scalar and its place.
#[derive(Debug, Default)]
pub(super) struct Ids<'t> {
    declared: Vec<Id<'t>>,
    referred: Vec<Id<'t>>,
}

#[derive(Clone, Copy, Debug)]
struct Id<'t> {
    scalar: &'static str,
    node: Node<'t>,
}

impl<'t> Id<'t> {
    fn key(&self) -> (&'static str, &'t str) {
        (self.scalar, self.node.text())
    }
}

impl<'t> Ids<'t> {
    pub(super) fn record(&mut self, role: Role, node: Node<'t>) {
        match role {
            Role::Plain | Role::CorpusReference(_) => {}
            Role::Identity(scalar) => self.declared.push(Id { scalar, node }),
            Role::Reference(scalar) => self.referred.push(Id { scalar, node }),
        }
    }

    /// Reports every id that is declared twice, and every reference to none.
    pub(super) fn resolve(mut self, findings: &mut Vec<Finding>, suggestions: &mut Suggestions) {
        self.declared.sort_by_key(|id| (id.key(), id.node.index()));
        let mut first: Option<Id<'t>> = None;
        for id in &self.declared {
            match first {
                Some(first) if first.key() == id.key() => {
                    findings.push(messages::duplicate_id(id.node, id.scalar, first.node));
                }
                _ => first = Some(*id),
            }
        }
        for reference in &self.referred {
            if self.declared.binary_search_by_key(&reference.key(), Id::key).is_err() {
                let ids = self.declared.iter().filter(|id| id.scalar == reference.scalar);
                let near = suggestions.nearest(reference.node.text(), ids.map(|id| id.node.text()));
                findings.push(messages::dangling_reference(reference.node, reference.scalar, near));
            }
        }
    }
}
