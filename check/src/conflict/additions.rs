//! What files add to the entries of others, put into those entries.

use std::{
    collections::{BTreeMap, HashMap, btree_map::Entry},
    mem,
    sync::Arc,
};

use comity_ontology::cel::{CelValue, FieldValues};

use super::statement::Statement;
use crate::document::Document;

/// Puts the statements of additions into those that they add to: a conflict is judged on the whole
/// entry, and an addition has not all that its condition asks for.
///
/// What adds to nothing stays as it is. Each addition comes with its place among the members of the
/// run.
pub(crate) fn join(own: Vec<&mut Document>, adding: Vec<(usize, &mut Document)>) {
    let mut bases: HashMap<(usize, Arc<str>), &mut Statement> = HashMap::new();
    for statement in own.into_iter().flat_map(|document| &mut document.statements) {
        if let Some(key) = key(statement) {
            bases.entry(key).or_insert(statement);
        }
    }
    for (member, document) in adding {
        for statement in mem::take(&mut document.statements) {
            match key(&statement).and_then(|key| bases.get_mut(&key)) {
                Some(base) => {
                    base.value = joined(&base.value, &statement.value);
                    let places = base.added.iter().copied();
                    base.added = places.chain([(member, statement.node)]).collect();
                }
                None => document.statements.push(statement),
            }
        }
    }
}

/// The record and the id by which the whole corpus refers to a statement.
fn key(statement: &Statement) -> Option<(usize, Arc<str>)> {
    let id = statement.id.as_ref().filter(|id| id.shared)?;
    Some((statement.record, id.text.clone()))
}

/// A record with the fields that another has besides, and with its items of repeated fields.
fn joined(base: &CelValue, added: &CelValue) -> CelValue {
    let (CelValue::Record(base), CelValue::Record(added)) = (base, added) else {
        return base.clone();
    };
    let own = base.iter().map(|(name, value)| (name.to_owned(), value.clone()));
    let mut fields: BTreeMap<String, CelValue> = own.collect();
    for (name, value) in added.iter() {
        match fields.entry(name.to_owned()) {
            Entry::Vacant(place) => _ = place.insert(value.clone()),
            Entry::Occupied(mut place) => {
                if let (CelValue::List(has), CelValue::List(more)) = (place.get(), value) {
                    let more = more.iter().filter(|item| !has.contains(item));
                    let all: Vec<CelValue> = has.iter().chain(more).cloned().collect();
                    place.insert(CelValue::List(all.into()));
                }
            }
        }
    }
    CelValue::Record(Arc::new(fields.into_iter().collect::<FieldValues>()))
}
