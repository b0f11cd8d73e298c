//! The specs of Recognizers-Text, a reader by others: each right value is found, and a wrong one
//! is not. They are in the folder that `COMITY_SHARED` names.

use std::{collections::BTreeMap, env, fs, path::Path};

use comity_reading::{Amount, Anchors, Kind, Reader, Reading, Span, Words};
use comity_tree::{Date, Decimal};
use serde_json::Value;

/// One value of a case.
struct Case {
    group: String,
    text: String,
    day: String,
    right: String,
    currency: Option<String>,
}

fn number(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim_end_matches('%').replace("E-0", "e-").to_lowercase(),
        other => other.to_string(),
    };
    let number: f64 = text.parse().ok()?;
    let written = format!("{number:.6}");
    let written = written.trim_end_matches('0').trim_end_matches('.').to_owned();
    (number.abs() <= 1e15 && (written.parse::<f64>().ok()? - number).abs() == 0.0)
        .then_some(written)
}

/// The one date or period that the values of a case agree on.
fn date(resolution: &Value) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for value in resolution["values"].as_array()? {
        let text = |key: &str| value[key].as_str().unwrap_or_default();
        let (timex, kind) = (text("timex"), text("type"));
        if timex.contains("XX") || !matches!(kind, "date" | "daterange") {
            return None;
        }
        let plain = timex.split('-').enumerate().all(|(i, part)| {
            part.len() == if i == 0 { 4 } else { 2 } && part.bytes().all(|b| b.is_ascii_digit())
        });
        if plain && timex.split('-').count() <= 3 {
            found.push(timex.to_owned());
        } else if kind == "daterange" && !text("start").is_empty() && text("end") > text("start") {
            let end = Date::parse(text("end")).ok()?;
            let span = Span {
                first: Date::parse(text("start")).ok()?.earliest(),
                last: end.earliest() - 1,
                is_within: false,
            };
            found.push(span.to_date()?.as_str().to_owned());
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
    (found.len() == 1).then(|| found.remove(0))
}

fn cases(folder: &Path) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files.into_iter().filter(|path| path.extension().is_some_and(|e| e == "json")) {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut parts = stem.split('-');
        let (kind, language, model) =
            (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let tag = match language {
            "English" => "en",
            "Chinese" => "zh-Hans",
            _ => "fr",
        };
        let text = fs::read_to_string(&path).unwrap();
        let specs: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        for case in specs.as_array().unwrap() {
            let day = case["Context"]["ReferenceDateTime"].as_str().unwrap_or("2016-11-07");
            for result in case["Results"].as_array().unwrap() {
                let found = &result["Resolution"];
                let relative = found["relativeTo"].as_str().is_none_or(|to| to == "start");
                let value = found.get("value").or(found.get("offset")).unwrap_or(&Value::Null);
                let currency = found["isoCurrency"].as_str().map(str::to_owned);
                let right = if kind == "DateTime" {
                    date(found)
                } else {
                    number(value).filter(|_| relative)
                };
                let Some(right) = right else { continue };
                let known = ["USD", "CNY", "EUR", "GBP", "JPY", "RUB", "KZT", "KGS", "UZS"];
                if model == "CurrencyModel"
                    && !currency.as_deref().is_some_and(|c| known.contains(&c))
                {
                    continue;
                }
                cases.push(Case {
                    group: format!("{tag} {model}"),
                    text: case["Input"].as_str().unwrap().to_owned(),
                    day: day[..10].to_owned(),
                    right,
                    currency,
                });
            }
        }
    }
    cases
}

fn has_number(read: &Reading, case: &Case, wanted: &str) -> bool {
    let wanted = Amount::of(Decimal::parse(wanted).unwrap()).unwrap();
    let percent = case.group.ends_with("PercentModel");
    read.quantities.iter().any(|quantity| {
        let of = |amount: Amount| match quantity.kind {
            Kind::Share if percent => amount.times(Amount::whole(100)),
            _ => Some(amount),
        };
        let money = case.currency.as_ref().is_none_or(|code| quantity.units.contains(code));
        money && (of(quantity.low) == Some(wanted) || quantity.or == Some(wanted))
    })
}

fn has_date(read: &Reading, case: &Case, wanted: &str) -> bool {
    let Ok(wanted) = Date::parse(wanted) else { return false };
    let day: Vec<Span> = Span::of_date(&Date::parse(&case.day).unwrap()).into_iter().collect();
    let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
    let spans = read.dates.iter().flat_map(|date| date.spans(&anchors));
    spans.into_iter().any(|span| span.means(wanted.earliest(), wanted.latest()))
}

#[test]
#[ignore = "needs the suite in COMITY_SHARED"]
fn the_values_of_another_reader_are_found() {
    let shared = env::var("COMITY_SHARED").expect("COMITY_SHARED names the folder");
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for case in cases(&Path::new(&shared).join("suites/recognizers")) {
        let reader = Reader::for_language(case.group.split(' ').next().unwrap()).unwrap();
        let read = reader.parse(&Words::of(&case.text));
        let found = if case.group.ends_with("DateTimeModel") {
            has_date(&read, &case, &case.right)
        } else {
            has_number(&read, &case, &case.right)
        };
        let count = counts.entry(case.group.clone()).or_default();
        count.0 += 1;
        count.1 += usize::from(found);
        if !found {
            missed.push(format!("{}: {} ({}): {}", case.group, case.text, case.day, case.right));
        }
    }
    for (group, (all, found)) in &counts {
        // Many French cases leave out the day on which they were said.
        let least = if group == "fr DateTimeModel" { 55 } else { 75 };
        let missed = missed.join("\n");
        assert!(found * 100 >= all * least, "{group}: {found} of {all}\n{missed}");
    }
}
