//! The nearest month, season, feast or day of the week before or after the day of a text:
//! `août dernier`.

use chrono::Datelike;

use super::{
    anchors::Anchors,
    days::{DayRange, moved, ymd},
    unit::Unit,
    when::When,
};

/// How many years before or behind its own a day is sought in: feasts are not far, nor winters.
const MOST_YEARS: i64 = 2;

/// The last such time that is over on the day, or the next that begins later if `by` is positive.
pub(super) fn nearest_of(by: i64, when: &When, anchors: &Anchors, spans: &mut Vec<DayRange>) {
    for anchor in &anchors.said {
        if let When::Weekday(day) = when {
            spans.extend(nearest_weekday(*anchor, by, *day));
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

/// The nearest such day of the week before or after a day.
pub(super) fn nearest_weekday(anchor: DayRange, by: i64, day: i64) -> Option<DayRange> {
    let anchor = anchor.first_day().filter(|_| anchor.first == anchor.last)?;
    let ahead = (day - i64::from(anchor.weekday().number_from_monday())).rem_euclid(7);
    let by = match by {
        by if by < 0 => {
            if ahead == 0 {
                -7
            } else {
                ahead - 7
            }
        }
        0 => ahead,
        _ => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
    };
    let day = moved(anchor, by, Unit::Day)?;
    DayRange::of(day, day)
}

/// The last such day of the week up to a day, and the next from it on if `is_to_come`.
pub(super) fn nearest_weekdays(anchors: &Anchors, day: i64, is_to_come: bool) -> Vec<DayRange> {
    let around = |anchor: &DayRange| {
        let first = anchor.first_day().filter(|_| anchor.first == anchor.last)?;
        let ahead = (day - i64::from(first.weekday().number_from_monday())).rem_euclid(7);
        let last = if ahead == 0 { 0 } else { ahead - 7 };
        let at = |by| moved(first, by, Unit::Day).and_then(|day| DayRange::of(day, day));
        Some([at(last), is_to_come.then(|| at(ahead)).flatten()])
    };
    anchors.said.iter().filter_map(around).flatten().flatten().collect()
}
