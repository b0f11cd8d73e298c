//! A few digits: nearly every number that is ever written.

/// Reads a few digits without the full grammar; `None` if the text needs that.
pub(crate) fn plain(text: &str) -> Option<i64> {
    const DIGITS: usize = 18;
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    if !matches!(digits, [b'0'] | [b'1'..=b'9', ..]) || digits.len() > DIGITS {
        return None;
    }
    let size = digits.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0'))
    })?;
    Some(if digits.len() < text.len() { -size } else { size })
}
