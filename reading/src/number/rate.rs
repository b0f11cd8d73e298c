//! Rates: a unit in a time, `55 billion cubic metres of gas a year`.

use super::around::Around;
use crate::{
    language::{Role, Unit},
    token::{Class, Token},
};

/// The units that are said in a time, by their codes of UCUM.
const RATED: [&str; 6] = ["m3", "t", "kg", "L", "[bbl_us]", "km"];

/// Most tokens from the words for a time to the number behind them.
const MOST_BEFORE: usize = 9;

/// Most words for what is measured, between its unit and the time.
const MOST_WORDS: usize = 3;

impl Around<'_> {
    /// The unit in a time that words behind a unit make of it, and the token behind them.
    ///
    /// The number starts at `start`, and its unit ends at `at`.
    pub(super) fn rate(
        &self,
        unit: &Unit,
        (start, at): (usize, usize),
        limit: usize,
    ) -> Option<(String, usize)> {
        let code = unit.codes.iter().find(|code| RATED.contains(&code.as_str()))?;
        if let Some(period) = self.period_before(start) {
            return Some((format!("{code}/{period}"), at));
        }
        let starts = std::iter::once(at).chain(self.behind_what_is_measured(at));
        let rates = &self.language.units.rates;
        let mut found = starts.filter_map(|from| rates.at(self.numbers.tokens, from));
        let (period, end) = found.find(|(_, end)| *end <= limit)?;
        (period != NO_TIME).then(|| (format!("{code}/{period}"), end))
    }

    /// The time that words before a number make a rate of it in: 日产原油31万桶.
    fn period_before(&self, start: usize) -> Option<String> {
        let tokens = self.numbers.tokens;
        let words = tokens[..start].iter().rev().take(MOST_BEFORE);
        let from = start - words.take_while(|token| token.class != Class::Mark).count();
        let rates = &self.language.units.rates_before;
        (from..start)
            .find_map(|at| rates.at(tokens, at).filter(|(_, end)| *end <= start))
            .map(|it| it.0)
    }

    /// The tokens behind each number of words for what is measured: `of oil`, `нефти`.
    fn behind_what_is_measured(&self, at: usize) -> impl Iterator<Item = usize> {
        let tokens = self.numbers.tokens;
        let has_none = self.numbers.numerals.of.is_empty();
        let from = if has_none { Some(at) } else { self.numbers.role(at, Role::Of) };
        let is_word = |token: &&Token| token.class == Class::Word && token.is_spaced;
        let behind = from.map(|from| {
            let words = tokens[from..].iter().take(MOST_WORDS).take_while(is_word).count();
            from + 1..from + words + 1
        });
        behind.into_iter().flatten()
    }
}

/// What the files give for words that begin as a time and are none: `a year ago`.
const NO_TIME: &str = "-";
