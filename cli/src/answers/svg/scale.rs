//! From days to places on the strip.

use comity_questions::TimelineEntry;
use comity_tree::Date;

const YEAR: f64 = 365.2425;
/// Beyond this number of years the strip shows only the time in which most of it happened.
const LONG: f64 = 120.0;
/// The room that the label of a year needs.
const LABEL: f64 = 44.0;

/// The time that the strip shows.
pub(super) struct Scale {
    first: f64,
    last: f64,
    pub(super) strip: (f64, f64),
    pub(super) ticks: Vec<Tick>,
}

/// The start of a year on the strip.
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) label: String,
}

impl Scale {
    /// The scale that shows the dates of some entries.
    pub(super) fn new(entries: &[TimelineEntry<'_>], strip: (f64, f64)) -> Self {
        let mut dates: Vec<&Date> = Vec::new();
        for entry in entries {
            dates.extend(entry.date());
            let (from, until) = entry.covers().unwrap_or_default();
            dates.extend(from.into_iter().chain(until));
        }
        let mut starts: Vec<f64> = Vec::new();
        let mut last = f64::MIN;
        for date in dates {
            // An open end says nothing of the time that matters.
            let ends = [date.earliest(), date.latest()].map(day);
            let known: Vec<f64> = ends.into_iter().flatten().collect();
            starts.extend(known.first());
            last = known.iter().copied().fold(last, f64::max);
        }
        starts.sort_by(f64::total_cmp);
        let Some(&earliest) = starts.first() else {
            return Self { first: 0.0, last: 1.0, strip, ticks: Vec::new() };
        };
        let mut first = earliest;
        if last - first > LONG * YEAR {
            let near = starts.partition_point(|&start| start < last - LONG * YEAR);
            // A few things of long ago do not squeeze the rest into a corner.
            if near * 5 <= starts.len() {
                first = starts[near];
            }
        }
        let room = ((last - first) * 0.02).max(YEAR / 4.0);
        let mut scale = Self { first: first - room, last: last + room, strip, ticks: Vec::new() };
        scale.ticks = scale.years();
        scale
    }

    /// The place of a day, within the strip.
    pub(super) fn x(&self, day: f64) -> f64 {
        let (left, right) = self.strip;
        let part = (day - self.first) / (self.last - self.first);
        left + part.clamp(0.0, 1.0) * (right - left)
    }

    /// Whether a day is before what the strip shows.
    pub(super) fn is_before(&self, day: f64) -> bool {
        day < self.first
    }

    fn years(&self) -> Vec<Tick> {
        let width = self.strip.1 - self.strip.0;
        let span = (self.last - self.first) / YEAR;
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
        let fits = |step: &i32| span / f64::from(*step) * LABEL <= width;
        let step = steps.into_iter().find(fits).unwrap_or(10_000);
        (-9999_i32..=9999)
            .filter(|year| year.rem_euclid(step) == 0)
            .filter_map(|year| {
                let sign = if year < 0 { "-" } else { "" };
                let label = format!("{sign}{:04}", year.abs());
                let start = day(Date::parse(&label).ok()?.earliest())?;
                let shown = start >= self.first && start <= self.last;
                shown.then(|| Tick { x: self.x(start), label })
            })
            .collect()
    }
}

/// A day as a number; `None` if it is open or unknown.
pub(super) fn day(day: i64) -> Option<f64> {
    // Days of years that are written with four digits; a picture needs no more.
    i32::try_from(day).ok().map(f64::from)
}
