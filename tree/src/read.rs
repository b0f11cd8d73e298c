//! A text read in the format that its name tells, or found to be in another.

use crate::{Format, Read, ReadLimits, foreign};

impl Format {
    /// Reads `text` into a tree.
    ///
    /// A format whose feature is off is reported as a finding, never as an empty tree. A text in
    /// another format than this is one finding that names that format.
    pub fn read(self, text: &str) -> Read<'_> {
        self.read_within(text, ReadLimits::default())
    }

    /// Reads `text` into a tree, if it is within the limits.
    pub fn read_within(self, text: &str, limits: ReadLimits) -> Read<'_> {
        foreign::recognise(self, text, limits, self.read_alone(text, limits))
    }
}
