//! How a reader puts a tree together.

use crate::{
    Kind, Span, Tree,
    tree::{OWNED, Owned, QUOTED, Raw, WHOLE},
};

/// Builds a [`Tree`] from the events of a reader, in document order.
#[derive(Debug)]
pub struct Builder<'s> {
    tree: Tree<'s>,
}

impl<'s> Builder<'s> {
    /// A builder over `source`; `nodes` is how many nodes to make room for.
    pub fn new(source: &'s str, nodes: usize) -> Self {
        Self { tree: Tree { source, nodes: Vec::with_capacity(nodes), owned: Owned::default() } }
    }

    /// The index that the next node will have.
    pub fn next_index(&self) -> u32 {
        // Sources are limited to `MAX_BYTES` and aliases to `MAX_ALIAS_NODES`, so this cannot wrap.
        u32::try_from(self.tree.nodes.len()).unwrap_or(u32::MAX)
    }

    /// Opens a map or a sequence; close it with [`Builder::close`].
    pub fn open(&mut self, kind: Kind, start: u32) -> u32 {
        let index = self.next_index();
        self.tree.nodes.push(Raw { start, end: start, data: index + 1, kind });
        index
    }

    /// Closes what [`Builder::open`] opened; `end` is the offset after its last byte.
    pub fn close(&mut self, index: u32, end: u32) {
        let after = self.next_index();
        let raw = &mut self.tree.nodes[index as usize];
        raw.end = end;
        raw.data = after;
    }

    /// Adds a scalar whose text is its span.
    pub fn whole(&mut self, kind: Kind, span: Span) {
        self.push(kind, span, WHOLE);
    }

    /// Adds a string whose text is its span less one quote at each end.
    pub fn quoted(&mut self, span: Span) {
        self.push(Kind::Str, span, QUOTED);
    }

    /// Adds a scalar whose text differs from what the source shows.
    pub fn owned(&mut self, kind: Kind, span: Span, text: &str) {
        self.write().push_str(text);
        self.written(kind, span);
    }

    /// Where a reader writes the text of the scalar that it then adds with [`Builder::written`].
    pub(crate) fn write(&mut self) -> &mut String {
        &mut self.tree.owned.texts
    }

    /// Adds a scalar of the text that has been written since the last one.
    pub(crate) fn written(&mut self, kind: Kind, span: Span) {
        let owned = &mut self.tree.owned;
        let number = u32::try_from(owned.ends.len()).unwrap_or(u32::MAX - OWNED);
        owned.ends.push(owned.texts.len());
        self.push(kind, span, OWNED + number);
    }

    /// The last node, if it is a number: where it is.
    pub(crate) fn last_number(&self) -> Option<Span> {
        let last = self.tree.nodes.last()?;
        (last.kind == Kind::Number).then(|| Span::new(last.start, last.end))
    }

    /// Takes the last node for a word up to `end` that is no value.
    pub(crate) fn spoil_last(&mut self, end: u32) {
        if let Some(last) = self.tree.nodes.last_mut() {
            (last.kind, last.data, last.end) = (Kind::Invalid, WHOLE, end);
        }
    }

    /// Adds a copy of a node and all below it, spans included; returns how many nodes that were.
    pub fn copy(&mut self, index: u32) -> usize {
        let end = self.tree.after(index);
        let shift = self.next_index() - index;
        for i in index..end {
            let mut raw = self.tree.nodes[i as usize];
            if matches!(raw.kind, Kind::Map | Kind::Seq) {
                raw.data += shift;
            }
            self.tree.nodes.push(raw);
        }
        (end - index) as usize
    }

    /// How many nodes [`Builder::copy`] would add.
    pub fn size_of(&self, index: u32) -> usize {
        (self.tree.after(index) - index) as usize
    }

    /// The finished tree; `None` if nothing was added.
    pub fn finish(self) -> Option<Tree<'s>> {
        (!self.tree.nodes.is_empty()).then_some(self.tree)
    }

    fn push(&mut self, kind: Kind, span: Span, data: u32) {
        self.tree.nodes.push(Raw { start: span.start, end: span.end, data, kind });
    }
}
