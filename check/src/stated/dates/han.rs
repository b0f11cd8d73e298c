//! Dates in Chinese.

use super::{Form, Part, Reading, number};

/// Words for years, months and days by their distance from now, or as those of another date.
const YEARS: [(&str, Part); 9] = [
    ("今年", Part::FromAnchor(0)),
    ("本年", Part::FromAnchor(0)),
    ("去年", Part::FromAnchor(-1)),
    ("前年", Part::FromAnchor(-2)),
    ("明年", Part::FromAnchor(1)),
    ("同年", Part::Same),
    ("当年", Part::Same),
    ("该年", Part::Same),
    ("全年", Part::Same),
];
const MONTHS: [(&str, Part); 8] = [
    ("本月", Part::FromAnchor(0)),
    ("这个月", Part::FromAnchor(0)),
    ("上月", Part::FromAnchor(-1)),
    ("上个月", Part::FromAnchor(-1)),
    ("下月", Part::FromAnchor(1)),
    ("下个月", Part::FromAnchor(1)),
    ("该月", Part::Same),
    ("同月", Part::Same),
];
const DAYS: [(&str, Part); 11] = [
    ("今日", Part::FromAnchor(0)),
    ("今天", Part::FromAnchor(0)),
    ("昨日", Part::FromAnchor(-1)),
    ("昨天", Part::FromAnchor(-1)),
    ("前天", Part::FromAnchor(-2)),
    ("明天", Part::FromAnchor(1)),
    ("明日", Part::FromAnchor(1)),
    ("同日", Part::Same),
    ("同一天", Part::Same),
    ("当天", Part::Same),
    ("当日", Part::Same),
];
const NOW: [&str; 18] = [
    "目前",
    "当前",
    "现时",
    "现在",
    "如今",
    "近年",
    "近些年",
    "近期",
    "此后",
    "至今",
    "迄今",
    "今后",
    "日前",
    "已",
    "正",
    "仍",
    "一直",
    "长期",
];

/// The dates that start here.
pub(super) fn read(text: &[char], at: usize) -> Option<Vec<Reading>> {
    if let Some((part, end)) = listed(text, at, &YEARS) {
        return Some(with_year(text, at, part, end));
    }
    if let Some((month, end)) = listed(text, at, &MONTHS) {
        let reading = Reading { month, ..Reading::default() };
        return Some(vec![with_month(text, &reading, at, end)]);
    }
    if let Some((day, end)) = listed(text, at, &DAYS) {
        return Some(vec![Reading { day, range: at..end, ..Reading::default() }]);
    }
    if let Some(reading) = next_year(text, at).or_else(|| years_back(text, at)) {
        return Some(vec![reading]);
    }
    if let Some(word) = NOW.iter().find(|word| starts(text, at, word)) {
        let range = at..at + word.chars().count();
        return Some(vec![Reading { form: Form::Now, range, ..Reading::default() }]);
    }
    century(text, at)
        .or_else(|| decade(text, at).map(|reading| vec![reading]))
        .or_else(|| years(text, at))
        .or_else(|| months(text, at).map(|reading| vec![reading]))
        .or_else(|| day(text, at).map(|reading| vec![reading]))
}

/// A year in hand, and the month and day behind it.
pub(super) fn with_year(text: &[char], at: usize, year: Part, end: usize) -> Vec<Reading> {
    let reading = Reading { year, ..Reading::default() };
    let skipped = end + usize::from(matches!(text.get(end), Some('的')));
    if let Some(found) = month_numbers(text, skipped) {
        let (month, end) = found;
        return vec![with_month(text, &Reading { month, ..reading }, at, end)];
    }
    let halves = [
        ("上半年", 1, 6),
        ("下半年", 7, 12),
        ("初", 1, 12),
        ("中", 1, 12),
        ("底", 1, 12),
        ("末", 1, 12),
    ];
    for (word, from, to) in halves {
        let follows = starts(text, end, word) && !(word == "中" && is_name(text, end));
        if follows {
            let half = word.chars().count() == 3;
            let month = if half { Part::Given(from, to) } else { Part::Missing };
            let form = if half { Form::Plain } else { Form::Within };
            let range = at..end + word.chars().count();
            return vec![Reading { month, form, range, ..reading }];
        }
    }
    if let Some((form, word)) = third(text, end).map(|(_, _, word)| (Form::Within, word)) {
        return vec![Reading { form, range: at..end + word, ..reading }];
    }
    if let Some((quarter, stop)) = quarter(text, end) {
        let month = Part::Given(quarter * 3 - 2, quarter * 3);
        return vec![Reading { month, range: at..stop, ..reading }];
    }
    vec![Reading { range: at..end, ..reading }]
}

