//! Patterns of texts: regular expressions small enough to run as one table.

/// A compiled pattern. The whole text must match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as written.
    pub source: String,
    /// The class of each ASCII character; anything else has class `classes[128]`.
    pub classes: Vec<u8>,
    /// Number of classes.
    pub width: u8,
    /// `next[state * width + class]`; state 0 is dead, state 1 is the start.
    pub next: Vec<u16>,
    /// Whether a text may end in the state.
    pub accept: Vec<bool>,
}
