//! Parts of a whole, and multiples of it.

use super::{Amount, Kind, Number, friends, han, latin, simple};

/// The part or multiple that starts here.
pub(super) fn read(text: &[char], at: usize) -> Option<Number> {
    fraction(text, at).or_else(|| tenths(text, at)).or_else(|| word(text, at))
}

/// `三分之一`, `十分之一至二`, `1/3`; not `百分之`, which is a unit.
fn fraction(text: &[char], at: usize) -> Option<Number> {
    let whole = |at: usize| match latin::digits(text, at) {
        Some(read) => Some(read),
        None => han::read(text, at).map(|read| (read.low, read.end)),
    };
    let share = |low, high, end| Number { low, high, kind: Kind::Share, range: at..end };
    let (first, end) = whole(at)?;
    let follows =
        |at: usize, sign: &str| sign.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c));
    if follows(end, "分之") {
        (first != Amount::whole(100)).then_some(())?;
        let (over, end) = whole(end + 2)?;
        let low = Amount::fraction(over, first)?;
        let upper = if follows(end, "至") || follows(end, "到") { whole(end + 1) } else { None };
        let high = upper.and_then(|(over, end)| Some((Amount::fraction(over, first)?, end)));
        return Some(match high {
            Some((high, end)) => share(low, Some(high), end),
            None => share(low, None, end),
        });
    }
    if follows(end, "/") {
        let (under, end) = latin::digits(text, end + 1)?;
        let plain =
            first.is_less(under) && text.get(end).is_none_or(|c| !matches!(c, '/' | '-' | '年'));
        return plain.then(|| Some(share(Amount::fraction(first, under)?, None, end))).flatten();
    }
    None
}

/// `三成`: three tenths.
fn tenths(text: &[char], at: usize) -> Option<Number> {
    let (low, _, end) = simple(text, at)?;
    let fits = text.get(end) == Some(&'成')
        && low.is_less(Amount::whole(10))
        && text.get(end + 1).is_none_or(|c| !"立为果就功员".contains(*c));
    let low = Amount::fraction(low, Amount::whole(10))?;
    fits.then_some(Number { low, high: None, kind: Kind::Share, range: at..end + 1 })
}

/// Words for a half, and for doubling.
fn word(text: &[char], at: usize) -> Option<Number> {
    let half = || Amount::fraction(Amount::ONE, Amount::whole(2));
    let number = |low, kind, end| Some(Number { low, high: None, kind, range: at..end });
    if let Some((word, end)) = latin::word_at(text, at) {
        return match word.as_str() {
            "half" => number(half()?, Kind::Share, end),
            "doubled" | "doubling" => number(Amount::whole(2), Kind::Multiple, end),
            "tripled" | "trebled" => number(Amount::whole(3), Kind::Multiple, end),
            _ => None,
        };
    }
    if text[at] == '半' && !friends::is_half_of_a_word(text, at) {
        return number(half()?, Kind::Share, at + 1);
    }
    (text[at] == '翻').then_some(())?;
    if text.get(at + 1).is_some_and(|c| matches!(c, '倍' | '番')) {
        return number(Amount::whole(2), Kind::Multiple, at + 2);
    }
    let at_numeral = at + 1 + usize::from(text.get(at + 1) == Some(&'了'));
    let read = han::read(text, at_numeral.min(text.len()))?;
    (text.get(read.end) == Some(&'番')).then_some(())?;
    let times = read.low.to_string().parse::<u32>().ok().filter(|times| *times < 20)?;
    number(Amount::whole(1 << times), Kind::Multiple, read.end + 1)
}
