//! A list that generated code borrows and the interpreter owns.

use std::ops::Deref;

/// A borrowed or owned list. Unlike `Cow`, it lets the lifetimes of its items be shortened.
#[derive(Debug)]
pub enum List<'s, T> {
    /// Of a static.
    Borrowed(&'s [T]),
    /// Made while the program runs.
    Owned(Vec<T>),
}

impl<T> Deref for List<'_, T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match self {
            Self::Borrowed(items) => items,
            Self::Owned(items) => items,
        }
    }
}
