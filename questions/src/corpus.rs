//! Encoded documents together, with the ontology that they are encoded by.

use std::{collections::HashMap, mem};

use comity_ontology::model::{ContextPart, FieldPart, FieldRole, Model, Scope, TypeRef};
use comity_tree::{Lines, Node, Tree};

use crate::{Item, ItemValue, read};

/// Encoded documents, with the registry of the entries that they name.
///
/// The documents should be valid: a value that is not sound is left out of every answer.
///
/// ```
/// use comity_ontology::load_builtin;
/// use comity_questions::{ClaimCorpus, Modes};
///
/// let document = r#"{
///   "actors": [
///     { "id": "NOR", "type": "state", "names": [{ "lang": "en", "name": "Norway" }] },
///     { "id": "ISL", "type": "state", "names": [{ "lang": "en", "name": "Iceland" }] }
///   ],
///   "claims": [
///     { "id": "ties", "kind": "relation", "parties": ["NOR", "ISL"], "mode": "asserted",
///       "level": "diplomatic-relations", "transition": "established", "date": "1944-06-17" }
///   ]
/// }"#;
/// let mut corpus = ClaimCorpus::new(load_builtin("bilateral").model.unwrap());
/// corpus.add("ties.json", &comity_tree::json::read(document).tree.unwrap());
///
/// let date = "1950".parse().unwrap();
/// let standing = corpus.level_on("Norway", "Iceland", &date, &Modes::FACTUAL).unwrap();
/// let held = &standing.axes[0].held[0];
/// assert!(held.certainty.is_yes());
/// assert_eq!(held.since.unwrap().as_str(), "1944-06-17");
/// assert_eq!(held.claims[0].id(), "ties");
/// ```
#[derive(Clone, Debug)]
pub struct ClaimCorpus {
    pub(crate) model: Model,
    pub(crate) roles: Roles,
    pub(crate) documents: Vec<Document>,
    /// Where the entry with this type of id and this id is: its document, and its place there.
    pub(crate) index: HashMap<(usize, String), (usize, usize)>,
}

/// The types of the ontology that play a part in questions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Roles {
    /// The scalars of the ids of those who can be parties.
    pub(crate) actors: Vec<usize>,
    /// The vocabularies of levels, in the order of their fields.
    pub(crate) levels: Vec<usize>,
    pub(crate) measures: Vec<usize>,
    pub(crate) modes: Vec<usize>,
    /// The scalars of the ids of entries that claims lean on.
    pub(crate) leaned: Vec<usize>,
}

/// One document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) name: String,
    /// The record that describes the text which the document encodes.
    pub(crate) source: Option<Item>,
    pub(crate) claims: Vec<Claim>,
    /// The claims by their ids.
    pub(crate) ids: HashMap<String, usize>,
    pub(crate) entries: Vec<Registered>,
    /// What its claims lean on, by id.
    pub(crate) context: HashMap<String, Item>,
}

/// A claim: a variant of a union that the document lists.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) line: usize,
    pub(crate) item: Item,
}

/// An entry of the registry: a record with an id that the document lists.
#[derive(Clone, Debug)]
pub(crate) struct Registered {
    pub(crate) scalar: usize,
    pub(crate) id: String,
    pub(crate) item: Item,
    /// What later documents add to it, under the same id.
    pub(crate) added: Vec<Item>,
}

impl ClaimCorpus {
    /// A corpus without documents.
    pub fn new(model: Model) -> Self {
        let roles = Roles::of(&model);
        Self { model, roles, documents: Vec::new(), index: HashMap::new() }
    }

