//! The way around the full grammar for `YYYY`, `YYYY-MM` and `YYYY-MM-DD`: nearly every date
//! that is ever written.

use super::calendar::{days, days_in_month};

/// The first and last day of a plain year, month or day.
///
/// Anything else is left to the full grammar, which has the last word and finds the reason.
pub(super) fn bounds(text: &[u8]) -> Option<(i64, i64)> {
    let year = i64::from(number(text.get(..2)?)?) * 100 + i64::from(number(text.get(2..4)?)?);
    if text.len() == 4 {
        return Some((days(year, 1, 1), days(year, 12, 31)));
    }
    let month = field(text, 4).filter(|month| (1..=12).contains(month))?;
    let last = days_in_month(year, month);
    if text.len() == 7 {
        return Some((days(year, month, 1), days(year, month, last)));
    }
    let day = field(text, 7).filter(|day| (1..=last).contains(day))?;
    let date = days(year, month, day);
    (text.len() == 10).then_some((date, date))
}

/// The two digits after a hyphen at `at`.
fn field(text: &[u8], at: usize) -> Option<u8> {
    (*text.get(at)? == b'-').then_some(())?;
    number(text.get(at + 1..at + 3)?)
}

fn number(digits: &[u8]) -> Option<u8> {
    digits
        .iter()
        .try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + (byte - b'0')))
}
