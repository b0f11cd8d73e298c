//! The proleptic Gregorian calendar, in days since 1970-01-01.

/// Whether a year of the astronomical count has 366 days.
pub(super) const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days of a month from 1 to 12.
pub(super) const fn days_in_month(year: i64, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day number of a date; beyond 64 bits, the least or the greatest number.
pub(super) fn days(year: i64, month: u8, day: u8) -> i64 {
    checked_days(year, month, day).unwrap_or(if year < 0 { i64::MIN } else { i64::MAX })
}

fn checked_days(year: i64, month: u8, day: u8) -> Option<i64> {
    // Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day comes last.
    let year = year.checked_sub(i64::from(month <= 2))?;
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = i64::from((month + 9) % 12);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era.checked_mul(146_097)?.checked_add(day_of_era - 719_468)
}
