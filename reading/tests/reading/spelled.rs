//! Values spelled at random: exactly one number, or one date, comes back.

use comity_reading::{Amount, Reader, Words};
use proptest::prelude::*;

use crate::gives;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A number below a thousand in English.
fn below_thousand(number: u64) -> String {
    let word = |index: u64| SMALL[usize::try_from(index).unwrap()].to_owned();
    match number {
        0..20 => word(number),
        20..100 => {
            let tens = TENS[usize::try_from(number / 10 - 2).unwrap()];
            if number.is_multiple_of(10) {
                tens.to_owned()
            } else {
                format!("{tens}-{}", word(number % 10))
            }
        }
        _ => {
            let rest = number % 100;
            let tail =
                if rest == 0 { String::new() } else { format!(" and {}", below_thousand(rest)) };
            format!("{} hundred{tail}", word(number / 100))
        }
    }
}

fn english(number: u64) -> String {
    let scales = [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];
    let mut parts = Vec::new();
    let mut rest = number;
    for (scale, name) in scales {
        if rest >= scale {
            parts.push(format!("{} {name}", below_thousand(rest / scale)));
            rest %= scale;
        }
    }
    if rest > 0 || number == 0 {
        parts.push(below_thousand(rest));
    }
    parts.join(" ")
}

/// The digits in groups of three.
fn grouped(number: u64, group: &str) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    parts.join(group)
}

fn read(language: &str, text: &str) -> Vec<Amount> {
    let reader = Reader::for_language(language).unwrap();
    reader.parse(&Words::of(text)).quantities.into_iter().map(|quantity| quantity.low).collect()
}

proptest! {
    #[test]
    fn one_number_comes_back(number in 2_200_u64..900_000_000_000) {
        let wanted = vec![Amount::whole(i128::from(number))];
        for (language, text) in [
            ("en", format!("They sent {} tonnes.", english(number))),
            ("en", format!("They sent {} tonnes.", grouped(number, ","))),
            ("en", format!("They sent {} tonnes.", grouped(number, " "))),
            ("fr", format!("Ils ont livré {} tonnes.", grouped(number, "\u{202f}"))),
            ("ru", format!("Поставлено {} тонн.", grouped(number, "\u{a0}"))),
            ("zh", format!("出口{number}吨。")),
        ] {
            prop_assert_eq!(read(language, &text), wanted.clone(), "{}", text);
        }
    }

    #[test]
    fn one_day_comes_back(year in 1000_i64..2100, month in 1_usize..=12, day in 1_i64..=28) {
        let name = ["January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"][month - 1];
        let date = format!("{year:04}-{month:02}-{day:02}");
        let other = format!("{:04}-{month:02}-{day:02}", year + 1);
        for (language, text) in [
            ("en", format!("It was signed on {day} {name} {year}.")),
            ("en", format!("It was signed on {name} {day}, {year}.")),
            ("en", format!("It was signed on {date}.")),
            ("zh", format!("双方于{year}年{month}月{day}日签署。")),
        ] {
            prop_assert!(gives(language, "2024-03-08", &text, &date), "{}", text);
            prop_assert!(!gives(language, "2024-03-08", &text, &other), "{}", text);
        }
    }

    #[test]
    fn no_text_is_fatal(text in "[0-9一二十零前近今去年月日世纪代初\\-至/a-z 元公,.$%]{0,40}") {
        for language in ["en", "zh", "ru", "fr"] {
            Reader::for_language(language).unwrap().parse(&Words::of(&text));
        }
    }
}
