//! Roman numerals, which are places in a row: `XXIe`, `XXI саммит`.

use super::Numbers;
use crate::{
    language::{Numerals, Role},
    token::{Class, Token},
};

impl Numbers<'_> {
    /// The place in a row that a Roman numeral gives, and the token behind it: one with an ending,
    /// one of several letters between an article and a word, or, in a language of other letters,
    /// one before a word.
    pub(super) fn roman_place(&self, at: usize) -> Option<(i64, usize)> {
        let token = &self.tokens[at];
        let value = roman(token, self.numerals)?;
        // `XVII-я`
        let has_suffix = self.tokens.get(at + 1).is_some_and(|token| !token.is_spaced);
        if let Some(end) = self.role(at + 1, Role::OrdinalSuffix).filter(|_| has_suffix) {
            return Some((value, end));
        }
        let has_ending = !token.is_all_capitals;
        let is_place = has_ending
            || self.is_between_article_and_word(at)
            || self.numerals.roman_alone && self.counts_in_a_row(at);
        is_place.then_some((value, at + 1))
    }

    /// `the XIV Summit`; one letter may be a name.
    fn is_between_article_and_word(&self, at: usize) -> bool {
        self.tokens[at].key.len() > 1
            && at > 0
            && self.role(at - 1, Role::The) == Some(at)
            && self.tokens.get(at + 1).is_some_and(|next| next.class == Class::Word)
    }

    /// Whether a Roman numeral is before what it counts, and not behind what it is the number of:
    /// `VII Форум`, but `глава VII Устава`.
    fn counts_in_a_row(&self, at: usize) -> bool {
        let is_numbered =
            (at.saturating_sub(2)..at).any(|from| self.role(from, Role::RomanBehind) == Some(at));
        let is_before_word = self.tokens.get(at + 1).is_some_and(|next| {
            let is_word = next.class == Class::Word && !next.key.is_ascii();
            is_word && (!next.is_capital || !self.is_behind_name(at))
        });
        is_before_word && !is_numbered
    }

    /// Whether the word before a token is written as a name: it does not begin a sentence.
    fn is_behind_name(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let word = &self.tokens[before];
        let begins = |index: usize| {
            let mark = &self.tokens[index];
            mark.class == Class::Mark && !matches!(mark.key.as_str(), "," | "-" | "(")
        };
        word.class == Class::Word && word.is_capital && before > 0 && !begins(before - 1)
    }
}

/// The value of a Roman numeral, perhaps with an ending: `XIX`, `XIXe`.
pub(crate) fn roman(token: &Token, numerals: &Numerals) -> Option<i64> {
    let endings = &numerals.roman_endings;
    let stem = endings.iter().find_map(|ending| token.key.strip_suffix(ending.as_str()));
    let digits = stem.unwrap_or(&token.key);
    let is_written = token.is_all_capitals || digits.len() < token.key.len();
    (is_written && digits.chars().count() <= token.capitals).then_some(())?;
    let letters = digits.chars().map(|c| numerals.roman_letters.get(&c).copied().unwrap_or(c));
    let letters: Vec<char> = letters.collect();
    let value = |letter: &char| match letter {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        _ => None,
    };
    let values: Vec<i64> = letters.iter().map(value).collect::<Option<_>>()?;
    (1..=LONGEST).contains(&values.len()).then_some(())?;
    let signed = values.iter().enumerate().map(|(at, value)| {
        if values.get(at + 1).is_some_and(|next| next > value) { -value } else { *value }
    });
    let value = signed.sum();
    // `Les` is an article.
    (spelled(value) == letters && letters != ['l']).then_some(value)
}

/// Most letters of a Roman numeral: `LXXXVIII`.
const LONGEST: usize = 8;

/// A number as a Roman numeral, in small letters.
fn spelled(mut value: i64) -> Vec<char> {
    let mut letters = Vec::new();
    for (part, written) in
        [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]
    {
        while value >= part {
            letters.extend(written.chars());
            value -= part;
        }
    }
    letters
}
