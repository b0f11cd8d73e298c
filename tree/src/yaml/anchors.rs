//! What aliases may repeat.

use std::collections::HashMap;

/// The anchors of a document by the numbers that the parser gives them.
#[derive(Default)]
pub(super) struct Anchors {
    targets: HashMap<usize, Target>,
}

#[derive(Clone, Copy)]
pub(super) enum Target {
    /// What is anchored is still being read, so that an alias of it would contain itself.
    Open,
    /// A node, and how many maps and sequences deep it is.
    Node { index: u32, height: usize },
    /// The anchor is in a part of the document that was refused.
    Refused,
}

impl Anchors {
    /// Notes what an anchor is at. The parser's number for no anchor is 0.
    pub(super) fn set(&mut self, anchor: usize, target: Target) {
        if anchor != 0 {
            self.targets.insert(anchor, target);
        }
    }

    pub(super) fn get(&self, anchor: usize) -> Target {
        self.targets.get(&anchor).copied().unwrap_or(Target::Refused)
    }
}
