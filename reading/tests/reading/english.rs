//! English.

use crate::{assert_dates, assert_numbers, gives, numbers};

#[test]
fn numbers_are_read_whole() {
    assert_numbers(
        "en",
        &[
            ("two hundred and fifty million dollars", "250000000 USD"),
            ("a loan of $640m", "640000000 USD"),
            ("7 crore rupees", "70000000 INR"),
            ("1 900 000 people", "1900000 {person}"),
            ("not less than 3 billion dollars", "at-least 3000000000 USD"),
            ("nearly $90 billion", "nearly 90000000000 USD"),
            ("4 billion USD", "4000000000 USD"),
            ("HK$3 billion", "3000000000 HKD"),
            ("half a million tonnes", "500000 t"),
            ("three and a half years", "3.5 a"),
            ("between 10 and 12 million euros", "10 EUR, 12000000 EUR, 10000000..12000000 EUR"),
        ],
    );
}

#[test]
fn an_ordinal_is_one_number() {
    assert_eq!(numbers("en", "the twenty-second meeting on 26 April 2025"), "22");
}

#[test]
fn dates_are_read() {
    assert_dates(
        "en",
        "2025-01-10",
        &[
            ("on 26th April 2024", "2024-04-26"),
            ("on Apr. 26, 2024", "2024-04-26"),
            ("26-28 April 2024", "2024-04-26/2024-04-28"),
            ("in the 1980s", "198X"),
            ("in 139 BC", "-0138"),
            ("the 2022 meeting", "2022"),
            ("the 1952 Treaty", "1952"),
            ("1974-76", "1974/1976"),
            ("last month", "2024-12"),
            ("two weeks ago", "2024-12-27"),
            ("in the first half of 2023", "2023-01/2023-06"),
            ("in May 2023", "2023-05"),
            ("in early 2023", "2023"),
        ],
    );
    assert!(!gives("en", "2025-01-10", "they may march", "2025-05"));
    assert!(!gives("en", "2025-01-10", "at the end of 2014", "2014-12-01"));
}
