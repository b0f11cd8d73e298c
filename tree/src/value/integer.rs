//! Whole numbers of 64 bits.

pub(crate) use super::digits::plain;
use super::{Decimal, ValueError, error::quoted};
use crate::Code;

/// Reads a whole number. `1.0` and `1e3` are whole numbers too, as in JSON Schema.
///
/// # Errors
///
/// `bad-form` if the text is not a whole number, `out-of-range` if it has more than 64 bits.
pub fn parse(text: &str) -> Result<i64, ValueError> {
    if let Some(number) = plain(text) {
        return Ok(number);
    }
    let decimal = Decimal::parse(text).map_err(|error| match error.code {
        code if code == Code::OUT_OF_RANGE => out_of_range(text),
        _ => error,
    })?;
    if !decimal.is_integer() {
        let message = format!("{} is not a whole number", quoted(text));
        return Err(ValueError::new(Code::BAD_FORM, message));
    }
    decimal.to_i64().ok_or_else(|| out_of_range(text))
}

fn out_of_range(text: &str) -> ValueError {
    let message = format!("{} is not a whole number of 64 bits", quoted(text));
    ValueError::new(Code::OUT_OF_RANGE, message).help(format!(
        "the range is {} to {}",
        i64::MIN,
        i64::MAX
    ))
}
