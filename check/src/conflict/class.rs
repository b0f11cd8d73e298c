//! Statements that are one and the same to a conflict.
//!
//! A conflict reads a few fields of a statement. Statements that agree in all of them contradict
//! the same others, so that one is compared for all of its class.

use std::collections::HashMap;

use comity_ontology::{
    cel::{CelValue, Expr},
    conflict::{self, KeySet},
    model::{Conflict, ConflictKey, Model, Path, SIDES, Scope},
};

use super::{Side, candidate::Statements};

/// The sets of a statement, one for each key that asks its side.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) same: Vec<Option<KeySet>>,
    pub(super) shares: Vec<Option<KeySet>>,
}

/// Statements that a conflict cannot distinguish.
#[derive(Debug)]
pub(super) struct Class<'r> {
    /// What one of them says.
    pub(super) value: &'r CelValue,
    pub(super) keys: Keys,
    /// The document that they are all in, if the conflict is one within a document.
    pub(super) document: Option<usize>,
    /// The statements, in the order of the documents.
    pub(super) statements: Vec<Side>,
    /// Whether one of them is in a document that is checked.
    pub(super) is_checked: bool,
}

/// The classes of the candidates for a side.
pub(super) fn classes<'r>(
    model: &Model,
    conflict: &Conflict,
    side: usize,
    statements: Statements<'r>,
    candidates: &[Side],
) -> Vec<Class<'r>> {
    let conditions: Vec<&Expr> = conflict.when.iter().chain([&conflict.assert]).collect();
    let paths = paths(model, &conditions, &[SIDES[side]]);
    let milder: Vec<Option<Vec<Path>>> = model
        .unions
        .iter()
        .map(|union| {
            let milder = union.comparison.as_ref()?.milder.as_ref()?;
            Some(self::paths(model, &[milder], &SIDES[..2]))
        })
        .collect();
    let asked = conflict.same.iter().chain(&conflict.shares).filter(|key| key.asks(side));
    let asked: Vec<&Path> = asked.flat_map(|key| &key.paths[side]).collect();
    let mut known: HashMap<Box<[u8]>, usize> = HashMap::new();
    let mut classes: Vec<Class<'r>> = Vec::new();
    let mut bytes = Vec::new();
    for at in candidates {
        let statement = statements.get(*at);
        let document = (conflict.scope == Scope::Document).then_some(at.member);
        let union = statement.union;
        let weighed = union.and_then(|union| milder[union].as_ref()).into_iter().flatten();
        // What distinguishes the statement from those of other classes.
        bytes.clear();
        for index in [document, union] {
            bytes.extend(index.map_or(0, |index| index + 1).to_le_bytes());
        }
        let all = asked.iter().copied().chain(&paths).chain(weighed);
        identify(&statement.value, all, &mut bytes);
        let class = if let Some(class) = known.get(bytes.as_slice()) {
            *class
        } else {
            known.insert(bytes.as_slice().into(), classes.len());
            let value = &statement.value;
            let keys = keys(conflict, side, value);
            let statements = Vec::new();
            classes.push(Class { value, keys, document, statements, is_checked: false });
            classes.len() - 1
        };
        classes[class].statements.push(*at);
        classes[class].is_checked |= statements.members[at.member].checked;
    }
    classes
}

/// The paths that conditions read of variables.
fn paths(model: &Model, conditions: &[&Expr], variables: &[&str]) -> Vec<Path> {
    let pairs = conditions.iter().flat_map(|one| variables.iter().map(move |name| (one, name)));
    pairs.flat_map(|(condition, name)| condition.reads(name, model)).collect()
}

/// Adds what is at paths of a value, or that nothing is.
pub(super) fn identify<'p>(
    value: &CelValue,
    paths: impl Iterator<Item = &'p Path>,
    bytes: &mut Vec<u8>,
) {
    for path in paths {
        value.identify_at(path, bytes);
    }
}

/// The sets that a conflict asks of a statement on a side.
pub(super) fn keys(conflict: &Conflict, side: usize, value: &CelValue) -> Keys {
    let set = |key: &ConflictKey| key.asks(side).then(|| conflict::key(key, side, value));
    Keys {
        same: conflict.same.iter().map(set).collect(),
        shares: conflict.shares.iter().map(set).collect(),
    }
}
