//! Statements brought together by what they have in common.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::{
    conflict,
    model::{Conflict, Key, Scope},
};

use super::{Side, candidate::Statements};

/// What two statements must have in common to be brought together: the document, the sets that are
/// the same, and one element of those that share one.
type Common = (Option<usize>, Vec<BTreeSet<String>>, Option<String>);

/// The sets of one statement, one for each key that asks its side.
#[derive(Clone, Debug)]
struct Keys {
    same: Vec<Option<BTreeSet<String>>>,
    shares: Vec<Option<BTreeSet<String>>>,
}

/// The candidates for each side, and which of them belong together.
pub(crate) struct Join<'r> {
    conflict: &'r Conflict,
    candidates: Vec<Vec<(Side, Keys)>>,
    /// For each side, its candidates by what they must have in common with those before it.
    index: Vec<BTreeMap<Common, Vec<usize>>>,
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// With the next.
    On,
    /// No further.
    Stop,
}

impl<'r> Join<'r> {
    /// Brings the candidates for the sides of a conflict together.
    pub(crate) fn new(
        conflict: &'r Conflict,
        statements: Statements<'_>,
        candidates: &[Vec<Side>],
    ) -> Self {
        let keyed = candidates.iter().enumerate().map(|(side, list)| {
            let keys = |at: &Side| (*at, keys(conflict, side, *at, statements));
            list.iter().map(keys).collect()
        });
        let mut join = Self { conflict, candidates: keyed.collect(), index: Vec::new() };
        for (side, candidates) in join.candidates.iter().enumerate() {
            let mut index: BTreeMap<Common, Vec<usize>> = BTreeMap::new();
            for (number, (at, keys)) in candidates.iter().enumerate() {
                for common in join.commons(side, at.member, &[keys]) {
                    index.entry(common).or_default().push(number);
                }
            }
            join.index.push(index);
        }
        join
    }

    /// The candidates for the first side that are the same, group by group.
    pub(crate) fn groups(&self) -> impl Iterator<Item = Vec<Side>> {
        let groups = self.index.first().into_iter().flat_map(BTreeMap::values);
        groups.map(|group| group.iter().map(|number| self.candidates[0][*number].0).collect())
    }

    /// Visits everything that can be on the sides together, until `visit` has seen enough.
    pub(crate) fn visit(&self, visit: &mut dyn FnMut(&[Side]) -> Next) {
        for (at, keys) in self.candidates.first().into_iter().flatten() {
            if self.extend(&mut vec![*at], &mut vec![keys], visit) == Next::Stop {
                return;
            }
        }
    }

    // No deeper than there are sides.
    fn extend<'j>(
        &'j self,
        chosen: &mut Vec<Side>,
        keys: &mut Vec<&'j Keys>,
        visit: &mut dyn FnMut(&[Side]) -> Next,
    ) -> Next {
        let side = chosen.len();
        let Some(index) = self.index.get(side) else { return visit(chosen) };
        let mut found: BTreeSet<usize> = BTreeSet::new();
        for common in self.commons(side, chosen[0].member, keys) {
            found.extend(index.get(&common).into_iter().flatten());
        }
        for number in found {
            let (at, own) = &self.candidates[side][number];
            if chosen.contains(at) || !share(keys, own) {
                continue;
            }
            chosen.push(*at);
            keys.push(own);
            let next = self.extend(chosen, keys, visit);
            chosen.pop();
            keys.pop();
            if next == Next::Stop {
                return Next::Stop;
            }
        }
        Next::On
    }

    /// What the statements with these keys ask of one on a side.
    fn commons(&self, side: usize, member: usize, given: &[&Keys]) -> Vec<Common> {
        // The first side is only grouped, by all of its keys.
        let asked = |key: &Key| key.asks(side) && (side == 0 || (0..side).any(|one| key.asks(one)));
        let (conflict, mut same) = (self.conflict, Vec::new());
        for (number, _) in conflict.same.iter().enumerate().filter(|(_, key)| asked(key)) {
            let set = given.iter().find_map(|keys| keys.same[number].clone());
            same.push(set.unwrap_or_default());
        }
        let document = (conflict.scope == Scope::Document).then_some(member);
        let shared = conflict.shares.iter().position(|key| side > 0 && asked(key));
        let Some(number) = shared else { return vec![(document, same, None)] };
        let set = given.iter().find_map(|keys| keys.shares[number].as_ref());
        let items = set.into_iter().flatten();
        items.map(|item| (document, same.clone(), Some(item.clone()))).collect()
    }
}

/// Whether one shares an element with all others wherever it must.
fn share(others: &[&Keys], one: &Keys) -> bool {
    one.shares.iter().enumerate().all(|(number, set)| {
        let Some(set) = set else { return true };
        let others = others.iter().filter_map(|keys| keys.shares[number].as_ref());
        let others: Vec<&BTreeSet<String>> = others.collect();
        others.is_empty() || set.iter().any(|item| others.iter().all(|other| other.contains(item)))
    })
}

fn keys(conflict: &Conflict, side: usize, at: Side, statements: Statements<'_>) -> Keys {
    let value = &statements.get(at).value;
    let set = |key: &Key| key.asks(side).then(|| conflict::key(key, side, value));
    Keys {
        same: conflict.same.iter().map(set).collect(),
        shares: conflict.shares.iter().map(set).collect(),
    }
}
