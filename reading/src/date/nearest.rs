//! The nearest month, season, feast or day before or after the day of a text: `août dernier`.

use chrono::Datelike;

use super::{
    days::{DayRange, ymd},
    resolve::{Anchors, nearest},
    when::When,
};

/// How many years before or behind its own a day is sought in: feasts are not far, nor winters.
const MOST_YEARS: i64 = 2;

/// The last such time that is over on the day, or the next that begins later if `by` is positive.
pub(super) fn nearest_of(by: i64, when: &When, anchors: &Anchors, spans: &mut Vec<DayRange>) {
    for anchor in &anchors.said {
        if let When::Weekday(day) = when {
            spans.extend(nearest(*anchor, by, *day));
            continue;
        }
        let Some(day) = anchor.first_day() else { continue };
        let is_there = |span: &DayRange| {
            if by < 0 { span.last < anchor.first } else { span.first > anchor.last }
        };
        for distance in -1..=MOST_YEARS {
            let year = i64::from(day.year()) + distance * by.signum();
            let outer = ymd(year, 1, 1).zip(ymd(year, 12, 31));
            let Some(outer) = outer.and_then(|(first, last)| DayRange::of(first, last)) else {
                continue;
            };
            let mut within = Vec::new();
            when.inside(outer, &mut within);
            // A winter of the year before is there as well.
            within.retain(|span| (outer.first..=outer.last).contains(&span.first));
            if !within.is_empty() && within.iter().all(is_there) {
                spans.extend(within);
                break;
            }
        }
    }
}
