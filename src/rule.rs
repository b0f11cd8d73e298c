//! What the straight-line code of rules calls.
//!
//! A rule's function returns `None` where its arithmetic leaves the range of its numbers. As in
//! CEL, `&&`, `||`, `all` and `exists` absorb that if the other operand or item decides alone.

mod steps;
mod texts;
mod weight;

pub use steps::{Counter, counted};
pub use texts::RuleTexts;
pub use weight::StepWeight;

use std::cmp::Ordering;

/// A value. Generated code has a `?` inside of it, or not: clippy would want `Some(x?)` to be `x`.
pub fn some<T>(value: T) -> Option<T> {
    Some(value)
}

/// `a && b`, where either may be undecided.
pub fn and(a: impl FnOnce() -> Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a() {
        Some(false) => Some(false),
        Some(true) => b(),
        None => b().filter(|b| !b),
    }
}

/// `a || b`, where either may be undecided.
pub fn or(a: impl FnOnce() -> Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a() {
        Some(true) => Some(true),
        Some(false) => b(),
        None => b().filter(|b| *b),
    }
}

/// `list.all(item, test)`
pub fn all<T>(
    items: impl IntoIterator<Item = T>,
    test: impl FnMut(T) -> Option<bool>,
) -> Option<bool> {
    decide(false, items, test)
}

/// `list.exists(item, test)`
pub fn exists<T>(
    items: impl IntoIterator<Item = T>,
    test: impl FnMut(T) -> Option<bool>,
) -> Option<bool> {
    decide(true, items, test)
}

/// `verdict` as soon as one item gives it, otherwise its contrary, unless an item is undecided.
fn decide<T>(
    verdict: bool,
    items: impl IntoIterator<Item = T>,
    mut test: impl FnMut(T) -> Option<bool>,
) -> Option<bool> {
    let mut otherwise = Some(!verdict);
    for item in items {
        match test(item) {
            Some(found) if found == verdict => return Some(verdict),
            Some(_) => {}
            None => otherwise = None,
        }
    }
    otherwise
}

/// `list.exists_one(item, test)`
pub fn exists_one<T>(
    items: impl IntoIterator<Item = T>,
    mut test: impl FnMut(T) -> Option<bool>,
) -> Option<bool> {
    let mut found = 0_usize;
    for item in items {
        found += usize::from(test(item)?);
    }
    Some(found == 1)
}

/// `list.filter(item, test)`
pub fn filter<T: Clone>(
    items: impl IntoIterator<Item = T>,
    mut test: impl FnMut(T) -> Option<bool>,
) -> Option<Vec<T>> {
    let mut kept = Vec::new();
    for item in items {
        if test(item.clone())? {
            kept.push(item);
        }
    }
    Some(kept)
}

/// `list.map(item, value)`
pub fn map<T, U>(
    items: impl IntoIterator<Item = T>,
    value: impl FnMut(T) -> Option<U>,
) -> Option<Vec<U>> {
    items.into_iter().map(value).collect()
}

/// A list as a value: an item of another list, or what a variable represents.
pub fn list<T>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect()
}

/// `size(text)`, in code points.
pub fn length(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}

/// `size(list)`
pub fn count(items: impl IntoIterator) -> i64 {
    i64::try_from(items.into_iter().count()).unwrap_or(i64::MAX)
}

/// A list as one type, whichever field it comes from.
pub fn boxed<'l, T>(items: impl Iterator<Item = T> + 'l) -> Box<dyn Iterator<Item = T> + 'l> {
    Box::new(items)
}

/// `item in list`
#[allow(clippy::needless_pass_by_value, reason = "generated code passes values")]
pub fn contains<T: PartialEq>(item: T, items: impl IntoIterator<Item = T>) -> bool {
    items.into_iter().any(|other| other == item)
}

/// The order of two doubles; `None` if one of them is not a number.
pub fn order(a: f64, b: f64) -> Option<Ordering> {
    a.partial_cmp(&b)
}

/// `int(x)` of a double: towards zero; `None` outside the range of an int.
pub fn truncate(x: f64) -> Option<i64> {
    // 2^63 is a double; the largest int is not.
    #[allow(clippy::cast_possible_truncation, reason = "the range is checked")]
    (x > -9_223_372_036_854_775_808.0 && x < 9_223_372_036_854_775_808.0).then_some(x as i64)
}

/// A double as what can be looked up: equal for equal numbers.
pub fn bits(x: f64) -> u64 {
    // The two zeros are equal.
    (x + 0.0).to_bits()
}

/// `double(x)` of an int.
#[allow(clippy::cast_precision_loss, reason = "as CEL has it: the nearest double")]
pub fn double(x: i64) -> f64 {
    x as f64
}
