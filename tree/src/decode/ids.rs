//! Ids that documents declare, and references to them.

use super::document::Documents;
use super::shape::Role;
use crate::messages::{self, Suggestions};
use crate::{Finding, Node};

/// The ids of one tree, each with its scalar and its place.
#[derive(Debug, Default)]
pub struct Ids<'t> {
    declared: Vec<Mention<'t>>,
    referred: Vec<Mention<'t>>,
    elsewhere: Vec<Mention<'t>>,
}

/// A place where a document declares an id, or refers to one.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'t> {
    /// The scalar of the id: ids of two scalars have nothing to do with each other.
    pub scalar: &'t str,
    /// The id.
    pub node: Node<'t>,
}

impl<'t> Mention<'t> {
    fn key(&self) -> (&'t str, &'t str) {
        (self.scalar, self.node.text())
    }
}

impl<'t> Ids<'t> {
    #[inline]
    pub(super) fn record(&mut self, role: Role<'t>, node: Node<'t>) {
        let (list, scalar) = match role {
            Role::Plain => return,
            Role::Identity(scalar) => (&mut self.declared, scalar),
            Role::Reference(scalar) => (&mut self.referred, scalar),
            Role::CorpusReference(scalar) => (&mut self.elsewhere, scalar),
        };
        list.push(Mention { scalar, node });
    }

    /// Reports every id that a document declares twice, and every reference to none. What is in no
    /// document is left alone.
    pub(super) fn resolve(
        &mut self,
        documents: &Documents<'t>,
        findings: &mut Vec<Finding>,
        suggestions: &mut Suggestions,
    ) {
        let place = |id: &Mention<'t>| (documents.number_of(id.node), id.key());
        self.declared.sort_by_key(|id| (place(id), id.node.index()));
        let mut first: Option<Mention<'t>> = None;
        for id in self.declared.iter().filter(|id| place(id).0.is_some()) {
            match first {
                Some(first) if place(&first) == place(id) => {
                    findings.push(messages::duplicate_id(id.node, id.scalar, first.node));
                }
                _ => first = Some(*id),
            }
        }
        for reference in &self.referred {
            let wanted = place(reference);
            let (Some(document), _) = wanted else { continue };
            if self.declared.binary_search_by_key(&wanted, place).is_err() {
                let ids = self.declared.iter().filter(|id| {
                    id.scalar == reference.scalar && documents.number_of(id.node) == Some(document)
                });
                let near = suggestions.near(reference.node.text(), ids.map(|id| id.node.text()));
                findings.push(messages::dangling_reference(reference.node, reference.scalar, near));
            }
        }
    }

    /// The ids that the document declares, in document order.
    pub fn identities(&mut self) -> &[Mention<'t>] {
        self.declared.sort_by_key(|id| id.node.index());
        &self.declared
    }

    /// The references that other documents may resolve, in document order.
    pub fn corpus_references(&mut self) -> &[Mention<'t>] {
        self.elsewhere.sort_by_key(|id| id.node.index());
        &self.elsewhere
    }
}
