//! Words that are no plain number: `several`, `dozens`, `doubled`, `une vingtaine`, `двухлетний`.

use super::{Number, Numbers};
use crate::{
    amount::Amount,
    language::{Atom, Counted, Role},
    quantity::{Quantity, QuantityKind},
};

impl Numbers<'_> {
    /// A word for more than one, and no number: `several`, `dozens of`, 数千.
    pub(super) fn several(&self, at: usize) -> Option<Number> {
        let number = |low, end| Number::new(low, QuantityKind::Several, at, end);
        if let Some(from) = self.role(at, Role::SeveralBeforeScale) {
            if let Some(spoken) = self.speech().amount(from).filter(|s| self.is_scales(from, s.end))
            {
                return Some(number(spoken.low, spoken.end));
            }
            let counted = self.tokens.get(from).is_some_and(|token| self.is_counter(token));
            let lone = at == 0 || !self.is_numeral(at - 1);
            return (counted && lone && !self.numerals.counters.is_empty())
                .then(|| number(Amount::ONE, from));
        }
        let (value, end) = self.numerals.several.at(self.tokens, at)?;
        (!self.is_of_a_bound(at)).then_some(())?;
        // `сотни две` is about two hundred.
        let longer = self.numerals.around.at(self.tokens, at);
        longer.is_none_or(|(_, stop)| stop <= end).then_some(())?;
        // `около сотни`
        let is_one = self.role(at, Role::OneIfBounded).is_some();
        (!is_one || self.qualifier_before(at).is_none()).then_some(())?;
        // `hundreds of millions`: the powers of ten multiply each other.
        let mut low = Amount::whole(value.into());
        let mut stop = end;
        let next = self.role(end, Role::Of).unwrap_or(end);
        if let Some((more, end)) = self.numerals.several.at(self.tokens, next) {
            low = low.times(Amount::whole(more.into()))?;
            stop = end;
        } else if let Some(scale) = self.speech().amount(next).filter(|s| s.scale == Some(s.low)) {
            low = low.times(scale.low)?;
            stop = scale.end;
        }
        Some(number(low, stop))
    }

    /// Whether tokens are powers of ten alone: 十万.
    fn is_scales(&self, from: usize, to: usize) -> bool {
        (from..to)
            .all(|at| matches!(self.numerals.atoms.at(self.tokens, at), Some((Atom::Scale(_), _))))
    }

    /// How many times as much: `doubled`.
    pub(super) fn multiple(&self, at: usize) -> Option<Number> {
        let (value, end) = self.numerals.multiple.at(self.tokens, at)?;
        // 增长一倍半: the half belongs to the number.
        let is_whole = self.role(end, Role::HalfBehind).is_none();
        is_whole.then(|| Number::new(value, QuantityKind::Multiple, at, end))
    }

    /// A number with a word behind it that makes a multiple: `threefold`, 两倍, 一倍半.
    pub(super) fn with_times(&self, number: Number) -> Number {
        let is_open = number.kind != QuantityKind::Multiple && number.unit.is_none();
        let half = |low: Amount| low.plus(Amount::HALF).unwrap_or(low);
        let made = |low, end| Number { low, kind: QuantityKind::Multiple, end, ..number.clone() };
        if let Some(end) = self.role(number.end, Role::TimesAndHalf).filter(|_| is_open) {
            return made(half(number.low), end);
        }
        let is_introduced = || {
            let words = &self.numerals.times_before;
            let introduces = |at: usize| {
                words.at(self.tokens, at).is_some_and(|((), end)| end == number.start)
                    || self.tokens[at].is("-")
            };
            words.is_empty() || number.start.checked_sub(1).is_some_and(introduces)
        };
        match self.role(number.end, Role::Times).filter(|_| is_open && is_introduced()) {
            Some(end) => match self.role(end, Role::HalfBehind) {
                Some(stop) if number.high.is_none() => made(half(number.low), stop),
                _ => made(number.low, end),
            },
            None => number,
        }
    }

    /// A noun for an approximate number, perhaps multiplied: `une vingtaine de milliers`.
    pub(super) fn estimate(&self, at: usize) -> Option<Number> {
        let from = self.role(at, Role::Article).unwrap_or(at);
        let (value, end) = self.numerals.around.at(self.tokens, from)?;
        let estimate =
            |low, end| Number { is_about: true, ..Number::new(low, QuantityKind::Count, at, end) };
        let low = Amount::whole(value.into());
        let of = self.role(end, Role::Of).unwrap_or(end);
        if let Some((Atom::Scale(scale), end)) = self.numerals.atoms.at(self.tokens, of)
            && let Some(low) = low.times(Amount::whole(scale.into()))
        {
            return Some(estimate(low, end));
        }
        // `un millier et demi`
        if let Some(stop) = self.role(end, Role::HalfBehind) {
            return Some(estimate(low.plus(low.times(Amount::HALF)?)?, stop));
        }
        Some(estimate(low, end))
    }

    /// A word that has a numeral and what it counts.
    pub(super) fn compound(&self, at: usize) -> Option<Number> {
        let (low, counted) = self.numerals.compounds.of(&self.tokens[at])?;
        let number = |low, kind| Number::new(low, kind, at, at + 1);
        Some(match counted {
            Counted::Unit(code) => {
                Number { unit: Some(code.clone()), ..number(low, QuantityKind::Count) }
            }
            Counted::Scale(scale) => number(low.times(*scale)?, QuantityKind::Count),
            Counted::Times => number(low, QuantityKind::Multiple),
        })
    }

    /// The same in the other units that its word is as much of: `полчаса`.
    pub(super) fn in_other_units(&self, number: &Number, quantity: &Quantity) -> Vec<Quantity> {
        let others = self.numerals.compounds.others(&self.tokens[number.start]);
        let in_unit = |(low, code): (Amount, &str)| {
            let units = vec![code.to_owned()];
            Quantity { low, units, ..quantity.clone() }
        };
        others.filter(|_| number.unit.is_some()).map(in_unit).collect()
    }
}
