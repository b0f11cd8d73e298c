//! Roman numerals, which are places in a row: `XXIe`, `XXI саммит`.

use super::Numbers;
use crate::{
    language::Role,
    token::{Class, Token},
};

impl Numbers<'_> {
    /// The place in a row that a Roman numeral gives: one with an ending, one of several letters
    /// between an article and a word, or, in a language of other letters, one before a word in
    /// small letters.
    pub(super) fn roman_place(&self, at: usize) -> Option<i64> {
        let token = &self.tokens[at];
        let value = roman(token, &self.numerals.roman_endings)?;
        let has_ending = !token.is_all_capitals;
        let is_before_word = self.tokens.get(at + 1).is_some_and(|next| {
            next.class == Class::Word && !next.is_capital && !next.key.is_ascii()
        });
        let is_named = token.key.len() > 1
            && at > 0
            && self.role(at - 1, Role::The) == Some(at)
            && self.tokens.get(at + 1).is_some_and(|next| next.class == Class::Word);
        (has_ending || is_named || self.numerals.roman_alone && is_before_word).then_some(value)
    }
}

/// The value of a Roman numeral, perhaps with an ending: `XIX`, `XIXe`.
pub(crate) fn roman(token: &Token, endings: &[String]) -> Option<i64> {
    let stem = endings.iter().find_map(|ending| token.key.strip_suffix(ending.as_str()));
    let digits = stem.unwrap_or(&token.key);
    let is_roman = token.is_capital && digits.chars().all(|c| "ivx".contains(c));
    let is_written = token.is_all_capitals || digits.len() < token.key.len();
    (is_roman && is_written && !digits.is_empty() && digits.len() < 6).then_some(())?;
    let value = |c: char| match c {
        'i' => 1,
        'v' => 5,
        _ => 10,
    };
    let values: Vec<i64> = digits.chars().map(value).collect();
    let signed = values.iter().enumerate().map(|(at, value)| {
        if values.get(at + 1).is_some_and(|next| next > value) { -value } else { *value }
    });
    Some(signed.sum())
}
