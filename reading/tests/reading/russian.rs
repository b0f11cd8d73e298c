//! Russian, in its cases.

use crate::{assert_dates, assert_numbers};

#[test]
fn numbers_are_read_in_every_case() {
    assert_numbers(
        "ru",
        &[
            ("не менее двадцати шести тысяч человек", "at-least 26000 {person}"),
            ("2,5 млрд долларов США", "2500000000 USD"),
            ("более 1 900 000 тонн", "more-than 1900000 t"),
            ("две трети", "2/3"),
            ("на 12,5 процента", "12.5 %"),
        ],
    );
}

#[test]
fn dates_are_read_in_every_case() {
    assert_dates(
        "ru",
        "2025-01-10",
        &[
            ("8 марта 2024 года", "2024-03-08"),
            ("в марте 2021 года", "2021-03"),
            ("в 1980-х годах", "198X"),
            ("в прошлом году", "2024"),
            ("с 2010 по 2015 год", "2010/2015"),
        ],
    );
}
