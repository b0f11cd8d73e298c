//! Contradictions compared with what is recorded of them.

use std::collections::{BTreeMap, HashMap};

use comity_ontology::model::Model;
use comity_tree::Finding;

use super::{
    Contradiction, Side, Status,
    candidate::Statements,
    recorded::{Recorded, document_name},
};
use crate::{codes, document::has_error, member::Member, words::short};

/// The names of the sides of a contradiction, each once, in order.
fn names(contradiction: &Contradiction, statements: Statements<'_>) -> Vec<String> {
    let name = |side: &Side| {
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
    let mut documents: HashMap<String, usize> = HashMap::new();
    for (index, member) in members.iter().enumerate() {
        documents.entry(document_name(member.file)).or_insert(index);
    }
    let checks_claims = |member: &Member<'_>| member.checked && member.document.counted > 0;
    let run = Run { members, documents, has_claims: members.iter().any(checks_claims) };
    let mut findings: BTreeMap<usize, Vec<Finding>> = BTreeMap::new();
    for (index, member) in members.iter().enumerate() {
        for recorded in &member.document.recorded {
            let key = (recorded.conflict.as_str(), recorded.claims.clone());
            if let Some(matching) = found.get(&key) {
                for contradiction in matching {
                    contradictions[*contradiction].status =
                        Status::Recorded(recorded.reason.clone());
                }
            } else if let Some(finding) = run.stale(model, recorded, member) {
                findings.entry(index).or_default().push(finding);
            }
        }
    }
    findings
}

/// The documents of a run.
struct Run<'r> {
    members: &'r [Member<'r>],
    /// The first document of each name.
    documents: HashMap<String, usize>,
    /// Whether a document with claims is checked.
    has_claims: bool,
}

impl Run<'_> {
    /// What is wrong with a record of nothing, unless the documents that it names are not
    /// available.
    fn stale(&self, model: &Model, recorded: &Recorded, member: &Member<'_>) -> Option<Finding> {
        let finding = |message: String, help: String| {
            Finding::new(codes::STALE_CONFLICT, recorded.span, message)
                .help(help)
                .node(recorded.node)
        };
        if !model.conflicts.iter().any(|conflict| conflict.id == recorded.conflict) {
            let ids = model.conflicts.iter().map(|conflict| conflict.id.as_str());
            let near = comity_tree::nearest(&recorded.conflict, ids);
            let help = near.map_or_else(
                || "use the id of a conflict; `comity explain` lists them".to_owned(),
                comity_tree::did_you_mean,
            );
            let id = short(&recorded.conflict);
            return Some(finding(format!("the ontology has no conflict `{id}`"), help));
        }
        let whole = member.checked && self.has_claims;
        for claim in &recorded.claims {
            let Some((document, id)) = claim.split_once('#') else { continue };
            let Some(other) = self.documents.get(document).map(|index| self.members[*index]) else {
                // A part of the corpus does not show what the rest of it has.
                let message = format!("the document `{}` is not part of this run", short(document));
                let help = "refer to a claim by its file name without extension, `#`, and its id";
                return whole.then(|| finding(message, help.to_owned()));
            };
            if !other.document.is_read || has_error(&other.document.findings) {
                return None;
            }
            let mut statements = other.document.statements.iter();
            if !statements.any(|one| one.id.as_ref().is_some_and(|known| *known.text == *id)) {
                let message = format!("`{}` has no claim `{}`", short(document), short(id));
                return Some(finding(
                    message,
                    "name an existing claim, or remove the record".to_owned(),
                ));
            }
        }
        let message = format!("the recorded contradiction `{}` was not found", recorded.conflict);
        let help = "these claims no longer contradict each other in this way: remove the record";
        Some(finding(message, help.to_owned()))
    }
}
