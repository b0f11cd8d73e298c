//! Texts, and the dates that are read out of them.

use comity_check::stated::dates::{Resolver, anchor};
use comity_ontology::model::DateSource;
use comity_reading::{FoldedText, Reader};
use comity_tree::Date;
use proptest::prelude::*;

/// Whether a text supports a date, with what is missing from where `source` says; published on
/// 8 March 2024.
fn supports(text: &str, source: DateSource, date: &str) -> bool {
    let is_latin = text.is_ascii();
    let reader = Reader::for_language(if is_latin { "en" } else { "zh" }).unwrap();
    let published = anchor(&Date::parse("2024-03-08").unwrap());
    let read = reader.parse(&FoldedText::of(text));
    let resolver = Resolver::new(&read.dates, source, published, &[]);
    resolver.supports(&Date::parse(date).unwrap())
}

#[test]
fn what_a_text_gives_in_full_is_read() {
    for (text, date) in [
        ("2003年6月15日签署", "2003-06-15"),
        ("２００３年６月", "2003-06"),
        ("二〇〇三年六月十五日", "2003-06-15"),
        ("于2003年", "2003"),
        ("公元前138年", "-0137"),
        ("前105年", "-0104"),
        ("公元751年", "0751"),
        ("1990年代", "199X"),
        ("20世纪90年代", "199X"),
        ("19世紀", "18XX"),
        ("前2世纪", "-0199/-0100"),
        ("2003年上半年", "2003-01/2003-06"),
        ("2003年第二季度", "2003-04/2003-06"),
        ("2003年1-8月", "2003-01/2003-08"),
        ("2003年前五个月", "2003-01/2003-05"),
        ("2003年6月下旬", "[2003-06-21..2003-06-30]"),
        ("2003年6月3至5日", "2003-06-03/2003-06-05"),
        ("《2025-2027年计划》", "2025"),
        ("《2025—2027年计划》", "2027"),
        ("在1996年和1999年", "1999"),
        ("康熙三年", "1664"),
        ("太初元年", "-0103"),
        ("昭和五十年", "1975"),
        ("(2003-06-15)", "2003-06-15"),
        ("on 15 June 2003", "2003-06-15"),
        ("on June 15, 2003", "2003-06-15"),
        ("in June 2003", "2003-06"),
        ("since 2003", "2003"),
        ("15世纪中叶", "1455~"),
        ("2003年初", "2003"),
    ] {
        assert!(supports(text, DateSource::Explicit, date), "{text}: {date}");
    }
}

#[test]
fn what_is_missing_comes_from_where_the_claim_says() {
    use DateSource::{Explicit, Publication, Ranges};
    for (text, source, date) in [
        ("2月5日抵达", Publication, "2024-02-05"),
        ("11月5日抵达", Publication, "2023-11-05"),
        ("5日抵达", Publication, "2024-03-05"),
        ("今年2月", Publication, "2024-02"),
        ("去年", Publication, "2023"),
        ("昨日会见", Publication, "2024-03-07"),
        ("本月初", Publication, "2024-03"),
        ("今年前两个月", Publication, "2024-01/2024-02"),
        ("近五年来", Publication, "2019/2024"),
        ("过去十五年间", Publication, "2009/2024"),
        ("目前", Publication, "2024-03-08"),
        ("近年来", Publication, "/2024-03-08"),
        ("last year", Publication, "2023"),
        ("in February this year", Publication, "2024-02"),
        ("2003年6月15日。同日签署", Ranges, "2003-06-15"),
        ("2003年6月。该月11日", Ranges, "2003-06-11"),
        ("2003年。去年", Ranges, "2002"),
        ("2003年，6月访问", Explicit, "2003-06"),
    ] {
        assert!(supports(text, source, date), "{text}: {date}");
    }
}

#[test]
fn another_date_is_not_supported() {
    use DateSource::{Explicit, Publication, Ranges};
    for (text, source, date) in [
        ("2003年6月15日签署", Explicit, "2003-06-16"),
        ("2003年6月15日签署", Explicit, "2004-06-15"),
        ("2003年6月15日签署", Explicit, "2003-06"),
        ("2003年", Explicit, "2003-06-15"),
        ("今年2月", Explicit, "2024-02"),
        ("今年2月", Ranges, "2024-02"),
        ("2月5日抵达", Explicit, "2024-02-05"),
        ("2月5日抵达", Publication, "2022-02-05"),
        ("昨日会见", Publication, "2024-03-08"),
        ("近五年来", Publication, "2018/2024"),
        ("会见", Publication, "2024-03-08"),
        ("前105年", Explicit, "-0105"),
        ("19世紀", Explicit, "17XX"),
        ("3公里", Explicit, "0003"),
    ] {
        assert!(!supports(text, source, date), "{text}: {date}");
    }
}

proptest! {
    #[test]
    fn every_date_reads_back(year in 1000_i64..2100, month in 1_i64..=12, day in 1_i64..=28) {
        let date = format!("{year:04}-{month:02}-{day:02}");
        let text = format!("双方于{year}年{month}月{day}日签署");
        prop_assert!(supports(&text, DateSource::Explicit, &date));
        let other = format!("{:04}-{month:02}-{day:02}", year + 1);
        prop_assert!(!supports(&text, DateSource::Explicit, &other));
    }

    #[test]
    fn no_text_is_fatal(text in "[0-9一二十零前近今去年月日世纪代初-至/a-z 元公]{0,40}") {
        let reader = Reader::for_language("zh").unwrap();
        let read = reader.parse(&FoldedText::of(&text));
        let published = anchor(&Date::parse("2024").unwrap());
        Resolver::new(&read.dates, DateSource::Publication, published, &[]);
    }
}

#[test]
fn what_is_counted_from_a_day_of_the_context_is_another_day() {
    let monday: Vec<_> = anchor(&Date::parse("2024-02-05").unwrap()).into_iter().collect();
    let published = anchor(&Date::parse("2024-03-08").unwrap());
    for (language, text, date, is_read) in [
        ("fr", "La veille, ils se sont rencontrés.", "2024-02-04", true),
        ("fr", "La veille, ils se sont rencontrés.", "2024-02-05", false),
        ("ru", "Накануне они встретились.", "2024-02-05", false),
        ("ru", "Они встретились.", "2024-02-05", true),
        ("zh", "次日会见", "2024-02-06", true),
        ("zh", "次日会见", "2024-02-05", false),
    ] {
        let read = Reader::for_language(language).unwrap().parse(&FoldedText::of(text));
        let resolver = Resolver::new(&read.dates, DateSource::Ranges, published, &monday);
        assert_eq!(resolver.supports(&Date::parse(date).unwrap()), is_read, "{text}: {date}");
    }
}
