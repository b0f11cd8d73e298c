//! Places in a row: `third`, `21st`, 第三.

use super::{Number, Numbers};
use crate::{amount::Amount, language::Role, quantity::QuantityKind, token::Class};

impl Numbers<'_> {
    /// The place in a row that is given here.
    pub(super) fn place(&self, at: usize) -> Option<Number> {
        // `third largest` is one place.
        let number = |value: Amount, end: usize| {
            let hyphen = self.tokens.get(end).is_some_and(|token| token.is("-"));
            let behind = self.role(end + usize::from(hyphen), Role::First);
            Number::new(value, QuantityKind::Place, at, behind.unwrap_or(end))
        };
        if let Some(end) = self.role(at, Role::First).filter(|_| !self.is_of_a_bound(at)) {
            return Some(number(Amount::ONE, end));
        }
        if let Some(from) = self.role(at, Role::OrdinalPrefix) {
            let spoken = self.speech().amount(from)?;
            return Some(number(spoken.low, spoken.end));
        }
        if let Some((value, end)) = self.roman_place(at) {
            return Some(number(Amount::whole(value.into()), end));
        }
        if self.tokens[at].class == Class::Digits {
            let spoken = self.speech().amount(at)?;
            let is_suffix = self.tokens.get(spoken.end).is_some_and(|token| !token.is_spaced);
            let end = self.role(spoken.end, Role::OrdinalSuffix).filter(|_| is_suffix)?;
            return Some(number(spoken.low, end));
        }
        let spoken = self.speech().last(at).filter(|spoken| spoken.last == Some(false))?;
        Some(number(spoken.low, spoken.end))
    }

    /// Whether figures are the number of a thing and count nothing: `Article 5`, `resolution 2231`,
    /// but not `in the resolution 15 states`.
    pub(super) fn is_of_a_thing(&self, number: &Number) -> bool {
        let (start, end) = (number.start, number.end);
        let is_plain = end == start + 1 && self.tokens[start].class == Class::Digits;
        let word = (start.saturating_sub(2)..start)
            .find(|from| self.role(*from, Role::Numbered) == Some(start));
        let Some(from) = word.filter(|_| is_plain && number.scale.is_none()) else { return false };
        let is_before = |role: Role| from > 0 && self.role(from - 1, role) == Some(from);
        let is_one = [Role::The, Role::Article, Role::OfOne].into_iter().any(is_before);
        // A name has a capital letter, another word may have something counted behind it.
        let is_name = self.tokens[from].class == Class::Mark || self.tokens[from].is_capital;
        !is_one && (is_name || !self.is_counted_at(end))
    }

    /// Whether a word is in a phrase that bounds the number behind it: `as many as 20`, 最多三艘.
    pub(super) fn is_of_a_bound(&self, at: usize) -> bool {
        let before = &self.numerals.before;
        (at.saturating_sub(2)..=at).any(|from| {
            let mut phrases = before.all(self.tokens, from).filter(|(_, end)| *end > at);
            phrases.any(|(_, end)| self.speech().amount(end).is_some())
        })
    }
}
