//! From what the words of a date say to the days that they mean.

use chrono::{Datelike, NaiveDate};

use super::{
    anchors::Anchors,
    days::{DayRange, days_of, month_end, moved, unit_of, ymd},
    nearest::{nearest_of, nearest_weekday},
    unit::Unit,
    when::{TimePart, When},
};

/// Most days of a year.
const MOST_OF_YEAR: i64 = 366;

/// Most days that are tried for one date.
const MOST: usize = 64;

impl When {
    /// The days that it may mean, the likeliest first.
    pub fn spans(&self, anchors: &Anchors) -> Vec<DayRange> {
        let mut spans: Vec<DayRange> = Vec::new();
        self.collect(anchors, &mut spans);
        spans.truncate(MOST);
        spans
    }

    // The depth is that of a phrase.
    fn collect(&self, anchors: &Anchors, spans: &mut Vec<DayRange>) {
        match self {
            Self::Years(from, to) => spans.extend(years(*from, *to)),
            Self::Century(from, to) => {
                spans.extend(years(*from, *to));
                spans.extend(years(from + 1, to + 1));
            }
            Self::Months(..)
            | Self::Part(_)
            | Self::Nth(..)
            | Self::NthWeekday(..)
            | Self::First(..)
            | Self::Feast(_) => {
                for year in near(&anchors.near, Unit::Year, self) {
                    self.inside(year, spans);
                }
            }
            Self::Days(..) => {
                for month in near(&anchors.near, Unit::Month, self) {
                    self.inside(month, spans);
                }
            }
            Self::Weekday(_) => {
                for by in [0, -1, 1] {
                    spans.extend(anchors.said.iter().filter_map(|span| {
                        let week = whole(*span, Unit::Week, by)?;
                        weekday(week, self)
                    }));
                }
            }
            Self::RelWeekday(by, day) => {
                for anchor in &anchors.said {
                    let week = whole(*anchor, Unit::Week, *by);
                    spans.extend(week.and_then(|week| weekday(week, &Self::Weekday(*day))));
                    spans.extend(nearest_weekday(*anchor, *by, *day));
                }
            }
            Self::Rel(by, unit) => {
                spans.extend(anchors.said.iter().filter_map(|span| whole(*span, *unit, *by)));
                // `the last half-year`, but the next is another one.
                if *unit == Unit::Half && *by <= 0 {
                    spans.extend(anchors.said.iter().filter_map(|span| whole(*span, *unit, 0)));
                }
                // The past decade is the last ten years as well.
                match (by, unit) {
                    (-1, Unit::Decade) => run(-10, Unit::Year, anchors, spans),
                    (-1, Unit::Century) => run(-100, Unit::Year, anchors, spans),
                    _ => {}
                }
            }
            Self::Nearest(by, when) => nearest_of(*by, when, anchors, spans),
            Self::Same(unit) => {
                let same = anchors.same.iter().chain(&anchors.said);
                spans.extend(same.filter_map(|span| whole(*span, *unit, 0)));
                // On a day of work, the weekend is the last one as well.
                if *unit == Unit::Weekend {
                    spans.extend(anchors.said.iter().filter_map(|span| whole(*span, *unit, -1)));
                }
            }
            // Whether it is earlier or later than a day is seen from the whole, not from the month.
            Self::In(_, outer) if matches!(**outer, Self::Months(..)) => {
                for year in near(&anchors.near, Unit::Year, self) {
                    self.inside(year, spans);
                }
            }
            Self::In(inner, outer) => {
                for outer in outer.spans(anchors) {
                    inner.inside(outer, spans);
                }
            }
            Self::Shift(by, unit, from) => shifted(*by, *unit, from.as_deref(), anchors, spans),
            Self::Run(by, unit) => run(*by, *unit, anchors, spans),
            Self::Range(from, to) => range(from, to, anchors, spans),
            Self::Or(first, second) => {
                first.collect(anchors, spans);
                second.collect(anchors, spans);
            }
            Self::Now => spans.extend(anchors.said.iter().copied()),
        }
    }

