//! Numbers in the words of each language.

/// A whole number in English words.
pub(crate) fn english(number: u64, and: &str) -> String {
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
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let below = |number: u64| match number {
        0..20 => SMALL[at(number)].to_owned(),
        20..100 if number.is_multiple_of(10) => TENS[at(number / 10)].to_owned(),
        _ => format!("{}-{}", TENS[at(number / 10)], SMALL[at(number % 10)]),
    };
    let hundreds = |number: u64| match (number / 100, number % 100) {
        (0, rest) => below(rest),
        (hundreds, 0) => format!("{} hundred", below(hundreds)),
        (hundreds, rest) => format!("{} hundred {and}{}", below(hundreds), below(rest)),
    };
    let parts = sections(number).map(|(part, scale)| match scale {
        0 => hundreds(part),
        _ => format!("{} {}", hundreds(part), ["", "thousand", "million", "billion"][scale]),
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A whole number in French words.
pub(crate) fn french(number: u64) -> String {
    const SMALL: [&str; 20] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
        "dix-neuf",
    ];
    const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
    let below = |number: u64, is_last: bool| match number {
        0..20 => SMALL[at(number)].to_owned(),
        80 if is_last => "quatre-vingts".to_owned(),
        80 => "quatre-vingt".to_owned(),
        81..100 => format!("quatre-vingt-{}", SMALL[at(number - 80)]),
        71 => "soixante et onze".to_owned(),
        60..80 if number > 60 && number != 61 => format!("soixante-{}", SMALL[at(number - 60)]),
        _ if number.is_multiple_of(10) => TENS[at(number / 10)].to_owned(),
        _ if number % 10 == 1 => format!("{} et un", TENS[at(number / 10)]),
        _ => format!("{}-{}", TENS[at(number / 10)], SMALL[at(number % 10)]),
    };
    let hundreds = |number: u64, is_last: bool| match (number / 100, number % 100) {
        (0, rest) => below(rest, is_last),
        (1, 0) => "cent".to_owned(),
        (1, rest) => format!("cent {}", below(rest, is_last)),
        (hundreds, 0) if is_last => format!("{} cents", SMALL[at(hundreds)]),
        (hundreds, 0) => format!("{} cent", SMALL[at(hundreds)]),
        (hundreds, rest) => format!("{} cent {}", SMALL[at(hundreds)], below(rest, is_last)),
    };
    let parts = sections(number).map(|(part, scale)| match (part, scale) {
        (_, 0) => hundreds(part, true),
        (1, 1) => "mille".to_owned(),
        (_, 1) => format!("{} mille", hundreds(part, false)),
        (1, _) => format!("un {}", ["", "", "million", "milliard"][scale]),
        _ => format!("{} {}s", hundreds(part, true), ["", "", "million", "milliard"][scale]),
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A whole number in Russian words, in the nominative.
pub(crate) fn russian(number: u64) -> String {
    const SMALL: [&str; 20] = [
        "ноль",
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать",
    ];
    const TENS: [&str; 10] = [
        "",
        "",
        "двадцать",
        "тридцать",
        "сорок",
        "пятьдесят",
        "шестьдесят",
        "семьдесят",
        "восемьдесят",
        "девяносто",
    ];
    const HUNDREDS: [&str; 10] = [
        "",
        "сто",
        "двести",
        "триста",
        "четыреста",
        "пятьсот",
        "шестьсот",
        "семьсот",
        "восемьсот",
        "девятьсот",
    ];
    const SCALES: [[&str; 3]; 4] = [
        ["", "", ""],
        ["тысяча", "тысячи", "тысяч"],
        ["миллион", "миллиона", "миллионов"],
        ["миллиард", "миллиарда", "миллиардов"],
    ];
    let parts = sections(number).map(|(part, scale)| {
        let mut words = vec![HUNDREDS[at(part / 100)]];
        let rest = part % 100;
        let small = if rest < 20 { rest } else { rest % 10 };
        words.push(TENS[at(if rest < 20 { 0 } else { rest / 10 })]);
        words.push(match (small, scale) {
            (0, _) if part > 0 => "",
            (1, 1) => "одна",
            (2, 1) => "две",
            _ => SMALL[at(small)],
        });
        words.push(
            SCALES[scale][match small {
                1 => 0,
                2..=4 => 1,
                _ => 2,
            }],
        );
        words.retain(|word| !word.is_empty());
        words.join(" ")
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A whole number in Chinese numerals, with these digits and small powers of ten.
pub(crate) fn chinese(number: u64, digits: &str, tens: &str) -> String {
    let digit = |number: u64| digits.chars().nth(at(number)).unwrap();
    let section = |number: u64| {
        let mut text = String::new();
        let mut skipped = false;
        for (power, place) in [(1000, 2), (100, 1), (10, 0), (1, 3)] {
            match number / power % 10 {
                0 => skipped = !text.is_empty(),
                value => {
                    text.extend(skipped.then_some('零'));
                    text.push(digit(value));
                    text.extend(tens.chars().nth(place));
                    skipped = false;
                }
            }
        }
        text
    };
    let mut text = String::new();
    for (power, name) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
        let part = number / power % if power == 100_000_000 { u64::MAX } else { 10_000 };
        if part == 0 {
            continue;
        }
        if !text.is_empty() && part < 1000 {
            text.push('零');
        }
        text.push_str(&section(part));
        text.push_str(name);
    }
    text
}

/// The digits in groups of three.
pub(crate) fn grouped(number: u64, group: &str) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    parts.join(group)
}

/// The parts of a number below a thousand, the greatest first, each with its power of a thousand.
fn sections(number: u64) -> impl Iterator<Item = (u64, usize)> {
    let parts = (0..4_usize)
        .rev()
        .map(move |scale| (number / 1000_u64.pow(u32::try_from(scale).unwrap()) % 1000, scale));
    parts.filter(|(part, _)| *part > 0)
}

fn at(number: u64) -> usize {
    usize::try_from(number).unwrap()
}
