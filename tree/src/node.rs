//! One place in a tree, and the ways down from it.

use crate::{Kind, Span, Tree, name::same_name};

/// One place in a [`Tree`].
#[derive(Clone, Copy)]
pub struct Node<'t> {
    pub(crate) tree: &'t Tree<'t>,
    pub(crate) index: u32,
}

impl<'t> Node<'t> {
    /// What the node is.
    #[inline]
    pub fn kind(self) -> Kind {
        self.tree.nodes[self.index as usize].kind
    }

    /// Where the node is in the source.
    #[inline]
    pub fn span(self) -> Span {
        let raw = &self.tree.nodes[self.index as usize];
        Span::new(raw.start, raw.end)
    }

    /// The node's number in document order; the root is 0.
    #[inline]
    pub fn index(self) -> u32 {
        self.index
    }

    /// The tree that the node belongs to.
    #[inline]
    pub fn tree(self) -> &'t Tree<'t> {
        self.tree
    }

    /// The text of a scalar with escapes resolved; empty for a map or a sequence.
    #[inline]
    pub fn text(self) -> &'t str {
        self.tree.text(self.index)
    }

    /// What the source has at the node; its text if the tree was not read from a source.
    pub fn written(self) -> &'t str {
        match self.tree.source().get(self.span().range()) {
            Some(written) if !written.is_empty() => written,
            _ => self.text(),
        }
    }

    /// Whether the node has this text, which is a name of a field or of a term.
    #[inline]
    pub(crate) fn is_name(self, name: &str) -> bool {
        same_name(self.tree.bytes(self.index), name.as_bytes())
    }

    /// Whether the two nodes have the same text.
    #[inline]
    pub(crate) fn has_text_of(self, other: Node<'_>) -> bool {
        same_name(self.tree.bytes(self.index), other.tree.bytes(other.index))
    }

    /// The text, if the node is a string, with or without quotes.
    #[inline]
    pub fn as_str(self) -> Option<&'t str> {
        let raw = &self.tree.nodes[self.index as usize];
        matches!(raw.kind, Kind::Str | Kind::Plain).then(|| self.tree.scalar(raw))
    }

    /// Whether the node is null.
    #[inline]
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// The entries of a map, in source order; none for anything else.
    #[inline]
    pub fn entries(self) -> MapEntries<'t> {
        let (next, end) = self.children(Kind::Map);
        MapEntries { tree: self.tree, next, end }
    }

    /// The items of a sequence, in source order; none for anything else.
    #[inline]
    pub fn items(self) -> SequenceItems<'t> {
        let (next, end) = self.children(Kind::Seq);
        SequenceItems { tree: self.tree, next, end }
    }

    /// The value of `key` in a map: the first, should the key occur twice.
    pub fn get(self, key: &str) -> Option<Node<'t>> {
        self.entries().find(|(k, _)| k.is_name(key)).map(|(_, value)| value)
    }

    /// The index just after this node and everything below it.
    #[inline]
    pub(crate) fn after(self) -> u32 {
        self.tree.after(self.index)
    }

    #[inline]
    fn children(self, kind: Kind) -> (u32, u32) {
        if self.kind() == kind { (self.index + 1, self.after()) } else { (0, 0) }
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?} at {:?}", self.kind(), self.text(), self.span())
    }
}

/// The entries of a map: see [`Node::entries`].
#[derive(Clone)]
pub struct MapEntries<'t> {
    tree: &'t Tree<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for MapEntries<'t> {
    type Item = (Node<'t>, Node<'t>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let key = Node { tree: self.tree, index: self.next };
        let value = Node { tree: self.tree, index: key.after() };
        self.next = value.after();
        Some((key, value))
    }
}

/// The items of a sequence: see [`Node::items`].
#[derive(Clone)]
pub struct SequenceItems<'t> {
    tree: &'t Tree<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for SequenceItems<'t> {
    type Item = Node<'t>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.next >= self.end {
            return None;
        }
        let node = Node { tree: self.tree, index: self.next };
        self.next = node.after();
        Some(node)
    }
}
