//! Figures that count nothing: codes and times of the day.

use super::{Number, Numbers};
use crate::{
    language::Role,
    token::{Class, Token},
};

impl Numbers<'_> {
    /// Whether digits are part of a name or a code: `G20`, `5G`, `F-16`, `COVID-19`.
    pub(super) fn is_code(&self, number: &Number) -> bool {
        let (start, end) = (number.start, number.end);
        let digits = |token: &Token| token.class == Class::Digits;
        let letters = |index: usize| self.tokens.get(index).is_some_and(|t| t.class == Class::Word);
        let glued = |index: usize| self.tokens.get(index).is_some_and(|token| !token.is_spaced);
        let before = digits(&self.tokens[start])
            && start > 0
            && glued(start)
            && ((letters(start - 1)
                && !self.units.is_money_at(self.tokens, start)
                && !self.is_behind_letter_of_money(number))
                || (start > 1
                    && self.tokens[start - 1].is("-")
                    && glued(start - 1)
                    && letters(start - 2)
                    && !self.ends_a_number(start - 2)));
        // `5G` is a name, though a `g` is a unit; `560MW` has one.
        let is_unit = |at: usize| {
            self.tokens[at].key.len() > 1 && self.units.behind.at(self.tokens, at).is_some()
        };
        let behind = digits(&self.tokens[end - 1])
            && letters(end)
            && glued(end)
            && self.tokens[end].key.len() < 3
            && self.tokens[end].is_all_capitals
            && !is_unit(end)
            && !self.units.is_money_at(self.tokens, end);
        before || behind || self.is_of_a_name(start, end) || self.is_time(start, end)
    }

    /// Whether two figures are of a name, though what is before them is a currency too: `COP29`.
    fn is_of_a_name(&self, start: usize, end: usize) -> bool {
        let is_short = end == start + 1 && self.tokens[start].key.len() < 3;
        let is_figures = self.tokens[start].class == Class::Digits;
        let before = start.checked_sub(1);
        is_short
            && is_figures
            && before.is_some_and(|at| self.role(at, Role::NameBefore) == Some(start))
    }

    /// Whether the letter before figures is a currency: `R350m`, `R350,000`, but not `R2`.
    fn is_behind_letter_of_money(&self, number: &Number) -> bool {
        let is_group = |token: &Token| self.numerals.group.contains(&token.key);
        self.units.letter_before(self.tokens, number.start).is_some()
            && (number.scale.is_some()
                || self.tokens[number.start..number.end].iter().any(is_group))
    }

    /// Whether letters are the scale or the unit of the digits that they touch: `5km-7km`.
    fn ends_a_number(&self, at: usize) -> bool {
        let touches =
            at > 0 && !self.tokens[at].is_spaced && self.tokens[at - 1].class == Class::Digits;
        let ends = [
            self.numerals.short.at(self.tokens, at).map(|(_, end)| end),
            self.numerals.money.at(self.tokens, at).map(|(_, end)| end),
            self.units.behind.at(self.tokens, at).map(|(_, end)| end),
            self.numerals.atoms.at(self.tokens, at).map(|(_, end)| end),
        ];
        touches && ends.contains(&Some(at + 1))
    }

    /// Whether digits are part of a time such as 10:30.
    fn is_time(&self, start: usize, end: usize) -> bool {
        let digits =
            |index: usize| self.tokens.get(index).is_some_and(|token| token.class == Class::Digits);
        let colon = |index: usize| {
            let glued = |index: usize| self.tokens.get(index).is_some_and(|t| !t.is_spaced);
            self.tokens.get(index).is_some_and(|token| token.is(":"))
                && glued(index)
                && glued(index + 1)
        };
        let short = self.tokens[start].key.len() < 3;
        let behind = colon(end) && digits(end + 1) && short;
        let before = start > 1 && colon(start - 1) && digits(start - 2) && short;
        digits(start) && (behind || before)
    }
}
