//! The number grammar of JSON (RFC 8259, 6).

use super::Decimal;
use crate::{Applicability, Code, ValueError, value::error::quoted};

pub(super) fn parse(text: &str) -> Result<Decimal, ValueError> {
    let number = Parts::of(text).ok_or_else(|| malformed(text))?;
    number.value().ok_or_else(|| {
        let message = format!("{} has more digits than a decimal can hold", quoted(text));
        let help = format!("up to {} digits, before and after the point", Decimal::MAX_DIGITS);
        ValueError::new(Code::OUT_OF_RANGE, message).help(help)
    })
}

/// A number taken to pieces; the pieces are digits.
struct Parts<'t> {
    negative: bool,
    whole: &'t str,
    fraction: &'t str,
    exponent: i64,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
            None => (text, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some((whole, fraction)) => (whole, fraction),
            None => (mantissa, ""),
        };
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        (!whole.is_empty() && !leading_zero && digits(whole) && digits(fraction)).then_some(Self {
            negative,
            whole,
            fraction,
            exponent,
        })
    }

    fn value(&self) -> Option<Decimal> {
        let digits = || self.whole.bytes().chain(self.fraction.bytes());
        // Zeros at either end take no room: only what is between them counts.
        let Some(first) = digits().position(|b| b != b'0') else {
            return Some(Decimal::default());
        };
        let after = digits().rev().take_while(|&b| b == b'0').count();
        let length = self.whole.len() + self.fraction.len() - first - after;
        if length > usize::from(Decimal::MAX_DIGITS) {
            return None;
        }
        let mantissa =
            digits().skip(first).take(length).fold(0, |m, b| m * 10 + i128::from(b - b'0'));
        let zeros = i64::try_from(after).ok()?;
        let point = i64::try_from(self.fraction.len()).ok()?;
        // The number is mantissa × 10^shift.
        let shift = self.exponent.checked_add(zeros)?.checked_sub(point)?;
        let sign = if self.negative { -1 } else { 1 };
        if shift < 0 {
            let scale = u8::try_from(-shift).ok().filter(|&scale| scale <= Decimal::MAX_DIGITS)?;
            return Some(Decimal { mantissa: sign * mantissa, scale });
        }
        let room = i64::from(Decimal::MAX_DIGITS) - i64::try_from(length).ok()?;
        let shift = u32::try_from(shift).ok().filter(|&shift| i64::from(shift) <= room)?;
        Some(Decimal { mantissa: sign * mantissa * 10_i128.pow(shift), scale: 0 })
    }
}

/// An exponent; one too great for 32 bits as the greatest, which no number has room for.
fn exponent_of(text: &str) -> Option<i64> {
    let (sign, digits) = match text.as_bytes() {
        [b'-', ..] => (-1, &text[1..]),
        [b'+', ..] => (1, &text[1..]),
        _ => (1, text),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = digits
        .bytes()
        .fold(0_i64, |value, b| (value * 10 + i64::from(b - b'0')).min(i64::from(u32::MAX)));
    Some(sign * value)
}

fn malformed(text: &str) -> ValueError {
    let message = format!("{} is not a number", quoted(text));
    let error = ValueError::new(Code::BAD_FORM, message);
    match rewrite(text) {
        Some(instead) => {
            // A comma groups digits in some countries, and is the point of others.
            let is_sure = !text.contains(',');
            let applicability = if is_sure { Applicability::Safe } else { Applicability::Unsafe };
            error.help(format!("write `{instead}`")).instead(Some((instead, applicability)))
        }
        None => error,
    }
}

/// The number that was meant by `+1`, `.5`, `1.`, `007`, `1_000`, `1,000`, `1'000`, `1,5` or
/// full-width digits.
fn rewrite(text: &str) -> Option<String> {
    const LONGEST: usize = 200;
    if text.len() > LONGEST {
        return None;
    }
    let narrow = |c: char| match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        '．' => Some('.'),
        '－' | '−' => Some('-'),
        '_' | '\'' | '’' => None,
        _ if c.is_whitespace() => None,
        _ => Some(c),
    };
    let text: String = text.chars().filter_map(narrow).collect();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    let (digits, exponent) = digits.split_at(digits.find(['e', 'E']).unwrap_or(digits.len()));
    let digits =
        with_point(digits).or_else(|| thousands(digits)).unwrap_or_else(|| digits.to_owned());
    if !digits.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    let digits = digits.strip_suffix('.').unwrap_or(digits);
    let zero = if digits.is_empty() || digits.starts_with('.') { "0" } else { "" };
    let instead = format!("{sign}{zero}{digits}{exponent}");
    let fits = Parts::of(&instead)?.value().is_some();
    fits.then_some(instead)
}

/// Digits with a point instead of the comma that is one elsewhere: `1,5`, `1.500.000,5`.
fn with_point(digits: &str) -> Option<String> {
    let (whole, fraction) = digits.split_once(',').unwrap_or((digits, ""));
    let is_grouped = whole.matches('.').count() > usize::from(fraction.is_empty());
    let whole = if is_grouped { thousands(&whole.replace('.', ","))? } else { whole.to_owned() };
    // Three digits are rather a group.
    let may_be = fraction.len() != 3 || is_grouped || whole == "0";
    let is_fraction =
        may_be && !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    match (is_fraction, digits.contains(',')) {
        (true, _) if !whole.contains('.') => Some(format!("{whole}.{fraction}")),
        (false, false) if is_grouped => Some(whole),
        _ => None,
    }
}

/// Digits without the commas before each group of three.
fn thousands(digits: &str) -> Option<String> {
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    grouped.then(|| digits[..whole.len()].replace(',', "") + fraction)
}
