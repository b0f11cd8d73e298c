//! What documents say besides claims: their sources, their contexts, and the entries of a registry.

use std::collections::{BTreeMap, BTreeSet};

use comity_check::Session;
use comity_ontology::model::{Field, FieldRole, Model, TypeRef};
use comity_tree::{Kind, Node};
use serde_json::Value;

use super::Key;
use crate::{canonical, export::members};

/// The values by the document, and what they are called there: `source`, or `actors NOR`.
pub(super) type Besides = BTreeMap<Key, Value>;

/// The values of the documents, by the names that these have, other than those of a union.
pub(super) fn besides(
    session: &Session<'_>,
    union: Option<usize>,
    names: &BTreeMap<&str, String>,
) -> Besides {
    let model = session.model();
    let mut besides = Besides::new();
    let fields = model.root().map(|root| root.fields.as_slice()).unwrap_or_default();
    let is_claims = |field: &&Field| union.is_some_and(|union| field.ty == TypeRef::Union(union));
    for opened in session.named() {
        let Some(tree) = opened.tree() else { continue };
        let document = &names[opened.file.name()];
        for field in fields.iter().filter(|field| !is_claims(field)) {
            let Some(value) = tree.root().get(&field.name).filter(|it| !it.is_null()) else {
                continue;
            };
            let identity = identity(model, field).filter(|_| value.kind() == Kind::Seq);
            let id = |item: Node<'_>| Some(item.get(identity?)?.text().to_owned());
            let items: Option<Vec<_>> = value.items().map(|item| Some((id(item)?, item))).collect();
            // A list of which some items have no id is one value.
            let items = items.filter(|_| identity.is_some());
            let parts = match items {
                Some(items) => {
                    let part_of = |(id, item)| (format!("{} {id}", field.name), item);
                    items.into_iter().map(part_of).collect()
                }
                None => vec![(field.name.clone(), value)],
            };
            for (name, part) in parts {
                let said = canonical::value(model, field.ty, part);
                besides.insert((document.clone(), name), said);
            }
        }
    }
    besides
}

/// The field by which the items of a list are known.
fn identity<'m>(model: &'m Model, field: &Field) -> Option<&'m str> {
    let TypeRef::Record(record) = field.ty else { return None };
    let mut fields = model.records[record].fields.iter();
    let field = fields.find(|it| it.role == FieldRole::Identity)?;
    Some(&field.name)
}

/// The lines on what differs, each with its document.
pub(super) fn differences(old: &Besides, new: &Besides) -> Vec<(String, String)> {
    let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
    let lines = keys.into_iter().filter_map(|key| {
        let (document, name) = key;
        let line = match (old.get(key), new.get(key)) {
            (Some(_), None) => format!("removed  {name}"),
            (None, Some(_)) => format!("added    {name}"),
            (Some(one), Some(other)) => {
                if canonical::text(one) == canonical::text(other) {
                    return None;
                }
                match changed(one, other) {
                    Some(members) => format!("changed  {name}: {members}"),
                    None => format!("changed  {name}"),
                }
            }
            (None, None) => return None,
        };
        Some((document.clone(), line))
    });
    lines.collect()
}

/// The members in which two maps differ.
pub(super) fn changed(one: &Value, other: &Value) -> Option<String> {
    if !one.is_object() || !other.is_object() {
        return None;
    }
    let (one, other) = (members(one.clone()), members(other.clone()));
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let said = |of: &serde_json::Map<String, Value>, name| of.get(name).map(canonical::text);
    let names = names.into_iter().filter(|name| said(&one, *name) != said(&other, *name));
    Some(names.map(String::as_str).collect::<Vec<_>>().join(", "))
}
