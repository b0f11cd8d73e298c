//! The dates that a text has, as far as it gives them.

mod english;
mod eras;
mod han;
mod resolve;

use std::ops::Range;

pub use resolve::{Anchor, Period, Resolver};

/// A year, month or day of a date, as far as the text gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// It is not there.
    #[default]
    Missing,
    /// From one number to another; mostly the same.
    Given(i64, i64),
    /// So many before or after that of the day on which the text was published: `last year`.
    FromAnchor(i64),
    /// That of another date of the text: `the same day`.
    Same,
}

impl Part {
    /// One number.
    pub fn one(number: i64) -> Self {
        Self::Given(number, number)
    }
}

/// What a reading of a date is, besides a year, a month and a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Those alone.
    #[default]
    Plain,
    /// Somewhere within them: `in the middle of`.
    Within,
    /// A part of a month: those days, or the month.
    PartOfMonth,
    /// Now, or up to now.
    Now,
    /// So many years up to now.
    YearsBack(i64),
}

/// A date that a text has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its year, astronomical: 138 BCE is -137.
    pub year: Part,
    /// Its month.
    pub month: Part,
    /// Its day.
    pub day: Part,
    /// What it is, besides.
    pub form: Form,
    /// Where it is, as indices into the characters.
    pub range: Range<usize>,
}

/// The dates of a text, in their order.
pub fn dates(text: &[char]) -> Vec<Reading> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let readings = read(text, at);
        let end = readings.iter().map(|reading| reading.range.end).max();
        at = end.unwrap_or(at).max(at + 1);
        found.extend(readings);
    }
    found
}

/// The dates that start here: several, where one is read in more than one way.
fn read(text: &[char], at: usize) -> Vec<Reading> {
    let numeric = || numeric(text, at).map(|reading| vec![reading]);
    let era =
        || eras::read(text, at).map(|(year, end)| han::with_year(text, at, Part::one(year), end));
    let english = || english::read(text, at).map(|reading| vec![reading]);
    numeric().or_else(era).or_else(|| han::read(text, at)).or_else(english).unwrap_or_default()
}

/// `2025-11-19`, `2025/11/19`, `2025-11`.
fn numeric(text: &[char], at: usize) -> Option<Reading> {
    let (year, end) = digits(text, at, 4)?;
    let sign = *text.get(end)?;
    (end - at == 4 && matches!(sign, '-' | '/' | '.')).then_some(())?;
    let (month, end) = digits(text, end + 1, 2).filter(|(month, _)| (1..=12).contains(month))?;
    let day = (text.get(end) == Some(&sign)).then(|| digits(text, end + 1, 2)).flatten();
    let (day, last) = match day {
        Some((day, end)) if (1..=31).contains(&day) => (Part::one(day), end),
        _ if sign == '-' && text.get(end).is_none_or(|c| !c.is_ascii_digit() && *c != '年') => {
            (Part::Missing, end)
        }
        _ => return None,
    };
    let (year, month) = (Part::one(year), Part::one(month));
    Some(Reading { year, month, day, form: Form::Plain, range: at..last })
}

/// A number of at most that many digits that no digit goes before, and where it ends.
fn digits(text: &[char], at: usize, most: usize) -> Option<(i64, usize)> {
    (at == 0 || !text[at - 1].is_ascii_digit()).then_some(())?;
    let run = text.get(at..)?.iter().take_while(|c| c.is_ascii_digit()).take(most + 1).count();
    (1..=most).contains(&run).then_some(())?;
    let number: String = text[at..at + run].iter().collect();
    Some((number.parse().ok()?, at + run))
}

/// A number in digits or Chinese numerals, as dates have it, and where it ends.
fn number(text: &[char], at: usize, most: usize) -> Option<(i64, usize)> {
    if let Some(found) = digits(text, at, most) {
        return Some(found);
    }
    let is_digit = |c: char| {
        "零一二三四五六七八九".chars().position(|digit| digit == if c == '两' { '二' } else { c })
    };
    let run: Vec<char> = text
        .get(at..)?
        .iter()
        .copied()
        .take_while(|c| is_digit(*c).is_some() || *c == '十' || *c == '百')
        .collect();
    let end = at + run.len();
    if run.is_empty() || run.len() > 7 {
        return None;
    }
    if run.iter().all(|c| is_digit(*c).is_some()) {
        let value = run.iter().filter_map(|c| is_digit(*c)).fold(0, |value, d| value * 10 + d);
        return Some((i64::try_from(value).ok()?, end)).filter(|_| run.len() <= most);
    }
    let (mut total, mut pending) = (0, None);
    for c in run {
        match is_digit(c) {
            Some(digit) => pending = Some(digit),
            None => total += pending.take().unwrap_or(1) * if c == '十' { 10 } else { 100 },
        }
    }
    Some((i64::try_from(total + pending.unwrap_or(0)).ok()?, end))
}
