//! Parts of a model that are read when they are first looked at.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::OnceLock,
};

/// A part of a model. That of a packed ontology is unpacked when it is first looked at: most runs
/// look at a small share of the terms.
#[derive(Clone)]
pub struct Deferred<T> {
    value: OnceLock<T>,
    read: fn(&'static [u8]) -> T,
    bytes: &'static [u8],
}

impl<T> Deferred<T> {
    /// A part that `read` makes of these bytes.
    #[cfg(feature = "packed")]
    pub(crate) fn packed(bytes: &'static [u8], read: fn(&'static [u8]) -> T) -> Self {
        Self { value: OnceLock::new(), read, bytes }
    }

    fn value(&self) -> &T {
        self.value.get_or_init(|| (self.read)(self.bytes))
    }
}

impl<T> From<T> for Deferred<T> {
    fn from(value: T) -> Self {
        Self { value: value.into(), read: |_| unreachable!("it is there"), bytes: &[] }
    }
}

impl<T: Default> Default for Deferred<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: fmt::Debug> fmt::Debug for Deferred<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Deferred<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl<T: Eq> Eq for Deferred<T> {}

impl<T> Deref for Deferred<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value()
    }
}

impl<T> DerefMut for Deferred<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value();
        match self.value.get_mut() {
            Some(value) => value,
            None => unreachable!("it was read above"),
        }
    }
}

impl<T> FromIterator<T> for Deferred<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<'d, T> IntoIterator for &'d Deferred<Vec<T>> {
    type Item = &'d T;
    type IntoIter = std::slice::Iter<'d, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'d, T> IntoIterator for &'d mut Deferred<Vec<T>> {
    type Item = &'d mut T;
    type IntoIter = std::slice::IterMut<'d, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::Deferred;

    #[test]
    fn what_is_there_is_what_it_was_made_from() {
        let mut part: Deferred<Vec<u8>> = [1, 2].into_iter().collect();
        part.push(3);
        for item in &mut part {
            *item += 1;
        }
        assert_eq!(part.clone().as_slice(), [2, 3, 4]);
        assert_eq!(format!("{part:?}"), "[2, 3, 4]");
        assert!(Deferred::<Vec<u8>>::default().is_empty());
    }

    #[cfg(feature = "packed")]
    #[test]
    fn bytes_are_read_when_they_are_looked_at() {
        let mut part = Deferred::packed(b"ab", <[u8]>::to_vec);
        assert!(part.value.get().is_none());
        part.push(b'c');
        assert_eq!(*part, b"abc");
    }
}
