//! The new names in a document, and what cannot be decided.

use std::collections::BTreeMap;

use comity_tree::{Finding, Node};

/// The names of a document that change, and the places that are undecided.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The new texts, by the numbers of their nodes.
    pub(super) texts: BTreeMap<u32, String>,
    /// What is undecided, each with its node.
    pub(super) open: Vec<Finding>,
    /// The nodes of the undecided names that exist still, so that the document would look decided
    /// afterwards.
    pub(super) ambiguous: Vec<u32>,
}

impl Plan {
    /// Writes a text in the place of a scalar or a key.
    pub(super) fn write(&mut self, node: Node<'_>, text: &str) {
        if node.text() != text {
            self.texts.insert(node.index(), text.to_owned());
        }
    }
}
