//! A number from its first token on: figures, words, and both mixed.

use super::{compose::Sum, figures::figure};
use crate::{
    amount::Amount,
    language::{Atom, Last, Numerals, Role},
    token::{Class, Token},
};

/// What is read from a token on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) low: Amount,
    /// The greater of two numbers in one breath: 三四.
    pub(crate) high: Option<Amount>,
    pub(crate) or: Option<Amount>,
    pub(crate) end: usize,
    /// Whether it is a place in a row or parts of a whole, and no amount.
    pub(crate) last: Option<bool>,
    /// Whether the words say that it is somewhat more.
    pub(crate) is_more: bool,
    /// The last power of ten, if that is the last part.
    pub(crate) scale: Option<Amount>,
    /// Whether it is a power of ten alone.
    pub(crate) is_bare: bool,
}

/// What reads numbers in the tokens of a text.
#[derive(Clone, Copy)]
pub(crate) struct Speech<'t> {
    pub(crate) numerals: &'t Numerals,
    pub(crate) tokens: &'t [Token],
}

/// How a number may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    /// As an amount.
    Amount,
    /// As a place in a row, or as parts: `twenty-first`, `thirds`.
    Last,
    /// The same, and rather as parts: `пятых`.
    Parts,
}

impl Speech<'_> {
    /// The amount that starts at a token.
    pub(crate) fn amount(&self, at: usize) -> Option<Spoken> {
        self.read(at, Ends::Amount, true)
    }

    /// The amount that starts at a token, without what joins two amounts.
    pub(crate) fn amount_before_and(&self, at: usize) -> Option<Spoken> {
        self.read(at, Ends::Amount, false)
    }

    /// The place in a row, or the parts, that a word at the end makes of a number.
    pub(crate) fn last(&self, at: usize) -> Option<Spoken> {
        self.read(at, Ends::Last, true).filter(|spoken| spoken.last.is_some())
    }

    /// The same where parts of a whole are expected.
    pub(crate) fn parts(&self, at: usize) -> Option<Spoken> {
        self.read(at, Ends::Parts, true).filter(|spoken| spoken.last.is_some())
    }

    #[expect(clippy::too_many_lines, reason = "one loop over the parts of a number")]
    fn read(&self, start: usize, ends: Ends, joins: bool) -> Option<Spoken> {
        let mut sum = Sum::default();
        let mut best: Option<Spoken> = None;
        // The number as it was before what a power of ten would multiply.
        let mut before: Option<Spoken> = None;
        let mut at = start;
        let (mut is_more, mut or) = (false, None);
        // How much greater the second of two numbers in one breath is.
        let mut spread: Option<Amount> = None;
        let mut digit_after_scale = false;
        loop {
            let joined = self.joint(at).filter(|_| best.is_some() && joins);
            let from = joined.unwrap_or(at);
            if ends != Ends::Amount
                && let Some((last, end)) = self.last_word(from, &sum, ends)
            {
                return spoken(&last.0, end).map(|s| Spoken { last: Some(last.1), ..s });
            }
            let was_scaled = sum.ends_with_scale();
            if let Some(found) = figure(self.numerals, self.tokens, from) {
                // 2兆7,191億: grouped figures go on with a number as digits alone do.
                let is_whole = found.or.is_none() && found.amount.to_whole().is_some();
                let fits = best.is_none()
                    || (was_scaled
                        && (found.is_plain || is_whole)
                        && (self.may_follow(from, joined.is_some(), found.end)
                            || at > start + 1 && self.goes_on_in_figures(from, &sum)));
                if !fits || sum.add(found.amount, 0).is_none() {
                    break;
                }
                before = best.take().or(before);
                or = found.or;
                at = self.counting_end(&found);
                digit_after_scale = false;
            } else if let Some((low, up, end)) = self.positional(from, best.is_none()) {
                sum.add(low, 0)?;
                spread = up.and_then(|up| up.minus(low));
                at = end;
            } else {
                let Some((atom, end)) = self.numerals.atoms.at(self.tokens, from) else { break };
                match atom {
                    Atom::Small(value, takes) => {
                        let was_pending = sum.is_pending();
                        if at > start && self.waits_for_scale(from, end) {
                            break;
                        }
                        if sum.add(Amount::whole(value.into()), takes).is_none() {
                            break;
                        }
                        if !was_pending {
                            before = best.take().or(before);
                        }
                        digit_after_scale = was_scaled && joined.is_none() && value < 10;
                        if at > start
                            && let Some(behind) = self.neighbour(value, end)
                        {
                            spread = Some(Amount::ONE);
                            digit_after_scale = false;
                            at = behind;
                            best = spoken(&sum, at);
                            continue;
                        }
                    }
                    // `-миллионный` is a part of the word that a number begins.
                    Atom::Scale(_) if best.is_none() && self.tokens[from].class == Class::Mark => {
                        break;
                    }
                    // 12千瓦, but 一万八千瓦: behind a greater power of ten a digit waits for this one.
                    Atom::Scale(scale)
                        if self.starts_unit(from)
                            && !sum.waits_for(Amount::whole(scale.into())) =>
                    {
                        break;
                    }
                    Atom::Scale(scale) => {
                        // Dozens are counted by any number.
                        let is_big = scale >= self.numerals.big_from || scale % 10 != 0;
                        let scale = Amount::whole(scale.into());
                        let stacks = self.numerals.positional;
                        let fits =
                            if is_big { sum.scale_all(scale, stacks) } else { sum.scale(scale) };
                        if fits.is_none() {
                            if sum.is_pending() && before.is_some() {
                                best = before;
                            }
                            break;
                        }
                        spread = spread.and_then(|spread| spread.times(scale));
                        or = or.and_then(|or: Amount| or.times(scale));
                        digit_after_scale = false;
                    }
                    Atom::Point if best.is_some() => {
                        if digit_after_scale && self.numerals.positional {
                            sum.shorten()?;
                            digit_after_scale = false;
                        }
                        let Some((decimals, end)) = self.decimals(end) else { break };
                        sum.add_decimals(decimals)?;
                        at = end;
                        best = spoken(&sum, at);
                        continue;
                    }
                    Atom::Joint if best.is_none() && self.numerals.positional => {
                        sum.add(Amount::ZERO, 0)?;
                    }
                    Atom::More if best.is_some() => {
                        let scale = self.numerals.atoms.at(self.tokens, end);
                        if !matches!(scale, Some((Atom::Scale(_), _))) {
                            break;
                        }
                        is_more = true;
                        at = end;
                        continue;
                    }
                    _ => break,
                }
                at = end;
            }
            best = spoken(&sum, at);
        }
        if digit_after_scale
            && self.numerals.positional
            && best.as_ref().is_some_and(|b| b.end == at)
        {
            let hundred = Amount::whole(99);
            if sum.last_scale().is_some_and(|scale| hundred.is_less(scale)) {
                sum.shorten()?;
                best = spoken(&sum, at);
            }
        }
        let is_bare = best.as_ref().is_some_and(|best| best.end == start + 1)
            && matches!(self.numerals.atoms.at(self.tokens, start), Some((Atom::Scale(_), _)));
        best.filter(|_| ends == Ends::Amount).map(|spoken| Spoken {
            high: spread.and_then(|spread| spoken.low.plus(spread)),
            or,
            is_more,
            is_bare,
            ..spoken
        })
    }

    /// Whether the words for a unit begin at a token, with a power of ten in them: 千瓦, but not
    /// 千瓦格纳.
    pub(crate) fn starts_unit(&self, at: usize) -> bool {
        let Some(((), end)) = self.numerals.scaled_units.at(self.tokens, at) else { return false };
        let word = |from: usize| self.numerals.not_units.at(self.tokens, from);
        !(at + 1..end).filter_map(word).any(|((), stop)| stop > end)
    }

    /// The token behind one that joins parts of a number.
    fn joint(&self, at: usize) -> Option<usize> {
        match self.numerals.atoms.at(self.tokens, at)? {
            (Atom::Joint, end) => Some(end),
            _ => None,
        }
    }

    /// Whether figures may go on with a number behind a power of ten: `3 hundred and 21`,
    /// `4 thousand 3 hundred`, 3万4000.
    fn may_follow(&self, at: usize, is_joined: bool, end: usize) -> bool {
        let hyphen = at > 0 && self.tokens[at - 1].is("-");
        let glued = !self.tokens[at].is_spaced && at > 0 && self.tokens[at - 1].class == Class::Han;
        let scale = matches!(self.numerals.atoms.at(self.tokens, end), Some((Atom::Scale(_), _)));
        !hyphen && (is_joined || glued || scale)
    }

    /// Digits in words that follow each other: 二零一七 is a number, 三四 is two.
    fn positional(&self, at: usize, is_first: bool) -> Option<(Amount, Option<Amount>, usize)> {
        (self.numerals.positional && is_first).then_some(())?;
        let digits: Vec<i64> = self.digits(at);
        (digits.len() > 1 && digits.len() < 16).then_some(())?;
        let end = at + digits.len();
        let apart = self.numerals.roles.all(self.tokens, at);
        let is_apart = apart.into_iter().any(|(role, stop)| role == Role::Apart && stop == end);
        if let [low, high] = digits[..]
            && low > 0
            && (high == low + 1 || is_apart && self.is_counted(end))
        {
            return Some((Amount::whole(low.into()), Some(Amount::whole(high.into())), end));
        }
        let value = digits.iter().fold(0_i128, |value, digit| value * 10 + i128::from(*digit));
        Some((Amount::whole(value), None, end))
    }

    /// Whether a numeral needs a power of ten behind it within a number: 两.
    pub(crate) fn waits_for_scale(&self, at: usize, end: usize) -> bool {
        let waits = self.numerals.needs_scale.contains(&self.tokens[at].key);
        waits && !matches!(self.numerals.atoms.at(self.tokens, end), Some((Atom::Scale(_), _)))
    }

    /// The token behind the next greater digit, which makes a range with one before it: 十二三.
    fn neighbour(&self, value: i64, at: usize) -> Option<usize> {
        let digit = |at: usize| match self.numerals.atoms.at(self.tokens, at)? {
            (Atom::Small(value @ 1..=9, _), end) => Some((value, end)),
            _ => None,
        };
        let (next, end) = digit(at).filter(|_| self.numerals.positional)?;
        (next == value + 1 && digit(end).is_none() && self.is_counted(end)).then_some(end)
    }

    /// Whether a power of ten or something counted is at a token.
    fn is_counted(&self, at: usize) -> bool {
        let counter = |token: &Token| {
            token.key.chars().next().is_some_and(|c| self.numerals.counters.contains(c))
        };
        matches!(self.numerals.atoms.at(self.tokens, at), Some((Atom::Scale(_), _)))
            || self.tokens.get(at).is_some_and(counter)
    }

    /// The digits in words from a token on.
    fn digits(&self, at: usize) -> Vec<i64> {
        let digit = |index: usize| match self.numerals.atoms.at(self.tokens, index)? {
            (Atom::Small(value @ 0..=9, _), end) if end == index + 1 => Some(value),
            // What joins the parts of other numbers is a nought among digits.
            (Atom::Joint, end) if end == index + 1 && self.numerals.positional => Some(0),
            _ => None,
        };
        (at..self.tokens.len()).map_while(digit).take(20).collect()
    }

    /// Decimals: digits in words, or one number in words.
    fn decimals(&self, at: usize) -> Option<(Amount, usize)> {
        let digits = self.digits(at);
        let (value, places, end) = if digits.is_empty() {
            let spoken = self.amount(at)?;
            let value = spoken.low.to_whole()?;
            (value, value.to_string().len(), spoken.end)
        } else {
            let value = digits.iter().fold(0_i128, |value, digit| value * 10 + i128::from(*digit));
            (value, digits.len(), at + digits.len())
        };
        // `ноль целых пять десятых`, `две целых одна десятая`
        let last = self.last_of(end, Ends::Parts);
        let is_one = value % 10 == 1;
        let parts = last.and_then(|(last, end)| match last {
            Last::Parts(parts) => Some((parts, end)),
            Last::Ordinal(parts @ (10 | 100 | 1000)) if is_one => Some((parts, end)),
            Last::Ordinal(_) => None,
        });
        if let Some((parts, end)) = parts {
            let part = Amount::fraction(Amount::whole(value), Amount::whole(parts.into()))?;
            return part.is_less(Amount::ONE).then_some((part, end));
        }
        let places = Amount::power_of_ten(u32::try_from(places).ok()?)?;
        Some((Amount::fraction(Amount::whole(value), places)?, end))
    }

    /// What a word at the end makes of a number.
    fn last_of(&self, at: usize, ends: Ends) -> Option<(Last, usize)> {
        let lasts = &self.numerals.lasts;
        let parts = || lasts.all(self.tokens, at).find(|(last, _)| matches!(last, Last::Parts(_)));
        let found = if ends == Ends::Parts { parts() } else { None };
        found.or_else(|| lasts.at(self.tokens, at))
    }

    /// A word that makes a place or parts of the number so far, and whether it makes parts.
    fn last_word(&self, at: usize, sum: &Sum, ends: Ends) -> Option<((Sum, bool), usize)> {
        let (last, end) = self.last_of(at, ends)?;
        let (Last::Ordinal(value) | Last::Parts(value)) = last;
        let value_of = Amount::whole(value.into());
        let mut sum = sum.clone();
        let is_scale = value >= 100 && value.to_string().trim_end_matches('0') == "1";
        let added = if is_scale && (sum.is_pending() || sum.ends_with_scale()) {
            if value >= self.numerals.big_from {
                sum.scale_all(value_of, self.numerals.positional)
            } else {
                sum.scale(value_of)
            }
        } else {
            sum.add(value_of, 0)
        };
        added?;
        Some(((sum, matches!(last, Last::Parts(_))), end))
    }
}

/// What a number is up to a token.
fn spoken(sum: &Sum, end: usize) -> Option<Spoken> {
    Some(Spoken {
        low: sum.value()?,
        high: None,
        or: None,
        end,
        last: None,
        is_more: false,
        scale: sum.last_scale().filter(|_| sum.ends_with_scale()),
        is_bare: false,
    })
}
