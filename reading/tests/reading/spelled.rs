//! Values spelled at random, in every style of each language: exactly one value comes back.

use comity_reading::{Amount, FoldedText, Qualifier, Quantity, QuantityKind, Reader};
use proptest::prelude::*;

use crate::{
    gives,
    spell::{chinese, english, french, grouped, russian},
};

const DIGITS: &str = "零一二三四五六七八九";
const TENS: &str = "十百千";

fn read(language: &str, text: &str) -> Vec<Quantity> {
    let reader = Reader::for_language(language).unwrap();
    reader.parse(&FoldedText::of(text)).quantities
}

/// The one number of a text, with its first unit.
fn only(language: &str, text: &str) -> Option<(Amount, QuantityKind, Qualifier, Option<String>)> {
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
        let wanted = Some((whole(number), QuantityKind::Count, Qualifier::Exact, Some("t".to_owned())));
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
            Some((whole(tenth * scale / 10), QuantityKind::Count, Qualifier::Exact, Some(code.to_owned())))
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
    fn a_half_and_longer_units_join_their_number(number in 2_u64..20) {
        let (million, half) = (number * 1_000_000 + 500_000, number * 12 + 6);
        for (language, text, value, code) in [
            ("en", format!("{} and a half million euros", english(number, "")), million, "EUR"),
            ("ru", format!("{} с половиной миллиона евро", russian(number)), million, "EUR"),
            ("fr", format!("{} millions et demi d'euros", french(number)), million, "EUR"),
            ("en", format!("{} decades", english(number, "")), number * 10, "a"),
            ("zh", format!("{}个世纪", chinese(number, DIGITS, TENS)), number * 100, "a"),
            ("ru", format!("{number} столетий"), number * 100, "a"),
            ("fr", format!("{} décennies", french(number)), number * 10, "a"),
        ] {
            let wanted = Some((whole(value), QuantityKind::Count, Qualifier::Exact, Some(code.to_owned())));
            prop_assert_eq!(only(language, &text), wanted, "{}", text);
        }
        let wanted = Some((Amount::fraction(whole(half), whole(12)).unwrap(), "a".to_owned()));
        for (language, text) in [
            ("en", format!("{} and a half years", english(number, ""))),
            ("zh", format!("{}年半", chinese(number, DIGITS, TENS))),
            ("ru", format!("{} с половиной года", russian(number))),
            ("fr", format!("{} ans et demi", french(number))),
        ] {
            let found = only(language, &text).and_then(|found| Some((found.0, found.3?)));
            prop_assert_eq!(found, wanted.clone(), "{}", text);
        }
    }

    #[test]
    fn shares_and_places_are_told_from_counts(number in 21_u64..999) {
        let percent = |unit: &str| {
            Some((whole(number), QuantityKind::Count, Qualifier::Exact, Some(unit.to_owned())))
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
        let place = Some((whole(number), QuantityKind::Place, Qualifier::Exact, None));
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
        // Each of two days, and no third.
        let next = day + 1;
        let dates = [day, next, day + 2].map(|day| format!("{year:04}-{month:02}-{day:02}"));
        for (language, text) in [
            ("en", format!("on {day} and {next} {name} {year}")),
            ("en", format!("on {name} {day} and {next}, {year}")),
            ("zh", format!("{year}年{month}月{day}日、{next}日")),
            ("ru", format!("{day} и {next} {imya} {year} года")),
            ("fr", format!("les {day} et {next} {nom} {year}")),
        ] {
            for (date, is_there) in dates.iter().zip([true, true, false]).filter(|_| day < 27) {
                prop_assert_eq!(gives(language, "2024-03-08", &text, date), is_there, "{}", text);
            }
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
    fn halves_and_years_of_two_figures_come_back(
        century in 14_i64..=19,
        first in 1900_i64..2040,
        length in 1_i64..40,
    ) {
        let roman = ["XIV", "XV", "XVI", "XVII", "XVIII", "XIX"][usize::try_from(century - 14).unwrap()];
        let start = (century - 1) * 100;
        let (early, late) = (format!("{start}/{}", start + 49), format!("{}/{}", start + 50, start + 99));
        for (language, text, wanted) in [
            ("en", format!("in the first half of the {century}th century"), &early),
            ("en", format!("in the second half of the {century}th century"), &late),
            ("zh", format!("{century}世纪上半叶"), &early),
            ("zh", format!("{century}世紀下半葉"), &late),
            ("ru", format!("в первой половине {roman} века"), &early),
            ("ru", format!("во второй половине {roman} века"), &late),
            ("fr", format!("dans la première moitié du {roman}e siècle"), &early),
            ("fr", format!("dans la seconde moitié du {roman}e siècle"), &late),
        ] {
            prop_assert!(gives(language, "2024-03-08", &text, wanted), "{}", text);
        }
        // What could be a month is one: 1905-12.
        let (last, short) = (first + length, (first + length) % 100);
        for (language, text) in [
            ("en", format!("the {first}/{short:02} season")),
            ("zh", format!("{first}-{short:02}财年")),
            ("ru", format!("в {first}/{short:02} финансовом году")),
            ("fr", format!("l'exercice {first}/{short:02}")),
        ] {
            let wanted = format!("{first}/{last}");
            let is_year = short > 12 || short == 0;
            prop_assert!(!is_year || gives(language, "2024-03-08", &text, &wanted), "{}", text);
        }
    }

    #[test]
    fn no_text_is_fatal(
        text in "[0-9一二十零前近今去年月日世纪代初\\-至/a-z 元公,.$%半个或第]{0,40}",
        words in "(the|two|half|of|a|and|million|year|last|un|de|et|demi|год|два|с|половиной|до|[ -,]){0,20}",
    ) {
        for language in ["en", "zh", "ru", "fr"] {
            let reader = Reader::for_language(language).unwrap();
            reader.parse(&FoldedText::of(&text));
            reader.parse(&FoldedText::of(&words.replace(',', " , ")));
        }
    }
}
