//! What a number says: how much, of what, and how exactly.

use std::ops::Range;

use serde::Deserialize;

use crate::amount::Amount;

/// What a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityKind {
    /// How much or how many.
    Count,
    /// Which part of a whole: a third.
    Share,
    /// How many times as much: doubled.
    Multiple,
    /// Which one in a row, the first of all, or the number of a thing: the third, the largest,
    /// Article 5.
    Place,
    /// More than one, and no number: several thousand, several rounds.
    Several,
}

/// How the words around a number bound it, by the codes of the module `comity:quantity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// The number itself.
    Exact,
    /// Near, on either side.
    About,
    /// Near, below.
    Nearly,
    /// Greater.
    MoreThan,
    /// As great or greater.
    AtLeast,
    /// Less.
    LessThan,
    /// As great or less.
    AtMost,
    /// The greatest of several.
    UpTo,
    /// A few times the number.
    Several,
}

impl Qualifier {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::MoreThan => "more-than",
            Self::AtLeast => "at-least",
            Self::LessThan => "less-than",
            Self::AtMost => "at-most",
            Self::UpTo => "up-to",
            Self::Several => "several",
        }
    }

    /// What it means behind a negation: what is not less than a number is at least that.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::MoreThan => Self::AtMost,
            Self::LessThan => Self::AtLeast,
            other => other,
        }
    }
}

/// A number that a text has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// It; of a range, its lower end.
    pub low: Amount,
    /// The upper end of a range.
    pub high: Option<Amount>,
    /// What else the same figures may be: 1,234 in French.
    pub or: Option<Amount>,
    /// What it says.
    pub kind: QuantityKind,
    /// How it is bounded.
    pub qualifier: Qualifier,
    /// Whether it may as well be what a change ends at, and no bound: `rose up to 86`.
    pub is_end: bool,
    /// The codes of the unit that it is in: several, if the words may mean more than one.
    pub units: Vec<String>,
    /// Where the number is, as indices into the characters.
    pub range: Range<usize>,
    /// Where it is with its unit.
    pub whole: Range<usize>,
}
