//! From readings to the days that they may mean.

use std::collections::BTreeSet;

use comity_ontology::model::DateSource;
use comity_tree::Date;

use super::{Form, Part, Reading};

/// The day on which a text was published, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Its year.
    pub year: i64,
    /// Its month.
    pub month: Option<i64>,
    /// Its day.
    pub day: Option<i64>,
    /// Its first and last day, since 1970-01-01.
    pub days: (i64, i64),
}

impl Anchor {
    /// The first day of a date; `None` if it has none.
    pub fn of(date: &Date) -> Option<Self> {
        let text = date.as_str();
        let first = text.trim_start_matches(['[', '{']).split(['.', '/', ',', ']', '}']).next()?;
        let first = first.trim_end_matches(['?', '~', '%']);
        let days = Date::parse(first).ok()?;
        let mut parts = first.split('-').map(|part| part.parse().ok());
        let year = parts.next()??;
        let (month, day) = (parts.next().flatten(), parts.next().flatten());
        Some(Self { year, month, day, days: (days.earliest(), days.latest()) })
    }
}

/// Days that a reading may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first of them, since 1970-01-01.
    pub first: i64,
    /// The last of them.
    pub last: i64,
    /// Whether a date somewhere in them is meant.
    pub is_within: bool,
}

impl Period {
    /// Whether a date of these days is what is meant.
    fn means(self, first: i64, last: i64) -> bool {
        if self.is_within {
            self.first <= first && last <= self.last
        } else {
            (self.first, self.last) == (first, last)
        }
    }
}

/// What the dates of the ranges of a claim may mean.
#[derive(Debug)]
pub struct Resolver {
    periods: Vec<Period>,
    is_now: bool,
    anchor: Option<Anchor>,
    starts: Vec<i64>,
}

/// Most days or months or years that are tried for one reading.
const MOST: usize = 64;

impl Resolver {
    /// Works out the readings of all ranges of a claim together.
    pub fn new(readings: &[Reading], source: DateSource, anchor: Option<Anchor>) -> Self {
        let published = anchor.filter(|_| source == DateSource::Publication);
        // A narrative without years is of the time in which it was published.
        let told = readings.iter().any(|reading| matches!(reading.year, Part::Given(..)));
        let near = anchor.filter(|_| match source {
            DateSource::Publication => true,
            DateSource::Ranges => !told,
            _ => false,
        });
        let context = Context { readings, source, published, near };
        let mut periods = Vec::new();
        for reading in readings {
            context.periods(reading, &mut periods);
        }
        let relative = matches!(source, DateSource::Publication | DateSource::Ranges);
        let anchor = anchor.filter(|_| relative);
        let forms = || readings.iter().map(|reading| reading.form);
        let years = readings.iter().filter_map(|reading| match reading.year {
            Part::Given(from, to) if from == to && source == DateSource::Ranges => Some(from),
            _ => None,
        });
        let years: Vec<i64> = years.collect();
        // Counted back from now, or on from a year that the ranges have.
        let starts = forms().flat_map(|form| match form {
            Form::YearsBack(count) => {
                let back = anchor.map(|anchor| anchor.year - count);
                let on = years.iter().flat_map(move |year| [*year, year + count]);
                on.chain(back).collect()
            }
            _ => Vec::new(),
        });
        Self {
            periods,
            is_now: forms().any(|form| matches!(form, Form::Now | Form::YearsBack(_))),
            starts: starts.collect(),
            anchor,
        }
    }

    /// Whether a date is one that the readings may mean.
    pub fn supports(&self, date: &Date) -> bool {
        let (first, last) = (date.earliest(), date.latest());
        if self.means(first, last) {
            return true;
        }
        let parts: Vec<&str> = date
            .as_str()
            .split(['/', ','])
            .flat_map(|part| part.split(".."))
            .map(|part| part.trim_matches(['[', ']', '{', '}', ' ', '~', '?', '%']))
            .filter(|part| !part.is_empty())
            .collect();
        !parts.is_empty()
            && parts.into_iter().all(|part| {
                Date::parse(part).is_ok_and(|part| self.means(part.earliest(), part.latest()))
            })
    }

    fn means(&self, first: i64, last: i64) -> bool {
        let now = self.anchor.filter(|_| self.is_now).is_some_and(|anchor| {
            let year = year(anchor.year);
            (first, last) == anchor.days || (!self.starts.is_empty() && year == Some((first, last)))
        });
        now || self.periods.iter().any(|period| period.means(first, last))
            || self.starts.iter().any(|start| year(*start) == Some((first, last)))
    }
}

struct Context<'r> {
    readings: &'r [Reading],
    source: DateSource,
    published: Option<Anchor>,
    near: Option<Anchor>,
}

