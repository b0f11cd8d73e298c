//! The contradictions of a run.

use std::collections::BTreeMap;

use comity_ontology::model::Model;
use comity_tree::Finding;

use super::{
    candidate::Statements,
    find::find,
    finding::findings,
    listing::{Listed, Lister},
    recorded::settle,
};
use crate::corpus::{Member, locate};

/// What holding statements against each other came to.
#[derive(Debug, Default)]
pub struct Judged {
    /// All contradictions, shown, in the order of the documents.
    pub listed: Vec<Listed>,
    /// The findings of each checked document, in their order.
    pub findings: Vec<Vec<Finding>>,
}

/// Holds the statements of documents against each other.
pub fn judge(model: &Model, members: &[Member<'_>]) -> Judged {
    let statements = Statements { members };
    let mut found = find(model, statements);
    // What a registry says against itself is told when it is checked itself.
    found.contradictions.retain(|one| one.sides.iter().any(|side| members[side.member].checked));
    let mut by_member: BTreeMap<usize, Vec<Finding>> =
        settle(model, statements, &mut found.contradictions);
    let shown = Lister::new(model, statements, &found.contradictions);
    for (member, list) in findings(model, statements, &found, &shown) {
        by_member.entry(member).or_default().extend(list);
    }
    let listed = found.contradictions.iter().map(|one| shown.list(one)).collect();
    let checked = members.iter().enumerate().filter(|(_, member)| member.checked);
    let findings = checked.map(|(index, member)| {
        let mut findings = by_member.remove(&index).unwrap_or_default();
        locate(member.file, &mut findings);
        findings
    });
    Judged { listed, findings: findings.collect() }
}
