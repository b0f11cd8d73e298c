//! What documents have to do with each other: ids and references across files.

use std::collections::{HashMap, HashSet};

use comity::messages::Suggestions;
use comity_ontology::model::{Model, Role, Scope, TypeRef};
use comity_tree::{Code, Finding, Lines};

use crate::{document::Document, file::Loaded, interpret::Mention, words::short};

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
    let mut shared = Shared::new(model, members);
    let mut found = Vec::new();
    for (index, member) in members.iter().enumerate().filter(|(_, member)| member.checked) {
        let mut findings = Vec::new();
        for id in &member.document.identities {
            // Within one document, the document's own check has said so.
            match shared.declared.get(&(id.ty, id.text.as_str())) {
                Some(&(first, _)) if first == index => {}
                Some(&(first, mention)) => {
                    let place = shared.place(first, mention);
                    findings.push(declared_elsewhere(model, id, &place));
                }
                None => {}
            }
        }
        for reference in &member.document.references {
            if !shared.declared.contains_key(&(reference.ty, reference.text.as_str())) {
                findings.push(shared.dangling(model, reference));
            }
        }
        locate(member.file, &mut findings);
        found.push(findings);
    }
    found
}

/// The ids that all documents share, and where each is declared first.
struct Shared<'r> {
    members: &'r [Member<'r>],
    declared: HashMap<(TypeRef, &'r str), (usize, &'r Mention)>,
    /// The ids of each type in their order, to find the nearest in.
    ids: HashMap<TypeRef, Vec<&'r str>>,
    /// The lines of the files in which ids are declared that others declare again.
    lines: HashMap<usize, Lines<'r>>,
    suggestions: Suggestions,
}

impl<'r> Shared<'r> {
    fn new(model: &Model, members: &'r [Member<'r>]) -> Self {
        let types = shared_types(model);
        let mut declared = HashMap::new();
        let mut ids: HashMap<TypeRef, Vec<&str>> = HashMap::new();
        for (index, member) in members.iter().enumerate() {
            let identities = &member.document.identities;
            for id in identities.iter().filter(|id| types.contains(&id.ty)) {
                declared.entry((id.ty, id.text.as_str())).or_insert_with(|| {
                    ids.entry(id.ty).or_default().push(&id.text);
                    (index, id)
                });
            }
        }
        for ids in ids.values_mut() {
            ids.sort_unstable();
        }
        Self { members, declared, ids, lines: HashMap::new(), suggestions: Suggestions::default() }
    }

    fn place(&mut self, member: usize, id: &Mention) -> String {
        let source = &self.members[member].file.source;
        let lines = self.lines.entry(member).or_insert_with(|| Lines::new(&source.text));
        let at = lines.position(id.span.start);
        format!("{}:{}:{}", source.name, at.line, at.column)
    }

    fn dangling(&mut self, model: &Model, reference: &Mention) -> Finding {
        let ty = model.type_name(reference.ty);
        let ids = self.ids.get(&reference.ty).map_or(&[][..], Vec::as_slice);
        let near = self.suggestions.nearest(&reference.text, ids.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if self.members.iter().any(|member| !member.document.is_read) => {
                "it may be declared in a file that could not be read".to_owned()
            }
            None if ids.is_empty() => {
                format!(
                    "no file of this run declares any {ty}: name the registry with `--registry`"
                )
            }
            None => "declare it, or name one that is declared".to_owned(),
        };
        let message = format!("no {ty} `{}` is declared", short(&reference.text));
        Finding::new(Code::DANGLING_REFERENCE, reference.span, message)
            .help(help)
            .node(reference.node)
    }
}

/// The types whose ids are one name space for all documents: those that a reference into the
/// corpus has.
fn shared_types(model: &Model) -> HashSet<TypeRef> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    fields.filter(|f| f.role == Role::Reference(Scope::Corpus)).map(|f| f.ty).collect()
}

fn declared_elsewhere(model: &Model, id: &Mention, place: &str) -> Finding {
    let (ty, id_text) = (model.type_name(id.ty), short(&id.text));
    let message = format!("the {ty} `{id_text}` is declared at {place} too");
    Finding::new(Code::DUPLICATE_ID, id.span, message)
        .label("again here")
        .help("give one of the two another id, or declare it once")
        .node(id.node)
}

/// Fills in the paths, for which the document is read once more: findings here are rare.
pub(crate) fn locate(file: &Loaded, findings: &mut [Finding]) {
    if findings.is_empty() {
        return;
    }
    if let Some(tree) = file.format.read(&file.source.text).tree {
        tree.locate(findings);
    }
}
