//! Dates in English.

use super::{Form, Part, Reading, digits};
use crate::stated::words::is_letter;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const BEFORE_A_YEAR: [&str; 14] = [
    "in", "of", "since", "by", "until", "from", "to", "and", "between", "during", "for", "year",
    "before", "after",
];
const NOW: [&str; 6] = ["now", "currently", "today", "recent", "recently", "already"];

/// The date that starts here.
pub(super) fn read(text: &[char], at: usize) -> Option<Reading> {
    (at == 0 || !(is_letter(text[at - 1]) || text[at - 1].is_ascii_digit())).then_some(())?;
    years_ago(text, at)
        .or_else(|| day_first(text, at))
        .or_else(|| month_first(text, at))
        .or_else(|| word(text, at))
        .or_else(|| bare_year(text, at))
}

/// `26 April 2025`, `26 April`.
fn day_first(text: &[char], at: usize) -> Option<Reading> {
    let (day, end) = digits(text, at, 2).filter(|(day, _)| (1..=31).contains(day))?;
    let (month, end) = month(text, space(text, end))?;
    let (year, end) = year_behind(text, end);
    Some(Reading {
        year,
        month: Part::one(month),
        day: Part::one(day),
        form: Form::Plain,
        range: at..end,
    })
}

/// `April 26, 2025`, `April 2025`, `June this year`, `April`.
fn month_first(text: &[char], at: usize) -> Option<Reading> {
    let (month, end) = month(text, at)?;
    let day = digits(text, space(text, end), 2).filter(|(day, _)| (1..=31).contains(day));
    let (day, end) = day.map_or((Part::Missing, end), |(day, end)| (Part::one(day), end));
    let (year, end) = year_behind(text, end);
    // The verb `may`, and a march.
    let alone = matches!((day, year), (Part::Missing, Part::Missing));
    if alone && matches!(month, 3 | 5) {
        return None;
    }
    Some(Reading { year, month: Part::one(month), day, form: Form::Plain, range: at..end })
}

/// `33 years ago`.
fn years_ago(text: &[char], at: usize) -> Option<Reading> {
    let (years, end) = digits(text, at, 3)?;
    let (word, end) = letters(text, space(text, end))?;
    let (ago, end) = letters(text, space(text, end))?;
    (matches!(word.as_str(), "year" | "years") && ago == "ago").then_some(())?;
    Some(Reading { form: Form::YearsBack(years), range: at..end, ..Reading::default() })
}

/// `last year`, `this month`, `yesterday`.
fn word(text: &[char], at: usize) -> Option<Reading> {
    let (first, end) = letters(text, at)?;
    let plain = |range| Reading { range, ..Reading::default() };
    let day = match first.as_str() {
        "yesterday" => Some(Part::FromAnchor(-1)),
        "tomorrow" => Some(Part::FromAnchor(1)),
        _ => None,
    };
    if let Some(day) = day {
        return Some(Reading { day, ..plain(at..end) });
    }
    if NOW.contains(&first.as_str()) {
        return Some(Reading { form: Form::Now, ..plain(at..end) });
    }
    let part = match first.as_str() {
        "this" => Part::FromAnchor(0),
        "last" => Part::FromAnchor(-1),
        "next" => Part::FromAnchor(1),
        "same" => Part::Same,
        _ => return None,
    };
    let (second, end) = letters(text, space(text, end))?;
    match second.as_str() {
        "year" => Some(Reading { year: part, ..plain(at..end) }),
        "month" => Some(Reading { month: part, ..plain(at..end) }),
        "day" => Some(Reading { day: part, ..plain(at..end) }),
        _ => None,
    }
}

/// `in 2023`.
fn bare_year(text: &[char], at: usize) -> Option<Reading> {
    let (year, end) = digits(text, at, 4).filter(|(_, end)| end - at == 4)?;
    let before: String =
        text[..at].iter().rev().skip_while(|c| **c == ' ').take_while(|c| is_letter(**c)).collect();
    let before: String = before.chars().rev().collect();
    BEFORE_A_YEAR.contains(&before.as_str()).then_some(())?;
    Some(Reading { year: Part::one(year), range: at..end, ..Reading::default() })
}

fn month(text: &[char], at: usize) -> Option<(i64, usize)> {
    let (word, end) = letters(text, at)?;
    let of = |month: &str| {
        *month == word || (word.len() == 3 && month.starts_with(&word) && word != "may")
    };
    let index = MONTHS.iter().position(|month| of(month))?;
    Some((i64::try_from(index).ok()? + 1, end))
}

fn year_behind(text: &[char], at: usize) -> (Part, usize) {
    let comma = at + usize::from(text.get(at) == Some(&','));
    if let Some((year, end)) = digits(text, space(text, comma), 4).filter(|(year, _)| *year > 999) {
        return (Part::one(year), end);
    }
    let relative = word(text, space(text, at)).filter(|reading| reading.year != Part::Missing);
    relative.map_or((Part::Missing, at), |reading| (reading.year, reading.range.end))
}

fn space(text: &[char], at: usize) -> usize {
    at + usize::from(text.get(at) == Some(&' '))
}

fn letters(text: &[char], at: usize) -> Option<(String, usize)> {
    let word: String = text.get(at..)?.iter().take_while(|c| is_letter(**c)).take(16).collect();
    (!word.is_empty()).then(|| (word.clone(), at + word.chars().count()))
}
