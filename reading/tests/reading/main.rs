//! What readers find in texts of each language, and what they must not find.

mod chinese;
mod english;
mod french;
mod russian;
mod spelled;

use comity_reading::{Anchors, Reader, Span, Words};
use comity_tree::Date;

/// The numbers of a text: qualifier, value, and the likeliest unit.
fn numbers(language: &str, text: &str) -> String {
    let reader = Reader::for_language(language).expect("the language has a folder");
    let read = reader.parse(&Words::of(text)).quantities.into_iter().map(|quantity| {
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
    let day: Vec<Span> = Span::of_date(&Date::parse(day).unwrap()).into_iter().collect();
    let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
    let date = Date::parse(date).unwrap();
    let dates = reader.parse(&Words::of(text)).dates;
    dates
        .iter()
        .flat_map(|read| read.spans(&anchors))
        .any(|span| span.means(date.earliest(), date.latest()))
}

#[track_caller]
fn assert_numbers(language: &str, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(numbers(language, text), *expected, "{text}");
    }
}

#[track_caller]
fn assert_dates(language: &str, day: &str, cases: &[(&str, &str)]) {
    for (text, date) in cases {
        assert!(gives(language, day, text, date), "{text}: {date}");
    }
}

#[test]
fn a_language_without_a_folder_has_no_reader() {
    assert!(Reader::for_language("zh-Hant").is_some() && Reader::for_language("fr-CA").is_some());
    assert!(Reader::for_language("sw").is_none() && Reader::for_language("").is_none());
}
