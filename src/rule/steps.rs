//! The steps of a rule, counted within the bodies of its list macros.
//!
//! A rule for which there are not enough is undecided, whatever else it finds. The interpreter
//! counts the same steps, so that both give up on the same documents.

use std::{cell::Cell, cmp::Ordering, collections::HashSet, hash::Hash};

use comity_tree::decode::Steps;

use super::{RuleTexts, StepWeight, decide, filter, length, map};

/// What counts the steps of one rule.
#[derive(Debug)]
pub struct Counter<'d> {
    steps: &'d Steps,
    /// Whether there were not enough.
    has_failed: Cell<bool>,
}

/// Runs a rule that takes of the steps that are left.
pub fn counted(steps: &Steps, rule: impl FnOnce(&Counter<'_>) -> Option<bool>) -> Option<bool> {
    let counter = Counter { steps, has_failed: Cell::new(false) };
    let verdict = rule(&counter);
    verdict.filter(|_| !counter.has_failed.get())
}

impl Counter<'_> {
    fn take(&self, steps: usize) -> Option<()> {
        let taken = self.steps.take(steps);
        if taken.is_none() {
            self.has_failed.set(true);
        }
        taken
    }

    /// Whether no two items have the same key.
    pub fn unique<T, K: Eq + Hash + StepWeight>(
        &self,
        items: impl IntoIterator<Item = T>,
        mut key: impl FnMut(T) -> Option<K>,
    ) -> Option<bool> {
        let mut keys = items.into_iter().map(|item| {
            let key = key(item)?;
            self.take(key.weight())?;
            Some(key)
        });
        // Most lists have one item or none: nothing is allocated for them.
        let Some(first) = keys.next() else { return Some(true) };
        let first = first?;
        let Some(second) = keys.next() else { return Some(true) };
        distinct(first, second?, keys)
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
    pub fn contains<T: PartialEq + StepWeight>(
        &self,
        item: T,
        items: impl IntoIterator<Item = T>,
    ) -> bool {
        items.into_iter().any(|other| self.take(other.weight()).is_some() && other == item)
    }

    /// Whether two lists are equal, item by item.
    pub fn equal<T: PartialEq + StepWeight>(
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
    pub fn join<'t>(&self, texts: &'t RuleTexts, a: &str, b: &str) -> Option<&'t str> {
        self.take(a.weight() + b.weight()).map(|()| texts.join(a, b))
    }
}

/// How many keys are compared one by one: that costs less than hashing so few.
const FEW: usize = 8;

/// Whether two keys and all others are distinct; `None` if one has none.
fn distinct<K: Eq + Hash>(
    first: K,
    second: K,
    others: impl Iterator<Item = Option<K>>,
) -> Option<bool> {
    if first == second {
        return Some(false);
    }
    let mut few = vec![first, second];
    let mut many: Option<HashSet<K>> = None;
    for key in others {
        let key = key?;
        if few.contains(&key) {
            return Some(false);
        }
        if few.len() < FEW {
            few.push(key);
        } else if !many.get_or_insert_default().insert(key) {
            return Some(false);
        }
    }
    Some(true)
}

#[cfg(test)]
mod tests {
    use comity_tree::decode::Steps;

    use super::counted;

    #[test]
    fn a_rule_that_takes_too_many_steps_is_undecided() {
        let pairs = |steps: usize| {
            counted(&Steps::within(steps), |steps| {
                super::super::all(0..10, |_| steps.all(0..10, |_| Some(true)))
            })
        };
        assert_eq!((pairs(100), pairs(99)), (Some(true), None));
        // Even if what it has seen so far would decide it.
        let found = |steps: usize| {
            counted(&Steps::within(steps), |steps| {
                steps.exists(0..10, |item| Some(item == 9));
                Some(true)
            })
        };
        assert_eq!((found(10), found(9)), (Some(true), None));
    }

    #[test]
    fn rules_share_their_steps_and_those_that_take_none_are_decided() {
        let steps = Steps::within(15);
        let ten = || counted(&steps, |steps| steps.all(0..10, |_| Some(true)));
        assert_eq!((ten(), ten()), (Some(true), None));
        assert_eq!(counted(&steps, |steps| steps.all(0..0, |_: i32| Some(true))), Some(true));
    }

    #[test]
    fn a_key_is_found_however_many_there_are() {
        let unique = |items: &[i64]| {
            counted(&Steps::within(100), |steps| steps.unique(items.iter(), |item| Some(*item)))
        };
        for count in 0..20 {
            let items: Vec<i64> = (0..count).collect();
            assert_eq!(unique(&items), Some(true), "{count}");
            for again in 0..count {
                assert_eq!(
                    unique(&[&items[..], &[again]].concat()),
                    Some(false),
                    "{count}, {again}"
                );
            }
        }
    }

    #[test]
    fn a_key_that_occurs_twice_is_found_in_as_many_steps_as_there_are_items() {
        let unique = |items: &[i64], steps| {
            counted(&Steps::within(steps), |steps| {
                steps.unique(items.iter(), |item| Some((*item % 10, ())))
            })
        };
        assert_eq!(unique(&[1, 2, 3], 6), Some(true));
        assert_eq!(unique(&[1, 2, 3], 5), None);
        assert_eq!(unique(&[1, 2, 11, 4], 6), Some(false));
    }
}