    /// The days of it within longer ones.
    pub(super) fn inside(&self, outer: DayRange, spans: &mut Vec<DayRange>) {
        let Some(first) = outer.first_day() else { return };
        let (year, month) = (i64::from(first.year()), i64::from(first.month()));
        match self {
            Self::Months(from, to) => {
                // A winter is in two years: `the winter of 1991`, but `of 1991-1992`.
                let is_open = from > to && outer.last - outer.first < MOST_OF_YEAR;
                let starts = if is_open { vec![year, year - 1] } else { vec![year] };
                spans.extend(starts.iter().filter_map(|year| {
                    let last = month_end(year + i64::from(from > to), *to)?;
                    DayRange::of(ymd(*year, *from, 1)?, last)
                }));
            }
            Self::Feast(feast) => spans.extend(feast.in_year(year)),
            Self::Days(from, to) => {
                let to =
                    ymd(year, month, *to).or_else(|| month_end(year, month).filter(|_| from != to));
                let span = ymd(year, month, *from).zip(to);
                spans.extend(span.and_then(|(first, last)| DayRange::of(first, last)));
            }
            Self::Weekday(_) if outer.first == outer.last => {
                let week = whole(outer, Unit::Week, 0);
                spans.extend(week.and_then(|week| weekday(week, self)));
            }
            Self::Weekday(_) | Self::RelWeekday(..) if outer.last - outer.first < 7 => {
                spans.extend(weekday(outer, self));
            }
            Self::Part(part) => {
                spans.push(DayRange { is_within: false, ..outer });
                spans.extend(part_of(*part, outer));
            }
            Self::NthWeekday(nth, day) => spans.extend(nth_weekday(outer, *nth, *day)),
            // A month has two halves of 15 days.
            Self::Nth(nth @ 1..=2, Unit::Fortnight)
                if (28..32).contains(&(outer.last - outer.first + 1)) =>
            {
                spans.extend(half_of(outer, *nth == 1));
            }
            Self::Nth(nth, unit) => {
                for count_from in starts(outer, *unit) {
                    let by = if *nth < 0 { *nth } else { nth - 1 };
                    let from = if *nth < 0 {
                        outer.last_day().and_then(|last| moved(last, 1, Unit::Day))
                    } else {
                        Some(count_from)
                    };
                    spans.extend(from.and_then(|from| moved(from, by, *unit)).and_then(|first| {
                        let last = moved(first, 1, *unit)?.pred_opt()?;
                        if *nth < 0 && *unit == Unit::Week {
                            None
                        } else {
                            DayRange::of(first, last)
                        }
                    }));
                }
                if *nth < 0 && *unit == Unit::Week {
                    let week = outer.last_day().and_then(|last| unit_of(last, Unit::Week));
                    spans.extend(week.and_then(|(first, last)| DayRange::of(first, last)));
                }
            }
            Self::First(count, unit) => {
                for first in starts(outer, *unit) {
                    let last = moved(first, *count, *unit).and_then(|last| last.pred_opt());
                    spans.extend(last.and_then(|last| DayRange::of(first, last)));
                }
            }
            Self::In(inner, middle) => {
                let mut middles = Vec::new();
                middle.inside(outer, &mut middles);
                for middle in middles {
                    inner.inside(middle, spans);
                }
            }
            Self::Or(first, second) => {
                first.inside(outer, spans);
                second.inside(outer, spans);
            }
            Self::Range(from, to) => {
                let (mut starts, mut ends) = (Vec::new(), Vec::new());
                from.inside(outer, &mut starts);
                to.inside(outer, &mut ends);
                join(&starts, &ends, spans);
            }
            _ => {}
        }
    }
}

fn years(from: i64, to: i64) -> Option<DayRange> {
    DayRange::of(ymd(from, 1, 1)?, ymd(to, 12, 31)?)
}

/// The unit around the first day of days, moved by a number of units.
fn whole(span: DayRange, unit: Unit, by: i64) -> Option<DayRange> {
    let first = span.first_day()?;
    // Of a year alone nobody knows the month.
    let is_known = match unit {
        Unit::Year | Unit::Decade | Unit::Century => true,
        Unit::Month | Unit::Quarter | Unit::Half => span.last - span.first < 32,
        _ => span.last == span.first,
    };
    is_known.then_some(())?;
    let (first, _) = unit_of(first, unit)?;
    let day = moved(first, by, unit)?;
    let (first, last) = unit_of(day, unit)?;
    if unit == Unit::Fortnight {
        return DayRange::of(day, moved(day, 13, Unit::Day)?);
    }
    DayRange::of(first, last)
}

