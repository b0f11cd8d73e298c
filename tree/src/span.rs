//! Where something is in a source.

/// A half-open range of bytes in a source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset one past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from `start` up to, not including, `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// An empty span at `offset`.
    pub const fn at(offset: u32) -> Self {
        Self::new(offset, offset)
    }

    /// A span of offsets as slices count them.
    #[inline]
    pub(crate) fn of(start: usize, end: usize) -> Self {
        Self::new(offset(start), offset(end))
    }

    /// The span as a range to slice a string with.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The number of bytes that the span covers.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A place in a slice as an offset. Readers refuse texts in which it would not fit.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "no text has more than `MAX_BYTES`")]
pub(crate) const fn offset(at: usize) -> u32 {
    at as u32
}
