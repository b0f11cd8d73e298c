//! Texts, and the numbers that are read out of them.

use comity_check::stated::{
    numbers::{Amount, Kind, numbers},
    words::Words,
};
use comity_tree::Decimal;
use proptest::prelude::*;

/// The numbers of a text, each as its value and a sign for its kind.
fn read(text: &str) -> String {
    let words = Words::of(text);
    let shown = numbers(words.chars()).into_iter().map(|number| {
        let high = number.high.map_or(String::new(), |high| format!("..{high}"));
        let kind = match number.kind {
            Kind::Count => "",
            Kind::Share => " of 1",
            Kind::Multiple => " times",
            Kind::Place => ".",
            Kind::Several => "+",
        };
        format!("{}{high}{kind}", number.low)
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[test]
fn numbers_are_read_in_digits_and_numerals() {
    for (text, expected) in [
        ("贸易额达4.5亿欧元", "450000000"),
        ("共7,050万克朗", "70500000"),
        ("７，０５０万克朗", "70500000"),
        ("輸出1億2000萬噸", "120000000"),
        ("三千零五十名渔民", "3050"),
        ("一亿二千万人", "120000000"),
        ("十二艘", "12"),
        ("二十多艘", "20"),
        ("六萬多名", "60000"),
        ("3多万吨", "30000"),
        ("两百艘", "200"),
        ("三点五倍", "3.5"),
        ("近二〇〇家", "200"),
        ("1.5万亿", "1500000000000"),
        ("nearly 900 million euros", "900000000"),
        ("twenty-one ships", "21"),
        ("two thousand tonnes", "2000"),
        ("百分之十二", "12"),
        ("增长52.6%", "52.6"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn parts_and_multiples_are_read() {
    for (text, expected) in [
        ("三分之一的渔民", "1/3 of 1"),
        ("十分之一至二", "0.1..0.2 of 1"),
        ("约1/4的船", "0.25 of 1"),
        ("三成船只", "0.3 of 1"),
        ("逾半船只", "0.5 of 1"),
        ("翻一番", "2 times"),
        ("翻了两番", "4 times"),
        ("实现翻倍增长", "2 times"),
        ("exports doubled", "2 times"),
        ("half of the ships", "0.5 of 1"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn ranges_and_what_is_only_several_are_read() {
    for (text, expected) in [
        ("3至5万吨", "3, 50000, 30000..50000"),
        ("200-300人", "200, 300, 200..300"),
        ("三四艘", "3..4"),
        ("数万名渔民", "10000+"),
        ("几十艘", "10+"),
        ("多次会谈", "1+"),
        ("若干问题", "1+"),
        ("several ships", "1+"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn places_in_a_row_are_read() {
    for (text, expected) in [
        ("第三大贸易伙伴", "3."),
        ("第十二届", "12."),
        ("首次访问", "1."),
        ("最大的港口", "1."),
        ("the third largest port", "3., 1."),
        ("the 21st meeting", "21."),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_number_is_none() {
    for text in [
        "一是海运",
        "四、海洋合作",
        "(左二)",
        "03版",
        "一带一路",
        "万事如意",
        "千年古港",
        "十分重要",
        "两国关系",
        "进一步",
        "2025年11月19日",
        "二〇二五年十一月",
        "2025-11-19",
        "一致认为",
        "唯一",
        "上半年",
        "半岛",
        "19世纪90年代",
    ] {
        let read = read(text);
        assert!(matches!(read.as_str(), "" | "1." | "19"), "{text}: {read}");
    }
}

/// A whole number in Chinese numerals, as one says it.
fn spelled(number: u64) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    fn section(number: u64) -> String {
        let mut text = String::new();
        let mut gap = false;
        for (unit, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / unit % 10;
            if digit == 0 {
                gap = !text.is_empty();
                continue;
            }
            if std::mem::take(&mut gap) {
                text.push('零');
            }
            text.push_str(DIGITS[digit as usize]);
            text.push_str(sign);
        }
        text
    }
    let groups =
        [(number / 100_000_000, "亿"), (number / 10_000 % 10_000, "万"), (number % 10_000, "")];
    let mut text = String::new();
    for (group, sign) in groups {
        if group == 0 {
            continue;
        }
        if !text.is_empty() && group < 1000 {
            text.push('零');
        }
        text.push_str(&section(group));
        text.push_str(sign);
    }
    text
}

proptest! {
    #[test]
    fn every_number_in_numerals_reads_back(number in 11_u64..1_000_000_000_000) {
        prop_assume!(!(number < 100 && number % 11 == 1));
        let text = format!("有{}艘", spelled(number));
        let words = Words::of(&text);
        let found = numbers(words.chars());
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(found[0].low, Amount::whole(number.into()), "{}", text);
    }

    #[test]
    fn every_number_in_digits_reads_back(number in 1_u64..1_000_000_000, scale in 0_usize..3) {
        let (sign, unit) = [("", 1), ("万", 10_000), ("亿", 100_000_000)][scale];
        let text = format!("有 {number}{sign}艘");
        let words = Words::of(&text);
        let found = numbers(words.chars());
        prop_assert_eq!(found[0].low, Amount::whole(i128::from(number) * unit));
    }

    #[test]
    fn no_text_is_fatal(text in "[0-9一二三十百千万亿多几第分之成半翻番/.,%年月日a-z 至-]{0,40}") {
        let words = Words::of(&text);
        for number in numbers(words.chars()) {
            prop_assert!(number.range.end <= words.chars().len());
        }
    }
}

#[test]
fn amounts_are_exact() {
    let decimal = |text| Amount::of(Decimal::parse(text).unwrap()).unwrap();
    assert_eq!(decimal("22.70"), decimal("22.7"));
    assert_eq!(decimal("0.1").times(Amount::whole(10)), Some(Amount::ONE));
    assert_eq!(Amount::fraction(Amount::ONE, Amount::ZERO), None);
    assert_eq!(decimal("-1.5").to_string(), "-1.5");
    assert!(decimal("1e37").times(decimal("1e37")).is_none());
}
