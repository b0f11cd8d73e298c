//! Days, and how units of the calendar are counted in them.

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use comity_tree::Date;

use super::unit::Unit;

/// Days that a date may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayRange {
    /// The first of them, since 1970-01-01.
    pub first: i64,
    /// The last of them.
    pub last: i64,
    /// Whether some time within them is meant, and not each of them.
    pub is_within: bool,
}

/// Days between the first of year 1 and 1970-01-01.
const EPOCH: i64 = 719_163;

pub(super) fn day_of(days: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(days.checked_add(EPOCH)?).ok()?)
}

pub(super) fn days_of(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - EPOCH
}

pub(super) fn ymd(year: i64, month: i64, day: i64) -> Option<NaiveDate> {
    let part = |part: i64| u32::try_from(part).ok();
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, part(month)?, part(day)?)
}

/// The last day of a month.
pub(super) fn month_end(year: i64, month: i64) -> Option<NaiveDate> {
    ymd(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

/// A day some units later; earlier, if negative.
pub(super) fn moved(day: NaiveDate, by: i64, unit: Unit) -> Option<NaiveDate> {
    let months = match unit {
        Unit::Day => return day.checked_add_signed(TimeDelta::try_days(by)?),
        Unit::Workday => return workdays(day, by),
        Unit::Weekend | Unit::Workweek | Unit::Week => {
            return day.checked_add_signed(TimeDelta::try_days(by.checked_mul(7)?)?);
        }
        Unit::Fortnight => {
            return day.checked_add_signed(TimeDelta::try_days(by.checked_mul(14)?)?);
        }
        Unit::Month => 1,
        Unit::Quarter => 3,
        Unit::Half => 6,
        Unit::Year => 12,
        Unit::Decade => 120,
        Unit::Century => 1200,
    };
    let months = by.checked_mul(months)?;
    let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
    if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) }
}

fn workdays(mut day: NaiveDate, by: i64) -> Option<NaiveDate> {
    for _ in 0..by.unsigned_abs().min(1_000) {
        loop {
            day = if by < 0 { day.pred_opt()? } else { day.succ_opt()? };
            if day.weekday().number_from_monday() < 6 {
                break;
            }
        }
    }
    Some(day)
}

/// The unit that a day is in: its first and last day.
pub(super) fn unit_of(day: NaiveDate, unit: Unit) -> Option<(NaiveDate, NaiveDate)> {
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    let monday =
        day.checked_sub_signed(TimeDelta::days(day.weekday().num_days_from_monday().into()))?;
    let after = |days| monday.checked_add_signed(TimeDelta::days(days));
    let years = |length: i64| {
        let first = year.div_euclid(length) * length;
        Some((ymd(first, 1, 1)?, ymd(first + length - 1, 12, 31)?))
    };
    let months = |length: i64| {
        let first = (month - 1) / length * length + 1;
        Some((ymd(year, first, 1)?, month_end(year, first + length - 1)?))
    };
    match unit {
        Unit::Day | Unit::Workday => Some((day, day)),
        Unit::Weekend => Some((after(5)?, after(6)?)),
        Unit::Workweek => Some((monday, after(4)?)),
        Unit::Week => Some((monday, after(6)?)),
        Unit::Fortnight => Some((monday, after(13)?)),
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Half => months(6),
        Unit::Year => years(1),
        Unit::Decade => years(10),
        Unit::Century => years(100),
    }
}

impl DayRange {
    pub(super) fn of(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        (first <= last).then(|| Self {
            first: days_of(first),
            last: days_of(last),
            is_within: false,
        })
    }

    pub(super) fn first_day(self) -> Option<NaiveDate> {
        day_of(self.first)
    }

    pub(super) fn last_day(self) -> Option<NaiveDate> {
        day_of(self.last)
    }

    /// The first and last day of a date, if it has both.
    pub fn of_date(date: &Date) -> Option<Self> {
        let (first, last) = (date.earliest(), date.latest());
        (first != i64::MIN && last != i64::MAX).then_some(Self { first, last, is_within: false })
    }

    /// Whether a date from `first` to `last` is what is meant: these days, or some longer time
    /// within them, since no single day is known where a part of a year or month is given.
    pub fn means(self, first: i64, last: i64) -> bool {
        if self.is_within {
            self.first <= first && last <= self.last && first < last
        } else {
            (self.first, self.last) == (first, last)
        }
    }

    /// The shortest way to write it in EDTF.
    pub fn to_date(self) -> Option<Date> {
        let end = |days: i64| match days {
            i64::MIN | i64::MAX => Some("..".to_owned()),
            days => day_of(days).map(written),
        };
        if let (Some(first), Some(last)) = (self.first_day(), self.last_day()) {
            for unit in [Unit::Day, Unit::Month, Unit::Year] {
                if unit_of(first, unit) == Some((first, last)) {
                    let day = written(first);
                    let cut = match unit {
                        Unit::Day => 0,
                        Unit::Month => 3,
                        _ => 6,
                    };
                    return Date::parse(&day[..day.len() - cut]).ok();
                }
            }
        }
        Date::parse(&format!("{}/{}", end(self.first)?, end(self.last)?)).ok()
    }
}

fn written(day: NaiveDate) -> String {
    let year = day.year();
    let sign = if year < 0 { "-" } else { "" };
    format!("{sign}{:04}-{:02}-{:02}", year.abs(), day.month(), day.day())
}
