//! Years, in figures and in words.

use super::Grammar;
use crate::{
    date::{unit::Unit, when::When},
    language::Atom,
    token::Class,
};

impl Grammar<'_> {
    /// A year of four digits: 2025, 二〇二五, `nineteen ninety-six`.
    pub(super) fn full_year(&self, at: usize) -> Option<(When, usize)> {
        let token = self.token(at)?;
        if token.class == Class::Digits {
            let year: i64 = token.key.parse().ok().filter(|_| token.key.len() == 4)?;
            let is_year = (1000..2200).contains(&year) && !self.is_count(at, at + 1);
            return is_year.then_some((When::Years(year, year), at + 1));
        }
        let digits = (at..at + 6).take_while(|at| self.is_digit(*at)).count();
        if digits != 4 {
            return None;
        }
        let (year, end) = self.whole(at, 4)?;
        (1000..2200).contains(&year).then_some((When::Years(year, year), end))
    }

    /// A day in eight figures: 20250426.
    pub(super) fn compact(&self, at: usize) -> Option<(When, usize)> {
        let digits = &self.token(at).filter(|token| token.class == Class::Digits)?.key;
        (digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20")))
            .then_some(())?;
        let part = |range: std::ops::Range<usize>| digits[range].parse::<i64>().ok();
        let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(())?;
        let month = When::Months(month, month).within(When::Years(year, year));
        Some((When::Days(day, day).within(month), at + 1))
    }

    /// A year in words: `two thousand and fifteen`, `nineteen ninety-six`.
    pub(super) fn spoken_year(&self, at: usize) -> Option<(When, usize)> {
        self.token(at).filter(|token| token.class == Class::Word)?;
        let calendar = &self.language.calendar;
        let is_month =
            |at: usize| calendar.months.at(self.tokens, at).is_some() && !self.is_numeral(at);
        let is_dated = at > 0
            && (is_month(at - 1)
                || (at > 1 && self.tokens[at - 1].is(",") && is_month(at - 2))
                || (calendar.before_year.at(self.tokens, at - 1).is_some()
                    && !(at > 1 && self.is_numeral(at - 2))));
        let speech = self.speech();
        let first = speech.amount(at)?;
        let value = i64::try_from(first.low.to_whole()?).ok()?;
        let (year, end) = match value {
            1000..2200 if is_dated && !first.is_bare && !self.is_spoken_count(at, first.end) => {
                (value, first.end)
            }
            // `twenty twenty-fifths` is a part of a whole.
            10..=21 if speech.last(first.end).is_none() => {
                let second = speech.amount(first.end)?;
                let rest = i64::try_from(second.low.to_whole()?).ok()?;
                let is_word = self.tokens[first.end].class == Class::Word;
                ((10..100).contains(&rest) && is_word)
                    .then_some((value * 100 + rest, second.end))?
            }
            _ => return None,
        };
        Some((When::Years(year, year), end))
    }

    /// A year of two digits, of this century or the last.
    pub(super) fn short_year(&self, at: usize) -> Option<(When, usize)> {
        let from = at + usize::from(self.token(at)?.is("'"));
        let token = self.token(from)?;
        let (year, end) = match token.class {
            Class::Digits if token.key.len() == 2 => {
                let year = token.key.parse().ok()?;
                (!self.is_duration(from, year)).then_some((year, from + 1))?
            }
            Class::Han
                if (from..from + 2).all(|at| self.is_digit(at)) && !self.is_digit(from + 2) =>
            {
                let one = self.whole(from, 2).filter(|(_, end)| *end == from + 2);
                one.or_else(|| self.pair_of_year(from))?
            }
            _ => return None,
        };
        let year = if year >= 40 { 1900 + year } else { 2000 + year };
        Some((When::Years(year, year), end))
    }

    /// A year of two digits that would be from one number to the next, but for the month behind
    /// it: 四五年八月.
    fn pair_of_year(&self, at: usize) -> Option<(i64, usize)> {
        let units = &self.language.calendar.units;
        let (first, second, end) = self.neighbours(at)?;
        let (unit, month) = units.at(self.tokens, end)?;
        let (_, stop) = self.whole(month, 2).filter(|(month, _)| (1..=12).contains(month))?;
        let is_month = units.at(self.tokens, stop) == Some((Unit::Month, stop + 1));
        (unit == Unit::Year && is_month && second < 10).then_some((first * 10 + second, end))
    }

    /// A year of the present reign without its name, or of the common era: 112年5月.
    pub(super) fn bare_reign(&self, at: usize) -> Option<(When, usize)> {
        let bare = self.language.calendar.bare_reign?;
        let (year, end) = self.whole(at, 3)?;
        (bare.least..=bare.most).contains(&year).then_some(())?;
        let years = |year| Box::new(When::Years(year, year));
        Some((When::Or(years(bare.first + year - 1), years(year)), end))
    }

    /// A year of three digits in figures: 626.
    pub(super) fn old_year(&self, at: usize) -> Option<(When, usize)> {
        let token = self.token(at).filter(|token| token.class == Class::Digits)?;
        let year: i64 = token.key.parse().ok().filter(|year| (100..1000).contains(year))?;
        (token.key.len() == 3).then_some((When::Years(year, year), at + 1))
    }

    /// A year as a place in a row, in words: `the two thousand and fifth` in Russian.
    pub(super) fn year_place(&self, at: usize) -> Option<(When, usize)> {
        self.token(at).filter(|token| token.class == Class::Word)?;
        let (year, end) = self.place(at).filter(|(year, _)| (1000..2200).contains(year))?;
        Some((When::Years(year, year), end))
    }

    /// A year of two digits as a place in a row, of this century or the last.
    pub(super) fn short_year_place(&self, at: usize) -> Option<(When, usize)> {
        self.token(at).filter(|token| token.class == Class::Word && !token.is_all_capitals)?;
        let (year, end) = self.place(at).filter(|(year, _)| (20..100).contains(year))?;
        let years = |year| When::Years(year, year);
        Some(match year {
            20..=40 => (When::Or(Box::new(years(2000 + year)), Box::new(years(1900 + year))), end),
            _ => (years(1900 + year), end),
        })
    }

    /// Whether two figures rather count years than name one: 20年, but 98年 and 20年5月.
    fn is_duration(&self, at: usize, year: i64) -> bool {
        let is_named = year >= 50 || self.tokens[at].key.starts_with('0');
        let is_han = |at: usize| self.token(at).is_some_and(|token| token.class == Class::Han);
        let goes_on = self.token(at + 2).is_some_and(|token| token.class == Class::Digits)
            || self.language.calendar.spans.at(self.tokens, at + 2).is_some()
            || self.language.calendar.parts.at(self.tokens, at + 2).is_some();
        let is_end = at > 1
            && matches!(self.tokens[at - 1].key.as_str(), "-" | "/")
            && self.tokens[at - 2].key.len() == 4;
        is_han(at + 1) && !is_named && !goes_on && !is_end
    }

    /// A digit in words.
    fn is_digit(&self, at: usize) -> bool {
        let atom = self.language.numerals.atoms.at(self.tokens, at);
        self.token(at).is_some_and(|token| token.class == Class::Han)
            && matches!(atom, Some((Atom::Small(0..=9, _) | Atom::Joint, _)))
    }
}
