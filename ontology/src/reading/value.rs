//! From sound nodes to the values that rules work on.

use std::collections::{BTreeMap, BTreeSet};

use comity_tree::Node;

use super::leaf::Leaf;
use crate::cel::Value;
use crate::model::{Field, Model, TypeRef};

/// The value of a field of a record; `None` if it is absent.
pub(super) fn field(model: &Model, field: &Field, node: Option<Node<'_>>) -> Option<Value> {
    let written = node.filter(|node| !node.is_null());
    match (written, &field.default) {
        (Some(node), _) if field.cardinality.is_many() => {
            let items = node.items().filter_map(|item| of(model, field.ty, item, None));
            Some(Value::List(items.collect()))
        }
        (Some(node), _) => of(model, field.ty, node, None),
        (None, Some(default)) => scalar(model, field.ty, default.written(model, field.ty)),
        (None, None) if field.cardinality.is_many() => Some(Value::List([].into())),
        (None, None) => None,
    }
}

/// The value of a node that has been found sound; of its own fields, these `only`.
pub(super) fn of(
    model: &Model,
    ty: TypeRef,
    node: Node<'_>,
    only: Option<&BTreeSet<String>>,
) -> Option<Value> {
    match ty {
        TypeRef::Record(index) => Some(Value::Record(record(model, index, node, only).into())),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let tag = node.get(&union.tag)?.as_str()?;
            let variant = union.variants.iter().find(|variant| variant.tag == tag)?;
            let mut fields = record(model, variant.record, node, only);
            fields.insert(union.tag.clone(), Value::String(tag.into()));
            Some(Value::Record(fields.into()))
        }
        _ => scalar(model, ty, node.text()),
    }
}

// A tree is not deeper than its readers allow, and every call descends in it.
fn record(
    model: &Model,
    index: usize,
    node: Node<'_>,
    only: Option<&BTreeSet<String>>,
) -> BTreeMap<String, Value> {
    let fields = model.records[index].fields.iter();
    let fields = fields.filter(|field| only.is_none_or(|only| only.contains(&field.name)));
    let mut values = BTreeMap::new();
    values
        .extend(fields.filter_map(|f| Some((f.name.clone(), field(model, f, node.get(&f.name))?))));
    values
}

fn scalar(model: &Model, ty: TypeRef, text: &str) -> Option<Value> {
    if let TypeRef::Vocabulary(_) = ty {
        return Some(Value::String(text.into()));
    }
    match Leaf::of_sound(model, ty, text)? {
        Leaf::Text(text) => Some(Value::String(text.into())),
        Leaf::Boolean(flag) => Some(Value::Bool(flag)),
        Leaf::Integer(number) => Some(Value::Int(number)),
        Leaf::Decimal(number) => Some(Value::Double(number.to_f64())),
        Leaf::Date(date) => Some(Value::Date(date.earliest(), date.latest())),
        Leaf::Term(..) => None,
    }
}
