//! Comparison in time, where the answer is sometimes "maybe".

use super::Date;

/// The answer to a question about dates that are not known to the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Whatever days the dates fall on, it does not hold.
    No,
    /// It holds for some of the days that the dates may fall on and not for others.
    Maybe,
    /// Whatever days the dates fall on, it holds.
    Yes,
}

impl Certainty {
    fn of(yes: bool, no: bool) -> Self {
        match (yes, no) {
            (true, _) => Self::Yes,
            (_, true) => Self::No,
            _ => Self::Maybe,
        }
    }

    /// Whether the answer is yes.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Whether the answer is no.
    pub fn is_no(self) -> bool {
        self == Self::No
    }
}

impl Date {
    /// Whether this date is over before the other begins.
    ///
    /// Each may fall on any day between its earliest and latest, a period no less than a year. On
    /// one and the same day neither is before the other: a time of day is ignored.
    pub fn before(&self, other: &Self) -> Certainty {
        // A bound at an end of the range represents a day beyond it, so it is known to lie
        // beyond every day within, but not on which side of its like.
        let bounded = self.earliest != i64::MIN && other.latest != i64::MAX;
        Certainty::of(self.latest < other.earliest, bounded && self.earliest >= other.latest)
    }

    /// Whether this date begins after the other is over: [`before`](Self::before), asked the other
    /// way.
    pub fn after(&self, other: &Self) -> Certainty {
        other.before(self)
    }

    /// Whether this date is in a period.
    ///
    /// The period is taken as all its days, from its earliest to its latest: `2023-05` is within
    /// `2023` and within `202X`. What depends on an unknown end (`2023/`, in contrast to the open
    /// `2023/..`) is maybe.
    pub fn within(&self, period: &Self) -> Certainty {
        let unknown_start = period.earliest == i64::MIN && !has_open_start(period.as_str());
        let unknown_end = period.latest == i64::MAX && !has_open_end(period.as_str());
        let inside = period.earliest <= self.earliest && self.latest <= period.latest;
        let apart = self.before(period).is_yes() || self.after(period).is_yes();
        Certainty::of(inside && !unknown_start && !unknown_end, apart)
    }
}

fn has_open_start(text: &str) -> bool {
    text.starts_with("..") || text.contains(['{', '[']) && text.contains("..")
}

fn has_open_end(text: &str) -> bool {
    text.ends_with("..") || text.contains(['{', '[']) && text.contains("..")
}
