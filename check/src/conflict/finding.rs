//! New contradictions, as findings.

use std::collections::BTreeMap;

use comity_ontology::model::Model;
use comity_tree::{CodeRef, Finding, Node, Span};

use super::{Contradiction, Side, Status, candidate::Statements, find::Found, listing::Lister};
use crate::codes;

/// The findings of each document, by its place among the members of the run.
pub(crate) fn findings(
    model: &Model,
    statements: Statements<'_>,
    found: &Found,
    lister: &Lister<'_>,
) -> BTreeMap<usize, Vec<Finding>> {
    let mut findings: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for contradiction in found.contradictions.iter().filter(|one| one.status == Status::Open) {
        let checked = |side: &&Side| statements.members[side.member].checked;
        // An entry of a registry stands; what is said of it may be wrong.
        let rank = |side: &&Side| {
            let is_entry = statements.get(**side).id.as_ref().is_some_and(|id| id.shared);
            (!is_entry, **side)
        };
        if let Some(side) = contradiction.sides.iter().filter(checked).max_by_key(rank) {
            let finding = finding(model, contradiction, *side, lister);
            findings.entry(side.member).or_default().push(finding);
        }
    }
    for (conflict, side) in &found.unfinished {
        let id = &model.conflicts[*conflict].id;
        let message = format!("the search for `{id}` was not finished");
        let help = "too many claims share a key: raise `--max-combinations`, or check fewer \
                    documents at once";
        let statement = statements.get(*side);
        let finding = Finding::new(codes::UNFINISHED_CONFLICT, statement.span, message)
            .help(help)
            .node(statement.node);
        findings.entry(side.member).or_default().push(finding);
    }
    findings
}

fn finding(model: &Model, found: &Contradiction, at: Side, lister: &Lister<'_>) -> Finding {
    let conflict = &model.conflicts[found.conflict];
    let place = |side: Side| {
        let node = lister.node(side)?;
        Some(conflict.at.as_ref().and_then(|name| node.get(name)).unwrap_or(node))
    };
    let span = place(at).map_or(Span::at(0), Node::span);
    let code = CodeRef::declared(conflict.id.clone(), found.severity);
    let mut finding = Finding::new(code, span, lister.message(found));
    finding.node = place(at).map(Node::index);
    let mut help = Vec::new();
    for other in found.sides.iter().filter(|side| **side != at) {
        let name = lister.name(*other);
        match place(*other) {
            Some(node) if other.member == at.member => {
                finding = finding.related(node.span(), format!("against `{name}`"));
            }
            _ => {
                let (file, (line, column)) = (lister.file(*other), lister.place(*other));
                help.push(format!("it is against `{name}` at {file}:{line}:{column}"));
            }
        }
    }
    let maybe = lister.maybe(found);
    if !maybe.is_empty() {
        help.push(format!("it may be none: {maybe}"));
    }
    help.push("correct a claim, or record the contradiction with its reason".to_owned());
    finding.help(help.join("; "))
}
