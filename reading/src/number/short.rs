//! Scales of one letter behind figures: `10k`, `$2m`, `3.4m tourists`.

use super::Numbers;
use crate::{
    language::Role,
    token::{Class, Token},
};

/// A scale of one letter.
pub(super) struct Short {
    pub(super) scale: i64,
    pub(super) end: usize,
    /// Whether the letter may be a unit as well.
    pub(super) is_open: bool,
}

/// What a letter is that may be a scale or a unit, by what is behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letter {
    Scale,
    Unit,
    Either,
}

/// Most words up to what is counted: `3m young Afghan men`.
const MOST_TO_COUNTED: usize = 3;

/// Fewest letters of a word that an ending makes one that is counted.
const LEAST_COUNTED: usize = 4;

impl Numbers<'_> {
    /// A short scale behind figures; some are read beside a currency, or before what is counted.
    pub(super) fn short(&self, at: usize, end: usize) -> Option<Short> {
        let whole = |(_, end): &(i64, usize)| {
            self.tokens.get(*end).is_none_or(|next| {
                next.is_spaced || !matches!(next.class, Class::Word | Class::Digits)
            })
        };
        let found = |(scale, end)| Short { scale, end, is_open: false };
        if let Some(short) = self.numerals.short.at(self.tokens, end).filter(whole) {
            return Some(found(short));
        }
        let money = self.numerals.money.at(self.tokens, end).filter(whole)?;
        let is_money = self.units.is_money_at(self.tokens, at)
            || self.units.letter_before(self.tokens, at).is_some();
        if is_money {
            return Some(found(money));
        }
        let touches = self.tokens.get(end).is_some_and(|token| !token.is_spaced);
        if !touches {
            // `3 G€`
            let unit = self.units.behind.at(self.tokens, money.1);
            let is_sign = unit.is_some_and(|(unit, _)| unit.is_money);
            return (is_sign && !self.tokens[money.1].is_spaced).then(|| found(money));
        }
        match self.letter(at, money.1, money.0) {
            Letter::Scale => Some(found(money)),
            Letter::Either => Some(Short { is_open: true, ..found(money) }),
            Letter::Unit => None,
        }
    }

    /// What a letter behind figures is, by what is behind the letter.
    fn letter(&self, at: usize, end: usize, scale: i64) -> Letter {
        // `2.3m tonnes`: what has a unit behind it is no unit itself.
        if self.units.behind.at(self.tokens, end).is_some() {
            return Letter::Scale;
        }
        // So many thousands of millions of things are not counted.
        if self.numerals.counted_endings.is_empty() || scale > 1_000_000_000 {
            return Letter::Unit;
        }
        self.letter_of_range(at, end).unwrap_or_else(|| self.letter_before_words(at, end))
    }

    /// What the letter of the other end of a range is: `from 2m to 3m people`.
    fn letter_of_range(&self, at: usize, end: usize) -> Option<Letter> {
        let is_between = at > 0 && self.role(at - 1, Role::Between).is_some();
        let and = || self.role(end, Role::And).filter(|_| is_between);
        let from = self.role(end, Role::To).or_else(|| self.role(end, Role::Or)).or_else(and)?;
        let number = self.speech().amount(from)?;
        let is_figures = self.tokens[number.end - 1].class == Class::Digits;
        let short = is_figures.then(|| self.short(from, number.end)).flatten()?;
        Some(if short.is_open { Letter::Either } else { Letter::Scale })
    }

    /// What a letter is before words: a scale where they are something counted.
    fn letter_before_words(&self, at: usize, end: usize) -> Letter {
        if self.role(end, Role::Counted).is_some() {
            return Letter::Scale;
        }
        let is_before = |role: Role| at > 0 && self.role(at - 1, role) == Some(at);
        if is_before(Role::Article) || is_before(Role::OfOne) {
            return Letter::Unit;
        }
        let mut from = end;
        for step in 0..MOST_TO_COUNTED {
            let Some(token) = self.tokens.get(from).filter(|token| token.class == Class::Word)
            else {
                return Letter::Unit;
            };
            // A people is no thing of a length: `6m Syrians`, `2m Rohingya`.
            if step == 0 && token.is_capital {
                return Letter::Scale;
            }
            if self.role(from, Role::NotCounted).is_some() {
                return Letter::Unit;
            }
            if self.is_counted_at(from) {
                let is_open = self.role(from, Role::Measured).is_some();
                return if is_open { Letter::Either } else { Letter::Scale };
            }
            let is_hyphen = self.tokens.get(from + 1).is_some_and(|next| next.is("-"));
            from += 1 + usize::from(is_hyphen);
        }
        Letter::Unit
    }

    /// Whether a word is one for things that are counted.
    pub(super) fn is_counted_at(&self, at: usize) -> bool {
        let has_ending = |token: &Token| {
            token.class == Class::Word
                && token.key.chars().count() >= LEAST_COUNTED
                && self.numerals.counted_endings.iter().any(|end| token.key.ends_with(end.as_str()))
        };
        self.role(at, Role::Counted).is_some() || self.tokens.get(at).is_some_and(has_ending)
    }
}
