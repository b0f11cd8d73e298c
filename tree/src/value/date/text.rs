//! A short text that needs no allocation.

/// Fits a date-time in UTC and a period between two days, in 24 bytes all told.
const INLINE: usize = 22;

#[derive(Clone)]
pub(super) enum Text {
    Inline(u8, [u8; INLINE]),
    Heap(Box<str>),
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        match (text.len(), u8::try_from(text.len())) {
            (length @ ..=INLINE, Ok(short)) => {
                let mut bytes = [0; INLINE];
                bytes[..length].copy_from_slice(text.as_bytes());
                Self::Inline(short, bytes)
            }
            _ => Self::Heap(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            // The bytes were a `str`, so the default is never taken.
            Self::Inline(length, bytes) => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default()
            }
            Self::Heap(text) => text,
        }
    }
}
