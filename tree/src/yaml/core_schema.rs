//! The types that the core schema of YAML 1.2 gives to plain scalars.

use std::borrow::Cow;

use crate::Kind;

/// Whether a plain scalar is null.
pub(super) fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// What a plain scalar is, and its text where that is not what is written: numbers and booleans
/// have the text that JSON has for them.
#[inline]
pub(super) fn resolve(text: &str) -> (Kind, Option<Cow<'_, str>>) {
    // Most plain scalars are words, which their first character shows.
    let Some(first) = text.bytes().next() else { return (Kind::Null, None) };
    match first {
        b'~' | b'n' | b'N' if is_null(text) => (Kind::Null, None),
        b't' | b'T' => boolean(text, "true", ["True", "TRUE"]),
        b'f' | b'F' => boolean(text, "false", ["False", "FALSE"]),
        b'0'..=b'9' | b'+' | b'-' | b'.' => number(text),
        _ => (Kind::Plain, None),
    }
}

fn boolean<'t>(text: &str, word: &'t str, others: [&str; 2]) -> (Kind, Option<Cow<'t, str>>) {
    if text == word {
        (Kind::Bool, None)
    } else if others.contains(&text) {
        (Kind::Bool, Some(Cow::Borrowed(word)))
    } else {
        (Kind::Plain, None)
    }
}

fn number(text: &str) -> (Kind, Option<Cow<'_, str>>) {
    if radix(text).is_some() {
        // One of over 128 bits keeps its text, which is too large for any type.
        return (Kind::Number, canonical(text));
    }
    let (sign, unsigned) = signed(text);
    match unsigned {
        ".inf" | ".Inf" | ".INF" => {
            (Kind::Number, Some(Cow::Borrowed(if sign == "-" { "-inf" } else { "inf" })))
        }
        ".nan" | ".NaN" | ".NAN" if unsigned.len() == text.len() => {
            (Kind::Number, Some(Cow::Borrowed("nan")))
        }
        _ => match canonical(text) {
            Some(Cow::Borrowed(_)) => (Kind::Number, None),
            Some(number) => (Kind::Number, Some(number)),
            None => (Kind::Plain, None),
        },
    }
}

/// `-` or nothing, and what follows the sign.
fn signed(text: &str) -> (&'static str, &str) {
    match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The digits before the point, those after it if there is one, and the exponent from its `e` on.
fn parts(unsigned: &str) -> Option<(&str, Option<&str>, &str)> {
    let (whole, rest) = digits(unsigned);
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let (fraction, rest) = digits(rest);
            (Some(fraction), rest)
        }
        None => (None, rest),
    };
    if whole.is_empty() && fraction.is_none_or(str::is_empty) {
        return None;
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let (number, after) = digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent));
        (!number.is_empty() && after.is_empty()).then_some((whole, fraction, rest))
    } else {
        rest.is_empty().then_some((whole, fraction, ""))
    }
}

fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

/// The digits of an octal or hexadecimal integer, and their base.
fn radix(text: &str) -> Option<(&str, u32)> {
    let (digits, base) = match text.as_bytes() {
        [b'0', b'x', ..] => (&text[2..], 16),
        [b'0', b'o', ..] => (&text[2..], 8),
        _ => return None,
    };
    let fits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(base));
    fits.then_some((digits, base))
}

/// A number of the core schema as JSON writes it: `+150` and `0x96` are `150`, `.5` is `0.5`.
///
/// None for a text that is not a finite number, or an octal or hexadecimal one of over 128 bits.
fn canonical(text: &str) -> Option<Cow<'_, str>> {
    if let Some((digits, base)) = radix(text) {
        return Some(Cow::Owned(u128::from_str_radix(digits, base).ok()?.to_string()));
    }
    let (sign, unsigned) = signed(text);
    let (whole, fraction, exponent) = parts(unsigned)?;
    let significant = whole.trim_start_matches('0');
    let is_canonical = (whole == "0" || !whole.is_empty() && significant == whole)
        && fraction != Some("")
        && !text.starts_with('+');
    if is_canonical {
        return Some(Cow::Borrowed(text));
    }
    let whole = if significant.is_empty() { "0" } else { significant };
    let point = fraction.filter(|digits| !digits.is_empty()).map_or("", |_| ".");
    let fraction = fraction.unwrap_or_default();
    Some(Cow::Owned(format!("{sign}{whole}{point}{fraction}{exponent}")))
}

#[cfg(test)]
mod tests {
    use super::resolve;
    use crate::Kind;

    #[test]
    fn plain_scalars_have_the_types_of_the_core_schema() {
        for (kind, words) in [
            (Kind::Null, "~ null Null NULL"),
            (Kind::Bool, "true True TRUE false False FALSE"),
            (Kind::Number, "0 -1 +150 0150 0x1F 0o226 1.5 .5 150. -1.5e3 1e3 +.5E-3 0e729914"),
            (Kind::Number, ".inf -.Inf +.INF .nan .NaN .NAN"),
            (Kind::Plain, "NO on yes nULL tRUE 0b1 0x 0o8 -0x1F 1_000 1e . -. +. e5 1.5.2 -.nan"),
            (Kind::Plain, "2021-05-06 12:30 1,500 5f1c09ab １５０ 約150"),
        ] {
            for word in words.split(' ') {
                assert_eq!(resolve(word).0, kind, "{word}");
            }
        }
        assert_eq!(resolve(""), (Kind::Null, None));
    }

    #[test]
    fn numbers_and_booleans_have_the_text_of_json() {
        for (text, expected) in [
            ("150", "150"),
            ("+150", "150"),
            ("0150", "150"),
            ("-00", "-0"),
            ("150.", "150"),
            (".5", "0.5"),
            ("-.5e-3", "-0.5e-3"),
            ("1.e3", "1e3"),
            ("0x96", "150"),
            ("0o226", "150"),
            ("1.5E+3", "1.5E+3"),
            ("-.inf", "-inf"),
            (".NaN", "nan"),
            ("TRUE", "true"),
            ("false", "false"),
        ] {
            assert_eq!(resolve(text).1.as_deref().unwrap_or(text), expected, "{text}");
        }
    }
}
