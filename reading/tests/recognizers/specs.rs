//! The values that the specs of Recognizers-Text expect, and a wrong value for each.

use std::{fs, path::Path};

use comity_reading::{Amount, DayRange};
use comity_tree::{Date, Decimal};
use serde_json::Value;

/// What a case expects.
pub(crate) enum Expected {
    Number { value: Amount, currency: Option<String>, is_percent: bool },
    Date(Date),
}

/// One value of a spec.
pub(crate) struct Case {
    /// The language and the kind of value.
    pub(crate) group: String,
    pub(crate) language: &'static str,
    pub(crate) text: String,
    /// The day on which it was said.
    pub(crate) day: Date,
    /// Whether the spec gives that day.
    pub(crate) has_day: bool,
    pub(crate) right: Expected,
    pub(crate) wrong: Expected,
}

/// The day of the specs that give none.
const DAY: &str = "2016-11-07";
/// The currencies that cases are taken of.
const CURRENCIES: [&str; 9] = ["USD", "CNY", "EUR", "GBP", "JPY", "RUB", "KZT", "KGS", "UZS"];

/// Every value of the specs in a folder that can be a claim.
pub(crate) fn cases(folder: &Path) -> Vec<Case> {
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().flat_map(|path| cases_of(path)).collect()
}

fn cases_of(path: &Path) -> Vec<Case> {
    let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
    let [_, language, model] = stem.split('-').collect::<Vec<_>>()[..] else { return Vec::new() };
    let (language, tag) = match language {
        "English" => ("en", "en"),
        "Chinese" => ("zh-Hans", "zh"),
        _ => ("fr", "fr"),
    };
    let kind = match model {
        "DateTimeModel" => "dates",
        "OrdinalModel" => "ordinals",
        "PercentModel" => "percent",
        "CurrencyModel" => "money",
        _ => "numbers",
    };
    let text = fs::read_to_string(path).unwrap();
    let specs: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
    let mut cases = Vec::new();
    for spec in specs.as_array().unwrap() {
        let day = spec["Context"]["ReferenceDateTime"].as_str();
        for result in spec["Results"].as_array().unwrap() {
            let Some((right, wrong)) = values(kind, &result["Resolution"]) else { continue };
            cases.push(Case {
                group: format!("{tag} {kind}"),
                language,
                text: spec["Input"].as_str().unwrap().to_owned(),
                day: Date::parse(&day.unwrap_or(DAY)[..10]).unwrap(),
                has_day: day.is_some(),
                right,
                wrong,
            });
        }
    }
    cases
}

/// The right value of a resolution, and a wrong one.
fn values(kind: &str, resolution: &Value) -> Option<(Expected, Expected)> {
    if kind == "dates" {
        let right = date(resolution)?;
        let wrong = shifted(&right)?;
        return Some((Expected::Date(right), Expected::Date(wrong)));
    }
    let value = resolution.get("value").or_else(|| resolution.get("offset"))?;
    let value = number(value)?;
    let currency = resolution["isoCurrency"].as_str().filter(|code| CURRENCIES.contains(code));
    let is_place = kind == "ordinals";
    let from_start = resolution["relativeTo"].as_str().is_none_or(|to| to == "start");
    let is_counted = value.to_whole().is_some_and(|value| (1..1_000_000_000).contains(&value));
    ((kind != "money" || currency.is_some()) && (!is_place || (from_start && is_counted)))
        .then_some(())?;
    let expected = |value: Amount| Expected::Number {
        value,
        currency: currency.filter(|_| kind == "money").map(str::to_owned),
        is_percent: kind == "percent",
    };
    let seven = Amount::whole(7);
    let wrong =
        if is_place { value.plus(seven)? } else { value.times(Amount::whole(3))?.plus(seven)? };
    Some((expected(value), expected(wrong)))
}

/// A number with at most six decimals.
fn number(value: &Value) -> Option<Amount> {
    let text = match value {
        Value::String(text) => text.trim_end_matches('%').to_owned(),
        other => other.to_string(),
    };
    let number: f64 = text.parse().ok().filter(|number: &f64| number.abs() <= 1e15)?;
    let written = format!("{number:.6}");
    let is_exact = (written.parse::<f64>().ok()? - number).abs() == 0.0;
    is_exact.then(|| Decimal::parse(&written).ok()).flatten().and_then(Amount::of)
}

/// The one date or period that the values of a case agree on.
fn date(resolution: &Value) -> Option<Date> {
    let mut found: Vec<String> = Vec::new();
    for value in resolution["values"].as_array()? {
        let text = |key: &str| value[key].as_str().unwrap_or_default();
        let (timex, kind) = (text("timex"), text("type"));
        if timex.contains("XX") || !matches!(kind, "date" | "daterange") {
            return None;
        }
        let is_plain = timex.split('-').count() <= 3
            && timex.split('-').enumerate().all(|(at, part)| {
                part.len() == if at == 0 { 4 } else { 2 }
                    && part.bytes().all(|b| b.is_ascii_digit())
            });
        if is_plain {
            found.push(timex.to_owned());
        } else if kind == "daterange" && !text("start").is_empty() && text("end") > text("start") {
            let first = Date::parse(text("start")).ok()?.earliest();
            let last = Date::parse(text("end")).ok()?.earliest() - 1;
            found.push(span(first, last).to_date()?.as_str().to_owned());
        } else if kind == "date"
            && timex.starts_with(|c: char| c.is_ascii_digit())
            && text("value").len() == 10
        {
            found.push(text("value").to_owned());
        } else {
            return None;
        }
    }
    found.dedup();
    (found.len() == 1).then(|| Date::parse(&found[0]).ok()).flatten()
}

fn span(first: i64, last: i64) -> DayRange {
    DayRange { first, last, is_within: false }
}

/// Another date: of another year, or of other days.
fn shifted(date: &Date) -> Option<Date> {
    let text = date.as_str();
    let year = |years: i64, text: &str| {
        let year: i64 = text.get(..4)?.parse().ok()?;
        Some(format!("{:04}{}", year + years, &text[4..]))
    };
    match text.len() {
        4 => Date::parse(&year(3, text)?).ok(),
        7 => Date::parse(&year(2, text)?).ok(),
        _ => span(date.earliest() + 17, date.latest() + 17).to_date(),
    }
}
