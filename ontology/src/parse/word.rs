//! Words with their places.

use comity_tree::{Kind, Node};

use crate::model::Location;

/// A text that the ontology writes, and where.
#[derive(Clone, Copy)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) at: Location,
    /// The node that it is, for places within it.
    pub(crate) node: Node<'t>,
}

impl<'t> Word<'t> {
    pub(crate) fn new(node: Node<'t>, file: usize) -> Self {
        Self { text: node.text(), at: Location { file, span: node.span() }, node }
    }
}

/// Any value that the ontology writes, and where: a default, an example.
#[derive(Clone, Copy)]
pub(crate) struct Value<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) at: Location,
}

impl<'t> Value<'t> {
    pub(crate) fn new(node: Node<'t>, file: usize) -> Self {
        Self { node, at: Location { file, span: node.span() } }
    }

    /// The value as a text: of a table or list, as written in the source.
    pub(crate) fn text(self) -> &'t str {
        match self.node.kind() {
            Kind::Map | Kind::Seq => {
                self.node.tree().source().get(self.node.span().range()).unwrap_or("")
            }
            _ => self.node.text(),
        }
    }
}

impl std::fmt::Debug for Word<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Word").field(&self.text).finish()
    }
}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Value").field(&self.text()).finish()
    }
}