    /// The ontology.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Adds a document under a name: of a file, its path.
    pub fn add(&mut self, name: impl Into<String>, tree: &Tree<'_>) {
        let mut document = Document {
            name: name.into(),
            source: None,
            claims: Vec::new(),
            ids: HashMap::new(),
            entries: Vec::new(),
            context: HashMap::new(),
        };
        let lines = Lines::new(tree.source());
        let root = self.model.root();
        for field in root.into_iter().flat_map(|record| &record.fields) {
            let Some(node) = tree.root().get(&field.name) else { continue };
            match field.ty {
                TypeRef::Union(union) => {
                    for node in node.items() {
                        document.claims.extend(claim(&self.model, union, node, &lines));
                    }
                }
                TypeRef::Record(record) if field.cardinality.is_many() => {
                    for node in node.items() {
                        let item = read::item(&self.model, record, node);
                        document.declare(&self.model, &self.roles, item);
                    }
                }
                TypeRef::Record(record)
                    if self.model.records[record].parts(FieldPart::Title).next().is_some() =>
                {
                    document.source = Some(read::item(&self.model, record, node));
                }
                TypeRef::Record(record) => {
                    let item = read::item(&self.model, record, node);
                    document.resolve(&self.model, &self.roles, item);
                }
                _ => {}
            }
        }
        let at = self.documents.len();
        for (index, claim) in document.claims.iter().enumerate() {
            document.ids.entry(claim.id.clone()).or_insert(index);
        }
        document.entries = self.added(mem::take(&mut document.entries));
        for (index, entry) in document.entries.iter().enumerate() {
            self.index.entry((entry.scalar, entry.id.clone())).or_insert((at, index));
        }
        self.documents.push(document);
    }

    /// Entries without those that add to one of an earlier document.
    fn added(&mut self, entries: Vec<Registered>) -> Vec<Registered> {
        let mut own = Vec::with_capacity(entries.len());
        for entry in entries {
            match self.index.get(&(entry.scalar, entry.id.clone())) {
                Some(&(document, index)) => {
                    self.documents[document].entries[index].added.push(entry.item);
                }
                None => own.push(entry),
            }
        }
        own
    }

    /// The names of the documents.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.documents.iter().map(|document| document.name.as_str())
    }
}

impl Document {
    /// Takes in an entry of the registry, or of the document's own context.
    fn declare(&mut self, model: &Model, roles: &Roles, item: Item) {
        match identity(model, &item) {
            Some((scalar, id)) if !roles.leaned.contains(&scalar) => {
                self.entries.push(Registered { scalar, id, item, added: Vec::new() });
            }
            _ => self.resolve(model, roles, item),
        }
    }

    /// Takes in every entry of the context in a record.
    // Values come from trees, whose depth is limited.
    fn resolve(&mut self, model: &Model, roles: &Roles, item: Item) {
        if let Some((scalar, id)) = identity(model, &item)
            && roles.leaned.contains(&scalar)
        {
            self.context.entry(id).or_insert(item);
            return;
        }
        for value in item.fields.into_iter().flatten() {
            if let ItemValue::Record(inner) = value {
                self.resolve(model, roles, inner);
            }
        }
    }
}

impl Roles {
    fn of(model: &Model) -> Self {
        let mut roles = Self::default();
        let fields = model.records.iter().flat_map(|record| &record.fields);
        for field in fields {
            if let (Some(ContextPart::Leans), TypeRef::Scalar(scalar)) = (field.context, field.ty)
                && !roles.leaned.contains(&scalar)
            {
                roles.leaned.push(scalar);
            }
            let (into, index) = match (field.part, field.ty) {
                (Some(FieldPart::Parties), TypeRef::Scalar(scalar))
                    if field.role == FieldRole::Reference(Scope::Corpus) =>
                {
                    (&mut roles.actors, scalar)
                }
                (Some(FieldPart::Level), TypeRef::Vocabulary(terms)) => (&mut roles.levels, terms),
                (Some(FieldPart::Measure), TypeRef::Vocabulary(terms)) => {
                    (&mut roles.measures, terms)
                }
                (Some(FieldPart::Mode), TypeRef::Vocabulary(terms)) => (&mut roles.modes, terms),
                _ => continue,
            };
            if !into.contains(&index) {
                into.push(index);
            }
        }
        roles
    }
}

fn claim(model: &Model, union: usize, node: Node<'_>, lines: &Lines<'_>) -> Option<Claim> {
    let (kind, item) = read::variant(model, union, node)?;
    let (_, id) = identity(model, &item).unwrap_or_default();
    let line = lines.position(node.span().start).line;
    Some(Claim { kind: kind.to_owned(), id, line, item })
}

/// The id that a record declares, and the scalar of the id.
fn identity(model: &Model, item: &Item) -> Option<(usize, String)> {
    item.each(model).find_map(|(field, values)| match (field.role, field.ty) {
        (FieldRole::Identity, TypeRef::Scalar(scalar)) => {
            Some((scalar, values.first()?.text()?.to_owned()))
        }
        _ => None,
    })
}
