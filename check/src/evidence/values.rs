//! What a claim says, field by field, beside the words that say it.

use comity_ontology::model::{ContextPart, Field, FieldRole, Literal, Model, TypeRef};
use comity_tree::{Kind, Node};

use super::EvidenceTypes;

/// A value of a claim, or the values of a list that has no records.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClaimValue {
    /// The fields that lead to it.
    pub path: String,
    /// It, as it is written.
    pub value: String,
    /// The terms in it: their labels and definitions in the first language of the ontology.
    pub terms: Vec<(String, String)>,
    /// Whether the claim leaves it out, so that the default of the ontology counts.
    pub is_default: bool,
}

/// What a claim says, in the order of writing, and then the terms that it leaves to the defaults
/// of the ontology. What names or cites it is left out.
pub fn said(
    types: &EvidenceTypes,
    model: &Model,
    record: usize,
    node: Node<'_>,
) -> Vec<ClaimValue> {
    let mut all = Vec::new();
    gather(types, model, record, node, "", &mut all);
    for field in &model.records[record].fields {
        let TypeRef::Vocabulary(vocabulary) = field.ty else { continue };
        let Some(Literal::Term(term)) = field.default else { continue };
        if node.get(&field.name).is_none() {
            let term = &model.vocabularies[vocabulary].terms[term];
            all.push(ClaimValue {
                path: field.name.clone(),
                value: term.code.clone(),
                terms: vec![(term.label.first().to_owned(), term.definition.first().to_owned())],
                is_default: true,
            });
        }
    }
    all
}

// The depth of a tree is bounded, and every call descends in it.
fn gather(
    types: &EvidenceTypes,
    model: &Model,
    record: usize,
    node: Node<'_>,
    path: &str,
    all: &mut Vec<ClaimValue>,
) {
    for (key, value) in node.entries() {
        let Some((_, field)) = model.records[record].field(key.text()) else { continue };
        let path =
            if path.is_empty() { field.name.clone() } else { format!("{path}.{}", field.name) };
        match field.ty {
            _ if is_aside(types, field) => {}
            TypeRef::Record(below) if value.kind() == Kind::Seq => {
                for (index, item) in value.items().enumerate() {
                    gather(types, model, below, item, &format!("{path}.{index}"), all);
                }
            }
            TypeRef::Record(below) => gather(types, model, below, value, &path, all),
            ty => all.push(leaf(model, ty, path, value)),
        }
    }
}

/// Whether a field names a claim, or is about its evidence.
fn is_aside(types: &EvidenceTypes, field: &Field) -> bool {
    field.role == FieldRole::Identity
        || field.context == Some(ContextPart::Leans)
        || matches!(field.ty, TypeRef::Record(below) if types.citing.contains(&below))
}

fn leaf(model: &Model, ty: TypeRef, path: String, value: Node<'_>) -> ClaimValue {
    let items: Vec<Node<'_>> =
        if value.kind() == Kind::Seq { value.items().collect() } else { vec![value] };
    let term = |node: &Node<'_>| {
        let TypeRef::Vocabulary(vocabulary) = ty else { return None };
        let (_, term) = model.vocabularies[vocabulary].term(node.text())?;
        Some((term.label.first().to_owned(), term.definition.first().to_owned()))
    };
    let terms = items.iter().filter_map(term).collect();
    let texts: Vec<&str> = items.iter().map(|item| item.text()).collect();
    ClaimValue { path, value: texts.join(", "), terms, is_default: false }
}
