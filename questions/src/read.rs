//! From a tree to values: the parts of a document that are sound, whatever else is wrong with it.

use comity_ontology::{
    model::{Field, Model, TypeRef},
    reading::Leaf,
};
use comity_tree::{Decimal, Kind, Node};

use crate::{Item, ItemValue};

/// The record that a node is.
pub(crate) fn item(model: &Model, record: usize, node: Node<'_>) -> Item {
    let read = |field: &Field| match node.get(&field.name).filter(|node| !node.is_null()) {
        Some(node) if field.cardinality.is_many() => {
            node.items().filter_map(|item| value(model, field.ty, item)).collect()
        }
        Some(node) => value(model, field.ty, node).into_iter().collect(),
        None => default(model, field).into_iter().collect(),
    };
    Item { record, fields: model.records[record].fields.iter().map(read).collect() }
}

/// The variant of a union that a node is: its tag, and the record.
pub(crate) fn variant<'m>(
    model: &'m Model,
    union: usize,
    node: Node<'_>,
) -> Option<(&'m str, Item)> {
    let union = &model.unions[union];
    let tag = node.get(&union.tag)?.as_str()?;
    let variant = union.variants.iter().find(|variant| variant.tag == tag)?;
    Some((&variant.tag, item(model, variant.record, node)))
}

// A tree is not deeper than its readers allow, and every call descends in it.
fn value(model: &Model, ty: TypeRef, node: Node<'_>) -> Option<ItemValue> {
    match ty {
        TypeRef::Record(record) => {
            (node.kind() == Kind::Map).then(|| ItemValue::Record(item(model, record, node)))
        }
        TypeRef::Union(union) => Some(ItemValue::Record(variant(model, union, node)?.1)),
        _ => Leaf::of(model, ty, node).map(ItemValue::from),
    }
}

fn default(model: &Model, field: &Field) -> Option<ItemValue> {
    Leaf::of_literal(model, field.ty, field.default.as_ref()?).map(ItemValue::from)
}

impl From<Leaf<'_>> for ItemValue {
    fn from(leaf: Leaf<'_>) -> Self {
        match leaf {
            Leaf::Text(text) => Self::Text(text.to_owned()),
            Leaf::Boolean(flag) => Self::Boolean(flag),
            Leaf::Integer(number) => Self::Number(Decimal::from(number)),
            Leaf::Decimal(number) => Self::Number(number),
            Leaf::Date(date) => Self::Date(date),
            Leaf::Term(vocabulary, term) => Self::Term(vocabulary, term),
        }
    }
}
