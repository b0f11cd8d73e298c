//! Figures with an ending that a number has where it counts, and figures that go on with a number.

use super::{compose::Sum, figures::Figure, words::Speech};
use crate::{amount::Amount, token::Class};

impl Speech<'_> {
    /// The token behind a figure and the ending that touches it: `32-х`, `5-ти`.
    pub(super) fn counting_end(&self, figure: &Figure) -> usize {
        self.counting_suffix(figure.end, figure.amount).unwrap_or(figure.end)
    }

    /// The token behind an ending of a figure that counts.
    pub(crate) fn counting_suffix(&self, at: usize, number: Amount) -> Option<usize> {
        let touches = |index: usize| self.tokens.get(index).is_some_and(|token| !token.is_spaced);
        touches(at).then_some(())?;
        let number = number.to_whole()?;
        let last = if (11..20).contains(&(number % 100)) { 0 } else { number % 10 };
        let endings = self.numerals.counting_suffix.all(self.tokens, at);
        let mut ends = endings.filter(|(digit, _)| i128::from(*digit) == last).map(|(_, end)| end);
        ends.find(|end| (at + 1..*end).all(touches))
    }

    /// Whether three figures at a token go on with a number that ends in a scale:
    /// `1 тыс. 200 человек`.
    pub(super) fn goes_on_in_figures(&self, at: usize, sum: &Sum) -> bool {
        let token = &self.tokens[at];
        let is_figures = token.class == Class::Digits && token.is_spaced && token.key.len() == 3;
        let goes_on = self.tokens.get(at + 1).is_some_and(|next| next.is("-"));
        sum.last_scale() == Some(Amount::whole(self.numerals.figures_behind.into()))
            && is_figures
            && !token.key.starts_with('0')
            && !goes_on
    }
}
