//! Contradictions that are recorded, with the reason why they stand.
//!
//! What is meant by it comes from the module `comity:conflicts`, wherever an ontology uses it: the
//! record `RecordedConflict`.

use std::collections::BTreeMap;

use comity_ontology::model::Model;
use comity_tree::{Finding, Node, Source, Span, Tree};

use super::{Contradiction, Status, candidate::Statements};
use crate::{codes, corpus::Member, file::Loaded, walk::walk, words::short};

/// The module that the record comes from.
const MODULE: &str = "comity:conflicts";

/// A contradiction that is recorded.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The id of the conflict.
    pub conflict: String,
    /// The names of the statements, each once, in order.
    pub claims: Vec<String>,
    /// Why it stands.
    pub reason: String,
    /// Where it is recorded.
    pub span: Span,
    /// The node.
    pub node: u32,
}

/// The record of a model that records contradictions, as an index.
pub(crate) fn record(model: &Model, sources: &[Source]) -> Option<usize> {
    model.records.iter().position(|record| {
        let source = sources.get(record.location.file);
        record.name == "RecordedConflict" && source.is_some_and(|source| source.name == MODULE)
    })
}

/// The contradictions that a document records.
pub(crate) fn gather(model: &Model, record: usize, root: usize, tree: &Tree<'_>) -> Vec<Recorded> {
    let mut found = Vec::new();
    walk(model, root, tree.root(), &mut |way| {
        if let Some(step) = way.last()
            && step.record == record
        {
            found.extend(read(step.node));
        }
    });
    found
}

fn read(node: Node<'_>) -> Option<Recorded> {
    let conflict = node.get("conflict")?;
    let items = node.get("claims")?.items();
    let mut claims: Vec<String> = items.map(|item| item.text().to_owned()).collect();
    claims.sort();
    claims.dedup();
    Some(Recorded {
        conflict: conflict.text().to_owned(),
        claims,
        reason: node.get("reason")?.text().to_owned(),
        span: conflict.span(),
        node: conflict.index(),
    })
}

/// What a document is called in the names of its statements: its file without its ending.
pub(crate) fn document_name(file: &Loaded) -> String {
    file.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

/// The names of the sides of a contradiction, each once, in order.
pub(crate) fn names(contradiction: &Contradiction, statements: Statements<'_>) -> Vec<String> {
    let name = |side: &super::Side| {
        let document = document_name(statements.members[side.member].file);
        statements.get(*side).name(&document)
    };
    let mut names: Vec<String> = contradiction.sides.iter().map(name).collect();
    names.sort();
    names.dedup();
    names
}

/// Marks the contradictions that are recorded. The answer has, for each document, what is recorded
/// there and not found.
pub(crate) fn settle(
    model: &Model,
    statements: Statements<'_>,
    contradictions: &mut [Contradiction],
) -> BTreeMap<usize, Vec<Finding>> {
    let members = statements.members;
    let mut found: BTreeMap<(&str, Vec<String>), Vec<usize>> = BTreeMap::new();
    for (index, contradiction) in contradictions.iter().enumerate() {
        let id = model.conflicts[contradiction.conflict].id.as_str();
        found.entry((id, names(contradiction, statements))).or_default().push(index);
    }
    let mut findings: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for (index, member) in members.iter().enumerate() {
        for recorded in &member.document.recorded {
            let key = (recorded.conflict.as_str(), recorded.claims.clone());
            if let Some(matching) = found.get(&key) {
                for contradiction in matching {
                    contradictions[*contradiction].status =
                        Status::Recorded(recorded.reason.clone());
                }
            } else if let Some(finding) = stale(model, recorded, member, members) {
                findings.entry(index).or_default().push(finding);
            }
        }
    }
    findings
}

/// What is wrong with a record of nothing, unless the documents that it speaks of are not at hand.
fn stale(
    model: &Model,
    recorded: &Recorded,
    member: &Member<'_>,
    members: &[Member<'_>],
) -> Option<Finding> {
    let finding = |message: String, help: String| {
        Finding::new(codes::STALE_CONFLICT, recorded.span, message).help(help).node(recorded.node)
    };
    if !model.conflicts.iter().any(|conflict| conflict.id == recorded.conflict) {
        let ids = model.conflicts.iter().map(|conflict| conflict.id.as_str());
        let near = comity_tree::nearest(&recorded.conflict, ids);
        let help = near.map_or_else(
            || "a contradiction is recorded under the id of its conflict".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let id = short(&recorded.conflict);
        return Some(finding(format!("the ontology has no conflict `{id}`"), help));
    }
    let checks_claims = |other: &Member<'_>| other.checked && other.document.counted > 0;
    let whole = member.checked && members.iter().any(checks_claims);
    for claim in &recorded.claims {
        let Some((document, id)) = claim.split_once('#') else { continue };
        let named = |other: &&Member<'_>| document_name(other.file) == document;
        let Some(other) = members.iter().find(named) else {
            // Of a part of the corpus nobody can say what the rest of it has.
            let message = format!("no document `{}` is in this run", short(document));
            let help =
                "a claim is called by the name of its file without its ending, `#`, and its id";
            return whole.then(|| finding(message, help.to_owned()));
        };
        if !other.document.is_read || crate::document::has_error(&other.document.findings) {
            return None;
        }
        let mut statements = other.document.statements.iter();
        if !statements.any(|one| one.id.as_ref().is_some_and(|known| known.text == id)) {
            let message = format!("`{}` has no claim `{}`", short(document), short(id));
            return Some(finding(message, "name the claim, or remove the record".to_owned()));
        }
    }
    let message = format!("`{}` is recorded and not found", recorded.conflict);
    let help = "the claims named no longer contradict each other in this way: remove the record";
    Some(finding(message, help.to_owned()))
}
