//! Values by their keys, in the order of the keys.

use std::{borrow::Borrow, collections::BTreeMap};

/// Values by their keys, in the order of the keys. The map has numbers, so that it is compiled once
/// for each type of keys and not for each type of values.
#[derive(Debug)]
pub(crate) struct Index<K, V> {
    places: BTreeMap<K, usize>,
    values: Vec<V>,
}

impl<K, V> Default for Index<K, V> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), values: Vec::new() }
    }
}

impl<K: Ord, V> Index<K, V> {
    /// The value of a key.
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.places.get(key).map(|&place| &self.values[place])
    }

    /// The value of a key; `value` if it has none yet.
    pub(crate) fn first(&mut self, key: K, value: V) -> &mut V {
        let place = *self.places.entry(key).or_insert(self.values.len());
        if place == self.values.len() {
            self.values.push(value);
        }
        &mut self.values[place]
    }

    /// The keys, each with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> + Clone {
        self.places.iter().map(|(key, &place)| (key, &self.values[place]))
    }

    /// The keys.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> + Clone {
        self.places.keys()
    }
}
