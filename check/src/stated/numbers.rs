//! The numbers that a text has, in digits and in words.

mod amount;
mod friends;
mod han;
mod latin;
mod share;

use std::ops::Range;

pub use amount::Amount;

/// What a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How much or how many.
    Count,
    /// Which part of a whole: a third.
    Share,
    /// How many times as much: doubled.
    Multiple,
    /// Which one in a row, or the first of all: the third, the largest.
    Place,
    /// More than one, and no number: several thousand, several rounds.
    Several,
}

/// A number that a text has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// It; of a range, its lower end.
    pub low: Amount,
    /// The upper end of a range.
    pub high: Option<Amount>,
    /// What it says.
    pub kind: Kind,
    /// Where it is, as indices into the characters.
    pub range: Range<usize>,
}

/// The numbers of a text, in their order; a range has its ends before it.
///
/// What only looks like a number is none: the year of a date, the number of a section, the numeral
/// in a word.
pub fn numbers(text: &[char]) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some(number) = read(text, at) else {
            at = friends::run_end(text, at);
            continue;
        };
        at = number.range.end.max(at + 1);
        if let Some(range) = found.last().and_then(|first| joined(text, first, &number)) {
            found.push(number);
            found.push(range);
        } else {
            found.push(number);
        }
    }
    found
}

/// The number that starts here.
fn read(text: &[char], at: usize) -> Option<Number> {
    let number = |low: Amount, kind: Kind, end: usize| {
        Some(Number { low, high: None, kind, range: at..end })
    };
    if let Some((place, end)) = place(text, at) {
        return number(Amount::whole(place), Kind::Place, end);
    }
    if let Some(share) = share::read(text, at) {
        return Some(share);
    }
    if let Some(end) = several(text, at) {
        return number(Amount::ONE, Kind::Several, end);
    }
    if let Some((power, end)) = latin::plural(text, at) {
        return number(power, Kind::Several, end);
    }
    let (low, high, end) = simple(text, at)?;
    let several = text[at.saturating_sub(1)..at].iter().any(|c| matches!(c, '数' | '几'));
    let kind = if several { Kind::Several } else { Kind::Count };
    let range = at - usize::from(several)..end;
    (!friends::is_no_number(text, at, end)).then_some(Number { low, high, kind, range })
}

/// A number in digits, numerals or words, with the powers of ten behind it.
fn simple(text: &[char], at: usize) -> Option<(Amount, Option<Amount>, usize)> {
    let (mut low, mut high, mut end) = if let Some((low, end)) = latin::digits(text, at) {
        (low, None, end)
    } else if let Some((low, end)) = latin::words(text, at) {
        (low, None, end)
    } else {
        let read = han::read(text, at)?;
        (!read.is_bare || friends::is_counted(text, at, read.end)).then_some(())?;
        (read.low, read.high, read.end)
    };
    while let Some((power, next)) = power(text, end) {
        low = low.times(power)?;
        high = high.and_then(|high| high.times(power));
        end = next;
    }
    // 1亿2000万: the parts of one number.
    if end > at
        && han::power(text[end - 1]).is_some_and(|power| power >= 4)
        && text.get(end).is_some_and(char::is_ascii_digit)
        && let Some((rest, _, next)) = simple(text, end)
        && han::power(text[next - 1]).is_some()
        && rest.is_less(low)
    {
        return Some((low.plus(rest)?, None, next));
    }
    Some((low, high, end))
}

/// A power of ten behind a number: `万` in 3万 and 3多万, `million`.
fn power(text: &[char], at: usize) -> Option<(Amount, usize)> {
    let behind = at + usize::from(text.get(at).is_some_and(|c| matches!(c, '多' | '余' | '几')));
    if let Some(power) = text.get(behind).and_then(|c| han::power(*c)) {
        return Some((Amount::power_of_ten(power)?, behind + 1));
    }
    latin::scale(text, at)
}

/// The place in a row that is given here, and where that ends.
fn place(text: &[char], at: usize) -> Option<(i128, usize)> {
    let starts = |words: &[&str]| {
        words.iter().find_map(|word| {
            let word: Vec<char> = word.chars().collect();
            text[at..].starts_with(&word).then_some(at + word.len())
        })
    };
    if let Some(end) = starts(&[
        "首次", "首个", "首支", "首届", "首任", "首位", "首家", "首轮", "首座", "首条", "首批",
        "唯一",
    ]) {
        return Some((1, end));
    }
    if let Some(end) = starts(&["最大", "最多", "最高", "最长", "最早", "最快", "最为", "首先"])
    {
        return Some((1, end));
    }
    if text[at] == '第' {
        let (low, end) = match latin::digits(text, at + 1) {
            Some(read) => read,
            None => han::read(text, at + 1).map(|read| (read.low, read.end))?,
        };
        return Some((low.to_string().parse().ok()?, end));
    }
    latin::ordinal(text, at)
}

/// The end of words for more than one: `多次`, `several`.
fn several(text: &[char], at: usize) -> Option<usize> {
    if let Some((word, end)) = latin::word_at(text, at) {
        return matches!(word.as_str(), "several" | "many" | "numerous" | "various").then_some(end);
    }
    let end = match text[at] {
        '许' | '很' | '诸' if text.get(at + 1) == Some(&'多') => return Some(at + 2),
        '不' if text.get(at + 1) == Some(&'少') && text.get(at + 2) != Some(&'于') => {
            return Some(at + 2);
        }
        '若' if text.get(at + 1) == Some(&'干') => return Some(at + 2),
        '多' | '数' | '几' => at + 1,
        _ => return None,
    };
    let first = text.get(end).is_some_and(|c| han::power(*c).is_none())
        && text[..at].last().is_none_or(|c| !c.is_ascii_digit() && !han::is_numeral(*c));
    (first && text.get(end).is_some_and(|c| friends::MEASURES.contains(*c))).then_some(end)
}

/// The range of two numbers with a sign for one between them.
fn joined(text: &[char], first: &Number, second: &Number) -> Option<Number> {
    let between: String = text.get(first.range.end..second.range.start)?.iter().collect();
    let joins = matches!(between.trim(), "-" | "--" | "至" | "到" | "to");
    let plain = first.high.is_none() && second.high.is_none() && first.kind == second.kind;
    (joins && plain).then_some(())?;
    // 3至5万: the power of ten is that of both.
    let power = second.range.clone().rev().map_while(|i| han::power(text[i])).next();
    let shared =
        power.filter(|_| text[first.range.clone()].iter().all(|c| han::power(*c).is_none()));
    let low = match shared {
        Some(power) => first.low.times(Amount::power_of_ten(power)?)?,
        None => first.low,
    };
    low.is_less(second.low).then_some(Number {
        low,
        high: Some(second.low),
        kind: first.kind,
        range: first.range.start..second.range.end,
    })
}
