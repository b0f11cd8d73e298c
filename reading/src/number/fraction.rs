//! Parts of a whole, and amounts with a part behind them.

use super::{Number, Numbers, words::Spoken};
use crate::{
    amount::Amount,
    forms::is_counted,
    language::{Atom, Role, Units},
    quantity::QuantityKind,
    token::{Class, Token},
};

impl Numbers<'_> {
    /// The part that starts at a token, multiplied by a power of ten behind it: `half a million`.
    pub(super) fn fraction(&self, at: usize) -> Option<Number> {
        let (low, high, end) = self.share(at)?;
        // `un demi-million`
        let is_hyphen = self.tokens.get(end).is_some_and(|token| token.is("-") && !token.is_spaced);
        let filler = self.role(end, Role::Of).unwrap_or(end + usize::from(is_hyphen));
        let filler = self.role(filler, Role::Article).unwrap_or(filler);
        let share = |low, kind, end| Number::new(low, kind, at, end);
        if let Some((Atom::Scale(scale), behind)) = self.numerals.atoms.at(self.tokens, filler)
            && scale >= 10
            && self.tokens[end - 1].class != Class::Han
        {
            let scale = Amount::whole(scale.into());
            return Some(Number {
                scale: Some(scale),
                ..share(low.times(scale)?, QuantityKind::Count, behind)
            });
        }
        // 三到四成: what is before it may be a number of tenths, too.
        let is_tenths = self.role(end - 1, Role::Tenths) == Some(end);
        let scale = is_tenths.then(|| Amount::fraction(Amount::ONE, Amount::whole(10))).flatten();
        Some(Number { high, scale, ..share(low, QuantityKind::Share, end) })
    }

    fn share(&self, at: usize) -> Option<(Amount, Option<Amount>, usize)> {
        let one = |found: Option<(Amount, usize)>| found.map(|(low, end)| (low, None, end));
        one(self.slash(at))
            .or_else(|| self.under(at))
            .or_else(|| one(self.over(at)))
            .or_else(|| one(self.over_counted(at)))
            .or_else(|| self.tenths(at))
            .or_else(|| one(self.parts(at)))
            .or_else(|| one(self.numerals.fraction.at(self.tokens, at)))
    }

    /// `1/3`, but no date.
    fn slash(&self, at: usize) -> Option<(Amount, usize)> {
        let digits = |index: usize| {
            let token = self.tokens.get(index).filter(|token| token.class == Class::Digits)?;
            token.key.parse::<i128>().ok().filter(|_| token.key.len() < 5).map(Amount::whole)
        };
        let is_slash = |index: usize| self.tokens.get(index).is_some_and(|token| token.is("/"));
        let (over, under) = (digits(at)?, is_slash(at + 1).then(|| digits(at + 2)).flatten()?);
        let free = (at == 0 || !is_slash(at - 1)) && !is_slash(at + 3);
        free.then_some(())?;
        Some((Amount::fraction(over, under)?, at + 3))
    }

    /// 三分之一: the parts of the whole are before the number of parts.
    fn under(&self, at: usize) -> Option<(Amount, Option<Amount>, usize)> {
        let speech = self.speech();
        let under = speech.amount(at)?;
        // 百分之 is a unit before its number.
        let is_percent = under.low == Amount::whole(100) && under.is_bare;
        (!is_percent).then_some(())?;
        let from = self.role(under.end, Role::Under)?;
        let over = self.spoken(from)?;
        let low = Amount::fraction(over.low, under.low)?;
        let high = self.role(over.end, Role::To).and_then(|end| self.spoken(end));
        match high {
            Some(high) => Some((low, Some(Amount::fraction(high.low, under.low)?), high.end)),
            None => Some((low, None, over.end)),
        }
    }

    /// `one over three`, `two out of five`, `one in ten`.
    fn over(&self, at: usize) -> Option<(Amount, usize)> {
        let over = self.speech().amount(at)?;
        let (from, is_loose) = match self.role(over.end, Role::Over) {
            Some(from) => (from, false),
            None => (self.role(over.end, Role::OverRound)?, true),
        };
        let under = self.spoken(from)?;
        over.low.is_less(under.low).then_some(())?;
        // `two in ten days` has no share.
        let is_in_time = || {
            let behind = self.units.behind.at(self.tokens, under.end);
            behind.is_some_and(|(unit, _)| Units::is_duration(&unit))
        };
        (!is_loose || is_round(under.low) && !is_in_time()).then_some(())?;
        Some((Amount::fraction(over.low, under.low)?, under.end))
    }

    /// `one voter in two`: a share of a round number, with what is counted between.
    fn over_counted(&self, at: usize) -> Option<(Amount, usize)> {
        let over = self.speech().amount(at)?;
        let is_within = |index: &usize| {
            let token = &self.tokens[*index];
            let joins = !token.is_spaced && (token.is("'") || token.is("-"));
            (token.class == Class::Word || joins)
                && !self.is_numeral(*index)
                && self.role(*index, Role::OverCounted).is_none()
                && self.role(*index, Role::Uncounted).is_none()
        };
        let counted = over.end..self.tokens.len().min(over.end + MOST_COUNTED);
        let until = over.end + counted.take_while(is_within).count();
        let from = self.role(until, Role::OverCounted).filter(|_| until > over.end)?;
        let under = self.speech().amount(from)?;
        // `one agreement on two points` has no share.
        let counts = self.numerals.is_plural(self.tokens, under.end)
            || self.units.behind.at(self.tokens, under.end).is_some()
            || self.tokens.get(under.end).is_some_and(|next| next.is("-"));
        (is_round(under.low) && over.low.is_less(under.low) && !counts).then_some(())?;
        Some((Amount::fraction(over.low, under.low)?, under.end))
    }

    /// 三成, 八点五折: tenths, or hundredths of two digits.
    fn tenths(&self, at: usize) -> Option<(Amount, Option<Amount>, usize)> {
        let spoken = self.speech().amount(at)?;
        let low = spoken.low;
        let end = self.role(spoken.end, Role::Tenths)?;
        let stops = |next: &Token| self.numerals.not_after_tenths.contains(&next.key);
        (!self.tokens.get(end).is_some_and(stops)).then_some(())?;
        let ten = if Amount::whole(10).is_less(low) { 100 } else { 10 };
        let tenths = Amount::fraction(low, Amount::whole(ten))?;
        // 七八成
        if let Some(high) = spoken.high {
            return Some((tenths, Some(Amount::fraction(high, Amount::whole(ten))?), end));
        }
        // 五成五, 五成半
        match self.hundredths(end).filter(|_| low.is_less(Amount::whole(10))) {
            Some((part, end)) => Some((tenths.plus(part)?, None, end)),
            None => Some((tenths, None, end)),
        }
    }

    /// A last digit behind tenths, which counts nothing else, or a half of one.
    fn hundredths(&self, at: usize) -> Option<(Amount, usize)> {
        let hundred = Amount::whole(100);
        if let Some(end) = self.role(at, Role::HalfBehind) {
            let longer = self.numerals.fraction.at(self.tokens, at);
            let is_half = longer.is_none_or(|(_, stop)| stop <= end);
            return is_half.then(|| Some((Amount::fraction(Amount::whole(5), hundred)?, end)))?;
        }
        let Some((Atom::Small(1..=9, _), _)) = self.numerals.atoms.at(self.tokens, at) else {
            return None;
        };
        let spoken = self.speech().amount(at).filter(|spoken| spoken.high.is_none())?;
        let end = spoken.end;
        let counts = |next: &Token| {
            next.class == Class::Digits || self.is_numeral(end) || self.is_counter(next)
        };
        let is_last =
            spoken.low.is_less(Amount::whole(10)) && !self.tokens.get(end).is_some_and(counts);
        is_last.then(|| Some((Amount::fraction(spoken.low, hundred)?, end)))?
    }

    /// `two thirds`, `a fifth`.
    fn parts(&self, at: usize) -> Option<(Amount, usize)> {
        let article = self.role(at, Role::Article).filter(|end| *end < self.tokens.len());
        let (over, from) = if let Some(end) = article {
            (Amount::ONE, end)
        } else {
            let over = self.speech().amount(at)?;
            (over.low, over.end)
        };
        let from =
            if self.tokens.get(from).is_some_and(|token| token.is("-")) { from + 1 } else { from };
        let two = Amount::whole(2);
        let under = self.speech().parts(from).filter(|under| {
            let is_one = over == Amount::ONE && under.low != two;
            under.last == Some(true) || (is_one && (article.is_none() || self.closes(under.end)))
        })?;
        Some((Amount::fraction(over, under.low)?, under.end))
    }

    /// Whether a part of a whole may end before a token: `a fifth of them`, `by a fifth over the
    /// year`, but `a fifth round`.
    fn closes(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at) else { return true };
        let word: Vec<char> = next.key.chars().collect();
        // `a third and final round`
        let goes_on = || self.role(at, Role::And).is_some() || self.role(at, Role::Or).is_some();
        next.class == Class::Mark
            || self.role(at, Role::Of).is_some()
            || next.class == Class::Word && !is_counted(&word) && !goes_on()
    }

    /// An amount with a sign of its own.
    fn spoken(&self, at: usize) -> Option<Spoken> {
        let at = self.role(at, Role::Negative).unwrap_or(at);
        self.speech().amount(at)
    }

    /// One of a unit with a half behind the unit: `a day and a half`.
    pub(super) fn one_and_half(&self, at: usize) -> Option<Number> {
        let from = self.role(at, Role::Article)?;
        let (_, end) = self.units.behind.at(self.tokens, from)?;
        self.role(end, Role::HalfBehind)?;
        Some(Number::new(Amount::ONE, QuantityKind::Count, at, from))
    }

    /// Figures with a part in figures behind them, and a power of ten: `2 1/4`, `2-1/2`, `6½m`.
    fn with_slash(&self, whole: &Number) -> Option<Number> {
        let next = self.tokens.get(whole.end)?;
        let touches = |at: usize| self.tokens.get(at).is_some_and(|token| !token.is_spaced);
        (self.tokens[whole.end - 1].class == Class::Digits).then_some(())?;
        let (part, end) = if next.is_spaced {
            self.slash(whole.end).filter(|(part, _)| part.is_less(Amount::whole(10)))?
        } else {
            let is_joined = next.is("-") && touches(whole.end + 1);
            let part = is_joined.then(|| self.slash(whole.end + 1)).flatten();
            part.filter(|(part, _)| part.is_less(Amount::ONE))?
        };
        let number = Number { low: whole.low.plus(part)?, end, or: None, ..whole.clone() };
        let scale = match self.numerals.atoms.at(self.tokens, end) {
            Some((Atom::Scale(scale), end)) => Some((scale, end, false)),
            _ => self.short(whole.start, end).map(|short| (short.scale, short.end, short.is_open)),
        };
        let Some((scale, end, is_open)) = scale else { return Some(number) };
        let scale = Amount::whole(scale.into());
        Some(Number { low: number.low.times(scale)?, end, scale: Some(scale), is_open, ..number })
    }

    /// An amount with the part behind it: `2 1/4`, `three and a half`, `3 million and a half`.
    pub(super) fn with_part(&self, whole: Number) -> Number {
        if let Some(number) = self.with_slash(&whole) {
            return number;
        }
        let Some(from) = self.role(whole.end, Role::Mixed) else { return whole };
        let article = self.role(from, Role::Article);
        let part = self.fraction(from).or_else(|| article.and_then(|from| self.fraction(from)));
        let Some(part) = part.filter(|part| part.high.is_none()) else { return whole };
        let thousand = Amount::whole(999);
        let low = match (part.kind, whole.scale) {
            // `two and a half million`
            (QuantityKind::Count, None) => {
                let scaled = part.scale.and_then(|scale| whole.low.times(scale));
                scaled.and_then(|scaled| scaled.plus(part.low))
            }
            (QuantityKind::Share, Some(scale))
                if thousand.is_less(scale) && self.numerals.counters.is_empty() =>
            {
                part.low.times(scale).and_then(|part| whole.low.plus(part))
            }
            _ => whole.low.plus(part.low),
        };
        match low {
            Some(low) => {
                Number { low, end: part.end, or: None, scale: part.scale.or(whole.scale), ..whole }
            }
            None => whole,
        }
    }
}

/// Most tokens of what is counted between the numbers of a share.
const MOST_COUNTED: usize = 6;

/// Whether shares are given of a number: up to ten, and of some powers of it.
fn is_round(under: Amount) -> bool {
    under.to_whole().is_some_and(|under| matches!(under, 2..=10 | 20 | 100 | 1000))
}
