//! The names of the fields of a record.

/// The names of the fields that a record has, in their order: records that have the same ones can
/// share them.
///
/// Conditions ask for fields many times more often than records are made: to find one, numbers are
/// compared, and one name.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct FieldNames {
    names: Box<[Box<str>]>,
    /// The beginning and the length of each name.
    keys: Box<[u64]>,
}

impl FieldNames {
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    #[inline]
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        let key = key(name);
        let mut found = self.keys.iter().zip(&self.names);
        found.position(|(own, text)| *own == key && **text == *name)
    }
}

/// From names that are in their order.
impl<'n> FromIterator<&'n str> for FieldNames {
    fn from_iter<I: IntoIterator<Item = &'n str>>(names: I) -> Self {
        let names: Box<[Box<str>]> = names.into_iter().map(Box::from).collect();
        let keys = names.iter().map(|name| key(name)).collect();
        Self { names, keys }
    }
}

/// The length of a name, and its first letters as a number.
#[inline]
fn key(name: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = name.len().min(7);
    bytes[..length].copy_from_slice(&name.as_bytes()[..length]);
    u64::from_le_bytes(bytes) | (name.len() as u64) << 56
}