/// A month in hand, and the day behind it.
fn with_month(text: &[char], reading: &Reading, at: usize, end: usize) -> Reading {
    let one = matches!(reading.month, Part::Given(a, b) if a == b)
        || matches!(reading.month, Part::FromAnchor(_) | Part::Same);
    if one && let Some((day, end)) = days(text, end) {
        return Reading { day, range: at..end, ..reading.clone() };
    }
    if let Some((from, to, word)) = third(text, end) {
        return Reading { day: Part::Given(from, to), range: at..end + word, ..reading.clone() };
    }
    let part = match text.get(end) {
        Some('初') => Some((1, 10)),
        Some('中') if !is_name(text, end) => Some((11, 20)),
        Some('底' | '末') => Some((21, 31)),
        _ => None,
    };
    if let Some((from, to)) = part {
        let day = Part::Given(from, to);
        return Reading { day, form: Form::PartOfMonth, range: at..end + 1, ..reading.clone() };
    }
    Reading { range: at..end, ..reading.clone() }
}

/// `中` that begins the name of a country and is not the middle.
fn is_name(text: &[char], at: usize) -> bool {
    text[at] == '中' && text.get(at + 1).is_some_and(|c| "国华方央共亚吉哈俄".contains(*c))
}

/// `上旬`, `中旬`, `下旬`: the days, and the length of the word.
fn third(text: &[char], at: usize) -> Option<(i64, i64, usize)> {
    let words = [("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, 31)];
    let (_, from, to) = words.iter().find(|(word, ..)| starts(text, at, word))?;
    Some((*from, *to, 2))
}

fn quarter(text: &[char], at: usize) -> Option<(i64, usize)> {
    let from = at + usize::from(text.get(at) == Some(&'第'));
    let (number, end) = number(text, from, 1).filter(|(number, _)| (1..=4).contains(number))?;
    (starts(text, end, "季度")).then_some((number, end + 2))
}

/// `2025年`, `公元前105年`, `2026-2027年`, and what is behind.
fn years(text: &[char], at: usize) -> Option<Vec<Reading>> {
    let (named, from) = common_era(text, at);
    let before = text.get(from) == Some(&'前');
    let from = from + usize::from(before);
    let (first, end) = number(text, from, 4)?;
    let is_year = |number: i64, length: usize| named || before || number >= 100 || length >= 3;
    is_year(first, end - from).then_some(())?;
    let year = |number: i64| Part::one(if before { 1 - number } else { number });
    if text.get(end) == Some(&'年') && text.get(end + 1) != Some(&'代') {
        return Some(with_year(text, at, year(first), end + 1));
    }
    // 2026-2027年: two years.
    let joins = text.get(end).is_some_and(|c| matches!(c, '-' | '至' | '到' | '和' | '及' | '、'));
    let (second, stop) = number(text, end + usize::from(joins), 4).filter(|_| joins)?;
    (text.get(stop) == Some(&'年') && second > first && !before).then_some(())?;
    let reading = |year, range| Reading { year, range, ..Reading::default() };
    Some(vec![
        reading(Part::one(first), at..end),
        reading(Part::one(second), end + 1..stop + 1),
        reading(Part::Given(first, second), at..stop + 1),
    ])
}

/// Whether `公元` or `西元` starts here, and where the year starts.
fn common_era(text: &[char], at: usize) -> (bool, usize) {
    let named = starts(text, at, "公元") || starts(text, at, "西元");
    (named, if named { at + 2 } else { at })
}

/// `19世纪`, `公元前2世纪`, `20世纪90年代`, with its part.
fn century(text: &[char], at: usize) -> Option<Vec<Reading>> {
    let (_, from) = common_era(text, at);
    let before = text.get(from) == Some(&'前');
    let (number, end) = number(text, from + usize::from(before), 2)?;
    (starts(text, end, "世纪") && number > 0).then_some(())?;
    let end = end + 2;
    if let Some(decade) = decade(text, end).filter(|_| !before) {
        let Part::Given(from, to) = decade.year else { return None };
        let base = (number - 1) * 100;
        let year = Part::Given(base + from % 100, base + to % 100);
        return Some(vec![Reading { year, range: at..decade.range.end, ..decade }]);
    }
    let parts = [
        "初",
        "初期",
        "中叶",
        "中期",
        "末",
        "末期",
        "上半叶",
        "下半叶",
        "前半叶",
        "后半叶",
        "前期",
        "后期",
        "中后期",
        "中",
    ];
    let part =
        parts.iter().filter(|part| starts(text, end, part)).map(|part| part.chars().count()).max();
    let form = if part.is_some() { Form::Within } else { Form::Plain };
    let range = at..end + part.unwrap_or(0);
    let spans = if before {
        [(1 - number * 100, -(number - 1) * 100), (1 - number * 100, -(number - 1) * 100)]
    } else {
        // Both ways of counting a century are in use.
        [((number - 1) * 100, number * 100 - 1), ((number - 1) * 100 + 1, number * 100)]
    };
    let reading = |(from, to)| Reading {
        year: Part::Given(from, to),
        form,
        range: range.clone(),
        ..Reading::default()
    };
    Some(spans.into_iter().map(reading).collect())
}

/// `1860年代`, `90年代`.
fn decade(text: &[char], at: usize) -> Option<Reading> {
    let (number, end) = number(text, at, 4)?;
    (starts(text, end, "年代") && number % 10 == 0).then_some(())?;
    let parts = ["初", "中期", "末"];
    let part = parts.iter().find(|part| starts(text, end + 2, part));
    let form = if part.is_some() { Form::Within } else { Form::Plain };
    let range = at..end + 2 + part.map_or(0, |part| part.chars().count());
    Some(Reading { year: Part::Given(number, number + 9), form, range, ..Reading::default() })
}

/// A month without a year, and the day behind it.
fn months(text: &[char], at: usize) -> Option<Reading> {
    let (month, end) = month_numbers(text, at)?;
    Some(with_month(text, &Reading { month, ..Reading::default() }, at, end))
}

/// `11月`, `1-8月`, `前五个月`.
fn month_numbers(text: &[char], at: usize) -> Option<(Part, usize)> {
    if text.get(at) == Some(&'前') {
        let (months, end) =
            number(text, at + 1, 2).filter(|(months, _)| (1..=12).contains(months))?;
        return starts(text, end, "个月").then_some((Part::Given(1, months), end + 2));
    }
    let (first, end) = number(text, at, 2).filter(|(month, _)| (1..=12).contains(month))?;
    if text.get(end) == Some(&'月') {
        return Some((Part::one(first), end + 1));
    }
    let joins = text.get(end).is_some_and(|c| matches!(c, '-' | '至' | '到'));
    let (second, end) = number(text, end + usize::from(joins), 2).filter(|_| joins)?;
    ((first..=12).contains(&second) && text.get(end) == Some(&'月'))
        .then_some((Part::Given(first, second), end + 1))
}

fn day(text: &[char], at: usize) -> Option<Reading> {
    let (day, end) = days(text, at)?;
    Some(Reading { day, range: at..end, ..Reading::default() })
}

/// `19日`, `19至21日`.
fn days(text: &[char], at: usize) -> Option<(Part, usize)> {
    let fits = |(day, _): &(i64, usize)| (1..=31).contains(day);
    let (first, end) = number(text, at, 2).filter(fits)?;
    let is_day = |at: usize| matches!(text.get(at), Some('日' | '号'));
    if is_day(end) {
        return Some((Part::one(first), end + 1));
    }
    let joins = text.get(end).is_some_and(|c| matches!(c, '-' | '至' | '到' | '和'));
    let (second, end) = number(text, end + usize::from(joins), 2).filter(fits).filter(|_| joins)?;
    (second > first && is_day(end)).then_some((Part::Given(first, second), end + 1))
}

/// `次年`, `翌年`: the year after that of another date.
fn next_year(text: &[char], at: usize) -> Option<Reading> {
    let end = at + 2;
    (starts(text, at, "次年") || starts(text, at, "翌年")).then_some(())?;
    Some(Reading { year: Part::FromAnchor(1), range: at..end, ..Reading::default() })
}

/// `近35年来`, `过去15年间`.
fn years_back(text: &[char], at: usize) -> Option<Reading> {
    let word = ["过去", "近", "最近", "这"].into_iter().find(|word| starts(text, at, word));
    let (years, end) = number(text, at + word.map_or(0, |word| word.chars().count()), 3)?;
    (text.get(end) == Some(&'年')).then_some(())?;
    // Without a word before it, one behind it says that it runs up to now.
    let runs = ["来", "以来", "间", "前"].iter().any(|word| starts(text, end + 1, word));
    (word.is_some() || (runs && years < 100)).then_some(())?;
    Some(Reading { form: Form::YearsBack(years), range: at..end + 1, ..Reading::default() })
}

fn listed(text: &[char], at: usize, words: &[(&str, Part)]) -> Option<(Part, usize)> {
    let found = words.iter().find(|(word, _)| starts(text, at, word))?;
    Some((found.1, at + found.0.chars().count()))
}

fn starts(text: &[char], at: usize, word: &str) -> bool {
    word.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c))
}
