//! What readers find in texts of each language, and what they must not find.

mod spell;
mod spelled;

use std::{collections::BTreeMap, fs, path::Path};

use comity_reading::{Anchors, DayRange, FoldedText, QuantityKind, Reader};
use comity_tree::Date;
use serde::Deserialize;

/// The numbers of a text: qualifier, value, and the likeliest unit.
fn numbers(language: &str, text: &str) -> String {
    let reader = Reader::for_language(language).expect("the language has a folder");
    let read = reader.parse(&FoldedText::of(text)).quantities.into_iter().map(|quantity| {
        let qualifier = match quantity.qualifier.code() {
            "exact" => String::new(),
            code => format!("{code} "),
        };
        let high = quantity.high.map_or(String::new(), |high| format!("..{high}"));
        let unit = quantity.units.first().map_or(String::new(), |unit| format!(" {unit}"));
        format!("{qualifier}{}{high}{unit}", quantity.low)
    });
    read.collect::<Vec<_>>().join(", ")
}

/// Whether a text of `day` gives a date.
fn gives(language: &str, day: &str, text: &str, date: &str) -> bool {
    let reader = Reader::for_language(language).expect("the language has a folder");
    let day: Vec<DayRange> = DayRange::of_date(&Date::parse(day).unwrap()).into_iter().collect();
    let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
    let date = Date::parse(date).unwrap();
    let dates = reader.parse(&FoldedText::of(text)).dates;
    dates
        .iter()
        .flat_map(|read| read.spans(&anchors))
        .any(|span| span.means(date.earliest(), date.latest()))
}

/// The tests that a language's folder has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tests {
    /// The day on which the texts were said.
    day: String,
    numbers: BTreeMap<String, String>,
    dates: BTreeMap<String, String>,
    not_dates: BTreeMap<String, String>,
}

#[test]
fn each_language_passes_the_tests_of_its_folder() {
    let mut wrong = Vec::new();
    for language in ["en", "zh", "ru", "fr"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages").join(language);
        let file = fs::read_to_string(folder.join("tests.toml")).expect(language);
        let tests: Tests = toml::from_str(&file).expect(language);
        for (text, expected) in &tests.numbers {
            let found = numbers(language, text);
            wrong.extend((found != *expected).then(|| format!("{language}: {text}: {found}")));
        }
        for (text, date) in &tests.dates {
            let is_there = gives(language, &tests.day, text, date);
            wrong.extend((!is_there).then(|| format!("{language}: {text}: not {date}")));
        }
        for (text, date) in &tests.not_dates {
            let is_there = gives(language, &tests.day, text, date);
            wrong.extend(is_there.then(|| format!("{language}: {text}: {date}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_bound_behind_a_word_of_a_change_may_be_its_end() {
    for (language, text, is_end) in [
        ("ru", "экспорт снизился до 86 млн евро", true),
        ("ru", "довести товарооборот до 5 млрд", true),
        ("ru", "срок сократится с 30 до 10 дней", true),
        ("ru", "из фонда выделят до 5 млрд", false),
        ("ru", "Экспорт вырос. Из фонда выделят до 5 млрд", false),
        ("en", "they want to raise trade up to 86 million", true),
        ("en", "they grant up to 86 million", false),
        ("fr", "porter les échanges jusqu'à 5 milliards", true),
        ("fr", "une aide allant jusqu'à 5 milliards", false),
    ] {
        let reader = Reader::for_language(language).expect("the language has a folder");
        let read = reader.parse(&FoldedText::of(text)).quantities;
        let last = read.last().expect(text);
        assert_eq!((last.qualifier.code(), last.is_end), ("up-to", is_end), "{text}");
    }
}

#[test]
fn the_number_of_a_thing_counts_nothing() {
    let reader = Reader::for_language("en").expect("English has a folder");
    for (text, kind) in [
        ("Annex 3 lists all states.", QuantityKind::Place),
        ("It broke paragraph 4 of the pact.", QuantityKind::Place),
        ("The tribunal sat in Room 12.", QuantityKind::Place),
        ("Under the resolution 12 states left.", QuantityKind::Count),
        ("Under one chapter 12 states left.", QuantityKind::Count),
        ("It broke paragraph 12 times.", QuantityKind::Count),
        ("Part 3 million was paid.", QuantityKind::Count),
        ("The room 12 clerks shared was small.", QuantityKind::Count),
    ] {
        let read = reader.parse(&FoldedText::of(text)).quantities;
        assert_eq!(read[0].kind, kind, "{text}");
    }
}

/// Whether a text of a day may tell of another one, in news.
fn may_be(language: &str, text: &str, on: &str) -> bool {
    let reader = Reader::for_language(language).expect("the language has a folder");
    let day = |day: &str| DayRange::of_date(&Date::parse(day).unwrap());
    let said: Vec<DayRange> = day("2025-11-26").into_iter().collect();
    let anchors = Anchors { near: said.clone(), said, same: Vec::new() };
    let dates = reader.parse(&FoldedText::of(text)).dates;
    dates.iter().flat_map(|date| date.spans_in_news(&anchors)).any(|span| Some(span) == day(on))
}

#[test]
fn a_day_of_the_week_may_be_to_come_where_nothing_is_past() {
    for (language, text, is_to_come) in [
        ("en", "Envoys meet on Friday.", true),
        ("en", "The forum opens on Friday in Lima.", true),
        ("en", "The envoys are meeting on Friday.", true),
        ("en", "Talks on Friday.", true),
        ("en", "A spokesman said that the envoys meet on Friday.", true),
        ("en", "The envoys met on Friday.", false),
        ("en", "On Friday, Mr. Li signed the pact.", false),
        ("en", "The forum of those who meet each year opened on Friday.", false),
        ("en", "The envoys did not meet on Friday.", false),
        ("en", "The envoys, who arrived from Lima, left on Friday.", false),
        ("ru", "Послы встретились в пятницу.", false),
        ("fr", "Les ambassadeurs se sont réunis vendredi.", false),
    ] {
        assert_eq!(may_be(language, text, "2025-11-28"), is_to_come, "{text}");
        assert!(may_be(language, text, "2025-11-21"), "{text}");
    }
}

#[test]
fn a_language_without_a_folder_has_no_reader() {
    assert!(Reader::for_language("zh-Hant").is_some() && Reader::for_language("fr-CA").is_some());
    assert!(Reader::for_language("sw").is_none() && Reader::for_language("").is_none());
}
