//! Words that are not a value of JSON or TOML, and how to write what they mean.

use crate::{
    Applicability, Code, Date, Decimal, Edit, Finding, Fix, Span, json, numerals::number_meant,
    shown,
};

/// What is said of a word that is no value of a format.
pub(crate) fn finding(word: &str, at: usize, format: &str) -> Finding {
    let span = Span::of(at, at + word.len());
    let message = format!("`{}` is not a {format} value", shown(word));
    let finding = Finding::new(Code::SYNTAX, span, message);
    let (help, fix) = way_out(word, format);
    let fix = fix.map(|(text, applicability)| {
        Fix::new(format!("write `{}`", shown(&text)), applicability, vec![Edit { span, text }])
    });
    finding.help(help).fix(fix)
}

/// Whether a word is a text without quotes, as far as can be known without its field.
pub(crate) fn is_text(word: &str) -> bool {
    constant(word, "").is_none() && number(word).is_none()
}

fn way_out(word: &str, format: &str) -> (String, Option<(String, Applicability)>) {
    if let Some((help, instead)) = constant(word, format) {
        return (help, instead.map(|instead| (instead.to_owned(), Applicability::Safe)));
    }
    if let Some(instead) = number(word) {
        return (number_meant(word), instead);
    }
    let mut quoted = String::new();
    json::write_string(&mut quoted, word);
    let is_one = !word.contains(['"', '\'', ',', '\\']);
    let help = format!("put a text in double quotes: `{}`", shown(&quoted));
    (help, is_one.then_some((quoted, Applicability::Safe)))
}

/// Whether a word is a constant of another language.
#[cfg(feature = "toml")]
pub(crate) fn is_constant(word: &str) -> bool {
    constant(word, "").is_some()
}

/// How to write a constant of another language.
fn constant(word: &str, format: &str) -> Option<(String, Option<&'static str>)> {
    Some(match word {
        "True" | "TRUE" => ("write `true`".to_owned(), Some("true")),
        "False" | "FALSE" => ("write `false`".to_owned(), Some("false")),
        "None" | "nil" | "Null" | "NULL" | "null" | "undefined" => {
            let null = if format == "JSON" { "write `null`, or " } else { "" };
            (format!("{null}remove the entry"), None)
        }
        "NaN" | "nan" | "Infinity" | "inf" => {
            (format!("{format} has only finite numbers here: remove the value"), None)
        }
        _ => return None,
    })
}

/// The number that a word is in another notation, if it is one; or that it is one beside words.
#[expect(clippy::option_option, reason = "no number, one without a correction, and one with it")]
fn number(word: &str) -> Option<Option<(String, Applicability)>> {
    if !word.contains(char::is_numeric) || Date::parse(word).is_ok() {
        return None;
    }
    let instead = Decimal::parse(word).err().and_then(|error| error.instead);
    // What is read as a date in another notation, and not as a number, is a text.
    let is_date = Date::parse(word).is_err_and(|error| error.instead.is_some());
    if instead.is_none() && is_date {
        return None;
    }
    let is_number = instead.is_some()
        || word.starts_with(char::is_numeric)
        || !word.contains(|c: char| c.is_ascii_alphabetic());
    is_number.then_some(instead)
}

/// The number that a comma cuts in two, around an offset: where it is, and the finding on it.
pub(crate) fn cut_number(text: &str, at: usize) -> Option<Finding> {
    /// No number that is meant is longer.
    const LONGEST: usize = 64;
    let is_part = |byte: &&u8| byte.is_ascii_digit() || matches!(byte, b',' | b'.');
    let before = text[..at].trim_end_matches(' ').as_bytes();
    let start = before.len() - before.iter().rev().take(LONGEST).take_while(is_part).count();
    let length = text.as_bytes()[start..].iter().take(LONGEST).take_while(is_part).count();
    if length == LONGEST {
        return None;
    }
    let run = text[start..start + length].trim_end_matches([',', '.']);
    let is_value = text[..start].trim_end_matches([' ', '\t']).ends_with([':', '=']);
    if !is_value
        || !run.contains(',')
        || run.contains(",,")
        || !run.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let (instead, _) = Decimal::parse(run).err()?.instead?;
    let span = Span::of(start, start + run.len());
    let help = format!("write `{instead}`: a comma separates two entries");
    let title = format!("write the number `{}`", shown(&instead));
    let edit = Edit { span, text: instead };
    let fix = Fix::new(title, Applicability::Unsafe, vec![edit]);
    let message = format!("a comma cuts the number `{}` in two", shown(run));
    Some(Finding::new(Code::SYNTAX, span, message).help(help).fix(fix))
}
