//! The order of the fields of a record in its values.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};

use crate::{
    cel::{CelValue, FieldNames, FieldValues},
    model::{Field, Record},
};

/// What is in a place of a value of a record.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// The tag of a union.
    Tag,
    /// A field of the record, by its index.
    Field(usize),
}

/// The fields that values of a record may have, in the order of their names. Values that have the
/// same ones share the names.
#[derive(Debug)]
pub(super) struct Layout<'m> {
    places: Vec<(&'m str, Place)>,
    known: RwLock<HashMap<Box<[u64]>, Arc<FieldNames>>>,
}

impl<'m> Layout<'m> {
    /// That of a record, with the tag of a union if it is a variant of one.
    pub(super) fn new(record: &'m Record, tag: Option<&'m str>) -> Self {
        let fields = record.fields.iter().map(|field: &Field| field.name.as_str()).enumerate();
        let fields = fields.filter(|(_, name)| Some(*name) != tag);
        let fields = fields.map(|(index, name)| (name, Place::Field(index)));
        let mut places: Vec<_> = fields.chain(tag.map(|tag| (tag, Place::Tag))).collect();
        places.sort_by_key(|(name, _)| *name);
        Self { places, known: RwLock::default() }
    }

    /// A value with what `value` has for the places, one after the other.
    pub(super) fn fill(&self, mut value: impl FnMut(Place) -> Option<CelValue>) -> FieldValues {
        let mut present = vec![0_u64; self.places.len().div_ceil(64)];
        let mut values = Vec::with_capacity(self.places.len());
        for (at, (_, place)) in self.places.iter().enumerate() {
            if let Some(value) = value(*place) {
                present[at / 64] |= 1 << (at % 64);
                values.push(value);
            }
        }
        FieldValues::new(self.names(&present), values)
    }

    fn names(&self, present: &[u64]) -> Arc<FieldNames> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(names) = known.get(present) {
            return Arc::clone(names);
        }
        drop(known);
        let is_present = |at: usize| present[at / 64] >> (at % 64) & 1 == 1;
        let names = self.places.iter().enumerate().filter(|(at, _)| is_present(*at));
        let names: Arc<FieldNames> = Arc::new(names.map(|(_, (name, _))| *name).collect());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(present.into()).or_insert(names))
    }
}

/// Texts that values share: the terms and the ids of a corpus occur again and again.
#[derive(Debug, Default)]
pub(super) struct Texts(RwLock<HashSet<Arc<str>>>);

impl Texts {
    pub(super) fn of(&self, text: &str) -> Arc<str> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(text) {
            return Arc::clone(known);
        }
        drop(known);
        let text: Arc<str> = text.into();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(Arc::clone(&text));
        text
    }
}
