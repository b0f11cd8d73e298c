//! The statements that recorded contradictions name.

use std::collections::{BTreeSet, HashMap, HashSet};

use comity_ontology::{
    conflict::conflicts,
    model::{Conflict, Model, Scope},
};

use super::{Side, candidate::Statements, recorded::document_name};

/// For each conflict, by its index, the statements that its records name, each in order.
pub(super) type Known = HashMap<usize, BTreeSet<Vec<Side>>>;

/// How many statements one name is taken for: ids that are declared twice are reported, anyway.
const MOST: usize = 4;

/// The statements that the recorded contradictions of all documents name.
pub(super) fn known(model: &Model, statements: Statements<'_>) -> Known {
    let mut known = Known::new();
    let recorded = || statements.members.iter().flat_map(|member| &member.document.recorded);
    let wanted: HashSet<&str> =
        recorded().flat_map(|one| one.claims.iter().map(String::as_str)).collect();
    if wanted.is_empty() {
        return known;
    }
    let mut named: HashMap<&str, Vec<Side>> = HashMap::new();
    for at in statements.all() {
        let member = &statements.members[at.member];
        let name = statements.get(at).name(&document_name(member.file));
        if let Some(name) = wanted.get(name.as_str()) {
            let sides = named.entry(name).or_default();
            if sides.len() < MOST {
                sides.push(at);
            }
        }
    }
    for one in recorded() {
        let conflict = model.conflicts.iter().position(|conflict| conflict.id == one.conflict);
        let Some(conflict) = conflict else { continue };
        if one.claims.len() > model.conflicts[conflict].sides.count() {
            continue;
        }
        let mut all: Vec<Vec<Side>> = vec![Vec::new()];
        for claim in &one.claims {
            let sides = named.get(claim.as_str()).map_or(&[][..], Vec::as_slice);
            let longer = all.iter().flat_map(|before| {
                sides.iter().map(move |side| [before.as_slice(), &[*side]].concat())
            });
            all = longer.collect();
        }
        let sorted = all.into_iter().map(|mut sides| {
            sides.sort_unstable();
            sides
        });
        known.entry(conflict).or_default().extend(sorted);
    }
    known
}

/// The order in which statements are on the sides of a conflict, if they contradict each other.
pub(super) fn contradictory(
    model: &Model,
    conflict: &Conflict,
    statements: Statements<'_>,
    candidates: &[Vec<Side>],
    sides: &[Side],
) -> Option<Vec<Side>> {
    let is_within =
        conflict.scope == Scope::Corpus || sides.iter().all(|one| one.member == sides[0].member);
    if sides.len() != candidates.len() || !is_within {
        return None;
    }
    orders(sides).into_iter().find(|order| {
        let fits = |(side, list): (&Side, &Vec<Side>)| list.binary_search(side).is_ok();
        let values: Vec<_> = order.iter().map(|side| &statements.get(*side).value).collect();
        order.iter().zip(candidates).all(fits)
            && conflicts(model, conflict, &values).unwrap_or(false)
    })
}

/// All orders of the two or three sides of a conflict.
fn orders(sides: &[Side]) -> Vec<Vec<Side>> {
    let Some((first, rest)) = sides.split_first() else { return vec![Vec::new()] };
    let shorter = orders(rest);
    let places = 0..=rest.len();
    let inserted = places.flat_map(|place| {
        shorter.iter().map(move |order| {
            let (before, behind) = order.split_at(place);
            [before, &[*first], behind].concat()
        })
    });
    inserted.collect()
}

#[cfg(test)]
mod tests {
    use super::{Side, orders};

    #[test]
    fn every_order_occurs_once() {
        let sides = [0, 1, 2].map(|statement| Side { member: 0, statement });
        let all: std::collections::BTreeSet<Vec<Side>> = orders(&sides).into_iter().collect();
        assert_eq!((orders(&sides).len(), all.len()), (6, 6));
    }
}
