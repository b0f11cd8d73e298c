//! A range that an anchored quote becomes.

use std::ops::Range;

/// What replaces a quote once it is anchored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Anchor {
    /// The range in code points.
    pub(super) range: Range<usize>,
    /// The digest of the range.
    pub(super) digest: String,
}
