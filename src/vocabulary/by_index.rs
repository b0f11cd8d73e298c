//! A total order of terms that is not the ontology's.

use std::{cmp::Ordering, fmt};

use super::Vocabulary;

/// A term as a key, ordered by its place in the ontology.
///
/// A term implements `PartialOrd` if its vocabulary has an order, and that order may leave two
/// terms incomparable. `ByIndex` orders all terms of any vocabulary as the ontology lists them,
/// which has no meaning beyond being total: it is for a `BTreeMap`, a `BTreeSet` or `sort`.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use comity::{ByIndex, bilateral::Mode};
///
/// let mut counts = BTreeMap::new();
/// for mode in [Mode::Planned, Mode::Asserted, Mode::Planned] {
///     *counts.entry(ByIndex(mode)).or_insert(0) += 1;
/// }
/// let counts: Vec<_> = counts.into_iter().map(|(ByIndex(mode), n)| (mode.code(), n)).collect();
/// assert_eq!(counts, [("asserted", 1), ("planned", 2)]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ByIndex<V>(pub V);

impl<V: Vocabulary> PartialOrd for ByIndex<V> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<V: Vocabulary> Ord for ByIndex<V> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index().cmp(&other.0.index())
    }
}

impl<V> From<V> for ByIndex<V> {
    fn from(term: V) -> Self {
        Self(term)
    }
}

impl<V: fmt::Display> fmt::Display for ByIndex<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl<V: serde_core::Serialize> serde_core::Serialize for ByIndex<V> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, V: serde_core::Deserialize<'de>> serde_core::Deserialize<'de> for ByIndex<V> {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        V::deserialize(deserializer).map(Self)
    }
}
