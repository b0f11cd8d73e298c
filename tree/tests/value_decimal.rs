//! Exact decimals, and whole numbers.

use std::hash::{BuildHasher as _, RandomState};

use comity_tree::{Code, Decimal, value::integer};
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn one_number_has_one_form() {
    for (text, canonical) in [
        ("0", "0"),
        ("-0", "0"),
        ("-0.0e7", "0"),
        ("0e99999999999999999999", "0"),
        ("1.0", "1"),
        ("100", "100"),
        ("1e2", "100"),
        ("0.10", "0.1"),
        ("-22.70", "-22.7"),
        ("2.27E+1", "22.7"),
        ("1e-38", "0.00000000000000000000000000000000000001"),
        ("1e37", "10000000000000000000000000000000000000"),
        ("100000000000000000000000000000000000000000e-41", "1"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ("0.12345678901234567890123456789012345678", "0.12345678901234567890123456789012345678"),
    ] {
        assert_eq!(decimal(text).to_string(), canonical, "{text}");
        assert_eq!(decimal(canonical), decimal(text));
    }
    assert_eq!(format!("{:>8}|{:<6}|", decimal("-2.5"), decimal("1")), "    -2.5|1     |");
}

#[test]
fn what_json_does_not_call_a_number_is_malformed() {
    for text in [
        "", "-", "+1", "1.", ".5", "01", "-01", "1e", "1e+", "1.e5", "0x1F", "1_000", "1,000",
        "NaN", ".inf", "Infinity", " 1", "1 ", "１２", "1e1.5", "1.2.3", "--1", "e5", "百",
    ] {
        let error = Decimal::parse(text).expect_err(text);
        assert_eq!(error.code, Code::BAD_FORM, "{text}");
    }
}

#[test]
fn a_number_that_was_meant_is_offered() {
    for (text, instead) in [
        ("+1", "write `1`"),
        (".5", "write `0.5`"),
        ("-.5", "write `-0.5`"),
        ("1.", "write `1`"),
        ("007", "write `7`"),
        ("1,234,567.5", "write `1234567.5`"),
        ("1_000", "write `1000`"),
        ("２２．７", "write `22.7`"),
        ("-00", "write `-0`"),
        ("1,5", "write `1.5`"),
        ("1,23,456", ""),
        ("NaN", ""),
        ("百", ""),
    ] {
        assert_eq!(Decimal::parse(text).expect_err(text).help, instead, "{text}");
    }
}

#[test]
fn what_has_no_room_is_out_of_range() {
    let long = "1".repeat(100_000);
    for text in [
        "123456789012345678901234567890123456789",
        "0.123456789012345678901234567890123456789",
        "1e38",
        "1e-39",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "12e37",
        long.as_str(),
    ] {
        let error = Decimal::parse(text).expect_err(text);
        assert_eq!(error.code, Code::OUT_OF_RANGE);
        assert!(error.message.len() < 200);
    }
}

#[test]
fn order_is_of_the_numbers_even_at_the_ends_of_the_range() {
    let ascending = [
        "-99999999999999999999999999999999999999",
        "-1.5",
        "-1.2",
        "-1",
        "-0.5",
        "-1e-38",
        "0",
        "1e-38",
        "0.5",
        "1",
        "1.0000000000000000000000000000000000001",
        "9.9",
        "10",
        "99999999999999999999999999999999999999",
    ];
    for pair in ascending.windows(2) {
        assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
    }
}

#[test]
fn whole_numbers_are_read_and_the_rest_is_refused_with_its_reason() {
    for (text, value) in [
        ("0", 0),
        ("-7", -7),
        ("1.0", 1),
        ("1e3", 1000),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
    ] {
        assert_eq!(integer::parse(text), Ok(value), "{text}");
    }
    for (text, code) in [
        ("1.5", Code::BAD_FORM),
        ("seven", Code::BAD_FORM),
        ("9223372036854775808", Code::OUT_OF_RANGE),
        ("1e40", Code::OUT_OF_RANGE),
    ] {
        assert_eq!(integer::parse(text).expect_err(text).code, code, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_displayed_reads_back(mantissa in any::<i64>(), exponent in -19..19_i32) {
        let number = decimal(&format!("{mantissa}e{exponent}"));
        let shown = number.to_string();
        prop_assert!(!shown.contains('e'));
        let again = decimal(&shown);
        prop_assert_eq!(again, number);
        prop_assert_eq!(again.to_string(), shown);
    }

    /// Beside the numbers brought to one scale by hand.
    #[test]
    fn order_equality_and_hash_agree(
        a in -1_000_000..1_000_000_i64, b in -1_000_000..1_000_000_i64, x in 0..9_u32, y in 0..9_u32,
    ) {
        let (p, q) = (decimal(&format!("{a}e-{x}")), decimal(&format!("{b}e-{y}")));
        let scaled = |m: i64, s: u32| i128::from(m) * 10_i128.pow(9 - s);
        prop_assert_eq!(p.cmp(&q), scaled(a, x).cmp(&scaled(b, y)));
        prop_assert_eq!(p == q, p.cmp(&q).is_eq());
        let state = RandomState::new();
        let padded = decimal(&format!("{p}e0"));
        prop_assert_eq!(state.hash_one(p), state.hash_one(padded));
        prop_assert_eq!(p.is_integer(), a % 10_i64.pow(x) == 0);
    }

    #[test]
    fn floats_are_the_nearest(text in "-?(0|[1-9][0-9]{0,5}|[1-9][0-9]{0,20})(\\.[0-9]{1,17})?") {
        // Adding 0 makes 0 of -0, which a decimal does not tell from it.
        let nearest = text.parse::<f64>().unwrap() + 0.0;
        prop_assert_eq!(decimal(&text).to_f64().to_bits(), nearest.to_bits());
    }

    #[test]
    fn integers_convert_both_ways(value in any::<i64>()) {
        prop_assert_eq!(Decimal::from(value).to_i64(), Some(value));
        prop_assert_eq!(decimal(&value.to_string()), Decimal::from(value));
    }

    #[test]
    fn no_text_is_fatal(text in "[-+0-9.eE_, ]{0,60}|\\PC{0,30}") {
        match Decimal::parse(&text) {
            Ok(number) => prop_assert_eq!(decimal(&number.to_string()), number),
            Err(error) => {
                if let Some(instead) = error.help.strip_prefix("write `") {
                    let again = Decimal::parse(instead.trim_end_matches('`'));
                    prop_assert!(again.is_ok_and(|number| number.to_f64().is_finite()));
                }
            }
        }
    }

    /// The grammar is JSON's: a value is accepted exactly if serde's reader takes it for a number.
    #[test]
    fn the_grammar_is_that_of_json(text in "-?[0-9]{0,3}\\.?[0-9]{0,3}([eE][-+]?[0-9]{0,2})?") {
        let json = serde_json::from_str::<serde_json::Number>(&text).is_ok();
        let malformed = Decimal::parse(&text).is_err_and(|error| error.code == Code::BAD_FORM);
        prop_assert_eq!(json, !malformed, "{}", text);
    }
}
