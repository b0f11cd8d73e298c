//! Ranges whose first number leaves out what multiplies the second: `two to three million`.

use super::{Number, Numbers};
use crate::{
    amount::Amount,
    language::{Atom, Role},
    token::Class,
};

impl Numbers<'_> {
    /// The first number of a range multiplied as the second is, and by how much; `None` if it has
    /// a great power of ten itself or would be no start of the range.
    pub(super) fn shared(&self, first: &Number, second: &Number) -> Option<(Amount, Amount)> {
        let scales = match first.scale {
            None => [self.stacked(second), second.scale, self.zeros(first, second)],
            // `deux cents à trois cent mille`
            Some(own) => {
                let is_small = own.is_less(Amount::whole(self.numerals.big_from.into()));
                let is_shared = |scale: &Amount| is_small && is_near(first, second, *scale);
                [second.scale.filter(is_shared), None, None]
            }
        };
        scales.into_iter().flatten().find_map(|scale| {
            let low = first.low.times(scale)?;
            low.is_less(second.low).then_some((low, scale))
        })
    }

    /// The powers of ten in words at the end of a number together: a hundred thousand.
    fn stacked(&self, number: &Number) -> Option<Amount> {
        number.scale?;
        let mut scales = Amount::ONE;
        let mut end = number.end;
        let scale_before = |end: usize| {
            (number.start..end).rev().take(2).find_map(|from| {
                match self.numerals.atoms.at(self.tokens, from) {
                    Some((Atom::Scale(scale), stop)) if stop == end => Some((scale, from)),
                    _ => None,
                }
            })
        };
        while let Some((scale, from)) = scale_before(end) {
            scales = scales.times(Amount::whole(scale.into()))?;
            let joined = from > number.start && self.tokens[from - 1].is("-");
            end = from - usize::from(joined);
        }
        (scales != Amount::ONE).then_some(scales)
    }

    /// The thousands that figures at the end of a range share with those before them:
    /// `150-200,000`, `20 to 30,000`, but not `1 to 5,000`; in some languages also
    /// `de 20 à 30 000`.
    fn zeros(&self, first: &Number, second: &Number) -> Option<Amount> {
        let tokens = self.tokens;
        let is_plain = first.end == first.start + 1 && tokens[first.start].class == Class::Digits;
        let is_zeros = |at: &usize| {
            let separator = &tokens[at - 1];
            let is_group =
                self.numerals.group.contains(&separator.key) || separator.class == Class::Digits;
            *at > second.start && is_group && tokens[*at].is(ZEROS)
        };
        let step = if tokens.get(second.start + 1)?.class == Class::Digits { 1 } else { 2 };
        let from_last = (second.start..second.end).rev().step_by(step);
        let count = from_last.take_while(is_zeros).count();
        let scale = Amount::whole(1000).raised(u32::try_from(count).ok()?)?;
        let is_hyphen = tokens[second.start - 1].class == Class::Mark;
        let is_from =
            first.start > 0 && self.role(first.start - 1, Role::From) == Some(first.start);
        let is_round = !first.low.is_less(Amount::whole(10)) && !is_from;
        let may_share = is_hyphen || is_round || !self.numerals.shared_zeros.is_empty();
        (is_plain && count > 0 && may_share && is_near(first, second, scale)).then_some(scale)
    }
}

/// A group of figures that a number may do without.
const ZEROS: &str = "000";

/// Whether the start of a range is near its end once it is multiplied.
fn is_near(first: &Number, second: &Number, scale: Amount) -> bool {
    let most = first.low.times(scale).and_then(|low| low.times(Amount::whole(MOST_TIMES)));
    most.is_some_and(|most| second.low.is_less(most))
}

/// How many times the start of a range its end is less than, if the start leaves out its zeros.
const MOST_TIMES: i128 = 4;
