//! A short text that needs no allocation.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    ops::Deref,
};

/// Fits a date-time in UTC, a period between two days and most ids, in 24 bytes in total.
const INLINE: usize = 22;

/// A text that is kept in place if it is short, as ids and dates are.
#[derive(Clone)]
pub struct ShortText(Place);

#[derive(Clone)]
enum Place {
    Inline(u8, [u8; INLINE]),
    Heap(Box<str>),
}

impl ShortText {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // The bytes were a `str`, so the default is never taken.
            Place::Inline(length, bytes) => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default()
            }
            Place::Heap(text) => text,
        }
    }

    fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Place::Inline(length, bytes) => &bytes[..usize::from(*length)],
            Place::Heap(text) => text.as_bytes(),
        }
    }
}

impl From<&str> for ShortText {
    fn from(text: &str) -> Self {
        Self(match (text.len(), u8::try_from(text.len())) {
            (..=INLINE, Ok(short)) => Place::Inline(short, inline(text.as_bytes())),
            _ => Place::Heap(text.into()),
        })
    }
}

/// The bytes of a short text. Two copies of a fixed length that may overlap cost less than one
/// whose length is only known here.
#[inline]
fn inline(text: &[u8]) -> [u8; INLINE] {
    let mut bytes = [0; INLINE];
    match text.len() {
        0..4 => bytes.iter_mut().zip(text).for_each(|(to, from)| *to = *from),
        4..8 => copy_ends::<4>(text, &mut bytes),
        8..16 => copy_ends::<8>(text, &mut bytes),
        _ => copy_ends::<16>(text, &mut bytes),
    }
    bytes
}

/// Copies the first and the last `N` bytes of a text that has as many.
#[inline]
fn copy_ends<const N: usize>(text: &[u8], bytes: &mut [u8; INLINE]) {
    if let (Some(first), Some(last)) = (text.first_chunk::<N>(), text.last_chunk::<N>()) {
        bytes[..N].copy_from_slice(first);
        bytes[text.len() - N..][..N].copy_from_slice(last);
    }
}

impl Deref for ShortText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

// The bytes of texts compare as the texts do.
impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for ShortText {}

impl PartialOrd for ShortText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShortText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::{INLINE, ShortText};

    #[test]
    fn texts_of_every_length_are_kept() {
        let letters: String = ('a'..='z').chain('A'..='Z').collect();
        for length in 0..=INLINE + 2 {
            assert_eq!(ShortText::from(&letters[..length]).as_str(), &letters[..length]);
        }
    }
}
