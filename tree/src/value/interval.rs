//! The interval of numbers that a quantity allows.

use std::fmt;

use super::{Certainty, Decimal, ValueError};

/// What a qualifier such as "about" does to a number: the ends of its interval, as multiples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factors {
    /// The lower end; `None` for no limit.
    pub low: Option<Decimal>,
    /// The upper end; `None` for no limit.
    pub high: Option<Decimal>,
}

impl Factors {
    /// The number itself.
    pub const EXACT: Self = Self { low: Some(Decimal::ONE), high: Some(Decimal::ONE) };

    /// The factors that two texts give; an empty text means no limit.
    ///
    /// # Errors
    ///
    /// A text is not a number.
    pub fn parse(low: &str, high: &str) -> Result<Self, ValueError> {
        let end = |text: &str| {
            if text.is_empty() { Ok(None) } else { Decimal::parse(text).map(Some) }
        };
        Ok(Self { low: end(low)?, high: end(high)? })
    }
}

impl Default for Factors {
    fn default() -> Self {
        Self::EXACT
    }
}

/// The numbers that a statement such as "nearly 20 billion" allows.
///
/// Language is vague. The ontology makes it comparable: its key `interval` gives each qualifier the
/// [factors](Factors) by which it widens a number. The ends belong to the interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The least number; `None` if there is none.
    pub low: Option<Decimal>,
    /// The greatest number; `None` if there is none.
    pub high: Option<Decimal>,
}

impl Interval {
    /// The interval of a number, or of a range from `value` to `upper`, both widened by `factors`.
    ///
    /// An end that leaves the range of [`Decimal`] is dropped.
    pub fn new(value: Decimal, upper: Option<Decimal>, factors: Factors) -> Self {
        let end = |value: Decimal, factor: Option<Decimal>| value.checked_mul(factor?);
        let (low, high) = (end(value, factors.low), end(upper.unwrap_or(value), factors.high));
        // A negative number is widened in the other direction.
        match (low, high) {
            (Some(a), Some(b)) if a > b => Self { low: Some(b), high: Some(a) },
            (low, high) => Self { low, high },
        }
    }

    /// Whether a number is in the interval.
    pub fn contains(self, number: Decimal) -> bool {
        self.low.is_none_or(|low| low <= number) && self.high.is_none_or(|high| number <= high)
    }

    /// Whether some number is in both.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    fn interval(value: &str, low: &str, high: &str) -> Interval {
        Interval::new(decimal(value), None, Factors::parse(low, high).unwrap())
    }

    #[test]
    fn factors_widen_a_number() {
        for (low, high, shown) in [
            ("1", "1", "1000"),
            ("0.9", "1.1", "900 to 1100"),
            ("1", "", "1000 or more"),
            ("", "1", "1000 or less"),
            ("2", "9", "2000 to 9000"),
            ("", "", "any number"),
        ] {
            assert_eq!(interval("1000", low, high).to_string(), shown);
        }
        assert_eq!(interval("-10", "0.9", "1.1").to_string(), "-11 to -9");
        let range = Interval::new(decimal("10"), Some(decimal("20")), Factors::EXACT);
        assert_eq!(range.to_string(), "10 to 20");
    }

    #[test]
    fn intervals_compare_as_far_as_they_can() {
        let nearly = interval("20", "0.9", "1");
        assert!(nearly.contains(decimal("18")) && !nearly.contains(decimal("17.9")));
        assert!(nearly.overlaps(interval("19", "1", "")));
        assert!(!nearly.overlaps(interval("17.9", "", "1")));
        assert_eq!(nearly.less_than(interval("21", "1", "1")), Certainty::Yes);
        assert_eq!(nearly.less_than(interval("19", "1", "1")), Certainty::Maybe);
        assert_eq!(nearly.less_than(interval("18", "1", "1")), Certainty::No);
    }
}
