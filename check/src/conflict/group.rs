//! Statements of one key, for the conflicts among all of them.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::model::{Conflict, Scope};

use super::{Side, candidate::Statements, class::keys};

/// The document that statements must share, if they must, and the values that they must share.
type Key = (Option<usize>, Vec<Option<BTreeSet<String>>>);

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
