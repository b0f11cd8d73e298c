//! French.

use crate::{assert_dates, assert_numbers};

#[test]
fn numbers_are_read_whole() {
    assert_numbers(
        "fr",
        &[
            ("environ 2,5 milliards d'euros", "about 2500000000 EUR"),
            ("quatre-vingt-treize navires", "93"),
            ("pas moins de trois millions de dollars", "at-least 3000000 USD"),
            ("1 234 567 habitants", "1234567 {person}"),
        ],
    );
}

#[test]
fn dates_are_read() {
    assert_dates(
        "fr",
        "2025-01-10",
        &[
            ("le 8 mars 2024", "2024-03-08"),
            ("le 1er janvier 2023", "2023-01-01"),
            ("au XIXe siècle", "18XX"),
            ("l'année dernière", "2024"),
            ("du 3 au 5 mai 2023", "2023-05-03/2023-05-05"),
            ("il y a deux ans", "2023-01-10"),
        ],
    );
}