fn weekday(week: DayRange, day: &When) -> Option<DayRange> {
    let (When::Weekday(day) | When::RelWeekday(_, day)) = day else { return None };
    let day = moved(week.first_day()?, day - 1, Unit::Day)?;
    (days_of(day) <= week.last).then(|| DayRange::of(day, day)).flatten()
}

/// A day of the week by its number within a longer time; the last, if negative.
fn nth_weekday(outer: DayRange, nth: i64, day: i64) -> Option<DayRange> {
    let (first, last) = (outer.first_day()?, outer.last_day()?);
    let after =
        |from: NaiveDate| (day - i64::from(from.weekday().number_from_monday())).rem_euclid(7);
    let found = if nth < 0 {
        moved(last, -((7 - after(last)) % 7), Unit::Day)?
    } else {
        moved(first, after(first) + 7 * (nth - 1), Unit::Day)?
    };
    (first <= found && found <= last).then(|| DayRange::of(found, found)).flatten()
}

/// The years or months that something without one may be in.
fn near(anchors: &[DayRange], unit: Unit, when: &When) -> Vec<DayRange> {
    let mut found: Vec<DayRange> = Vec::new();
    for anchor in anchors {
        let Some(here) = whole(*anchor, unit, 0) else { continue };
        found.push(here);
        // What is later in the year than the text is of the year before, or still to come.
        let mut spans = Vec::new();
        when.inside(here, &mut spans);
        let is_day = anchor.last - anchor.first < 32;
        if is_day && spans.iter().any(|span| span.last > anchor.last) {
            found.extend(whole(*anchor, unit, -1));
        }
        if is_day && spans.iter().any(|span| span.last < anchor.first) && unit == Unit::Year {
            found.extend(whole(*anchor, unit, 1));
        }
    }
    found
}

/// Where units are counted from within a longer time: weeks also from the Monday of the week
/// that has most days in it.
fn starts(outer: DayRange, unit: Unit) -> Vec<NaiveDate> {
    let Some(first) = outer.first_day() else { return Vec::new() };
    if unit != Unit::Week {
        return vec![first];
    }
    let monday = unit_of(first, Unit::Week).map(|(monday, _)| monday);
    let iso = monday.and_then(|monday| {
        let thursday = moved(monday, 3, Unit::Day)?;
        if thursday < first { moved(monday, 7, Unit::Day) } else { Some(monday) }
    });
    iso.into_iter().chain([first]).collect()
}

/// A half of a longer time: of years and of months in whole ones.
fn half_of(outer: DayRange, is_first: bool) -> Option<DayRange> {
    let (first, last) = (outer.first_day()?, outer.last_day()?);
    let years = i64::from(last.year() - first.year()) + 1;
    let middle = match outer.last - outer.first + 1 {
        _ if years > 1 => moved(first, years / 2, Unit::Year),
        300.. => moved(first, 6, Unit::Month),
        28.. => moved(first, 15, Unit::Day),
        days => moved(first, days / 2, Unit::Day),
    };
    let middle = middle?;
    if is_first { DayRange::of(first, middle.pred_opt()?) } else { DayRange::of(middle, last) }
}

/// A part of a longer time: a half of it, or about a third and what borders on that.
fn part_of(part: TimePart, outer: DayRange) -> Option<DayRange> {
    let days = outer.last - outer.first + 1;
    let at = |share: i64| outer.first + days * share / 12;
    let (first, last) = match part {
        TimePart::Early => (outer.first, at(5)),
        TimePart::Middle => (at(3), at(9)),
        TimePart::End if (300..400).contains(&days) => (at(11), outer.last),
        TimePart::Late | TimePart::End => (at(7), outer.last),
        TimePart::FirstHalf => return half_of(outer, true),
        TimePart::SecondHalf => return half_of(outer, false),
    };
    (days > 6 && days < 400 * 366).then_some(DayRange { first, last, is_within: true })
}

