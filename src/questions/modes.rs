//! Which modes count.

use crate::bilateral::Mode;

/// The modes of the claims that an answer takes into account.
///
/// ```
/// use comity::{bilateral::Mode, questions::Modes};
///
/// assert!(Modes::FACTUAL.has(Mode::Reported) && !Modes::FACTUAL.has(Mode::Hoped));
/// assert!(Modes::FACTUAL.and(Mode::Hoped).has(Mode::Hoped));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes(u32);

impl Modes {
    /// What a source puts forward as a fact: asserted or reported.
    pub const FACTUAL: Self = Self(0).and(Mode::Asserted).and(Mode::Reported);

    /// Every mode.
    pub const ALL: Self = Self(u32::MAX);

    /// These modes and one more.
    #[must_use]
    pub const fn and(self, mode: Mode) -> Self {
        Self(self.0 | 1 << mode as u32)
    }

    /// Whether a mode counts.
    pub const fn has(self, mode: Mode) -> bool {
        self.0 & (1 << mode as u32) != 0
    }
}

impl Default for Modes {
    /// Only what is put forward as a fact.
    fn default() -> Self {
        Self::FACTUAL
    }
}

impl FromIterator<Mode> for Modes {
    fn from_iter<I: IntoIterator<Item = Mode>>(modes: I) -> Self {
        modes.into_iter().fold(Self(0), Self::and)
    }
}
