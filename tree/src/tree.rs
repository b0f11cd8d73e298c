//! The tree: one flat list of nodes in document order, sixteen bytes each.

use std::fmt::Write as _;

use crate::{Finding, Kind, Node, Span};

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
    /// The texts; what stands after the last end is being written.
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

    /// The root of the document.
    pub fn root(&self) -> Node<'_> {
        Node { tree: self, index: 0 }
    }

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are no nodes; a tree that a reader returns has at least its root.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node with this number.
    #[inline]
    pub fn node(&self, index: u32) -> Option<Node<'_>> {
        ((index as usize) < self.nodes.len()).then_some(Node { tree: self, index })
    }

    /// The node at a JSON Pointer (RFC 6901) such as `/claims/3/date`.
    pub fn at(&self, pointer: &str) -> Option<Node<'_>> {
        let mut node = self.node(0)?;
        if pointer.is_empty() {
            return Some(node);
        }
        for step in pointer.strip_prefix('/')?.split('/') {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match node.kind() {
                Kind::Map => node.get(&step)?,
                Kind::Seq => node.items().nth(item_number(&step)?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// Fills in the JSON Pointer of every finding that names a node, in one walk of the tree.
    pub fn locate(&self, findings: &mut [Finding]) {
        let mut wanted: Vec<usize> =
            (0..findings.len()).filter(|&i| findings[i].node.is_some()).collect();
        wanted.sort_by_key(|&i| findings[i].node);
        let mut wanted = wanted.into_iter().peekable();
        if self.is_empty() || wanted.peek().is_none() {
            return;
        }
        let mut path = String::new();
        walk(self.root(), &mut path, &mut |index, path| {
            while let Some(&i) = wanted.peek() {
                if findings[i].node.is_some_and(|n| n > index) {
                    break;
                }
                path.clone_into(&mut findings[i].path);
                wanted.next();
            }
            wanted.peek().is_some()
        });
    }

    /// The JSON Pointer of the node with this number; that of the last node if there is none.
    pub fn path(&self, index: u32) -> String {
        let mut found = String::new();
        if !self.is_empty() {
            walk(self.root(), &mut String::new(), &mut |at, path| {
                path.clone_into(&mut found);
                at < index
            });
        }
        found
    }

    #[inline]
    pub(crate) fn text(&self, index: u32) -> &str {
        let raw = &self.nodes[index as usize];
        match (raw.kind, raw.data) {
            (Kind::Map | Kind::Seq, _) => "",
            (_, WHOLE) => &self.source[Span::new(raw.start, raw.end).range()],
            (_, QUOTED) => &self.source[raw.start as usize + 1..raw.end as usize - 1],
            (_, owned) => self.owned.get((owned - OWNED) as usize),
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

/// A step of a JSON Pointer as the number of an item: digits without a leading zero.
fn item_number(step: &str) -> Option<usize> {
    let plain = step == "0" || !step.starts_with('0') && step.bytes().all(|b| b.is_ascii_digit());
    if plain { step.parse().ok() } else { None }
}

// Depth is bounded by MAX_DEPTH, so recursion is safe here.
fn walk(node: Node<'_>, path: &mut String, visit: &mut dyn FnMut(u32, &str) -> bool) -> bool {
    if !visit(node.index(), path) {
        return false;
    }
    let length = path.len();
    for (key, value) in node.entries() {
        path.push('/');
        path.push_str(&key.text().replace('~', "~0").replace('/', "~1"));
        // A finding on a key has the path of its entry.
        if !visit(key.index(), path) || !walk(value, path, visit) {
            return false;
        }
        path.truncate(length);
    }
    for (i, item) in node.items().enumerate() {
        let _ = write!(path, "/{i}");
        if !walk(item, path, visit) {
            return false;
        }
        path.truncate(length);
    }
    true
}
