//! From sound nodes to the values that rules work on.

use std::collections::{BTreeMap, BTreeSet};

use comity_tree::Node;

use super::leaf::Leaf;
use crate::{
    cel::CelValue,
    model::{Field, Model, TypeRef},
};

/// The value of a field of a record; `None` if it is absent.
pub(super) fn field(model: &Model, field: &Field, node: Option<Node<'_>>) -> Option<CelValue> {
    let written = node.filter(|node| !node.is_null());
    match (written, &field.default) {
        (Some(node), _) if field.cardinality.is_many() => {
            let items = node.items().filter_map(|item| of(model, field.ty, item, None));
            Some(CelValue::List(items.collect()))
        }
        (Some(node), _) => of(model, field.ty, node, None),
        (None, Some(default)) => scalar(model, field.ty, default.written(model, field.ty)),
        (None, None) if field.cardinality.is_many() => Some(CelValue::List([].into())),
        (None, None) => None,
    }
}

/// The value of a node that has been found sound; of its own fields, these `only`.
pub(super) fn of(
    model: &Model,
    ty: TypeRef,
    node: Node<'_>,
    only: Option<&BTreeSet<String>>,
) -> Option<CelValue> {
    match ty {
        TypeRef::Record(index) => Some(CelValue::Record(record(model, index, node, only).into())),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let tag = node.get(&union.tag)?.as_str()?;
            let variant = union.variants.iter().find(|variant| variant.tag == tag)?;
            let mut fields = record(model, variant.record, node, only);
            fields.insert(union.tag.clone(), CelValue::String(tag.into()));
            Some(CelValue::Record(fields.into()))
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
) -> BTreeMap<String, CelValue> {
    let fields = model.records[index].fields.iter();
    let fields = fields.filter(|field| only.is_none_or(|only| only.contains(&field.name)));
    let mut values = BTreeMap::new();
    values
        .extend(fields.filter_map(|f| Some((f.name.clone(), field(model, f, node.get(&f.name))?))));
    values
}

fn scalar(model: &Model, ty: TypeRef, text: &str) -> Option<CelValue> {
    if let TypeRef::Vocabulary(_) = ty {
        return Some(CelValue::String(text.into()));
    }
    match Leaf::of_sound(model, ty, text)? {
        Leaf::Text(text) => Some(CelValue::String(text.into())),
        Leaf::Boolean(flag) => Some(CelValue::Bool(flag)),
        Leaf::Integer(number) => Some(CelValue::Int(number)),
        Leaf::Decimal(number) => Some(CelValue::Double(number.to_f64())),
        Leaf::Date(date) => Some(CelValue::Date(date.earliest(), date.latest())),
        Leaf::Term(..) => None,
    }
}
