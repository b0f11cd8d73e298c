//! The dates of a text: what each says, and the days that it means.

mod anchors;
mod days;
mod feast;
mod nearest;
mod pattern;
mod read;
mod resolve;
mod slot;
mod unit;
mod when;

use std::ops::Range;

use comity_tree::Date;
use serde::Deserialize;

use self::nearest::nearest_weekdays;
pub use self::{anchors::Anchors, days::DayRange, feast::Feast, unit::Unit, when::When};
pub(crate) use self::{
    pattern::Rules,
    read::dates,
    when::{Kind, TimePart},
};

/// How a date bounds what is dated by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// Earlier.
    Before,
    /// Up to it.
    Until,
    /// From it on.
    Since,
    /// Later.
    After,
}

/// A date that a text has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// What it says.
    pub when: When,
    /// How it bounds what is dated by it.
    pub bound: Option<Bound>,
    /// Whether the words say that it is an estimate.
    pub is_about: bool,
    /// Whether it is a day of the week in a sentence that tells what is to come, or may tell it.
    pub is_to_come: bool,
    /// Where it is, as indices into the characters.
    pub range: Range<usize>,
}

impl Dated {
    /// Whether it is a word such as `already`, which is said of the day of the text, whatever that
    /// is.
    pub fn is_now(&self) -> bool {
        self.when == When::Now
    }

    /// The days that it may mean, the likeliest first.
    pub fn spans(&self, anchors: &Anchors) -> Vec<DayRange> {
        self.bounded(self.when.spans(anchors))
    }

    /// The days that it may mean in news: `on Friday` is the last one, and the next one as well
    /// where something is to come.
    pub fn spans_in_news(&self, anchors: &Anchors) -> Vec<DayRange> {
        match self.when {
            When::Weekday(day) => self.bounded(nearest_weekdays(anchors, day, self.is_to_come)),
            _ => self.spans(anchors),
        }
    }

    fn bounded(&self, mut spans: Vec<DayRange>) -> Vec<DayRange> {
        let open: Vec<DayRange> = spans
            .iter()
            .filter(|span| !span.is_within)
            .filter_map(|span| {
                let (first, last) = match self.bound? {
                    Bound::Before => (i64::MIN, span.first.checked_sub(1)?),
                    Bound::Until => (i64::MIN, span.last),
                    Bound::Since => (span.first, i64::MAX),
                    Bound::After => (span.last.checked_add(1)?, i64::MAX),
                };
                Some(DayRange { first, last, is_within: false })
            })
            .collect();
        // Up to a day may leave it out.
        let without = spans.iter().filter(|span| !span.is_within).filter_map(|span| {
            let last = span.first.checked_sub(1)?;
            (self.bound == Some(Bound::Until)).then_some(DayRange {
                first: i64::MIN,
                last,
                is_within: false,
            })
        });
        let without: Vec<DayRange> = without.collect();
        spans.extend(open);
        spans.extend(without);
        spans
    }

    /// The dates that it may mean, in EDTF.
    pub fn dates(&self, anchors: &Anchors) -> Vec<Date> {
        let mut dates: Vec<Date> = Vec::new();
        for date in self.spans(anchors).into_iter().filter_map(DayRange::to_date) {
            if !dates.contains(&date) {
                dates.push(date);
            }
        }
        dates
    }
}
