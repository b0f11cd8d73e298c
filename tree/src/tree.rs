//! The tree: one flat list of nodes in document order, sixteen bytes each.

use crate::{Finding, Kind};

/// A parsed document. Scalars borrow from the source unless escapes or folding changed them.
///
/// A tree that a reader returns is never deeper than [`MAX_DEPTH`](crate::MAX_DEPTH), and the keys
/// of its maps are scalars.
#[derive(Debug)]
pub struct Tree<'s> {
    pub(crate) source: &'s str,
    pub(crate) nodes: Vec<Raw>,
    pub(crate) owned: Owned,
}

/// What a reader made of a source: the tree as far as it could be read, and what is wrong.
#[derive(Debug)]
pub struct Read<'s> {
    /// The tree; absent if the text has no readable document.
    ///
    /// A tree beside findings has the shape that its author meant, beyond doubt: a JSON text with
    /// a trailing comma has one, a text with an unclosed bracket has none.
    pub tree: Option<Tree<'s>>,
    /// What is wrong with the text, in source order.
    pub findings: Vec<Finding>,
}

impl Read<'_> {
    /// No tree, and why.
    pub(crate) fn nothing(finding: Finding) -> Self {
        Self { tree: None, findings: vec![finding] }
    }
}

/// `data` of a scalar: its text is its span.
pub(crate) const WHOLE: u32 = 0;
/// `data` of a scalar: its text is its span less one quote at each end.
pub(crate) const QUOTED: u32 = 1;
/// `data` of a scalar from here on: its text is the owned text of number `data - OWNED`.
pub(crate) const OWNED: u32 = 2;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Raw {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Of a map or sequence: the index just after its last descendant. Of a scalar: see [`WHOLE`].
    pub(crate) data: u32,
    pub(crate) kind: Kind,
}

/// The texts that differ from what the source shows, end to end in one string.
#[derive(Debug, Default)]
pub(crate) struct Owned {
    /// The texts; what is after the last end is being written.
    pub(crate) texts: String,
    pub(crate) ends: Vec<usize>,
}

impl Owned {
    fn get(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.texts[start..self.ends[number]]
    }
}

impl<'s> Tree<'s> {
    /// The source that the tree was read from.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are no nodes; a tree that a reader returns has at least its root.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    #[inline]
    pub(crate) fn text(&self, index: u32) -> &str {
        let raw = &self.nodes[index as usize];
        match raw.kind {
            Kind::Map | Kind::Seq => "",
            _ => self.scalar(raw),
        }
    }

    /// The text of a scalar.
    #[inline]
    pub(crate) fn scalar(&self, raw: &Raw) -> &str {
        let (start, end) = (raw.start as usize, raw.end as usize);
        match raw.data {
            QUOTED => &self.source[start + 1..end - 1],
            WHOLE => &self.source[start..end],
            owned => self.owned.get((owned - OWNED) as usize),
        }
    }

    /// The bytes of a scalar's text. To compare them costs less than to compare texts, since no
    /// one has to see to it that the ends of a text do not cut a character.
    #[inline]
    pub(crate) fn bytes(&self, index: u32) -> &[u8] {
        let raw = &self.nodes[index as usize];
        let (start, end) = (raw.start as usize, raw.end as usize);
        match (raw.kind, raw.data) {
            (Kind::Map | Kind::Seq, _) => &[],
            (_, WHOLE) => &self.source.as_bytes()[start..end],
            (_, QUOTED) => &self.source.as_bytes()[start + 1..end - 1],
            (_, owned) => self.owned.get((owned - OWNED) as usize).as_bytes(),
        }
    }

    #[inline]
    pub(crate) fn after(&self, index: u32) -> u32 {
        let raw = &self.nodes[index as usize];
        match raw.kind {
            Kind::Map | Kind::Seq => raw.data,
            _ => index + 1,
        }
    }
}