impl Context<'_> {
    /// Every period that a reading may mean.
    fn periods(&self, reading: &Reading, periods: &mut Vec<Period>) {
        if matches!(reading.form, Form::Now | Form::YearsBack(_)) {
            return;
        }
        for (from, to) in self.years(reading).into_iter().take(MOST) {
            for month in self.months(reading).into_iter().take(MOST) {
                for day in self.days(reading, month).into_iter().take(MOST) {
                    let is_within = reading.form == Form::Within;
                    let spans = [(from, to), (from, from), (to, to)];
                    for (from, to) in spans {
                        let Some((first, last)) = span(from, to, month, day) else { continue };
                        periods.push(Period { first, last, is_within });
                        ends(from, to, month, periods);
                        if reading.form == Form::PartOfMonth {
                            let whole = span(from, to, month, None);
                            let whole =
                                whole.map(|(first, last)| Period { first, last, is_within: false });
                            periods.extend(whole);
                        }
                    }
                }
            }
        }
    }

    fn years(&self, reading: &Reading) -> BTreeSet<(i64, i64)> {
        let published = self.published;
        match reading.year {
            Part::Given(from, to) => [(from, to)].into(),
            Part::FromAnchor(by) => {
                let years = published.map(|anchor| anchor.year);
                let years = years.into_iter().chain(self.narrated(|reading| reading.year));
                years.map(|year| (year + by, year + by)).collect()
            }
            Part::Same => {
                let near = self.readings.iter().filter_map(|other| match other.year {
                    Part::FromAnchor(by) => published.map(|anchor| anchor.year + by),
                    _ => None,
                });
                near.chain(self.given(|reading| reading.year)).map(|year| (year, year)).collect()
            }
            Part::Missing => {
                let near = self.near.into_iter().flat_map(|anchor| {
                    let later = match (reading.month, anchor.month) {
                        (Part::Given(month, _), Some(anchor)) => month > anchor,
                        _ => false,
                    };
                    [Some(anchor.year), later.then_some(anchor.year - 1)].into_iter().flatten()
                });
                near.chain(self.given(|reading| reading.year)).map(|year| (year, year)).collect()
            }
        }
    }

    fn months(&self, reading: &Reading) -> Vec<Option<(i64, i64)>> {
        let published = self.published.and_then(|anchor| anchor.month);
        let numbers: Vec<i64> = match reading.month {
            Part::Given(from, to) => return vec![Some((from, to))],
            Part::FromAnchor(by) => published
                .into_iter()
                .chain(self.narrated(|reading| reading.month))
                .map(|month| month + by)
                .collect(),
            Part::Same => self.given(|reading| reading.month).collect(),
            Part::Missing if reading.day == Part::Missing => return vec![None],
            Part::Missing => published.into_iter().chain(self.given(|r| r.month)).collect(),
        };
        let numbers: BTreeSet<i64> = numbers.into_iter().filter(|m| (1..=12).contains(m)).collect();
        numbers.into_iter().map(|month| Some((month, month))).collect()
    }

    fn days(&self, reading: &Reading, month: Option<(i64, i64)>) -> Vec<Option<(i64, i64)>> {
        let published = self.published.and_then(|anchor| anchor.day);
        match reading.day {
            Part::Given(from, to) => vec![month.map(|_| (from, to))],
            Part::FromAnchor(by) => {
                let days = published.into_iter().chain(self.narrated(|reading| reading.day));
                days.map(|day| Some((day + by, day + by))).collect()
            }
            Part::Same => self.given(|reading| reading.day).map(|day| Some((day, day))).collect(),
            Part::Missing => vec![None],
        }
    }

    /// The numbers that the readings give for a part of a date.
    fn given<'c>(&'c self, part: impl Fn(&Reading) -> Part + 'c) -> impl Iterator<Item = i64> + 'c {
        self.readings.iter().filter_map(move |reading| match part(reading) {
            Part::Given(from, to) if from == to => Some(from),
            _ => None,
        })
    }

    /// Those, where a distance may be counted from them.
    fn narrated<'c>(
        &'c self,
        part: impl Fn(&Reading) -> Part + 'c,
    ) -> impl Iterator<Item = i64> + 'c {
        self.given(part).filter(|_| self.source == DateSource::Ranges)
    }
}

/// Each end of a period of months by itself.
fn ends(from: i64, to: i64, month: Option<(i64, i64)>, periods: &mut Vec<Period>) {
    let Some((first, last)) = month.filter(|(first, last)| first != last && from == to) else {
        return;
    };
    for month in [first, last] {
        if let Some((first, last)) = span(from, to, Some((month, month)), None) {
            periods.push(Period { first, last, is_within: false });
        }
    }
}

/// The first and last day of years, months of them, or days of these.
fn span(
    from: i64,
    to: i64,
    month: Option<(i64, i64)>,
    day: Option<(i64, i64)>,
) -> Option<(i64, i64)> {
    let Some((first, last)) = month else { return Some((year(from)?.0, year(to)?.1)) };
    let in_month = |year: i64, month: i64| bounds(&format!("{}-{month:02}", written(year)?));
    let (start, _) = in_month(from, first)?;
    let (last_start, end) = in_month(to, last)?;
    let Some((from_day, to_day)) = day else { return Some((start, end)) };
    // The days before the first of a month are those of the month before.
    let last_day = (last_start + to_day - 1).min(if to_day >= 29 { end } else { i64::MAX });
    Some((start + from_day - 1, last_day))
}

fn year(number: i64) -> Option<(i64, i64)> {
    bounds(&written(number)?)
}

fn written(year: i64) -> Option<String> {
    let sign = if year < 0 { "-" } else { "" };
    (year.abs() < 10_000).then(|| format!("{sign}{:04}", year.abs()))
}

fn bounds(text: &str) -> Option<(i64, i64)> {
    let date = Date::parse(text).ok()?;
    Some((date.earliest(), date.latest()))
}
