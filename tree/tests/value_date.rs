//! What dates mean: bounds, qualifiers, comparison.

use chrono::{Datelike as _, NaiveDate};
use comity_tree::{Certainty, Code, Date};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

/// Days since 1970-01-01 as another calendar counts them.
fn day(year: i32, month: u32, day: u32) -> i64 {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    i64::from(date.num_days_from_ce() - 719_163)
}

#[test]
fn bounds_are_the_first_and_last_day_that_may_be_meant() {
    let cases = [
        ("1970-01-01", 0, 0),
        ("2023", day(2023, 1, 1), day(2023, 12, 31)),
        ("2024-02", day(2024, 2, 1), day(2024, 2, 29)),
        ("2023-05-18", day(2023, 5, 18), day(2023, 5, 18)),
        ("1992-01-03T23:59:59+06:00", day(1992, 1, 3), day(1992, 1, 3)),
        ("0000", day(0, 1, 1), day(0, 12, 31)),
        ("-0137", day(-137, 1, 1), day(-137, 12, 31)),
        ("-0199/-0100", day(-199, 1, 1), day(-100, 12, 31)),
        ("202X", day(2020, 1, 1), day(2029, 12, 31)),
        ("1950S2", day(1900, 1, 1), day(1999, 12, 31)),
        ("1991-12~", day(1991, 12, 1), day(1991, 12, 31)),
        ("1465?", day(1465, 1, 1), day(1465, 12, 31)),
        ("2023-24", day(2023, 12, 1), day(2024, 2, 29)),
        ("2024-33", day(2024, 1, 1), day(2024, 3, 31)),
        ("1991-12-16/1992-01-03", day(1991, 12, 16), day(1992, 1, 3)),
        ("[1465,1466]", day(1465, 1, 1), day(1466, 12, 31)),
        ("{2017,2019,2023}", day(2017, 1, 1), day(2023, 12, 31)),
        ("2023/..", day(2023, 1, 1), i64::MAX),
        ("2023/", day(2023, 1, 1), i64::MAX),
        ("../2030", i64::MIN, day(2030, 12, 31)),
        ("/2030", i64::MIN, day(2030, 12, 31)),
        ("[..2030]", i64::MIN, day(2030, 12, 31)),
        ("Y170000002", 62_090_506_203, 62_090_506_567),
        ("Y9E18", i64::MAX, i64::MAX),
        ("Y-9E18", i64::MIN, i64::MIN),
        ("Y9E99", i64::MIN, i64::MAX),
    ];
    for (text, earliest, latest) in cases {
        let date = date(text);
        assert_eq!((date.earliest(), date.latest()), (earliest, latest), "{text}");
    }
}

#[test]
fn qualifiers_are_told_apart_wherever_they_stand() {
    for (text, uncertain, approximate) in [
        ("1465", false, false),
        ("1465?", true, false),
        ("1465~", false, true),
        ("1759%", true, true),
        ("1465?/1847", true, false),
        ("2004-06-~01/2004-06-~20", false, true),
    ] {
        let date = date(text);
        assert_eq!(
            (date.is_uncertain(), date.is_approximate()),
            (uncertain, approximate),
            "{text}"
        );
    }
}

#[test]
fn comparison_says_maybe_where_the_days_do_not_decide() {
    use Certainty::{Maybe, No, Yes};
    for (a, b, before, after, within) in [
        ("1991", "1992", Yes, No, No),
        ("1992-01-03", "1992", Maybe, Maybe, Yes),
        ("1992", "1992-01-03", Maybe, Maybe, Maybe),
        ("1992-01-03", "1992-01-03", No, No, Yes),
        ("1992-01-31", "1992-02", Yes, No, No),
        ("2023-05", "202X", Maybe, Maybe, Yes),
        ("2030", "2023/..", Maybe, Maybe, Yes),
        ("2030", "2023/", Maybe, Maybe, Maybe),
        ("2020", "2023/", Yes, No, No),
        ("2020", "../2030", Maybe, Maybe, Yes),
        ("2020", "/2030", Maybe, Maybe, Maybe),
        ("2023/..", "2050", Maybe, Maybe, Maybe),
        ("2023/", "2020/..", Maybe, Maybe, Yes),
        ("../2022", "2023", Yes, No, No),
        ("Y8E18", "Y9E18", Maybe, Maybe, Maybe),
        ("2023", "Y9E18", Yes, No, No),
        ("2023", "Y9E99", Maybe, Maybe, Maybe),
        ("2023", "[..2030]", Maybe, Maybe, Yes),
    ] {
        let (x, y) = (date(a), date(b));
        assert_eq!((x.before(&y), x.after(&y), x.within(&y)), (before, after, within), "{a} {b}");
    }
}

