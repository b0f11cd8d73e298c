//! The contradictions of a run.

use std::collections::BTreeMap;

use comity_ontology::model::Model;
use comity_tree::Finding;

use super::{
    candidate::Statements,
    find::find,
    finding::findings,
    listing::{Listed, Lister},
    settle::settle,
};
use crate::{limits::Limits, member::Member, together::InHand};

/// What holding statements against each other came to.
#[derive(Debug, Default)]
pub struct Judged {
    /// The contradictions, shown, in the order of the documents; nothing unless they are asked for.
    pub listed: Vec<Listed>,
    /// The findings of each checked document, in their order.
    pub findings: Vec<Vec<Finding>>,
}

/// Compares the statements of documents. With `list`, the contradictions are shown.
pub fn judge(model: &Model, members: &[Member<'_>], limits: Limits, list: bool) -> Judged {
    compare(model, members, limits, list, 1, &InHand::default())
}

/// The same; a panic is known to be on the member in hand.
pub(crate) fn compare(
    model: &Model,
    members: &[Member<'_>],
    limits: Limits,
    list: bool,
    threads: usize,
    in_hand: &InHand,
) -> Judged {
    let statements = Statements { members, in_hand };
    let mut found = find(model, statements, limits, threads);
    // A contradiction within a registry is reported when the registry is checked.
    found.contradictions.retain(|one| one.sides.iter().any(|side| members[side.member].checked));
    let mut by_member: BTreeMap<usize, Vec<Finding>> =
        settle(model, statements, &mut found.contradictions);
    let shown = Lister::new(model, statements, &found.contradictions);
    for (member, list) in findings(model, statements, &found, &shown) {
        by_member.entry(member).or_default().extend(list);
    }
    let listed = found.contradictions.iter().filter(|_| list).map(|one| shown.list(one)).collect();
    let checked = members.iter().enumerate().filter(|(_, member)| member.checked);
    let findings = checked.map(|(index, _)| by_member.remove(&index).unwrap_or_default());
    Judged { listed, findings: findings.collect() }
}
