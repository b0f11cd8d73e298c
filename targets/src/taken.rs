//! Names that must differ by more than case: not every system of files tells them apart.

use std::collections::HashMap;

/// The names that are taken in one place.
#[derive(Debug, Default)]
pub(crate) struct Taken<'n>(HashMap<String, &'n str>);

impl<'n> Taken<'n> {
    /// Takes a name; returns the one that had it, if it is the same or differs only by case.
    pub(crate) fn take(&mut self, name: &'n str) -> Option<&'n str> {
        self.0.insert(name.to_lowercase(), name)
    }
}

#[cfg(test)]
mod tests {
    use super::Taken;

    #[test]
    fn names_that_differ_only_by_case_are_one() {
        let mut taken = Taken::default();
        assert_eq!(taken.take("key"), None);
        assert_eq!(taken.take("Key"), Some("key"));
        assert_eq!(taken.take("STRASSE"), None);
        assert_eq!(taken.take("straße"), None);
        assert_eq!(taken.take("Straße"), Some("straße"));
    }
}
