//! The lists of a document, and what the fields of their items hold.

use std::any::Any;

use crate::{
    shape::IdRole,
    view::{Fields, Items, View},
};

/// The lists of a document: the name of the field, and the items.
pub(super) fn lists(root: &dyn Fields) -> impl Iterator<Item = (&'static str, &dyn Items)> {
    root.shape().fields.iter().enumerate().filter_map(move |(index, field)| {
        match root.field(index)? {
            View::List(items) => Some((field.name, items)),
            _ => None,
        }
    })
}

/// The items of a list that are a `T`, or a union's variant that is one: index, value and view.
pub(super) fn values<T: Any>(items: &dyn Items) -> impl Iterator<Item = (usize, &T, View<'_>)> {
    let all = items.as_any().downcast_ref::<Vec<T>>();
    (0..items.len()).filter_map(move |index| {
        let view = items.item(index)?;
        let value = match (all, view) {
            (Some(all), _) => all.get(index),
            (None, View::Variant(_, _, record)) => record.as_any().downcast_ref(),
            (None, _) => None,
        };
        Some((index, value?, view))
    })
}

/// The record of a view.
pub(super) fn record(view: View<'_>) -> Option<&dyn Fields> {
    match view {
        View::Record(record) | View::Variant(_, _, record) => Some(record),
        _ => None,
    }
}

/// The values of a field, one by one: the items of a list, or the value.
pub(super) fn each(view: View<'_>) -> Vec<View<'_>> {
    match view {
        View::List(items) => (0..items.len()).filter_map(|index| items.item(index)).collect(),
        view => vec![view],
    }
}

/// The values of the fields that play a part.
pub(super) fn part<'c>(
    record: &'c dyn Fields,
    part: &'static str,
) -> impl Iterator<Item = View<'c>> {
    let fields = record.shape().fields.iter().enumerate();
    fields
        .filter(move |(_, field)| field.part == part)
        .filter_map(|(index, _)| record.field(index))
        .flat_map(each)
}

/// An entry of the registry: a record with an id that a document lists.
pub(super) struct Entry<'c> {
    pub(super) scalar: &'static str,
    pub(super) id: &'c str,
    pub(super) fields: &'c dyn Fields,
}

impl Entry<'_> {
    pub(super) fn key(&self) -> (&'static str, String) {
        (self.scalar, self.id.to_owned())
    }
}

/// The entries of the registry, in the order of the documents.
pub(super) fn entries<'c>(roots: &[&'c dyn Fields]) -> impl Iterator<Item = Entry<'c>> {
    let lists = roots.iter().flat_map(|root| lists(*root));
    lists.flat_map(|(_, items)| (0..items.len()).filter_map(|index| items.item(index))).filter_map(
        |item| {
            let View::Record(fields) = item else { return None };
            let mut shapes = fields.shape().fields.iter().enumerate();
            shapes.find_map(|(index, field)| match (field.role, fields.field(index)) {
                (IdRole::Identity(scalar), Some(View::Text(id))) => {
                    Some(Entry { scalar, id, fields })
                }
                _ => None,
            })
        },
    )
}

/// Calls `see` with every id of the corpus that a record names, and its scalar. Those who say
/// something are not what it is about.
// No deeper than documents are.
pub(super) fn each_reference<'c>(
    record: &'c dyn Fields,
    see: &mut dyn FnMut(&'static str, &'c str),
) {
    for (index, field) in record.shape().fields.iter().enumerate() {
        if field.part == "speakers" {
            continue;
        }
        for view in record.field(index).into_iter().flat_map(each) {
            match (field.role, view) {
                (IdRole::CorpusReference(scalar), View::Text(id)) => see(scalar, id),
                (_, View::Record(inner) | View::Variant(_, _, inner)) => each_reference(inner, see),
                _ => {}
            }
        }
    }
}
