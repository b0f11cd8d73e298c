//! What a quantity's words say of its number: an interval.

use std::fmt;

use super::{Certainty, Decimal};

/// The numbers that a statement such as "nearly 20 billion" admits.
///
/// Language is vague; these conventions make it comparable. They are deliberately wide, so that a
/// contradiction between two intervals is one:
///
/// | qualifier | interval of *v* |
/// |---|---|
/// | `exact` | *v* |
/// | `about` | from 0.9 *v* to 1.1 *v* |
/// | `nearly` | from 0.9 *v* to *v* |
/// | `more-than`, `at-least` | from *v* |
/// | `less-than`, `at-most`, `up-to` | to *v* |
/// | `several` | from 2 *v* to 9 *v* |
///
/// A range from *v* to *u* is widened at both ends in the same way. The ends belong to the
/// interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The least number; `None` if there is none.
    pub low: Option<Decimal>,
    /// The greatest number; `None` if there is none.
    pub high: Option<Decimal>,
}

impl Interval {
    /// The interval of a number, or of a range from `value` to `upper`.
    ///
    /// `qualifier` is the code of a qualifier of the module `comity:quantity`; an unknown code is
    /// taken as `exact`. A bound that leaves the range of [`Decimal`] is dropped.
    pub fn new(value: Decimal, upper: Option<Decimal>, qualifier: &str) -> Self {
        let top = upper.unwrap_or(value);
        let (low, high) = match qualifier {
            "about" => (times(value, "0.9"), times(top, "1.1")),
            "nearly" => (times(value, "0.9"), Some(top)),
            "more-than" | "at-least" => (Some(value), None),
            "less-than" | "at-most" | "up-to" => (None, Some(top)),
            "several" => (times(value, "2"), times(top, "9")),
            _ => (Some(value), Some(top)),
        };
        // A negative number is widened in the other direction.
        match (low, high) {
            (Some(a), Some(b)) if a > b => Self { low: Some(b), high: Some(a) },
            (low, high) => Self { low, high },
        }
    }

    /// Whether a number lies in the interval.
    pub fn contains(self, number: Decimal) -> bool {
        self.low.is_none_or(|low| low <= number) && self.high.is_none_or(|high| number <= high)
    }

    /// Whether some number lies in both.
    pub fn overlaps(self, other: Self) -> bool {
        let reaches = |low: Option<Decimal>, high: Option<Decimal>| match (low, high) {
            (Some(low), Some(high)) => low <= high,
            _ => true,
        };
        reaches(self.low, other.high) && reaches(other.low, self.high)
    }

    /// Whether the number meant here is less than the one meant there.
    pub fn less_than(self, other: Self) -> Certainty {
        match (self.high, other.low, self.low, other.high) {
            (Some(high), Some(low), ..) if high < low => Certainty::Yes,
            (.., Some(low), Some(high)) if low >= high => Certainty::No,
            _ => Certainty::Maybe,
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low == high => write!(f, "{low}"),
            (Some(low), Some(high)) => write!(f, "{low} to {high}"),
            (Some(low), None) => write!(f, "{low} or more"),
            (None, Some(high)) => write!(f, "{high} or less"),
            (None, None) => f.write_str("any number"),
        }
    }
}

fn times(number: Decimal, factor: &str) -> Option<Decimal> {
    number.checked_mul(Decimal::parse(factor).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    fn interval(value: &str, qualifier: &str) -> Interval {
        Interval::new(decimal(value), None, qualifier)
    }

    #[test]
    fn words_widen_a_number() {
        let shown: Vec<String> = ["exact", "about", "nearly", "more-than", "at-most", "several"]
            .map(|qualifier| format!("{qualifier}: {}", interval("1000", qualifier)))
            .into();
        assert_eq!(
            shown,
            [
                "exact: 1000",
                "about: 900 to 1100",
                "nearly: 900 to 1000",
                "more-than: 1000 or more",
                "at-most: 1000 or less",
                "several: 2000 to 9000",
            ]
        );
        assert_eq!(interval("-10", "about").to_string(), "-11 to -9");
    }

    #[test]
    fn intervals_compare_as_far_as_they_can() {
        let nearly = interval("20", "nearly");
        assert!(nearly.contains(decimal("18")) && !nearly.contains(decimal("17.9")));
        assert!(nearly.overlaps(interval("19", "more-than")));
        assert!(!nearly.overlaps(interval("17.9", "less-than")));
        assert_eq!(nearly.less_than(interval("21", "exact")), Certainty::Yes);
        assert_eq!(nearly.less_than(interval("19", "exact")), Certainty::Maybe);
        assert_eq!(nearly.less_than(interval("18", "exact")), Certainty::No);
    }
}
