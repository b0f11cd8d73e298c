//! What is around a number: the other end of a range, its unit, the words that bound it.

use super::{Number, Numbers};
use crate::{
    amount::Amount,
    language::{Atom, Language, Role, Unit},
    quantity::{Qualifier, Quantity, QuantityKind},
    token::{Class, Token},
};

/// The quantities that numbers are, a range behind its ends.
pub(super) fn quantities(
    language: &Language,
    tokens: &[Token],
    numbers: &[Number],
) -> Vec<Quantity> {
    let taken = vec![false; tokens.len()];
    let around = Around { language, numbers: Numbers::new(language, tokens, &taken) };
    let mut found = Vec::new();
    let mut free = 0;
    let mut skip = None;
    for (index, number) in numbers.iter().enumerate() {
        if skip == Some(index) || number.start < free {
            continue;
        }
        let next = numbers.get(index + 1);
        let next_start = next.map_or(tokens.len(), |next| next.start);
        let (quantity, end) = around.quantity(number, free, next_start);
        let before = free;
        free = end;
        let ranged = next.and_then(|next| around.range(number, next, before).zip(Some(next)));
        if let Some((range, next)) = ranged {
            let last = numbers.get(index + 2).map_or(tokens.len(), |next| next.start);
            let ends = (&quantity, number.end, next);
            let (quantities, end) = around.with_ends(&range, ends, before, last);
            found.extend(quantities);
            found.extend(around.in_letter_as_unit(number, next, before, last));
            free = end;
            skip = Some(index + 1);
        } else {
            // 七八百: the ends are said as those of other ranges are.
            if let Some(high) = quantity.high {
                let end = |low| Quantity { low, high: None, ..quantity.clone() };
                found.extend([end(quantity.low), end(high)]);
            }
            let smaller = around.in_smaller_unit(number, &quantity);
            let others = around.numbers.in_other_units(number, &quantity);
            found.push(quantity);
            found.extend(smaller);
            found.extend(others);
            if let Some(measured) = number.with_letter_as_unit() {
                found.push(around.quantity(&measured, before, next_start).0);
            }
        }
    }
    found
}

/// Most tokens from the word of a change to a bound at its end.
const MOST_BEFORE_END: usize = 12;

pub(super) struct Around<'t> {
    pub(super) language: &'t Language,
    pub(super) numbers: Numbers<'t>,
}

