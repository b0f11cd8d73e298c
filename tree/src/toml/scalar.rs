//! Keys and scalars.

use std::borrow::Cow;

use toml_parser::{
    ErrorSink, ParseError, Raw, Span,
    decoder::{Encoding, IntegerRadix, ScalarKind},
};

use super::literal;
use crate::Kind;

/// The text of a key.
pub(super) fn key<'s>(
    text: &'s str,
    span: Span,
    encoding: Option<Encoding>,
    error: &mut dyn ErrorSink,
) -> Cow<'s, str> {
    let mut output = Cow::Borrowed("");
    raw(text, span, encoding).decode_key(&mut output, error);
    output
}

/// A scalar and its text: that of a number as JSON writes it, that of a date as ISO 8601 does.
pub(super) fn scalar<'s>(
    text: &'s str,
    span: Span,
    encoding: Option<Encoding>,
    error: &mut dyn ErrorSink,
) -> (Kind, Cow<'s, str>) {
    let raw = raw(text, span, encoding);
    let mut output = Cow::Borrowed("");
    let mut reported = Vec::new();
    let kind = raw.decode_scalar(&mut output, &mut reported);
    // The decoder lets a bare `0x`, and a sign within a number, pass.
    if reported.is_empty() && is_malformed(kind, &output) {
        reported.push(ParseError::new(kind.invalid_description()).with_unexpected(span));
    }
    for found in reported {
        error.report_error(found);
    }
    match kind {
        ScalarKind::String => (Kind::Str, output),
        ScalarKind::Boolean(_) => (Kind::Bool, output),
        ScalarKind::DateTime => {
            if !literal::is_date_or_time(&output) {
                let error_of = ParseError::new(literal::NOT_A_DATE).with_unexpected(span);
                error.report_error(error_of);
            }
            (Kind::DateTime, iso_8601(output))
        }
        ScalarKind::Float | ScalarKind::Integer(IntegerRadix::Dec) => {
            (Kind::Number, unsigned(output))
        }
        ScalarKind::Integer(radix) => {
            // A number that is too large for this is too large for whatever will read it.
            let number = u128::from_str_radix(&output, radix.value());
            let text = number.map_or(Cow::Borrowed(raw.as_str()), |n| Cow::Owned(n.to_string()));
            (Kind::Number, text)
        }
    }
}

fn is_malformed(kind: ScalarKind, output: &str) -> bool {
    match kind {
        ScalarKind::Float => output.parse::<f64>().is_err(),
        ScalarKind::Integer(radix) => {
            let digits = output.strip_prefix(['+', '-']).unwrap_or(output);
            digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix.value()))
        }
        ScalarKind::String | ScalarKind::Boolean(_) | ScalarKind::DateTime => false,
    }
}

/// TOML also takes a space for the `T`, and small letters.
fn iso_8601(date: Cow<'_, str>) -> Cow<'_, str> {
    if date.contains([' ', 't', 'z']) {
        Cow::Owned(date.replace(' ', "T").to_ascii_uppercase())
    } else {
        date
    }
}

fn unsigned(number: Cow<'_, str>) -> Cow<'_, str> {
    match number {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('+').unwrap_or(text)),
        Cow::Owned(mut text) => {
            if text.starts_with('+') {
                text.remove(0);
            }
            Cow::Owned(text)
        }
    }
}

fn raw(text: &str, span: Span, encoding: Option<Encoding>) -> Raw<'_> {
    let word = text.get(span.start()..span.end()).unwrap_or_default();
    Raw::new_unchecked(word, encoding, span)
}
