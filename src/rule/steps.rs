//! The steps of a rule, counted within the bodies of its list macros.
//!
//! A rule that takes too many is undecided, whatever else it finds. The interpreter counts the
//! same steps, so that both give up on the same documents.

use std::cell::Cell;

use std::cmp::Ordering;

use super::{Texts, Weight, decide, filter, length, map};

/// How many steps a rule has taken, and how many it may take.
#[derive(Debug)]
pub struct Steps {
    most: usize,
    taken: Cell<usize>,
}

/// A rule that may take `most` steps.
pub fn counted(most: usize, rule: impl FnOnce(&Steps) -> Option<bool>) -> Option<bool> {
    let steps = Steps { most, taken: Cell::new(0) };
    let verdict = rule(&steps);
    verdict.filter(|_| steps.take(0).is_some())
}

impl Steps {
    fn take(&self, steps: usize) -> Option<()> {
        let taken = self.taken.get().saturating_add(steps);
        self.taken.set(taken);
        (taken <= self.most).then_some(())
    }

    /// The items, each a step; they end where the steps do.
    fn each<T>(&self, items: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        items.into_iter().map_while(|item| self.take(1).map(|()| item))
    }

    /// `list.all(item, test)`
    pub fn all<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        test: impl FnMut(T) -> Option<bool>,
    ) -> Option<bool> {
        decide(false, self.each(items), test)
    }

    /// `list.exists(item, test)`
    pub fn exists<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        test: impl FnMut(T) -> Option<bool>,
    ) -> Option<bool> {
        decide(true, self.each(items), test)
    }

    /// `list.exists_one(item, test)`
    pub fn exists_one<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        test: impl FnMut(T) -> Option<bool>,
    ) -> Option<bool> {
        super::exists_one(self.each(items), test)
    }

    /// `list.filter(item, test)`
    pub fn filter<T: Clone>(
        &self,
        items: impl IntoIterator<Item = T>,
        test: impl FnMut(T) -> Option<bool>,
    ) -> Option<Vec<T>> {
        filter(self.each(items), test)
    }

    /// `list.map(item, value)`
    pub fn map<T, U>(
        &self,
        items: impl IntoIterator<Item = T>,
        value: impl FnMut(T) -> Option<U>,
    ) -> Option<Vec<U>> {
        map(self.each(items), value)
    }

    /// A list as a value.
    pub fn list<T>(&self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        self.each(items).collect()
    }

    /// `item in list`
    #[allow(clippy::needless_pass_by_value, reason = "generated code passes values")]
    pub fn contains<T: PartialEq + Weight>(
        &self,
        item: T,
        items: impl IntoIterator<Item = T>,
    ) -> bool {
        items.into_iter().any(|other| self.take(other.weight()).is_some() && other == item)
    }

    /// Whether two lists are equal, item by item.
    pub fn equal<T: PartialEq + Weight>(
        &self,
        left: impl IntoIterator<Item = T>,
        right: impl IntoIterator<Item = T>,
    ) -> bool {
        let (mut left, mut right) = (left.into_iter(), right.into_iter());
        loop {
            match (left.next(), right.next()) {
                (Some(left), Some(right)) => {
                    let weight = left.weight().min(right.weight());
                    if self.take(weight).is_none() || left != right {
                        return false;
                    }
                }
                (None, None) => return true,
                _ => return false,
            }
        }
    }

    /// The order of two texts.
    pub fn order(&self, a: &str, b: &str) -> Option<Ordering> {
        self.take(a.weight().min(b.weight())).map(|()| a.cmp(b))
    }

    /// `size(text)`, in code points.
    pub fn length(&self, text: &str) -> Option<i64> {
        self.take(text.weight()).map(|()| length(text))
    }

    /// `text.contains(part)`
    pub fn finds(&self, text: &str, part: &str) -> Option<bool> {
        self.take(text.weight()).map(|()| text.contains(part))
    }

    /// `a + b`
    pub fn join<'t>(&self, texts: &'t Texts, a: &str, b: &str) -> Option<&'t str> {
        self.take(a.weight() + b.weight()).map(|()| texts.join(a, b))
    }
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn a_rule_that_takes_too_many_steps_is_undecided() {
        let pairs = |steps: usize| {
            counted(steps, |steps| super::super::all(0..10, |_| steps.all(0..10, |_| Some(true))))
        };
        assert_eq!((pairs(100), pairs(99)), (Some(true), None));
        // Even if what it has seen so far would decide it.
        let found = |steps: usize| {
            counted(steps, |steps| {
                steps.exists(0..10, |item| Some(item == 9));
                Some(true)
            })
        };
        assert_eq!((found(10), found(9)), (Some(true), None));
    }
}
