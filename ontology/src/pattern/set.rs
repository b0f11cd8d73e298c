//! Sets of characters: any ASCII characters, and all others together or none of them.

/// A set of characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Set {
    ascii: u128,
    other: bool,
}

/// The number of symbols that sets distinguish: the ASCII characters, and one for all others.
pub(super) const SYMBOLS: u8 = 129;

impl Set {
    pub(super) const ALL: Self = Self { ascii: u128::MAX, other: true };

    /// The ASCII characters from `first` to `last`, both included.
    pub(super) fn range(first: u8, last: u8) -> Self {
        let ascii = (first..=last).filter(u8::is_ascii).fold(0, |set, byte| set | 1 << byte);
        Self { ascii, other: false }
    }

    pub(super) fn union(self, with: Self) -> Self {
        Self { ascii: self.ascii | with.ascii, other: self.other || with.other }
    }

    pub(super) fn negate(self) -> Self {
        Self { ascii: !self.ascii, other: !self.other }
    }

    /// Whether the set holds characters beyond ASCII: all of them, then.
    pub(super) fn has_other(self) -> bool {
        self.other
    }

    pub(super) fn contains(self, symbol: u8) -> bool {
        if symbol < 128 { self.ascii >> symbol & 1 == 1 } else { self.other }
    }

    /// The set's ASCII characters as ranges, both ends included.
    pub(super) fn ranges(self) -> Vec<(u8, u8)> {
        let mut ranges: Vec<(u8, u8)> = Vec::new();
        for byte in (0..128).filter(|&byte| self.contains(byte)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == byte => *last = byte,
                _ => ranges.push((byte, byte)),
            }
        }
        ranges
    }
}
