//! How many steps it takes to look at all of a value.

use crate::vocabulary::Vocabulary;

/// A value of a rule, as steps count it.
pub trait Weight {
    /// One for a number; one and one more for every sixteen bytes of a text.
    fn weight(&self) -> usize;
}

impl Weight for &str {
    fn weight(&self) -> usize {
        1 + self.len() / 16
    }
}

impl<V: Vocabulary> Weight for V {
    fn weight(&self) -> usize {
        self.code().weight()
    }
}

impl Weight for bool {
    fn weight(&self) -> usize {
        1
    }
}

impl Weight for i64 {
    fn weight(&self) -> usize {
        1
    }
}

impl Weight for u64 {
    fn weight(&self) -> usize {
        1
    }
}

impl Weight for () {
    fn weight(&self) -> usize {
        1
    }
}

impl<A: Weight, B: Weight> Weight for (A, B) {
    fn weight(&self) -> usize {
        self.0.weight().saturating_add(self.1.weight())
    }
}

impl Weight for f64 {
    fn weight(&self) -> usize {
        1
    }
}

impl<T: Weight> Weight for Vec<T> {
    fn weight(&self) -> usize {
        self.iter().fold(1, |sum, item| sum.saturating_add(item.weight()))
    }
}
