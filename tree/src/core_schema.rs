//! The types that the core schema of YAML 1.2 gives to plain scalars.

use std::borrow::Cow;

use crate::{Kind, Node};

/// The type of a scalar in the core schema of YAML 1.2.
///
/// The tree keeps the text of a plain scalar, and the field's type decides what it means. This is
/// what another reader of the same file takes it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CoreType {
    /// `null`, `~`, or nothing.
    Null,
    /// `true` or `false`, in the three ways to write them.
    Bool,
    /// An integer: decimal with an optional sign, octal `0o7`, or hexadecimal `0x1F`.
    Int,
    /// A number with a point or an exponent, an infinity, or not a number.
    Float,
    /// Anything else.
    Str,
}

impl CoreType {
    /// The type of a plain scalar with this text.
    pub fn of(text: &str) -> Self {
        // Most plain scalars are words, which their first character shows.
        let Some(first) = text.bytes().next() else { return Self::Null };
        match first {
            b'~' | b'n' | b'N' if matches!(text, "~" | "null" | "Null" | "NULL") => Self::Null,
            b't' | b'T' if matches!(text, "true" | "True" | "TRUE") => Self::Bool,
            b'f' | b'F' if matches!(text, "false" | "False" | "FALSE") => Self::Bool,
            b'0'..=b'9' | b'+' | b'-' | b'.' => number_type(text),
            _ => Self::Str,
        }
    }
}

fn number_type(text: &str) -> CoreType {
    if radix(text).is_some() {
        return CoreType::Int;
    }
    if matches!(text, ".nan" | ".NaN" | ".NAN") {
        return CoreType::Float;
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return CoreType::Float;
    }
    match parts(unsigned) {
        Some((_, None, "")) => CoreType::Int,
        Some(_) => CoreType::Float,
        None => CoreType::Str,
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
pub(crate) fn canonical(text: &str) -> Option<Cow<'_, str>> {
    if let Some((digits, base)) = radix(text) {
        return Some(Cow::Owned(u128::from_str_radix(digits, base).ok()?.to_string()));
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
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

impl<'t> Node<'t> {
    /// The type of a scalar in the core schema of YAML 1.2; none for a map or a list.
    pub fn core_type(self) -> Option<CoreType> {
        match self.kind() {
            Kind::Map | Kind::Seq => None,
            Kind::Str | Kind::DateTime => Some(CoreType::Str),
            Kind::Bool => Some(CoreType::Bool),
            Kind::Null => Some(CoreType::Null),
            Kind::Plain => Some(CoreType::of(self.text())),
            Kind::Number if self.text().bytes().all(|b| b == b'-' || b.is_ascii_digit()) => {
                Some(CoreType::Int)
            }
            Kind::Number => Some(CoreType::Float),
        }
    }

    /// The number that a scalar is, as JSON writes it; none for anything else.
    ///
    /// Of a number of JSON or TOML it is the text. A plain scalar of YAML is one if the core
    /// schema has it so, in all the ways that it has to write one: `+150`, `0150`, `150.`, `0x96`,
    /// `0o226`.
    pub fn number(self) -> Option<Cow<'t, str>> {
        match self.kind() {
            Kind::Number => Some(Cow::Borrowed(self.text())),
            Kind::Plain => canonical(self.text()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CoreType, canonical};

    #[test]
    fn plain_scalars_have_the_types_of_the_core_schema() {
        use CoreType::{Bool, Float, Int, Null, Str};
        for (ty, words) in [
            (Null, "~ null Null NULL"),
            (Bool, "true True TRUE false False FALSE"),
            (Int, "0 -1 +150 0150 0x1F 0o226"),
            (Float, "1.5 .5 150. -1.5e3 1e3 +.5E-3 0e729914 .inf -.Inf +.INF .nan .NaN .NAN"),
            (
                Str,
                "NO on yes nULL tRUE 0b1 0x 0o8 -0x1F 1_000 1e . -. +. e5 1.5.2 2021-05-06 12:30",
            ),
        ] {
            for word in words.split(' ') {
                assert_eq!(CoreType::of(word), ty, "{word}");
            }
        }
        assert_eq!(CoreType::of(""), Null);
        assert_eq!(CoreType::of("１５０"), Str);
    }

    #[test]
    fn numbers_are_rewritten_as_json_has_them() {
        for (text, number) in [
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
        ] {
            assert_eq!(canonical(text).as_deref(), Some(number), "{text}");
        }
        for text in ["", "1_000", ".inf", ".nan", "0x", "１５０", "1,500", "約150"] {
            assert_eq!(canonical(text), None, "{text}");
        }
    }
}
