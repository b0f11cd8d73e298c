//! Entries: what a document declares for the whole corpus, and what it refers to outside of them.

use std::{
    collections::{HashMap, HashSet},
    iter::once,
};

use comity_ontology::model::{Field, FieldRole, Literal, Model, Scope, TypeRef};
use comity_tree::{Date, Node, Span};

use crate::walk::RecordStep;

/// An id of the corpus, with its type.
pub type EntryKey = (TypeRef, String);

/// A name of an entry.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name.
    pub text: String,
    /// What is said of the name itself: its language, its script.
    pub of: Vec<String>,
    /// Where it is.
    pub span: Span,
    /// The node that it is at.
    pub node: u32,
}

/// A record that declares an id to which the whole corpus may refer.
#[derive(Clone, Debug)]
pub struct CorpusEntry {
    /// Its id.
    pub key: EntryKey,
    /// Where the id is.
    pub span: Span,
    /// The node that the id is at.
    pub node: u32,
    /// Its full names, without those that are marked as aliases.
    pub names: Vec<Name>,
    /// The first and the last day of each of its dates, by field.
    pub dates: Vec<(String, i64, i64)>,
    /// What it refers to.
    pub refers: HashSet<EntryKey>,
}

/// The entries of a document, and the references that are in none of them.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// What the document declares for the whole corpus, in document order.
    pub declared: Vec<CorpusEntry>,
    /// What its claims refer to: everything that is not an entry.
    pub claimed: HashSet<EntryKey>,
    /// The type and the node of each reference that does not have the form of an id.
    pub(crate) misnamed: Vec<(TypeRef, u32)>,
}

/// The entries of a document as far as they are found.
#[derive(Debug)]
pub(crate) struct Gathering {
    pub(crate) found: Entries,
    types: HashSet<TypeRef>,
    /// The nodes whose values do not have the form of their types.
    malformed: HashSet<u32>,
    /// The entry that each node is, by its place among those declared.
    owners: HashMap<u32, usize>,
}

impl Gathering {
    pub(crate) fn new(model: &Model, malformed: HashSet<u32>) -> Self {
        let types = shared_types(model);
        Self { found: Entries::default(), types, malformed, owners: HashMap::new() }
    }

    /// Adds what a record is; what is unsound is not an entry.
    pub(crate) fn visit(&mut self, model: &Model, way: &[RecordStep<'_>]) {
        let Some(step) = way.last() else { return };
        if let Some(entry) = declared(model, &self.types, step) {
            self.owners.entry(step.node.index()).or_insert(self.found.declared.len());
            self.found.declared.push(entry);
        }
        let owners = &self.owners;
        let owner = way.iter().rev().find_map(|step| owners.get(&step.node.index()).copied());
        self.found.read(model, step, &self.malformed, owner);
    }
}

impl Entries {
    /// Adds what one record says to the entry that it is part of.
    fn read(
        &mut self,
        model: &Model,
        step: &RecordStep<'_>,
        malformed: &HashSet<u32>,
        owner: Option<usize>,
    ) {
        let record = &model.records[step.record];
        let entry = owner.and_then(|owner| self.declared.get_mut(owner));
        let is_entry = entry.as_ref().is_some_and(|entry| {
            record.fields.iter().any(|f| f.role == FieldRole::Identity && f.ty == entry.key.0)
        });
        let fields = step
            .node
            .entries()
            .filter_map(|(key, value)| Some((record.field(key.text())?.1, value)));
        let mut more = Vec::new();
        let mut names = Vec::new();
        let misnamed = &mut self.misnamed;
        for (field, value) in fields {
            if field.role == FieldRole::Reference(Scope::Corpus) {
                let texts =
                    value.as_str().into_iter().chain(value.items().filter_map(Node::as_str));
                more.extend(texts.map(|text| (field.ty, text.to_owned())));
                let nodes = once(value).chain(value.items()).map(Node::index);
                let wrong = nodes.filter(|node| malformed.contains(node));
                misnamed.extend(wrong.map(|node| (field.ty, node)));
            }
            if let (true, Some(text)) = (field.is_name, value.as_str()) {
                // What the entry says of itself is not said of its name.
                let of = if is_entry { Some(Vec::new()) } else { described(model, step) };
                names.extend(of.map(|of| Name {
                    text: text.to_owned(),
                    of,
                    span: value.span(),
                    node: value.index(),
                }));
            }
        }
        match entry {
            Some(entry) => {
                entry.refers.extend(more);
                entry.names.extend(names);
            }
            None => self.claimed.extend(more),
        }
    }
}

/// The entry that a record is, without what is said in it.
fn declared(model: &Model, types: &HashSet<TypeRef>, step: &RecordStep<'_>) -> Option<CorpusEntry> {
    let record = &model.records[step.record];
    let is_shared = |field: &&Field| field.role == FieldRole::Identity && types.contains(&field.ty);
    let identity = record.fields.iter().find(is_shared)?;
    let id = step.node.get(&identity.name)?;
    let dates = record.fields.iter().filter(|field| field.ty == TypeRef::Date);
    let days = |field: &Field| {
        let date = Date::parse(step.node.get(&field.name)?.as_str()?).ok()?;
        Some((field.name.clone(), date.earliest(), date.latest()))
    };
    Some(CorpusEntry {
        key: (identity.ty, id.as_str()?.to_owned()),
        span: id.span(),
        node: id.index(),
        names: Vec::new(),
        dates: dates.filter_map(days).collect(),
        refers: HashSet::new(),
    })
}

/// What a record that has a name says of it; nothing if it marks it as another than the usual
/// name, which several things may share: an abbreviation, a former name.
fn described(model: &Model, step: &RecordStep<'_>) -> Option<Vec<String>> {
    let mut said = Vec::new();
    for field in &model.records[step.record].fields {
        if field.role != FieldRole::Plain || field.is_name {
            continue;
        }
        let written = step.node.get(&field.name).and_then(Node::as_str);
        match (field.ty, &field.default) {
            (TypeRef::Vocabulary(vocabulary), Some(Literal::Term(usual))) => {
                let usual = &model.vocabularies[vocabulary].terms[*usual].code;
                if written.is_some_and(|term| term != usual) {
                    return None;
                }
            }
            (TypeRef::Vocabulary(_) | TypeRef::Scalar(_), _) => {
                said.push(written.unwrap_or_default().to_owned());
            }
            _ => {}
        }
    }
    Some(said)
}

/// The types whose ids are one name space for all documents: those that a reference into the
/// corpus has.
pub(super) fn shared_types(model: &Model) -> HashSet<TypeRef> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    fields.filter(|f| f.role == FieldRole::Reference(Scope::Corpus)).map(|f| f.ty).collect()
}
