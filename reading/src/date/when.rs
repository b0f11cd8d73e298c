//! What the words of a date say, before it is known on which day they were said.

use serde::Deserialize;

use super::{feast::Feast, unit::Unit};

/// A part of a longer time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimePart {
    /// Its beginning.
    Early,
    /// Its middle.
    Middle,
    /// Its last part.
    Late,
    /// Its end: of a year the last month, of another time what is late in it.
    End,
    /// Its first half.
    FirstHalf,
    /// Its second half.
    SecondHalf,
}

/// What the rules of a language make of the phrases that they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// A year, by itself or by its distance.
    Year,
    /// A month.
    Month,
    /// A day of a month.
    Day,
    /// A date of these parts.
    Date,
    /// A day in two calendars: `27 (14) декабря 1825 года`.
    Either,
    /// A year before the common era.
    Before,
    Decade,
    /// Ten years of the century before them.
    DecadeOf,
    Century,
    CenturyBefore,
    /// A number of units before.
    Ago,
    /// A number of units after.
    Ahead,
    /// The last units, this number of them.
    Back,
    /// The next units, this number of them.
    On,
    /// A unit by its number within a longer one.
    Nth,
    /// The first units of a longer one, this number of them.
    FirstOf,
    /// The last unit of a longer one.
    LastOf,
    /// A number of units from a date on.
    Lasting,
    /// A number of units up to a date.
    Leading,
    /// A week by its number within a year.
    Week,
    Range,
}

impl Kind {
    /// Whether it counts units before or after a day.
    pub(crate) fn is_counted(self) -> bool {
        matches!(self, Self::Ago | Self::Ahead | Self::Back | Self::On | Self::Leading)
    }
}

/// What the words of a date say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// From one year to another, mostly the same; astronomical: 138 BCE is -137.
    Years(i64, i64),
    /// Those, in two ways of counting: the 19th century is from 1800 or from 1801 on.
    Century(i64, i64),
    /// From one month of a year to another.
    Months(i64, i64),
    /// From one day of a month to another.
    Days(i64, i64),
    /// A day of the week, from Monday on.
    Weekday(i64),
    /// A unit by its number within a longer one; the last, if negative.
    Nth(i64, Unit),
    /// A day of the week by its number within a longer time; the last, if negative.
    NthWeekday(i64, i64),
    /// The first units of a longer one, this number of them.
    First(i64, Unit),
    /// A part of a longer one.
    Part(TimePart),
    /// A unit by its distance from the day.
    Rel(i64, Unit),
    /// A day of the week by the distance of its week, or by its own.
    RelWeekday(i64, i64),
    /// The last such time before the day, or the next one if positive.
    Nearest(i64, Box<When>),
    /// The unit of another date of the text: `the same day`.
    Same(Unit),
    /// A date within a longer one.
    In(Box<When>, Box<When>),
    /// A number of units after a date, or after the day; before it, if negative.
    Shift(i64, Unit, Option<Box<When>>),
    /// The last units up to the day; the next, if positive.
    Run(i64, Unit),
    /// From one date to another.
    Range(Box<When>, Box<When>),
    /// One or the other, the likelier first: `5/6/2025`.
    Or(Box<When>, Box<When>),
    /// A feast that is on another day each year.
    Feast(Feast),
    /// The day on which it is said.
    Now,
}

impl When {
    /// The feast of a day such as `12-25`, `easter-2` or `11-4-4+1`.
    pub(crate) fn feast(day: &str) -> Option<Self> {
        if let Some(after) = day.strip_prefix("easter") {
            let after = if after.is_empty() { 0 } else { after.parse().ok()? };
            return Some(Self::Feast(Feast::Easter(after)));
        }
        let (day, after) = day.split_once('+').unwrap_or((day, "0"));
        let parts: Vec<i64> = day.split('-').map_while(|part| part.parse().ok()).collect();
        match parts[..] {
            [month, day] => Some(Self::Days(day, day).within(Self::Months(month, month))),
            [month, weekday, nth] => {
                let (nth, after) = (if nth > 4 { -1 } else { nth }, after.parse().ok()?);
                Some(Self::Feast(Feast::Weekday { month, weekday, nth, after }))
            }
            _ => None,
        }
    }

    /// How long it is, for putting one within another.
    pub(crate) fn grain(&self) -> Option<Unit> {
        Some(match self {
            Self::Days(..)
            | Self::Now
            | Self::RelWeekday(..)
            | Self::Weekday(_)
            | Self::NthWeekday(..)
            | Self::Feast(_) => Unit::Day,
            Self::Months(from, to) if from == to => Unit::Month,
            Self::Months(..) => Unit::Quarter,
            Self::Years(from, to) if from == to => Unit::Year,
            Self::Years(..) => Unit::Decade,
            Self::Century(..) => Unit::Century,
            Self::Nth(_, unit) | Self::First(_, unit) | Self::Rel(_, unit) | Self::Same(unit) => {
                *unit
            }
            Self::In(inner, _) | Self::Or(inner, _) | Self::Nearest(_, inner) => inner.grain()?,
            Self::Shift(_, unit, _) => *unit,
            Self::Part(_) | Self::Run(..) | Self::Range(..) => return None,
        })
    }

    /// It within a longer date.
    pub(crate) fn within(self, outer: When) -> Self {
        Self::In(Box::new(self), Box::new(outer))
    }

    /// The longest date around it: itself, if there is none.
    pub(crate) fn outermost(&self) -> &Self {
        match self {
            Self::In(_, outer) => outer.outermost(),
            Self::Or(first, _) => first.outermost(),
            other => other,
        }
    }

    /// Whether it waits for a longer date around it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(
            self.outermost(),
            Self::Months(..)
                | Self::Days(..)
                | Self::Weekday(_)
                | Self::Nth(..)
                | Self::NthWeekday(..)
                | Self::First(..)
                | Self::Feast(_)
        )
    }

    /// Whether it is another day than the one that it is counted from: `the day before`.
    pub fn is_another_day(&self) -> bool {
        matches!(self, Self::Rel(by, Unit::Day) if *by != 0)
    }

    /// Whether it is a number of units before or after the day.
    pub(crate) fn is_duration(&self) -> bool {
        match self {
            Self::Run(..) | Self::Shift(_, _, None) => true,
            Self::Shift(_, _, Some(from)) => from.is_duration(),
            Self::Or(first, second) => first.is_duration() && second.is_duration(),
            Self::Range(from, to) => {
                (from.is_duration() && (**to == Self::Now || to.is_duration()))
                    || (to.is_duration() && **from == Self::Now)
            }
            _ => false,
        }
    }

    /// How long it lasts from a date on, by how many of which units.
    pub(crate) fn lasting(&self) -> Option<(i64, Unit)> {
        let Self::Range(_, to) = self else { return None };
        match &**to {
            Self::Shift(by, unit, Some(from)) if !from.is_duration() => Some((*by, *unit)),
            _ => None,
        }
    }

    /// The year that it gives.
    pub fn year(&self) -> Option<i64> {
        match self.outermost() {
            Self::Years(from, to) if from == to => Some(*from),
            _ => None,
        }
    }
}
