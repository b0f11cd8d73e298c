//! The value of a number in words, or in figures with words between them.

use crate::amount::Amount;

/// Parts of a number, put together one after the other.
///
/// What is added must fit below what is there: `twenty-one`, but not `twenty eleven`. What
/// multiplies takes the parts before it that are smaller: `three hundred thousand`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum {
    /// The parts that are multiplied by a great power of ten, each with that.
    parts: Vec<(Amount, Amount)>,
    /// The sum since then, and of it what no power of ten has multiplied yet.
    section: Amount,
    pending: Amount,
    /// What the next addend must be less than, and what the pending ones had to be.
    room: Option<Amount>,
    room_before: Option<Amount>,
    /// The last power of ten, and whether it is the last part.
    last: Option<Amount>,
    is_scaled: bool,
    is_some: bool,
}

impl Sum {
    /// The value so far.
    pub(crate) fn value(&self) -> Option<Amount> {
        self.parts.iter().try_fold(self.section, |sum, (part, _)| sum.plus(*part))
    }

    /// Whether a power of ten is the last part.
    pub(crate) fn ends_with_scale(&self) -> bool {
        self.is_scaled
    }

    /// The last power of ten.
    pub(crate) fn last_scale(&self) -> Option<Amount> {
        self.last
    }

    /// Whether something was added since the last power of ten.
    pub(crate) fn is_pending(&self) -> bool {
        self.pending != Amount::ZERO
    }

    /// Whether a digit behind a greater power of ten than this one was added last.
    pub(crate) fn waits_for(&self, scale: Amount) -> bool {
        let is_digit = self.is_pending() && self.pending.is_less(Amount::whole(10));
        is_digit && self.last.is_some_and(|last| scale.is_less(last))
    }

    /// Whether an addend fits below what is there.
    pub(crate) fn fits(&self, addend: Amount) -> bool {
        self.room.is_none_or(|room| addend.is_less(room))
            && (addend != Amount::ZERO || !self.is_some)
    }

    /// Adds a number, behind which at most `takes` fits.
    pub(crate) fn add(&mut self, addend: Amount, takes: i64) -> Option<()> {
        self.fits(addend).then_some(())?;
        if !self.is_pending() {
            self.room_before = self.room;
        }
        self.pending = self.pending.plus(addend)?;
        self.section = self.section.plus(addend)?;
        self.room = Some(Amount::whole(i128::from(takes) + 1));
        self.is_scaled = false;
        self.is_some = true;
        Some(())
    }

    /// Adds decimals.
    pub(crate) fn add_decimals(&mut self, decimals: Amount) -> Option<()> {
        self.section = self.section.plus(decimals)?;
        self.pending = self.pending.plus(decimals)?;
        self.room = Some(Amount::ZERO);
        self.is_scaled = false;
        Some(())
    }

    /// Multiplies by a small power of ten: a hundred.
    pub(crate) fn scale(&mut self, scale: Amount) -> Option<()> {
        let pending = if self.is_pending() { self.pending } else { Amount::ONE };
        let room = if self.is_pending() { self.room_before } else { self.room };
        let scaled = pending.times(scale)?;
        (room.is_none_or(|room| scaled.is_less(room)) && self.room != Some(Amount::ZERO))
            .then_some(())?;
        self.section = self.section.minus(self.pending)?.plus(scaled)?;
        self.pending = Amount::ZERO;
        self.room = Some(scale);
        self.scaled(scale);
        Some(())
    }

    /// Multiplies by a great power of ten: a thousand, a million. If it follows a greater one at
    /// once, it counts once (`deux millions mille`), or multiplies that too if it `stacks` (亿万).
    pub(crate) fn scale_all(&mut self, scale: Amount, stacks: bool) -> Option<()> {
        let mut before = self.section;
        let at_once = before == Amount::ZERO && self.is_scaled;
        while let Some((part, of)) = self.parts.last().copied() {
            let takes = of.is_less(scale) || at_once && (stacks || of == scale);
            if !takes {
                // The same power of ten twice in a number starts another number.
                (of != scale).then_some(())?;
                break;
            }
            before = before.plus(part)?;
            self.parts.pop();
        }
        if before == Amount::ZERO {
            (!self.is_some || self.is_scaled).then_some(())?;
            before = Amount::ONE;
        }
        self.parts.push((before.times(scale)?, scale));
        self.section = Amount::ZERO;
        self.pending = Amount::ZERO;
        self.room = Some(scale);
        self.scaled(scale);
        Some(())
    }

    fn scaled(&mut self, scale: Amount) {
        self.last = Some(scale);
        self.is_scaled = true;
        self.is_some = true;
    }

    /// Takes a last digit as a multiple of the power of ten below the one before it: 三万五.
    pub(crate) fn shorten(&mut self) -> Option<()> {
        let tenth = Amount::fraction(self.last?, Amount::whole(10))?;
        let meant = self.pending.times(tenth)?;
        self.section = self.section.minus(self.pending)?.plus(meant)?;
        self.pending = meant;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fit_or_do_not() {
        let whole = Amount::whole;
        let mut sum = Sum::default();
        assert!(sum.add(whole(20), 9).is_some() && sum.add(whole(11), 0).is_none());
        assert!(sum.add(whole(1), 0).is_some() && sum.scale(whole(100)).is_some());
        assert!(sum.scale_all(whole(1000), false).is_some() && sum.add(whole(5), 0).is_some());
        assert_eq!(sum.value(), Some(whole(2_100_005)));
        assert!(sum.scale_all(whole(1_000_000), false).is_some());
        assert_eq!(sum.value(), Some(whole(2_100_005_000_000)));
        let mut stacked = sum.clone();
        assert!(sum.scale_all(whole(1000), false).is_some());
        assert_eq!(sum.value(), Some(whole(2_100_005_001_000)));
        assert!(stacked.scale_all(whole(1000), true).is_some());
        assert_eq!(stacked.value(), Some(whole(2_100_005_000_000_000)));
    }
}
