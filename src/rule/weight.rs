//! How many steps it takes to look at all of a value.

use crate::vocabulary::Vocabulary;

/// A value of a rule, as steps count it.
pub trait StepWeight {
    /// One for a number; one and one more for every sixteen bytes of a text.
    fn weight(&self) -> usize;
}

impl StepWeight for &str {
    fn weight(&self) -> usize {
        1 + self.len() / 16
    }
}

impl<V: Vocabulary> StepWeight for V {
    fn weight(&self) -> usize {
        self.code().weight()
    }
}

impl StepWeight for bool {
    fn weight(&self) -> usize {
        1
    }
}

impl StepWeight for i64 {
    fn weight(&self) -> usize {
        1
    }
}

impl StepWeight for u64 {
    fn weight(&self) -> usize {
        1
    }
}

impl StepWeight for () {
    fn weight(&self) -> usize {
        1
    }
}

impl<A: StepWeight, B: StepWeight> StepWeight for (A, B) {
    fn weight(&self) -> usize {
        self.0.weight().saturating_add(self.1.weight())
    }
}

impl StepWeight for f64 {
    fn weight(&self) -> usize {
        1
    }
}

impl<T: StepWeight> StepWeight for Vec<T> {
    fn weight(&self) -> usize {
        self.iter().fold(1, |sum, item| sum.saturating_add(item.weight()))
    }
}
