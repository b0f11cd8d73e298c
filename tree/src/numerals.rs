//! How to write a number that is not written as one.

use crate::Decimal;

/// The help for what is not a number in any notation.
pub(crate) const IN_DIGITS: &str = "write a number in digits, such as `150`";

/// How to write the number that a text contains.
pub(crate) fn number_meant(text: &str) -> String {
    let read = |text: &str| match Decimal::parse(text) {
        Ok(_) => Some(format!("write the number without quotes: `{text}`")),
        Err(error) => Some(error.help).filter(|help| !help.is_empty()),
    };
    let alone = || {
        let number = text.trim_matches(|character: char| !character.is_numeric());
        if number.is_empty() {
            return None;
        }
        let plain = Decimal::parse(number).is_ok();
        if plain { Some(format!("write the number alone: `{number}`")) } else { read(number) }
    };
    read(text).or_else(alone).unwrap_or_else(|| IN_DIGITS.to_owned())
}
