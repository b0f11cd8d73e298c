//! That the pattern of dates accepts what is read as one.

use comity_tree::{Date, value::date::pattern};
use jsonschema::Validator;
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

fn validator() -> Validator {
    jsonschema::draft202012::new(&serde_json::json!({ "pattern": pattern() })).unwrap()
}

fn accepts(validator: &Validator, text: &str) -> bool {
    validator.is_valid(&serde_json::Value::from(text))
}

#[test]
fn every_form_of_the_three_levels_matches() {
    let validator = validator();
    for text in [
        "1985",
        "1985-04",
        "1985-04-12",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1964/2008",
        "-0137",
        "0000",
        "Y170000002",
        "Y-17E7",
        "Y3388E2S3",
        "1950S2",
        "2024-41",
        "20XX",
        "XXXX-12-XX",
        "?2004-06-~11",
        "2004-%06-11",
        "2004-06~-11?",
        "/1985",
        "1985/",
        "../1985",
        "1985/..",
        "..1984/1985..",
        "[1667,1668,1670..1672]",
        "{..1984}",
        "[1760-12..]",
        "1465?/1847",
    ] {
        assert!(Date::parse(text).is_ok(), "not a date: {text}");
        assert!(accepts(&validator, text), "{text}");
    }
}

#[test]
fn other_notations_do_not_match() {
    let validator = validator();
    for text in [
        "",
        "2023-1-5",
        "2023-2025",
        "2023–2025",
        "2023/01/05",
        "20230105",
        "2023-13",
        "2023-42",
        "2023-20",
        "2023-01-32",
        "2023-21-01",
        "..2030",
        "2030..",
        "..",
        "/",
        "../..",
        "unknown/2006",
        "196x",
        "2004?~",
        "1992-W01",
        "P5Y",
        "Y2023",
        "Y0012345",
        "-01XX",
        "2023年",
        " 2023",
        "2023 ",
        "[]",
        "[2023",
        "2023]",
        "1992-01-03T24:00:00",
        "1992-01-03T12:00",
        "2023-01-XXT00:00:00",
        "[1984,]",
        "1984/1985/1986",
    ] {
        assert!(Date::parse(text).is_err(), "a date: {text}");
        assert!(!accepts(&validator, text), "{text}");
    }
}

/// Texts of the forms of dates, of which many are dates.
fn near_dates() -> impl Strategy<Value = String> {
    let part = "(\\?|~|%)?(-?[0-9X]{4}|Y-?[0-9]{5}|[12][0-9]{3})(S[1-4]|E[1-3])?[?~%]?\
        (-[?~%]?(0[1-9]|1[0-2X]|2[0-9]|XX|[34][0-9])[?~%]?(-[?~%]?([0-3][0-9]|[0-3X]X)[?~%]?)?)?";
    let whole = format!(
        "({part}|[0-9]{{4}}-0[1-9]-[0-3][0-9]T[012][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][01][0-9](:[0-6]0)?)?|\
         (\\.\\.)?({part})?/(\\.\\.)?({part})?(\\.\\.)?|\
         [\\[{{](\\.\\.)?{part}((,|\\.\\.|,\\.\\.){part}){{0,3}}(\\.\\.)?[\\]}}])"
    );
    proptest::string::string_regex(&whole).expect("a regular expression")
}

#[test]
fn no_valid_date_is_turned_away() {
    let validator = validator();
    let texts = near_dates();
    let mut runner = TestRunner::deterministic();
    let mut valid = 0;
    for _ in 0..5_000 {
        let text = texts.new_tree(&mut runner).unwrap().current();
        if Date::parse(&text).is_ok() {
            valid += 1;
            assert!(accepts(&validator, &text), "{text}");
        }
    }
    assert!(valid > 500, "only {valid} of the texts are dates");
}
