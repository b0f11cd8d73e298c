//! Numbers that may be a year and count what is behind them: `de 1500 soldats`.

use super::Grammar;
use crate::{
    date::when::When,
    language::{Atom, Role},
    token::Class,
};

impl Grammar<'_> {
    /// Whether a number at a token counts, though a word for a time is before it: that word is
    /// before counts as well, and a noun that is known to be counted, a unit or a scale behind it.
    pub(super) fn is_count(&self, at: usize, end: usize) -> bool {
        self.is_behind_count_word(at) && self.is_counted(at, end)
    }

    /// Whether a number in words counts: years are hardly ever written so.
    pub(super) fn is_spoken_count(&self, at: usize, end: usize) -> bool {
        self.is_behind_count_word(at) && (self.is_bounded(at) || self.is_counted(at, end))
            || self.language.numerals.is_plural(self.tokens, end)
    }

    /// Whether a year, or a range of years, may as well count: the word before it is before counts
    /// as well, and what follows may be counted, or a change ends at it, or it is in words.
    pub(super) fn may_be_count(&self, when: &When, at: usize, end: usize) -> bool {
        let is_years = match when {
            When::Years(..) => true,
            When::Range(from, to) => {
                matches!((&**from, &**to), (When::Years(..), When::Years(..)))
            }
            _ => false,
        };
        let digits = |at: usize| self.tokens[at].class == Class::Digits;
        let number = (at..end).find(|at| digits(*at) || self.is_numeral(*at));
        let Some(number) = number.filter(|_| is_years) else { return false };
        let is_open = self.is_behind_count_word(number);
        let is_spoken = !digits(number);
        self.language.numerals.is_plural(self.tokens, end)
            && (is_open || !self.is_behind_year_word(number))
            || is_open && (is_spoken || self.is_of_change(number))
    }

    /// Whether a unit is at a token: no article that looks like one, as `l'`.
    pub(super) fn is_unit(&self, at: usize) -> bool {
        let Some((_, end)) = self.language.units.behind.at(self.tokens, at) else { return false };
        let is_elided = self.token(end).is_some_and(|next| next.is("'") && !next.is_spaced);
        !(is_elided && end == at + 1)
    }

    /// Whether figures with a unit are at a token.
    pub(super) fn is_quantity(&self, at: usize) -> bool {
        self.tokens[at].class == Class::Digits && self.is_unit(at + 1)
    }

    fn is_behind_count_word(&self, at: usize) -> bool {
        let words = &self.language.calendar.before_count;
        (at.saturating_sub(2)..at)
            .any(|from| words.all(self.tokens, from).any(|((), end)| end == at))
    }

    /// Whether what is known to be counted is behind a number, or behind the other end of its
    /// range.
    fn is_counted(&self, at: usize, end: usize) -> bool {
        let is_known = |at: usize| {
            let is_scale = matches!(
                self.language.numerals.atoms.at(self.tokens, at),
                Some((Atom::Scale(_), _))
            );
            is_scale
                || self.language.calendar.not_before_count.at(self.tokens, at).is_some()
                || self.is_unit(at)
        };
        let role = |at: usize, role: Role| {
            let mut roles = self.language.numerals.roles.all(self.tokens, at);
            roles.find(|(known, _)| *known == role).map(|(_, end)| end)
        };
        if is_known(end) {
            return true;
        }
        let is_between = at > 0 && role(at - 1, Role::Between) == Some(at);
        let and = || role(end, Role::And).filter(|_| is_between);
        let other = role(end, Role::To).or_else(and).and_then(|next| self.speech().amount(next));
        other.is_some_and(|other| {
            let is_alike = other.low.to_whole().is_some_and(|value| value >= 1_000);
            is_alike && (other.scale.is_some() || is_known(other.end))
        })
    }

    /// Whether a word of a change is before a number, or before the number that the change starts
    /// from: `passé de 2000 à 1500`.
    fn is_of_change(&self, at: usize) -> bool {
        let words = &self.language.calendar.before_count;
        let roles = &self.language.numerals.roles;
        (at.saturating_sub(2)..at).any(|from| {
            let is_before = words.all(self.tokens, from).any(|((), end)| end == at);
            let is_change = |start: usize| {
                roles.all(self.tokens, start).any(|known| known == (Role::Change, from))
            };
            is_before
                && ((from.saturating_sub(2)..from).any(is_change)
                    || from > 1
                        && self.tokens[from - 1].class == Class::Digits
                        && self.is_of_change(from - 1))
        })
    }
}
