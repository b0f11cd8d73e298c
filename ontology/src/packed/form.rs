//! How values are written as bytes: numbers in seven bits a byte, lists and texts after their
//! length, and the variant of an enum before its content.

use crate::model::Deferred;

/// What is left to be read. It is there as long as the program runs, so that a part can be read
/// later.
pub(super) struct Bytes(pub(super) &'static [u8]);

impl Bytes {
    fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

/// A value that has bytes.
pub(super) trait Form: Sized {
    /// Writes it.
    fn put(&self, out: &mut Vec<u8>);

    /// Reads it; `None` if it is not there.
    fn get(from: &mut Bytes) -> Option<Self>;
}

impl Form for u64 {
    fn put(&self, out: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 0x7F {
            out.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        out.push(rest.to_le_bytes()[0]);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let [byte] = *from.take(1)? else { return None };
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

/// Numbers that are written as a wider one.
macro_rules! number {
    ($($number:ty),*) => { $(
        impl Form for $number {
            fn put(&self, out: &mut Vec<u8>) {
                u64::try_from(*self).unwrap_or_default().put(out);
            }

            fn get(from: &mut Bytes) -> Option<Self> {
                u64::get(from)?.try_into().ok()
            }
        }
    )* };
}

number!(u8, u16, u32, usize);

impl Form for i64 {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Some(Self::from_le_bytes(from.take(8)?.try_into().ok()?))
    }
}

impl Form for f64 {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Some(Self::from_le_bytes(from.take(8)?.try_into().ok()?))
    }
}

impl Form for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        match from.take(1)? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }
}

impl Form for String {
    fn put(&self, out: &mut Vec<u8>) {
        self.len().put(out);
        out.extend(self.as_bytes());
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        let length = usize::get(from)?;
        Some(std::str::from_utf8(from.take(length)?).ok()?.to_owned())
    }
}

impl<T: Form> Form for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.len().put(out);
        for item in self {
            item.put(out);
        }
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        let length = usize::get(from)?;
        // No value is shorter than a byte.
        let mut items = Self::with_capacity(length.min(from.0.len()));
        for _ in 0..length {
            items.push(T::get(from)?);
        }
        Some(items)
    }
}

/// After its length, so that it can be left out until it is looked at.
impl<T: Form> Form for Deferred<T> {
    fn put(&self, out: &mut Vec<u8>) {
        let mut bytes = Vec::new();
        (**self).put(&mut bytes);
        bytes.len().put(out);
        out.append(&mut bytes);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        let length = usize::get(from)?;
        let read = |bytes| match T::get(&mut Bytes(bytes)) {
            Some(value) => value,
            None => unreachable!("what packs it is what reads it"),
        };
        Some(Self::packed(from.take(length)?, read))
    }
}

impl<T: Form> Form for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        if bool::get(from)? { T::get(from).map(Some) } else { Some(None) }
    }
}

impl<T: Form> Form for Box<T> {
    fn put(&self, out: &mut Vec<u8>) {
        (**self).put(out);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        T::get(from).map(Self::new)
    }
}

impl<A: Form, B: Form> Form for (A, B) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Some((A::get(from)?, B::get(from)?))
    }
}

impl Form for [String; 2] {
    fn put(&self, out: &mut Vec<u8>) {
        for text in self {
            text.put(out);
        }
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Some([String::get(from)?, String::get(from)?])
    }
}
