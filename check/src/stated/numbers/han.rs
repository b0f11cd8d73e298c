//! Numbers in Chinese numerals.

use super::amount::Amount;

/// The signs for 0 to 9.
fn digit(c: char) -> Option<i128> {
    let value = match c {
        '零' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    };
    Some(value)
}

/// The power of ten that a sign multiplies by.
pub(super) fn power(c: char) -> Option<u32> {
    match c {
        '十' | '拾' => Some(1),
        '百' | '佰' => Some(2),
        '千' | '仟' => Some(3),
        '万' => Some(4),
        '亿' => Some(8),
        _ => None,
    }
}

/// Whether a character is a numeral.
pub(super) fn is_numeral(c: char) -> bool {
    digit(c).is_some() || power(c).is_some()
}

/// A number in Chinese numerals, or two that are said in one breath, and where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) low: Amount,
    pub(super) high: Option<Amount>,
    pub(super) end: usize,
    /// Whether it is a sign for a power of ten alone.
    pub(super) is_bare: bool,
}

/// The number that starts at `at`.
pub(super) fn read(text: &[char], at: usize) -> Option<Read> {
    let run: Vec<char> = text[at..].iter().copied().take_while(|c| is_numeral(*c)).collect();
    let end = at + run.len();
    let first = *run.first()?;
    let digits: Option<Vec<i128>> = run.iter().map(|c| digit(*c)).collect();
    if let Some(digits) = digits {
        // `三四`: three or four.
        if let [low, high] = digits[..]
            && low > 0
            && high == low + 1
        {
            let high = Some(Amount::whole(high));
            return Some(Read { low: Amount::whole(low), high, end, is_bare: false });
        }
        let value = digits
            .iter()
            .try_fold(0_i128, |value, digit| value.checked_mul(10)?.checked_add(*digit))?;
        let low = with_fraction(text, Amount::whole(value), end);
        return Some(low.map_or(
            Read { low: Amount::whole(value), high: None, end, is_bare: false },
            |(low, end)| Read { low, high: None, end, is_bare: false },
        ));
    }
    let is_bare = run.len() == 1 && first != '十';
    let low = Amount::whole(grouped(&run)?);
    Some(Read { low, high: None, end, is_bare })
}

/// The value of numerals with powers of ten: 三千零五十, 一亿二千万.
fn grouped(run: &[char]) -> Option<i128> {
    let (mut total, mut section, mut pending) = (0_i128, 0_i128, None);
    for c in run {
        if let Some(digit) = digit(*c) {
            pending = Some(pending.unwrap_or(0_i128).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let power = power(*c)?;
        let unit = 10_i128.checked_pow(power)?;
        if power < 4 {
            section = section.checked_add(pending.take().unwrap_or(1).checked_mul(unit)?)?;
        } else {
            let before = section.checked_add(pending.take().unwrap_or(0))?;
            // 万亿: the greater unit takes all that stands before it.
            let before = if power == 8 { total.checked_add(before)? } else { before };
            let group = before.max(i128::from(before == 0)).checked_mul(unit)?;
            total = if power == 8 { group } else { total.checked_add(group)? };
            section = 0;
        }
    }
    total.checked_add(section)?.checked_add(pending.unwrap_or(0))
}

/// The number with the digits behind `点`.
fn with_fraction(text: &[char], whole: Amount, at: usize) -> Option<(Amount, usize)> {
    (text.get(at) == Some(&'点')).then_some(())?;
    let digits: Vec<i128> = text[at + 1..].iter().map_while(|c| digit(*c)).take(12).collect();
    (!digits.is_empty()).then_some(())?;
    let value = digits.iter().fold(0, |value, digit| value * 10 + digit);
    let places = Amount::power_of_ten(u32::try_from(digits.len()).ok()?)?;
    let fraction = Amount::fraction(Amount::whole(value), places)?;
    Some((whole.plus(fraction)?, at + 1 + digits.len()))
}
