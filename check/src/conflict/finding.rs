//! New contradictions, as findings.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::model::{Conflict, ConflictKey, Model};
use comity_tree::{CodeRef, Finding, Node, Severity, Span};

use super::{Contradiction, Side, Status, candidate::Statements, find::Found, listing::Lister};
use crate::codes;

/// How many statements a finding names that its statement contradicts.
const NAMED: usize = 4;

/// The findings of each document, by its place among the members of the run: for each conflict,
/// one at each statement that is to be looked at, whatever number of others it contradicts.
pub(super) fn findings(
    model: &Model,
    statements: Statements<'_>,
    found: &Found,
    lister: &Lister<'_>,
) -> BTreeMap<usize, Vec<Finding>> {
    let mut places: BTreeMap<(Side, usize, Severity), Vec<&Contradiction>> = BTreeMap::new();
    for contradiction in found.contradictions.iter().filter(|one| one.status == Status::Open) {
        let checked = |side: &&Side| statements.members[side.member].checked;
        // An entry of a registry counts as correct; what is said about it may be wrong.
        let rank = |side: &&Side| {
            let is_entry = statements.get(**side).id.as_ref().is_some_and(|id| id.shared);
            (!is_entry, **side)
        };
        if let Some(side) = contradiction.sides.iter().filter(checked).max_by_key(rank) {
            let place = (*side, contradiction.conflict, contradiction.severity);
            places.entry(place).or_default().push(contradiction);
        }
    }
    let mut findings: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for ((side, _, _), contradictions) in places {
        let finding = finding(model, found, &contradictions, side, lister);
        findings.entry(side.member).or_default().push(finding);
    }
    for (conflict, side) in &found.unfinished {
        let statement = statements.get(*side);
        let (message, help) = unfinished(&model.conflicts[*conflict]);
        let finding = Finding::new(codes::UNFINISHED_CONFLICT, statement.span, message)
            .label("the search stopped here")
            .help(help)
            .node(statement.node);
        findings.entry(side.member).or_default().push(finding);
    }
    findings
}

/// What an unfinished search is called, and what to do about it.
fn unfinished(conflict: &Conflict) -> (String, String) {
    let names = |keys: &[ConflictKey]| -> Vec<String> {
        let paths = keys.iter().flat_map(|key| key.paths.iter().flatten());
        let mut names: Vec<String> = paths.map(|path| format!("`{}`", path.join("."))).collect();
        names.sort();
        names.dedup();
        names
    };
    let keys = [names(&conflict.same), names(&conflict.shares)].concat();
    let message = format!("the search for `{}` is incomplete", conflict.id);
    let narrow = match keys.as_slice() {
        [] => String::new(),
        keys => format!("give them another {}, ", keys.join(" or ")),
    };
    let help = format!(
        "too many different claims are to be compared with each other: {narrow}raise \
         `--max-combinations`, or check fewer documents at once"
    );
    (message, help)
}

fn finding(
    model: &Model,
    found: &Found,
    contradictions: &[&Contradiction],
    at: Side,
    lister: &Lister<'_>,
) -> Finding {
    let first = contradictions[0];
    let conflict = &model.conflicts[first.conflict];
    let place = |side: Side| {
        let node = lister.node(side)?;
        Some(conflict.at.as_ref().and_then(|name| node.get(name)).unwrap_or(node))
    };
    let span = place(at).map_or(Span::at(0), Node::span);
    let code = CodeRef::declared(conflict.id.clone(), first.severity);
    let mut finding = Finding::new(code, span, lister.message(first));
    finding.node = place(at).map(Node::index);
    let mut help = Vec::new();
    let others = others(contradictions, at);
    for other in others.iter().take(NAMED) {
        let name = lister.name(*other);
        match place(*other) {
            Some(node) if other.member == at.member => {
                finding = finding.related(node.span(), format!("against `{name}`"));
            }
            _ => {
                let (file, (line, column)) = (lister.file(*other), lister.place(*other));
                help.push(format!("it contradicts `{name}` at {file}:{line}:{column}"));
            }
        }
    }
    let is_more = |one: &&Contradiction| {
        one.sides.iter().any(|side| found.more.contains(&(one.conflict, *side)))
    };
    match others.len().saturating_sub(NAMED) {
        _ if contradictions.iter().any(is_more) => {
            help.push("it may contradict more claims than are listed".to_owned());
        }
        0 => {}
        1 => help.push("it contradicts 1 more claim".to_owned()),
        more => help.push(format!("it contradicts {more} more claims")),
    }
    let maybe = lister.maybe(first);
    if !maybe.is_empty() {
        help.push(format!("there may be no contradiction: {maybe}"));
    }
    help.push(if conflict.help.is_empty() {
        "correct a claim, or record the contradiction with its reason".to_owned()
    } else {
        conflict.help.first().to_owned()
    });
    finding.help(help.join("; "))
}

/// The other statements of contradictions, each once, as the contradictions have them.
fn others(contradictions: &[&Contradiction], at: Side) -> Vec<Side> {
    let mut seen = BTreeSet::from([at]);
    let sides = contradictions.iter().flat_map(|one| &one.sides);
    sides.copied().filter(|side| seen.insert(*side)).collect()
}