fn shifted(by: i64, unit: Unit, from: Option<&When>, anchors: &Anchors, spans: &mut Vec<DayRange>) {
    let given = from.map(|from| from.spans(anchors));
    for anchor in given.as_deref().unwrap_or(&anchors.said) {
        let base = if by < 0 { anchor.first_day() } else { anchor.last_day() };
        let Some(day) = base.and_then(|day| moved(day, by, unit)) else { continue };
        if anchor.first == anchor.last {
            spans.extend(DayRange::of(day, day));
        }
        // Counted in years, the year is meant as often as the day.
        let is_long = unit >= Unit::Month;
        let around = unit_of(day, if unit > Unit::Year { Unit::Year } else { unit });
        if let Some((first, last)) = around.filter(|_| is_long) {
            spans.extend(DayRange::of(first, last));
        }
        // Years from a month on, a month is meant as well.
        let is_month = unit > Unit::Month
            && anchor.first_day().and_then(|day| unit_of(day, Unit::Month))
                == anchor.first_day().zip(anchor.last_day());
        if let Some((first, last)) = unit_of(day, Unit::Month).filter(|_| is_month) {
            spans.extend(DayRange::of(first, last));
        }
    }
}

fn run(by: i64, unit: Unit, anchors: &Anchors, spans: &mut Vec<DayRange>) {
    for anchor in &anchors.said {
        let (Some(first), Some(last)) = (anchor.first_day(), anchor.last_day()) else { continue };
        let known = anchor.first == anchor.last;
        if by < 0 {
            let from = moved(first, by, unit);
            let yesterday = last.pred_opt();
            if known {
                spans.extend(from.zip(yesterday).and_then(|(a, b)| DayRange::of(a, b)));
                spans.extend(from.and_then(|from| DayRange::of(from, last)));
            }
            // Counted in whole units, with or without the one that it is said in.
            for skip in [0, 1] {
                let from = moved(first, by + skip, unit).and_then(|day| unit_of(day, unit));
                let year = unit_of(last, unit);
                spans.extend(from.zip(year).and_then(|(a, b)| DayRange::of(a.0, b.1)));
                spans.extend(from.and_then(|(a, _)| DayRange::of(a, last)));
            }
            let year = unit_of(last, unit);
            let before = year.and_then(|(first, _)| first.pred_opt());
            let from = year.and_then(|(first, _)| moved(first, by, unit));
            spans.extend(from.zip(before).and_then(|(a, b)| DayRange::of(a, b)));
        } else {
            let tomorrow = last.succ_opt();
            let to = moved(last, by, unit);
            if known {
                spans.extend(tomorrow.zip(to).and_then(|(a, b)| DayRange::of(a, b)));
                spans.extend(to.and_then(|to| DayRange::of(first, to)));
            }
            let next = unit_of(last, unit).and_then(|(_, last)| last.succ_opt());
            let until = next.and_then(|next| moved(next, by, unit)).and_then(|day| day.pred_opt());
            spans.extend(next.zip(until).and_then(|(a, b)| DayRange::of(a, b)));
        }
    }
}

fn range(from: &When, to: &When, anchors: &Anchors, spans: &mut Vec<DayRange>) {
    join(&from.spans(anchors), &to.spans(anchors), spans);
}

/// Each time from one of the starts to one of the ends, with or without the last part; and each
/// end by itself.
fn join(starts: &[DayRange], ends: &[DayRange], spans: &mut Vec<DayRange>) {
    let whole = |span: &&DayRange| !span.is_within;
    for first in starts.iter().filter(whole) {
        for last in ends.iter().filter(whole).filter(|last| last.first >= first.first) {
            let both = DayRange { first: first.first, last: last.last, is_within: false };
            spans.push(both);
            if last.first > first.first {
                spans.push(DayRange { last: last.first - 1, ..both });
            }
            let after = DayRange { first: first.last + 1, ..both };
            if after.first <= after.last {
                spans.push(after);
            }
        }
    }
    spans.extend(starts.iter().chain(ends).copied());
}
