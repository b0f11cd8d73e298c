//! Statements of one key, for the conflicts among all of them.

use std::collections::{BTreeMap, HashSet};

use comity_ontology::{
    conflict::KeySet,
    model::{Conflict, Path, Scope},
};

use super::{
    Side,
    candidate::Statements,
    class::{identify, keys},
};

/// The document that statements must share, if they must, and the values that they must share.
type Key = (Option<usize>, Vec<Option<KeySet>>);

/// The candidates that have one key, group by group.
pub(super) fn groups(
    conflict: &Conflict,
    statements: Statements<'_>,
    candidates: &[Side],
) -> Vec<Vec<Side>> {
    let mut groups: BTreeMap<Key, Vec<Side>> = BTreeMap::new();
    for at in candidates {
        let document = (conflict.scope == Scope::Document).then_some(at.member);
        let same = keys(conflict, 0, &statements.get(*at).value).same;
        groups.entry((document, same)).or_default().push(*at);
    }
    groups.into_values().collect()
}

/// The first of those that agree at paths, for each of their values.
pub(super) fn distinct(statements: Statements<'_>, group: &[Side], paths: &[Path]) -> Vec<Side> {
    let mut known: HashSet<Vec<u8>> = HashSet::new();
    let is_new = |side: &&Side| {
        let mut bytes = Vec::new();
        identify(&statements.get(**side).value, paths.iter(), &mut bytes);
        known.insert(bytes)
    };
    group.iter().filter(is_new).copied().collect()
}
