//! The work that conditions may take.

use std::cell::Cell;

/// Most steps that the rules of a document take together, besides one for each byte of it: about
/// a second of work.
pub const MAX_STEPS: usize = 10_000_000;

/// How many steps were taken, and how many may be.
#[derive(Debug)]
pub struct Steps {
    most: usize,
    taken: Cell<usize>,
}

impl Default for Steps {
    fn default() -> Self {
        Self::within(MAX_STEPS)
    }
}

impl Steps {
    /// None taken, of `most`.
    pub const fn within(most: usize) -> Self {
        Self { most, taken: Cell::new(0) }
    }

    /// Takes steps; `None` if there are not as many.
    #[inline]
    pub fn take(&self, steps: usize) -> Option<()> {
        let taken = self.taken.get().saturating_add(steps);
        self.taken.set(taken);
        (steps == 0 || taken <= self.most).then_some(())
    }

    /// How many were asked for.
    pub fn taken(&self) -> usize {
        self.taken.get()
    }

    /// Whether more were asked for than there are.
    pub fn are_spent(&self) -> bool {
        self.taken.get() > self.most
    }
}

#[cfg(test)]
mod tests {
    use super::Steps;

    #[test]
    fn what_is_spent_stays_spent() {
        let steps = Steps::within(2);
        assert!(steps.take(2).is_some() && !steps.are_spent());
        assert!(steps.take(1).is_none() && steps.are_spent());
        assert!(steps.take(usize::MAX).is_none());
        assert!(steps.take(0).is_some(), "nothing is always there");
    }
}
