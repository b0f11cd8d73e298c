//! Ways into a tree: its root, the number of a node, and JSON Pointers.

use std::fmt::Write as _;

use crate::{Finding, Kind, Node, Tree};

impl Tree<'_> {
    /// The root of the document.
    pub fn root(&self) -> Node<'_> {
        Node { tree: self, index: 0 }
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
