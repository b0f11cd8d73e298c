//! Why a text is not a date, and what to write instead.

use edtf_core::{Edtf, ParseError};

use super::{
    MAX_DATE_BYTES,
    calendar::days_in_month,
    rewrite::{DASHES, Rewritten, rewrite},
};
use crate::{Applicability, Code, ValueError, value::error::quoted};

const GENERAL: &str =
    "write `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a period `START/END` (EDTF, ISO 8601-2)";
const PARTS_OF_A_YEAR: &str = "21 to 41 are seasons, quarters and other parts of a year";
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn too_long(text: &str) -> ValueError {
    let message =
        format!("{} is not a date: it is longer than {MAX_DATE_BYTES} bytes", quoted(text));
    ValueError::new(Code::MALFORMED_DATE, message).help(GENERAL)
}

/// The error for a text of at most [`MAX_DATE_BYTES`] that the grammar refuses.
pub(super) fn explain(text: &str, error: ParseError) -> ValueError {
    if text.trim().is_empty() {
        return ValueError::new(Code::MALFORMED_DATE, "the date is empty")
            .help("remove the field if the date is unknown");
    }
    impossible(text, error).unwrap_or_else(|| malformed(text, error))
}

fn malformed(text: &str, error: ParseError) -> ValueError {
    let shown = quoted(text);
    if let Some(Rewritten { dates, rule, is_certain }) = rewrite(text) {
        let applicability = if is_certain { Applicability::Safe } else { Applicability::Unsafe };
        let instead = match &dates[..] {
            [date] => Some((date.clone(), applicability)),
            _ => None,
        };
        let dates: Vec<String> = dates.iter().map(|date| format!("`{date}`")).collect();
        let dash = text.chars().find(|c| DASHES.contains(c));
        let found = dash.map(|dash| format!(" (found the character U+{:04X})", u32::from(dash)));
        return ValueError::new(Code::MALFORMED_DATE, format!("{shown} is not an EDTF date"))
            .help(format!("write {}: {rule}{}", dates.join(" or "), found.unwrap_or_default()))
            .instead(instead);
    }
    let message = format!("{shown} is not an EDTF date: {}", error.message);
    ValueError::new(Code::MALFORMED_DATE, message).help(GENERAL)
}

/// The error for a text of the right form: none if the form is wrong.
fn impossible(text: &str, error: ParseError) -> Option<ValueError> {
    let shown = quoted(text);
    let (message, help) = match error.message {
        "day is out of range for the month" => {
            let (reason, month) = day_reason(text, error.offset);
            (
                format!("{shown} is not a day: {reason}"),
                format!("write {month} if the day is unknown"),
            )
        }
        "month must be 01-12 or a sub-year code 21-41"
        | "month must be 01-12"
        | "no calendar month matches the unspecified digits" => (
            format!("{shown} has an invalid month: months are 01 to 12"),
            month_last(text).map_or_else(
                || PARTS_OF_A_YEAR.to_owned(),
                |date| format!("write `{date}`: the month comes before the day"),
            ),
        ),
        "interval end precedes interval start" => {
            let help = swapped(text).map_or_else(String::new, |period| {
                format!("write `{period}`: the earlier date comes first")
            });
            (format!("the period {shown} ends before it begins"), help)
        }
        "set range end precedes range start" => {
            (format!("a range in {shown} ends before it begins"), String::new())
        }
        "-0000 is not a valid year" => (
            format!("{shown} is not a year: the year 0 has no `-`"),
            "write `0000` for 1 BCE".into(),
        ),
        "hour must be 00-23 (24 is not allowed)" => (
            format!("{shown} is not a time: hours are 00 to 23"),
            "midnight is `T00:00:00` of the day that begins".into(),
        ),
        "minute must be 00-59" | "second must be 00-60" | "shift minutes must be 00-59" => {
            (format!("{shown} is not a time: minutes and seconds are 00 to 59"), String::new())
        }
        "time shift exceeds ±14:00" => (
            format!("{shown} is not a time: the shift from UTC is at most 14 hours"),
            String::new(),
        ),
        _ => return None,
    };
    let instead = month_last(text).or_else(|| swapped(text)).map(|d| (d, Applicability::Unsafe));
    Some(ValueError::new(Code::IMPOSSIBLE_DATE, message).help(help).instead(instead))
}

/// `1992-15-10`, of which only the other order is a date.
fn month_last(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let (year, day, month) = (parts.next()?, parts.next()?, parts.next()?);
    let swapped = format!("{year}-{month}-{day}");
    let is_date = parts.next().is_none() && Edtf::parse(&swapped).is_ok();
    is_date.then_some(swapped)
}

/// Why there is no such day, and the month without it.
fn day_reason(text: &str, offset: usize) -> (String, String) {
    let separator = |c: char| matches!(c, '/' | ',' | '[' | ']' | '{' | '}');
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind(separator).map_or(0, |at| at + 1);
    let month = before.get(start..).unwrap_or(before);
    let month = month.rsplit("..").next().unwrap_or(month).trim_end_matches(['-', '?', '~', '%']);
    let bare = month.replace(['?', '~', '%'], "");
    let reason = if text.get(offset..).is_some_and(|day| day.starts_with("00")) {
        Some("days start at 01".into())
    } else {
        bare.rsplit_once('-').and_then(|(year, month)| days_of(year, month))
    };
    (reason.unwrap_or_else(|| "that month does not have that day".into()), format!("`{month}`"))
}

/// How many days a month has, unless that hangs on unspecified digits.
fn days_of(year: &str, month: &str) -> Option<String> {
    let month: u8 = month.parse().ok()?;
    let name = MONTHS.get(usize::from(month).checked_sub(1)?)?;
    match year.parse() {
        Ok(year) => Some(format!("{name} {year} has {} days", days_in_month(year, month))),
        Err(_) if month != 2 => Some(format!("{name} has {} days", days_in_month(0, month))),
        Err(_) => None,
    }
}

/// A period with its ends exchanged, if that is one.
fn swapped(text: &str) -> Option<String> {
    let (start, end) = text.split_once('/')?;
    Some(format!("{end}/{start}")).filter(|swapped| Edtf::parse(swapped).is_ok())
}