#[test]
fn equality_is_of_the_text_and_a_long_text_is_kept_whole() {
    let long = "1667-03-01T00:00:00+06:00";
    assert_eq!(date(long).as_str(), long);
    assert_eq!(format!("{:>6}|{}", date("2023"), date("2023/..")), "  2023|2023/..");
    assert_ne!(date("2023"), date("2023?"));
    let days: std::collections::HashSet<Date> = ["2023", "2023", "2024"].map(date).into();
    assert_eq!(days.len(), 2);
}

#[test]
fn a_date_of_any_length_is_refused_at_once() {
    let error = Date::parse(&format!("{{{}2023}}", "2023,".repeat(100_000))).unwrap_err();
    assert_eq!(error.code, Code::MALFORMED_DATE);
    assert!(error.message.len() < 200, "{error}");
    assert_eq!(Date::parse(&"9".repeat(100_000)).unwrap_err().code, Code::MALFORMED_DATE);
}

proptest! {
    /// The short way for plain dates and the full grammar give the same verdict and days.
    #[test]
    fn plain_dates_agree_with_the_full_grammar(
        text in "[0-9]{4}(-[0-3][0-9](-[0-3][0-9])?)?|[0-9X]{4}-?[0-9]{0,2}-?[0-9]{0,2}",
    ) {
        let ours = Date::parse(&text);
        let full = edtf_core::Edtf::parse(&text);
        prop_assert_eq!(ours.is_ok(), full.is_ok());
        if let (Ok(ours), Ok(full)) = (ours, full) {
            let days = |bound| match bound {
                edtf_core::Bound::Date(d) => {
                    day(i32::try_from(d.year).unwrap(), d.month.into(), d.day.into())
                }
                other => panic!("{other:?}"),
            };
            let bounds = full.bounds();
            prop_assert_eq!(ours.earliest(), days(bounds.earliest));
            prop_assert_eq!(ours.latest(), days(bounds.latest));
            prop_assert_eq!(ours.is_uncertain(), full.is_uncertain());
        }
    }

    /// What looks a little like a date, and what does not, is answered and explained.
    #[test]
    fn no_text_is_fatal(
        text in "[0-9XYSETZ?~%./,:\\[\\]{}年月日ux+ -]{0,24}|\\PC{0,40}|[Y-]{0,2}[0-9]{1,20}[ES]?[0-9]{0,6}",
    ) {
        match Date::parse(&text) {
            Ok(date) => {
                prop_assert_eq!(date.as_str(), &text);
                prop_assert!(date.earliest() <= date.latest());
                prop_assert!(date.level() <= 2);
                prop_assert_eq!(date.before(&date), date.after(&date));
            }
            Err(error) => prop_assert!(!error.message.is_empty()),
        }
    }

    /// Whatever is offered instead of a text is a date.
    #[test]
    fn what_is_offered_is_a_date(text in "[0-9]{1,4}[./年-][0-9]{1,2}[./月-][0-9]{1,4}日?") {
        if let Err(error) = Date::parse(&text) {
            let offered = error.help.strip_prefix("write ").and_then(|help| help.split_once(": "));
            let quoted = offered.filter(|_| !error.help.contains("YYYY")).map_or("", |(dates, _)| dates);
            for date in quoted.split(" or ").filter(|date| !date.is_empty()) {
                prop_assert!(Date::parse(date.trim_matches('`')).is_ok(), "{}", error.help);
            }
        }
    }
}
