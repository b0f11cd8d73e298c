//! Numbers in digits, and in English words.

use comity_tree::Decimal;

use super::amount::Amount;
use crate::stated::words::is_letter;

/// A number in digits, and where it ends: `1,700`, `22.7`.
pub(super) fn digits(text: &[char], at: usize) -> Option<(Amount, usize)> {
    let starts = text.get(at).is_some_and(char::is_ascii_digit)
        && !(at > 0 && (text[at - 1].is_ascii_digit() || is_letter(text[at - 1])));
    starts.then_some(())?;
    let digit = |index: usize| text.get(index).is_some_and(char::is_ascii_digit);
    let mut end = at;
    let mut written = String::new();
    loop {
        let group = (1..4).all(|i| digit(end + i)) && !digit(end + 4);
        match text.get(end) {
            Some(c) if c.is_ascii_digit() => written.push(*c),
            Some(',') if group && !written.contains('.') && written.len() <= 30 => {}
            Some('.') if digit(end + 1) && !written.contains('.') => written.push('.'),
            _ => break,
        }
        end += 1;
    }
    // A number that begins with a zero counts nothing: a page, a code.
    let padded = written.len() > 1 && written.starts_with('0') && !written.starts_with("0.");
    (!padded).then_some(())?;
    Some((Amount::of(Decimal::parse(&written).ok()?)?, end))
}

/// The words for powers of ten behind a number.
const SCALES: [(&str, u32); 6] =
    [("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9), ("trillion", 12)];

/// What a number is multiplied by: `million` behind it, and where that ends.
pub(super) fn scale(text: &[char], at: usize) -> Option<(Amount, usize)> {
    let at = if text.get(at) == Some(&' ') { at + 1 } else { at };
    let (word, end) = word(text, at)?;
    let (_, power) = SCALES.iter().find(|(scale, _)| *scale == word)?;
    Some((Amount::power_of_ten(*power)?, end))
}

/// Words for several powers of ten: `hundreds`, and where they end.
pub(super) fn plural(text: &[char], at: usize) -> Option<(Amount, usize)> {
    let (word, end) = word_at(text, at)?;
    let word = word.strip_suffix('s')?;
    let (_, power) = SCALES.iter().find(|(scale, _)| *scale == word)?;
    Some((Amount::power_of_ten(*power)?, end))
}

const UNITS: [&str; 20] = [
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
const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// A number in English words, and where it ends.
pub(super) fn words(text: &[char], at: usize) -> Option<(Amount, usize)> {
    let (first, end) = word_at(text, at)?;
    let place = |list: &[&str], word: &str| {
        i128::try_from(list.iter().position(|known| *known == word)?).ok()
    };
    if let Some(tens) = place(&TENS, &first) {
        let rest =
            text.get(end).filter(|c| matches!(c, ' ' | '-')).and_then(|_| word(text, end + 1));
        let unit = rest.and_then(|(rest, end)| Some((place(&UNITS[..10], &rest)?, end)));
        let (unit, end) = unit.unwrap_or((0, end));
        return Some((Amount::whole((tens + 2) * 10 + unit), end));
    }
    let value = place(&UNITS, &first).or(match first.as_str() {
        "twice" | "both" => Some(2),
        "once" => Some(1),
        "dozen" => Some(12),
        _ => None,
    })?;
    Some((Amount::whole(value), end))
}

/// The place that an English ordinal gives, and where it ends: `third`, `3rd`.
pub(super) fn ordinal(text: &[char], at: usize) -> Option<(i128, usize)> {
    if let Some((number, end)) = digits(text, at) {
        let (suffix, end) = word(text, end)?;
        let is_ordinal = matches!(suffix.as_str(), "st" | "nd" | "rd" | "th");
        return is_ordinal.then(|| number.to_string().parse().ok()).flatten().zip(Some(end));
    }
    let (word, end) = word_at(text, at)?;
    if matches!(word.as_str(), "largest" | "biggest" | "highest" | "sole" | "only") {
        return Some((1, end));
    }
    let place = ORDINALS.iter().position(|known| *known == word)?;
    Some((i128::try_from(place).ok()? + 1, end))
}

/// The word that starts here, if no letter is before it.
pub(super) fn word_at(text: &[char], at: usize) -> Option<(String, usize)> {
    (at == 0 || !is_letter(text[at - 1])).then(|| word(text, at)).flatten()
}

fn word(text: &[char], at: usize) -> Option<(String, usize)> {
    let word: String = text.get(at..)?.iter().take_while(|c| is_letter(**c)).take(32).collect();
    let end = at + word.chars().count();
    (!word.is_empty()).then_some((word, end))
}
