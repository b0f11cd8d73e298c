//! Feasts: days of each year that have a name.

use chrono::{Datelike, NaiveDate};

use super::{
    days::{DayRange, month_end, moved, ymd},
    unit::Unit,
};

/// A feast that is on another day each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// A number of days after Easter Sunday of the western churches.
    Easter(i64),
    /// A number of days after a day of the week of a month, counted from its first or last day.
    Weekday {
        /// The month.
        month: i64,
        /// The day of the week, from Monday on.
        weekday: i64,
        /// Which of them; the last, if negative.
        nth: i64,
        /// How many days after it.
        after: i64,
    },
}

impl Feast {
    /// Its day in a year.
    pub(super) fn in_year(self, year: i64) -> Option<DayRange> {
        let day = match self {
            Self::Easter(after) => moved(easter(year)?, after, Unit::Day)?,
            Self::Weekday { month, weekday, nth, after } => {
                let ahead = |day: NaiveDate| {
                    (weekday - i64::from(day.weekday().number_from_monday())).rem_euclid(7)
                };
                let day = if nth < 0 {
                    let last = month_end(year, month)?;
                    moved(last, -((7 - ahead(last)) % 7), Unit::Day)?
                } else {
                    let first = ymd(year, month, 1)?;
                    moved(first, ahead(first) + 7 * (nth - 1), Unit::Day)?
                };
                moved(day, after, Unit::Day)?
            }
        };
        DayRange::of(day, day)
    }
}

/// Easter Sunday in the Gregorian calendar, by the rule of Meeus.
fn easter(year: i64) -> Option<NaiveDate> {
    let (golden, century, rest) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15).rem_euclid(30);
    let ahead = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let shift = (golden + 11 * epact + 22 * ahead) / 451;
    let day = epact + ahead - 7 * shift + 114;
    ymd(year, day / 31, day % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::when::When;

    #[test]
    fn feasts_are_on_their_days() {
        let day = |feast: &str, year| {
            let Some(When::Feast(feast)) = When::feast(feast) else { panic!("{feast} is fixed") };
            feast.in_year(year).and_then(DayRange::to_date).unwrap().to_string()
        };
        for (year, date) in [(1999, "1999-04-04"), (2016, "2016-03-27"), (2038, "2038-04-25")] {
            assert_eq!(day("easter", year), date);
        }
        assert_eq!(day("easter-2", 2024), "2024-03-29");
        assert_eq!(day("11-4-4+1", 2024), "2024-11-29");
        assert_eq!(day("5-1-5", 2023), "2023-05-29");
    }
}
