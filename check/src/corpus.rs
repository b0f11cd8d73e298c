//! What documents have to do with each other: ids and references across files.

use std::collections::{HashMap, HashSet};

use comity_ontology::model::{Model, Role, Scope, TypeRef};
use comity_tree::{Code, Finding, Lines, nearest};

use crate::{document::Document, file::Loaded, interpret::Mention};

/// A document among others.
#[derive(Clone, Copy, Debug)]
pub struct Member<'r> {
    /// Its file.
    pub file: &'r Loaded,
    /// What is known of it.
    pub document: &'r Document,
    /// Whether it is checked itself, or only read for its ids.
    pub checked: bool,
}

/// Holds documents against each other; gives the findings of each checked one, in their order.
///
/// `members` are in the order in which an id counts as declared: the first one has it.
pub fn check(model: &Model, members: &[Member<'_>]) -> Vec<Vec<Finding>> {
    let shared = shared_types(model);
    let mut declared: HashMap<(TypeRef, &str), (usize, &Mention)> = HashMap::new();
    let mut found: Vec<Vec<Finding>> = members.iter().map(|_| Vec::new()).collect();
    for (index, member) in members.iter().enumerate() {
        for id in &member.document.identities {
            if !shared.contains(&id.ty) {
                continue;
            }
            let (first, mention) = *declared.entry((id.ty, &id.text)).or_insert((index, id));
            // Within one document, the document's own check has said so.
            if first != index && member.checked {
                let place = place(members[first].file, mention);
                found[index].push(declared_elsewhere(model, id, &place));
            }
        }
    }
    let unknown = members.iter().any(|member| !member.document.is_read);
    for (index, member) in members.iter().enumerate().filter(|(_, member)| member.checked) {
        for reference in &member.document.references {
            if !declared.contains_key(&(reference.ty, reference.text.as_str())) {
                let ids = declared.keys().filter(|(ty, _)| *ty == reference.ty).map(|(_, id)| *id);
                found[index].push(dangling(model, reference, ids, unknown));
            }
        }
    }
    for (member, findings) in members.iter().zip(&mut found) {
        locate(member.file, findings);
    }
    let checked = members.iter().zip(found).filter(|(member, _)| member.checked);
    checked.map(|(_, findings)| findings).collect()
}

/// The types whose ids are one name space for all documents: those that a reference into the
/// corpus has.
fn shared_types(model: &Model) -> HashSet<TypeRef> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    fields.filter(|f| f.role == Role::Reference(Scope::Corpus)).map(|f| f.ty).collect()
}

fn place(file: &Loaded, id: &Mention) -> String {
    let at = Lines::new(&file.source.text).position(id.span.start);
    format!("{}:{}:{}", file.source.name, at.line, at.column)
}

fn declared_elsewhere(model: &Model, id: &Mention, place: &str) -> Finding {
    let message =
        format!("the {} `{}` is declared at {place} too", model.type_name(id.ty), id.text);
    Finding::new(Code::DUPLICATE_ID, id.span, message)
        .label("again here")
        .help("give one of the two another id, or declare it once")
        .node(id.node)
}

fn dangling<'c>(
    model: &Model,
    reference: &Mention,
    ids: impl Iterator<Item = &'c str>,
    unknown: bool,
) -> Finding {
    // The nearest of a set in the order of its hashes would change from run to run.
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    let ty = model.type_name(reference.ty);
    let help = match nearest(&reference.text, ids.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if unknown => "it may be declared in a file that could not be read".to_owned(),
        None if ids.is_empty() => {
            format!("no file of this run declares a {ty}: name the registry with `--registry`")
        }
        None => format!("declare it, or name a {ty} that is declared"),
    };
    let message = format!("no {ty} `{}` is declared", reference.text);
    Finding::new(Code::DANGLING_REFERENCE, reference.span, message).help(help).node(reference.node)
}

/// Fills in the paths, for which the document is read once more: findings here are rare.
fn locate(file: &Loaded, findings: &mut [Finding]) {
    if findings.is_empty() {
        return;
    }
    if let Some(tree) = file.format.read(&file.source.text).tree {
        tree.locate(findings);
    }
}
