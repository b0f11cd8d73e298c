//! A short text that needs no allocation.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

/// Fits a date-time in UTC, a period between two days and most ids, in 24 bytes all told.
const INLINE: usize = 22;

/// A text that is kept in place if it is short, as ids and dates are.
#[derive(Clone)]
pub struct Text(Place);

#[derive(Clone)]
enum Place {
    Inline(u8, [u8; INLINE]),
    Heap(Box<str>),
}

impl Text {
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

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(match (text.len(), u8::try_from(text.len())) {
            (length @ ..=INLINE, Ok(short)) => {
                let mut bytes = [0; INLINE];
                bytes[..length].copy_from_slice(text.as_bytes());
                Place::Inline(short, bytes)
            }
            _ => Place::Heap(text.into()),
        })
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

// The bytes of texts compare as the texts do.
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
