//! The contradictions of a run.

use std::{cell::Cell, collections::BTreeMap};

use comity_ontology::model::Model;
use comity_tree::Finding;

use super::{
    candidate::Statements,
    find::find,
    finding::findings,
    listing::{Listed, Lister},
    settle::settle,
};
use crate::{document::Document, isolate::isolate, limits::Limits, member::Member};

/// What holding statements against each other came to.
#[derive(Debug, Default)]
pub struct Judged {
    /// The contradictions, shown, in the order of the documents; nothing unless they are asked for.
    pub listed: Vec<Listed>,
    /// The findings of each checked document, in their order.
    pub findings: Vec<Vec<Finding>>,
}

/// How many documents are left out because comparing their statements failed, before all are.
const MOST_LEFT_OUT: usize = 16;

/// Compares the statements of documents.
///
/// A document on which this fails is reported and left out, and the others are compared. With
/// `list`, the contradictions are shown.
pub fn judge(model: &Model, members: &[Member<'_>], limits: Limits, list: bool) -> Judged {
    let nothing = Document::default();
    let mut members = members.to_vec();
    let mut failed: BTreeMap<usize, Finding> = BTreeMap::new();
    let mut judged = loop {
        let in_hand = Cell::new(0);
        match isolate(|| attempt(model, &members, limits, list, &in_hand)) {
            Ok(judged) => break judged,
            Err(finding) => {
                failed.insert(in_hand.get(), *finding);
                if failed.len() > MOST_LEFT_OUT || members.is_empty() {
                    let checked = members.iter().filter(|member| member.checked);
                    let findings = checked.map(|_| Vec::new()).collect();
                    break Judged { findings, listed: Vec::new() };
                }
                // The places of the others stay as they are.
                members[in_hand.get()].document = &nothing;
            }
        }
    };
    let checked = members.iter().enumerate().filter(|(_, member)| member.checked);
    let places: Vec<usize> = checked.map(|(index, _)| index).collect();
    for (member, finding) in failed {
        // The registry has no findings of its own here: the first checked file has them.
        let place = places.iter().position(|place| *place == member).unwrap_or(0);
        if let Some(findings) = judged.findings.get_mut(place) {
            findings.push(finding);
        }
    }
    judged
}

fn attempt(
    model: &Model,
    members: &[Member<'_>],
    limits: Limits,
    list: bool,
    in_hand: &Cell<usize>,
) -> Judged {
    let statements = Statements { members, in_hand };
    let mut found = find(model, statements, limits);
    // What a registry says against itself is told when it is checked itself.
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
