//! Ranges: two numbers with words for one between them.

use super::{Number, around::Around};
use crate::{
    amount::Amount,
    language::Role,
    quantity::{Qualifier, Quantity, QuantityKind},
};

impl Around<'_> {
    /// The quantities that the ends of a range are, and the range behind them, with the token
    /// behind it; the lower end is what it is by itself, up to its token, and then the upper one.
    pub(super) fn with_ends(
        &self,
        range: &Number,
        (lower, lower_end, upper): (&Quantity, usize, &Number),
        before: usize,
        last: usize,
    ) -> ([Quantity; 3], usize) {
        let (upper, end) = self.quantity(upper, lower_end, last);
        let (range, _) = self.quantity(range, before, last);
        let shared = |own: &[String]| {
            if range.units.is_empty() { own.to_vec() } else { range.units.clone() }
        };
        let (low_units, high_units) = (shared(&lower.units), shared(&upper.units));
        let kind = if range.kind == QuantityKind::Share { range.kind } else { lower.kind };
        let lower = Quantity { low: range.low, units: low_units, kind, ..lower.clone() };
        // The word between the ends is no bound.
        let qualifier = match upper.qualifier {
            Qualifier::UpTo => Qualifier::Exact,
            other => other,
        };
        let upper = Quantity { qualifier, units: high_units, ..upper };
        ([lower, upper, range], end)
    }

    /// The same where the letter behind the figures is their unit: `3-4m waves`.
    pub(super) fn in_letter_as_unit(
        &self,
        first: &Number,
        second: &Number,
        before: usize,
        last: usize,
    ) -> Vec<Quantity> {
        let Some(upper) = second.with_letter_as_unit() else { return Vec::new() };
        let lower = first.with_letter_as_unit().unwrap_or_else(|| first.clone());
        let Some(range) = self.range(&lower, &upper, before) else { return Vec::new() };
        let (quantity, _) = self.quantity(&lower, before, second.start);
        self.with_ends(&range, (&quantity, lower.end, &upper), before, last).0.into()
    }

    /// The range of two numbers with words for one between them.
    pub(super) fn range(&self, first: &Number, second: &Number, free: usize) -> Option<Number> {
        let tokens = self.numbers.tokens;
        // 两到三倍
        let is_multiple =
            first.kind == QuantityKind::Count && second.kind == QuantityKind::Multiple;
        // 三到四成
        let is_share = first.kind == QuantityKind::Count
            && second.kind == QuantityKind::Share
            && second.scale.is_some_and(|scale| scale.is_less(Amount::ONE));
        let plain = first.high.is_none()
            && second.high.is_none()
            && (first.kind == second.kind || is_multiple || is_share);
        (plain && !matches!(first.kind, QuantityKind::Several | QuantityKind::Multiple))
            .then_some(())?;
        // A unit or a sign may be repeated: `$2-$3 million`.
        let own = self.unit_behind(first.end, second.start);
        let behind = own.as_ref().map_or(first.end, |(_, end)| *end);
        let before = self.unit_before(second.start, behind).map_or(second.start, |(_, from)| from);
        let to = |from: usize| self.numbers.role(from, Role::To) == Some(before);
        let start = self.unit_before(first.start, free).map_or(first.start, |(_, from)| from);
        let between = start > free
            && self.numbers.role(start - 1, Role::Between).is_some()
            && self.numbers.role(behind, Role::And) == Some(before);
        let or = [behind, first.end]
            .into_iter()
            .any(|from| self.numbers.role(from, Role::Or) == Some(before));
        (to(behind) || to(first.end) || between || or).then_some(())?;
        if tokens[first.end..second.start].len() > 4 {
            return None;
        }
        // Two units are two numbers.
        let other = match self.unit_before(second.start, behind) {
            Some((unit, _)) => Some(unit),
            None => self.unit_behind(second.end, tokens.len()).map(|(unit, _)| unit),
        };
        if let (Some((own, _)), Some(other)) = (&own, &other)
            && !own.codes.iter().any(|code| other.codes.contains(code))
        {
            return None;
        }
        let shared = own.is_none().then(|| self.numbers.shared(first, second)).flatten();
        let low = shared.map_or(first.low, |(low, _)| low);
        // `two or three` is a range, `five or ten` is a choice.
        let step = shared.map(|(_, scale)| scale).or(second.scale).unwrap_or(Amount::ONE);
        if or && !to(behind) && second.low.minus(low) != Some(step) {
            return None;
        }
        low.is_less(second.low).then(|| Number {
            high: Some(second.low),
            scale: second.scale,
            unit: second.unit.clone(),
            ..Number::new(low, second.kind, first.start, second.end)
        })
    }
}