impl Around<'_> {
    /// A number with its unit and its bounds, and the token behind them; tokens before `free` and
    /// from `limit` on belong to other numbers.
    pub(super) fn quantity(&self, number: &Number, free: usize, limit: usize) -> (Quantity, usize) {
        let tokens = self.numbers.tokens;
        let mut number = number.clone();
        let before = self.unit_before(number.start, free);
        let mut end = number.end;
        let mut start = before.as_ref().map_or(number.start, |(_, start)| *start);
        // What is the third of years is no number of years.
        let is_counted = number.kind != QuantityKind::Place;
        let behind = is_counted.then(|| self.unit_behind(number.end, limit)).flatten();
        // `half a per cent` is no share of anything, and so are parts of one unit.
        if number.kind == QuantityKind::Share
            && let Some((unit, _)) = &behind
            && (unit.is_percent() || unit.times == Amount::ONE && self.is_of_one_unit(number.end))
        {
            number.kind = QuantityKind::Count;
        }
        let unit = match (&before, behind) {
            (Some((unit, _)), Some((other, stop))) => {
                if unit.codes.iter().any(|code| other.codes.contains(code)) {
                    end = stop;
                    // `$5 USD`: the code says which dollar it is.
                    let least =
                        if unit.codes.len() > other.codes.len() { other } else { unit.clone() };
                    Some(least)
                } else {
                    Some(unit.clone())
                }
            }
            (Some((unit, _)), None) => Some(unit.clone()),
            (None, Some((unit, stop))) => {
                end = stop;
                Some(unit)
            }
            (None, None) => None,
        };
        // `75 USD million`
        if unit.as_ref().is_some_and(|unit| unit.is_money)
            && number.scale.is_none()
            && let Some((Atom::Scale(scale), stop)) = self.numbers.numerals.atoms.at(tokens, end)
            && (stop <= limit || limit == end)
            && scale >= 1000
        {
            number.low = number.low.times(Amount::whole(scale.into())).unwrap_or(number.low);
            end = stop;
        }
        let mut units = unit.as_ref().map_or_else(Vec::new, |unit| unit.codes.clone());
        units.extend(number.unit.clone());
        if let Some(unit) = &unit
            && let Some((rate, stop)) = self.rate(unit, (start, end), limit)
        {
            units.insert(0, rate);
            end = stop;
        }
        if end > number.end
            && number.kind == QuantityKind::Count
            && let Some(stop) = self.half_behind(end)
        {
            number.low = number.low.plus(Amount::HALF).unwrap_or(number.low);
            end = stop;
        }
        if let Some(unit) = &unit {
            number = number.times(unit.times);
            if let Some((low, stop, code)) = self.minor(&number, unit, end) {
                number.low = low;
                units = vec![code];
                end = stop;
            }
        }
        if units.first().is_some_and(|unit| unit == "%")
            && number.high.is_none()
            && self.is_decrease(start, end)
        {
            number.low = Amount::ZERO.minus(number.low).unwrap_or(number.low);
        }
        if before.is_none()
            && units.is_empty()
            && number.kind == QuantityKind::Count
            && let Some((unit, from)) = self.inverted(number.start, free)
        {
            units.clone_from(&unit.codes);
            number.is_about = true;
            start = from;
        }
        let qualifier = self.qualifier(&number, &mut start, &mut end);
        let is_end = qualifier == Qualifier::UpTo && self.ends_change(start);
        let span = |from: usize, to: usize| tokens[from].range.start..tokens[to - 1].range.end;
        let quantity = Quantity {
            low: number.low,
            high: number.high,
            or: number.or,
            kind: number.kind,
            qualifier,
            is_end,
            units,
            range: span(number.start, number.end),
            whole: span(start, end.max(number.end)),
        };
        (quantity, end)
    }

    /// Whether an article is before the unit of a part: `half an hour`, `a third of a mile`.
    fn is_of_one_unit(&self, at: usize) -> bool {
        let of = self.numbers.role(at, Role::Of).unwrap_or(at);
        self.numbers.role(of, Role::Article).is_some()
    }

    /// A part of a unit as a number of smaller ones: 30 minutes for `half an hour`.
    fn in_smaller_unit(&self, number: &Number, quantity: &Quantity) -> Option<Quantity> {
        let is_part = number.kind == QuantityKind::Share
            && quantity.kind == QuantityKind::Count
            && quantity.low.is_less(Amount::ONE);
        let (count, code) = self.language.units.smaller.get(quantity.units.first()?)?;
        let low = quantity.low.times(*count).filter(|_| is_part)?;
        let high = quantity.high.and_then(|high| high.times(*count));
        Some(Quantity { low, high, units: vec![code.clone()], ..quantity.clone() })
    }

    fn qualifier(&self, number: &Number, start: &mut usize, end: &mut usize) -> Qualifier {
        if number.kind == QuantityKind::Several {
            return Qualifier::Several;
        }
        let tokens = self.numbers.tokens;
        let after = &self.numbers.numerals.after;
        // `2+2` is no bound.
        let joins = |stop: usize| {
            tokens[stop - 1].class == Class::Mark
                && tokens.get(stop).is_some_and(|t| t.class == Class::Digits && !t.is_spaced)
        };
        let behind = [number.end, *end].into_iter().find_map(|at| after.at(tokens, at));
        let behind = behind.filter(|(_, stop)| !joins(*stop));
        let behind = behind.or_else(|| self.behind_counted(*end));
        if let Some((_, stop)) = behind {
            *end = stop.max(*end);
        }
        // The article of a part may be of the bound: `moins du tiers`.
        let is_share = number.kind == QuantityKind::Share;
        if let Some((qualifier, from)) =
            is_share.then(|| self.numbers.qualifier_before(*start + 1)).flatten()
        {
            *start = from.min(*start);
            return qualifier;
        }
        let mut at = *start;
        for _ in 0..4 {
            if let Some((qualifier, from)) = self.numbers.qualifier_before(at) {
                *start = from;
                return qualifier;
            }
            let filler = (at.saturating_sub(2)..at)
                .find(|from| self.numbers.role(*from, Role::Filler) == Some(at));
            let Some(from) = filler else { break };
            at = from;
        }
        if number.is_more {
            return Qualifier::MoreThan;
        }
        if number.is_about {
            return Qualifier::About;
        }
        behind.map_or(Qualifier::Exact, |(qualifier, _)| qualifier)
    }

    /// Whether a word of a change is before a bound in its sentence, or the number that it starts
    /// from.
    fn ends_change(&self, at: usize) -> bool {
        let tokens = self.numbers.tokens;
        let ends = |token: &Token| matches!(token.key.as_str(), "." | ";" | ":" | "!" | "?" | "。");
        (0..at).rev().take(MOST_BEFORE_END).take_while(|from| !ends(&tokens[*from])).any(|from| {
            let starts = |end: usize| end < at && self.numbers.is_numeral(end);
            self.numbers.role(from, Role::Change).is_some_and(|end| end <= at)
                || self.numbers.role(from, Role::From).is_some_and(starts)
        })
    }

    /// A bound behind what is counted: `20 ships or more`, 三艘左右.
    fn behind_counted(&self, at: usize) -> Option<(Qualifier, usize)> {
        let tokens = self.numbers.tokens;
        let counted = tokens.get(at)?;
        let is_han = counted.class == Class::Han;
        let counts = if is_han {
            self.numbers.is_counter(counted)
        } else {
            counted.class == Class::Word && !self.numbers.is_numeral(at)
        };
        counts.then_some(())?;
        let (qualifier, end) = self.numbers.numerals.after.at(tokens, at + 1)?;
        // One word may as well be about what follows: `20 ships plus a boat`.
        (is_han || end > at + 2).then_some((qualifier, end))
    }

    /// Whether a word beside a percentage says that it is a decrease: 2.1%的负增长, 负增长2.1%.
    fn is_decrease(&self, start: usize, end: usize) -> bool {
        let role = |at: usize, role: Role| self.numbers.role(at, role);
        let is_before = |from: usize| {
            role(from, Role::Decrease)
                .is_some_and(|stop| stop == start || role(stop, Role::Filler) == Some(start))
        };
        role(end, Role::Decrease).is_some() || (start.saturating_sub(5)..start).any(is_before)
    }

    /// The token behind a half that follows a unit: 两年半, `two years and a half`.
    fn half_behind(&self, at: usize) -> Option<usize> {
        let end = self.numbers.role(at, Role::HalfBehind)?;
        let longer = self.numbers.numerals.fraction.at(self.numbers.tokens, at);
        longer.is_none_or(|(_, stop)| stop <= end).then_some(end)
    }

    /// The unit before a number: a sign or a code of a currency.
    pub(super) fn unit_before(&self, at: usize, free: usize) -> Option<(Unit, usize)> {
        let tokens = self.numbers.tokens;
        (at.saturating_sub(4).max(free)..at)
            .find_map(|from| {
                let (unit, _) =
                    self.language.units.before.all(tokens, from).find(|(_, end)| *end == at)?;
                Some((unit, from))
            })
            .or_else(|| Some((self.language.units.letter_before(tokens, at)?, at - 1)))
    }

    /// The unit that is before an approximate number, as a word that is counted: `лет десять`.
    fn inverted(&self, at: usize, free: usize) -> Option<(Unit, usize)> {
        let from = at.checked_sub(1).filter(|from| *from >= free)?;
        (self.numbers.role(from, Role::Inverted) == Some(at)).then_some(())?;
        let (unit, _) = self.language.units.behind.at(self.numbers.tokens, from)?;
        Some((unit, from))
    }

    /// The unit behind a number, perhaps behind a word such as `of`.
    pub(super) fn unit_behind(&self, at: usize, limit: usize) -> Option<(Unit, usize)> {
        let tokens = self.numbers.tokens;
        let more = |at: usize| match self.numbers.numerals.atoms.at(tokens, at) {
            Some((Atom::More, end)) => end,
            _ => at,
        };
        let at = more(at);
        let hyphen = if tokens.get(at).is_some_and(|token| token.is("-")) { at + 1 } else { at };
        let behind = &self.language.units.behind;
        let of = self.numbers.role(at, Role::Of);
        // `half an hour`, `a quarter of a century`
        let article = self.numbers.role(of.unwrap_or(at), Role::Article);
        let adjective = self.numbers.role(at, Role::Adjective);
        [Some(at), of, Some(hyphen), article, adjective].into_iter().flatten().find_map(|from| {
            let word = self.numbers.numerals.not_units.at(tokens, from).map_or(0, |((), end)| end);
            let mut units = behind.all(tokens, from).filter(|(unit, end)| {
                *end <= limit && *end >= word && !self.is_before(from, unit, *end)
            });
            let (mut unit, end) = units.next()?;
            // The same words may mean several units.
            for (other, stop) in units {
                let is_same = (other.times, stop) == (unit.times, end);
                for code in other.codes.into_iter().filter(|_| is_same) {
                    if !unit.codes.contains(&code) {
                        unit.codes.push(code);
                    }
                }
            }
            Some((unit, end))
        })
    }

    /// Whether a currency belongs to the figures behind it: `3 USD50 cards`, `$2bn-$3bn`.
    fn is_before(&self, from: usize, unit: &Unit, end: usize) -> bool {
        let tokens = self.numbers.tokens;
        let touches = |next: &Token| next.class == Class::Digits && !next.is_spaced;
        let is_apart = tokens[from].is_spaced || from > 0 && tokens[from - 1].is("-");
        unit.is_money && is_apart && tokens.get(end).is_some_and(touches)
    }

    /// The smaller coins behind an amount of money: 五元三毛, `3 dollars 50 cents`.
    fn minor(&self, number: &Number, unit: &Unit, at: usize) -> Option<(Amount, usize, String)> {
        let (mut low, mut end, mut code) = (number.low, at, None);
        let joined = |end: usize| self.numbers.role(end, Role::And).unwrap_or(end);
        while let Some(spoken) = self.numbers.speech().amount(joined(end)) {
            let parts = self.language.units.minor.all(self.numbers.tokens, spoken.end);
            let part = parts.into_iter().find(|((whole, _), _)| unit.codes.contains(whole));
            let Some(((whole, share), stop)) = part else { break };
            low = low.plus(Amount::fraction(spoken.low, Amount::whole(share.into()))?)?;
            (end, code) = (stop, Some(whole));
        }
        Some((low, end, code?))
    }
}
