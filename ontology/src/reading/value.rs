//! From sound nodes to the values that rules work on.

use std::collections::BTreeMap;

use comity_tree::Node;
use comity_tree::value::{Date, Decimal, integer};

use crate::cel::Value;
use crate::model::{Field, Model, ScalarBase, TypeRef};

/// The value of a field of a record; `None` if it is absent.
pub(super) fn field(model: &Model, field: &Field, node: Option<Node<'_>>) -> Option<Value> {
    let written = node.filter(|node| !node.is_null());
    match (written, &field.default) {
        (Some(node), _) if field.cardinality.is_many() => {
            Some(Value::List(node.items().filter_map(|item| of(model, field.ty, item)).collect()))
        }
        (Some(node), _) => of(model, field.ty, node),
        (None, Some(default)) => scalar(model, field.ty, default.written(model, field.ty)),
        (None, None) if field.cardinality.is_many() => Some(Value::List([].into())),
        (None, None) => None,
    }
}

/// The value of a node that has been found sound.
pub(super) fn of(model: &Model, ty: TypeRef, node: Node<'_>) -> Option<Value> {
    match ty {
        TypeRef::Record(index) => Some(Value::Record(record(model, index, node).into())),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let tag = node.get(&union.tag)?.as_str()?;
            let variant = union.variants.iter().find(|variant| variant.tag == tag)?;
            let mut fields = record(model, variant.record, node);
            fields.insert(union.tag.clone(), Value::String(tag.into()));
            Some(Value::Record(fields.into()))
        }
        _ => scalar(model, ty, node.text()),
    }
}

// A tree is not deeper than its readers allow, and every call goes down in it.
fn record(model: &Model, index: usize, node: Node<'_>) -> BTreeMap<String, Value> {
    let fields = model.records[index].fields.iter();
    fields.filter_map(|f| Some((f.name.clone(), field(model, f, node.get(&f.name))?))).collect()
}

fn scalar(model: &Model, ty: TypeRef, text: &str) -> Option<Value> {
    match ty {
        TypeRef::Text | TypeRef::Url | TypeRef::Vocabulary(_) => Some(Value::String(text.into())),
        TypeRef::Boolean => Some(Value::Bool(text == "true")),
        TypeRef::Integer => integer::parse(text).ok().map(Value::Int),
        TypeRef::Decimal => Decimal::parse(text).ok().map(|n| Value::Double(n.to_f64())),
        TypeRef::Date => {
            Date::parse(text).ok().map(|date| Value::Date(date.earliest(), date.latest()))
        }
        TypeRef::Scalar(index) => match model.scalars[index].base {
            ScalarBase::Text => scalar(model, TypeRef::Text, text),
            ScalarBase::Integer => scalar(model, TypeRef::Integer, text),
            ScalarBase::Decimal => scalar(model, TypeRef::Decimal, text),
        },
        TypeRef::Record(_) | TypeRef::Union(_) => None,
    }
}
