//! How much work a run does at most.

use comity_tree::{MAX_BYTES, decode::MAX_STEPS};

/// How much work a run does at most, so that no input costs more than its size explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest file that is read, in bytes.
    pub file_bytes: u64,
    /// The most combinations of different statements that are compared for one conflict without
    /// finding any, besides a few for each statement.
    pub combinations: usize,
    /// The most steps that the rules of one document take together, besides one for each byte of
    /// it.
    pub rule_steps: usize,
    /// The most bytes of text that a run keeps, with its trees. In a larger run, a document without
    /// findings is read again if it is needed.
    pub kept_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 256 << 20,
            combinations: 200_000,
            rule_steps: MAX_STEPS,
            kept_bytes: 32 << 20,
        }
    }
}

impl Limits {
    /// The largest file that is read, which is never more than a tree can span.
    pub(crate) fn bytes(self) -> u64 {
        self.file_bytes.min(MAX_BYTES as u64)
    }
}
