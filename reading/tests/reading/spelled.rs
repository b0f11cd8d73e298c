//! Values spelled at random, in every style of each language: exactly one value comes back.

use comity_reading::{Amount, Kind, Qualifier, Quantity, Reader, Words};
use proptest::prelude::*;

use crate::{
    gives,
    spell::{chinese, english, french, grouped, russian},
};

const DIGITS: &str = "零一二三四五六七八九";
const TENS: &str = "十百千";

fn read(language: &str, text: &str) -> Vec<Quantity> {
    let reader = Reader::for_language(language).unwrap();
    reader.parse(&Words::of(text)).quantities
}

/// The one number of a text, with its first unit.
fn only(language: &str, text: &str) -> Option<(Amount, Kind, Qualifier, Option<String>)> {
    let [quantity] = &read(language, text)[..] else { return None };
    let unit = quantity.units.first().cloned();
    (quantity.high.is_none()).then_some((quantity.low, quantity.kind, quantity.qualifier, unit))
}

fn whole(number: u64) -> Amount {
    Amount::whole(i128::from(number))
}

/// A number of tenths.
fn tenths(number: u64, point: &str) -> String {
    format!("{}{point}{}", number / 10, number % 10)
}

proptest! {
    #[test]
    fn one_number_comes_back(number in 2_200_u64..900_000_000_000) {
        let wanted = Some((whole(number), Kind::Count, Qualifier::Exact, Some("t".to_owned())));
        let traditional = chinese(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟");
        let mut texts = vec![
            ("en", format!("They sent {} tonnes.", english(number, "and "))),
            ("en", format!("They sent {} tonnes.", english(number, ""))),
            ("zh", format!("出口{}吨。", chinese(number, DIGITS, TENS))),
            ("zh", format!("出口{traditional}噸。")),
            ("ru", format!("Поставлено {} тонн.", russian(number))),
            ("fr", format!("Ils ont livré {} tonnes.", french(number))),
        ];
        for group in [",", " ", "\u{a0}", "\u{202f}"] {
            texts.push(("en", format!("They sent {} tonnes.", grouped(number, group))));
        }
        for group in [" ", "\u{a0}", "\u{202f}", ""] {
            texts.push(("fr", format!("Ils ont livré {} tonnes.", grouped(number, group))));
            texts.push(("ru", format!("Поставлено {} тонн.", grouped(number, group))));
        }
        for group in [",", ""] {
            texts.push(("zh", format!("出口{}吨。", grouped(number, group))));
        }
        for (language, text) in texts {
            prop_assert_eq!(only(language, &text), wanted.clone(), "{}", text);
        }
    }

    #[test]
    fn figures_with_a_scale_are_one_number(tenth in 11_u64..9_999) {
        let wanted = |scale: u64, code: &str| {
            Some((whole(tenth * scale / 10), Kind::Count, Qualifier::Exact, Some(code.to_owned())))
        };
        let (dot, comma) = (tenths(tenth, "."), tenths(tenth, ","));
        let (million, billion) = (1_000_000, 1_000_000_000);
        for (language, text, scale, code) in [
            ("en", format!("a loan of ${dot} million"), million, "USD"),
            ("en", format!("a loan of ${dot}bn"), billion, "USD"),
            ("en", format!("a loan of €{dot} billion"), billion, "EUR"),
            ("en", format!("a loan of {dot} million rupees"), million, "INR"),
            ("en", format!("a loan of GBP {dot}m"), million, "GBP"),
            ("en", format!("a loan of {dot} crore rupees"), 10_000_000, "INR"),
            ("zh", format!("贷款{dot}亿美元"), 100_000_000, "USD"),
            ("zh", format!("貸款{dot}萬歐元"), 10_000, "EUR"),
            ("ru", format!("кредит на {comma} млн рублей"), million, "RUB"),
            ("ru", format!("кредит на {comma} миллиарда долларов США"), billion, "USD"),
            ("fr", format!("un prêt de {comma} millions de dollars"), million, "USD"),
            ("fr", format!("un prêt de {comma} milliards d'euros"), billion, "EUR"),
            ("fr", format!("un prêt de {comma} Md€"), billion, "EUR"),
        ] {
            prop_assert_eq!(only(language, &text), wanted(scale, code), "{}", text);
        }
    }

    #[test]
    fn shares_and_places_are_told_from_counts(number in 21_u64..999) {
        let percent = |unit: &str| {
            Some((whole(number), Kind::Count, Qualifier::Exact, Some(unit.to_owned())))
        };
        for (language, text) in [
            ("en", format!("rose by {number} per cent")),
            ("en", format!("rose by {} percent", english(number, "and "))),
            ("zh", format!("增长百分之{}", chinese(number, DIGITS, TENS))),
            ("zh", format!("增长{number}%")),
            ("ru", format!("рост на {} процентов", russian(number))),
            ("fr", format!("en hausse de {} pour cent", french(number))),
        ] {
            prop_assert_eq!(only(language, &text), percent("%"), "{}", text);
        }
        let suffix = match (number % 10, number % 100) {
            (_, 11..=13) => "th",
            (1, _) => "st",
            (2, _) => "nd",
            (3, _) => "rd",
            _ => "th",
        };
        let place = Some((whole(number), Kind::Place, Qualifier::Exact, None));
        for (language, text) in [
            ("en", format!("the {number}{suffix} meeting")),
            ("zh", format!("第{}届会议", chinese(number, DIGITS, TENS))),
            ("ru", format!("{number}-е заседание")),
            ("fr", format!("la {number}e réunion")),
        ] {
            prop_assert_eq!(only(language, &text), place.clone(), "{}", text);
        }
    }

    #[test]
    fn bounds_are_kept(number in 2_200_u64..900_000) {
        for (language, text, qualifier) in [
            ("en", format!("no fewer than {} boats", english(number, "and ")), "at-least"),
            ("en", format!("not more than {} boats", grouped(number, ",")), "at-most"),
            ("zh", format!("不超过{}艘", chinese(number, DIGITS, TENS)), "at-most"),
            ("zh", format!("近{}艘", grouped(number, ",")), "nearly"),
            ("ru", format!("не менее {} судов", grouped(number, " ")), "at-least"),
            ("ru", format!("свыше {} судов", grouped(number, " ")), "more-than"),
            ("fr", format!("au moins {} navires", french(number)), "at-least"),
            ("fr", format!("pas plus de {} navires", grouped(number, " ")), "at-most"),
        ] {
            let found = only(language, &text).map(|found| (found.0, found.2.code()));
            prop_assert_eq!(found, Some((whole(number), qualifier)), "{}", text);
        }
    }

    #[test]
    fn one_day_comes_back(year in 1000_i64..2100, month in 1_usize..=12, day in 1_i64..=28) {
        let name = ["January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"][month - 1];
        let nom = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre"][month - 1];
        let imya = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
            "сентября", "октября", "ноября", "декабря"][month - 1];
        let date = format!("{year:04}-{month:02}-{day:02}");
        let other = format!("{:04}-{month:02}-{day:02}", year + 1);
        let digit = |digit: char| DIGITS.chars().nth(digit.to_digit(10).unwrap() as usize).unwrap();
        let spoken: String = year.to_string().chars().map(digit).collect();
        let small = |number: u64| {
            let spelled = chinese(number, DIGITS, TENS);
            if (10..20).contains(&number) { spelled.replacen('一', "", 1) } else { spelled }
        };
        let (moon, sun) = (small(month as u64), small(day.unsigned_abs()));
        for (language, text) in [
            ("en", format!("It was signed on {day} {name} {year}.")),
            ("en", format!("It was signed on {name} {day}, {year}.")),
            ("en", format!("It was signed on {date}.")),
            ("zh", format!("双方于{year}年{month}月{day}日签署。")),
            ("zh", format!("雙方於{spoken}年{moon}月{sun}日簽署。")),
            ("ru", format!("Подписано {day} {imya} {year} года.")),
            ("ru", format!("Подписано {day:02}.{month:02}.{year}.")),
            ("fr", format!("Signé le {day} {nom} {year}.")),
            ("fr", format!("Signé le {day:02}/{month:02}/{year}.")),
        ] {
            prop_assert!(gives(language, "2024-03-08", &text, &date), "{}", text);
            prop_assert!(!gives(language, "2024-03-08", &text, &other), "{}", text);
        }
    }

    #[test]
    fn longer_times_come_back(decade in 183_i64..203, first in 1900_i64..1950, length in 1_i64..40) {
        let (tens, last) = (decade * 10, first + length);
        let wanted = format!("{decade}X");
        for (language, text) in [
            ("en", format!("in the {tens}s")),
            ("zh", format!("{tens}年代")),
            ("ru", format!("в {tens}-х годах")),
            ("fr", format!("dans les années {tens}")),
        ] {
            prop_assert!(gives(language, "2024-03-08", &text, &wanted), "{}", text);
        }
        for (language, text) in [
            ("en", format!("from {first} to {last}")),
            ("zh", format!("{first}年至{last}年")),
            ("ru", format!("с {first} по {last} год")),
            ("fr", format!("de {first} à {last}")),
        ] {
            let wanted = format!("{first}/{last}");
            prop_assert!(gives(language, "2024-03-08", &text, &wanted), "{}", text);
        }
    }

    #[test]
    fn no_text_is_fatal(
        text in "[0-9一二十零前近今去年月日世纪代初\\-至/a-z 元公,.$%半个或第]{0,40}",
        words in "(the|two|half|of|a|and|million|year|last|un|de|et|demi|год|два|с|половиной|до|[ -,]){0,20}",
    ) {
        for language in ["en", "zh", "ru", "fr"] {
            let reader = Reader::for_language(language).unwrap();
            reader.parse(&Words::of(&text));
            reader.parse(&Words::of(&words.replace(',', " , ")));
        }
    }
}
