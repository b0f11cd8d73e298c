//! Ways into a tree: its root, the number of a node, and JSON Pointers.

use std::fmt::Write as _;

use crate::{Finding, Kind, Node, Tree, sort_by_key};

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
        let nodes = findings.iter().enumerate();
        let mut wanted: Vec<(u32, usize)> =
            nodes.filter_map(|(number, finding)| Some((finding.node?, number))).collect();
        sort_by_key(&mut wanted, |&(node, _)| node);
        self.walk(&wanted, |number, path| path.clone_into(&mut findings[number].path));
    }

    /// The JSON Pointer of the node with this number; that of the last node if there is none.
    pub fn path(&self, index: u32) -> String {
        let last = u32::try_from(self.len()).unwrap_or(u32::MAX).saturating_sub(1);
        let mut found = String::new();
        self.walk(&[(index.min(last), 0)], |_, path| path.clone_into(&mut found));
        found
    }

    /// Walks to every node that is wanted, given in order, each with a number of the caller's.
    fn walk<'w>(&self, wanted: &'w [(u32, usize)], found: impl FnMut(usize, &str) + 'w) {
        if !self.is_empty() && !wanted.is_empty() {
            Walk { wanted, found: Box::new(found), path: String::new() }.to(self.root());
        }
    }
}

/// A step of a JSON Pointer as the number of an item: digits without a leading zero.
fn item_number(step: &str) -> Option<usize> {
    let plain = step == "0" || !step.starts_with('0') && step.bytes().all(|b| b.is_ascii_digit());
    if plain { step.parse().ok() } else { None }
}

/// What is told the number of something wanted, and its path.
type Found<'w> = Box<dyn FnMut(usize, &str) + 'w>;

struct Walk<'w> {
    /// What was not met yet.
    wanted: &'w [(u32, usize)],
    found: Found<'w>,
    path: String,
}

impl Walk<'_> {
    /// Walks a node that is above what is wanted next, or is it.
    // Depth is bounded by MAX_DEPTH, so recursion is safe here.
    fn to(&mut self, node: Node<'_>) {
        self.meet(node);
        let length = self.path.len();
        for (key, value) in node.entries() {
            if self.is_before_next(value) {
                continue;
            }
            self.path.push('/');
            self.path.push_str(&key.text().replace('~', "~0").replace('/', "~1"));
            // A finding on a key has the path of its entry.
            self.meet(key);
            self.to(value);
            self.path.truncate(length);
            if self.wanted.is_empty() {
                return;
            }
        }
        for (number, item) in node.items().enumerate() {
            if self.is_before_next(item) {
                continue;
            }
            let _ = write!(self.path, "/{number}");
            self.to(item);
            self.path.truncate(length);
            if self.wanted.is_empty() {
                return;
            }
        }
    }

    /// Whether all of a node is before what is wanted next.
    fn is_before_next(&self, node: Node<'_>) -> bool {
        self.wanted.first().is_none_or(|&(next, _)| node.after() <= next)
    }

    fn meet(&mut self, node: Node<'_>) {
        while let Some((&(index, number), rest)) = self.wanted.split_first() {
            if index > node.index() {
                return;
            }
            (self.found)(number, &self.path);
            self.wanted = rest;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Code, Finding, Format, Span};

    #[test]
    fn every_node_has_its_path_alone_and_beside_all_others() {
        let text = r#"{ "a": [1, { "b/c": [[], {}], "d~": null }], "e": { "f": "g" } }"#;
        let tree = Format::Json.read(text).tree.expect("a tree");
        let nodes = 0..u32::try_from(tree.len()).unwrap();
        let finding = |node| Finding::new(Code::SYNTAX, Span::at(0), "").node(node);
        let mut all: Vec<Finding> = nodes.clone().rev().map(finding).collect();
        tree.locate(&mut all);
        for (node, found) in nodes.zip(all.iter().rev()) {
            assert_eq!(found.path, tree.path(node), "{node}");
            let at = tree.at(&found.path).expect("the node, or the value of the key that it is");
            let is_key_of = |value: u32| node + 1 == value;
            assert!(at.index() == node || is_key_of(at.index()), "{node}: {}", found.path);
        }
        assert_eq!(tree.path(u32::MAX), "/e/f");
    }
}
