//! From sound nodes to the values that rules work on.

use std::{collections::BTreeSet, sync::Arc};

use comity_tree::Node;

use super::{
    layout::{Layout, Place},
    leaf::Leaf,
    shapes::Shapes,
};
use crate::{
    cel::CelValue,
    model::{Field, Model, TypeRef},
};

/// Fields of the records of a model.
#[derive(Clone, Debug, Default)]
pub struct ChosenFields(Vec<Vec<bool>>);

impl ChosenFields {
    /// Of all records, the fields with these names.
    pub fn named(model: &Model, names: &BTreeSet<String>) -> Self {
        let records = model.records.iter();
        Self(
            records
                .map(|record| record.fields.iter().map(|it| names.contains(&it.name)).collect())
                .collect(),
        )
    }
}

/// The value of a node that has been found sound; of its own fields, these `only`.
pub(super) fn of(
    shapes: &Shapes<'_>,
    ty: TypeRef,
    node: Node<'_>,
    only: Option<&ChosenFields>,
) -> Option<CelValue> {
    let model = shapes.model();
    match ty {
        TypeRef::Record(index) => Some(record(shapes, index, shapes.layout(index), "", node, only)),
        TypeRef::Union(index) => {
            let union = &model.unions[index];
            let tag = node.get(&union.tag)?.as_str()?;
            let variant = union.variants.iter().position(|variant| variant.tag == tag)?;
            let record_index = union.variants[variant].record;
            let layout = shapes.layout_of_variant(index, variant);
            Some(record(shapes, record_index, layout, tag, node, only))
        }
        _ => scalar(shapes, ty, node.text()),
    }
}

// A tree is not deeper than its readers allow, and every call descends in it.
fn record(
    shapes: &Shapes<'_>,
    index: usize,
    layout: &Layout<'_>,
    tag: &str,
    node: Node<'_>,
    only: Option<&ChosenFields>,
) -> CelValue {
    let fields = &shapes.model().records[index].fields;
    let only = only.map(|only| only.0[index].as_slice());
    let fields = layout.fill(|place| match place {
        Place::Tag => Some(CelValue::String(shapes.text(tag))),
        Place::Field(at) if only.is_none_or(|only| only[at]) => {
            field(shapes, &fields[at], node.get(&fields[at].name))
        }
        Place::Field(_) => None,
    });
    CelValue::Record(Arc::new(fields))
}

/// The value of a field of a record; `None` if it is absent.
fn field(shapes: &Shapes<'_>, field: &Field, node: Option<Node<'_>>) -> Option<CelValue> {
    let written = node.filter(|node| !node.is_null());
    match (written, &field.default) {
        (Some(node), _) if field.cardinality.is_many() => {
            let items = node.items().filter_map(|item| of(shapes, field.ty, item, None));
            Some(CelValue::List(items.collect()))
        }
        (Some(node), _) => of(shapes, field.ty, node, None),
        (None, Some(default)) => {
            scalar(shapes, field.ty, default.written(shapes.model(), field.ty))
        }
        (None, None) if field.cardinality.is_many() => Some(CelValue::List(Arc::default())),
        (None, None) => None,
    }
}

fn scalar(shapes: &Shapes<'_>, ty: TypeRef, text: &str) -> Option<CelValue> {
    if let TypeRef::Vocabulary(_) = ty {
        return Some(CelValue::String(shapes.text(text)));
    }
    match Leaf::of_sound(shapes.model(), ty, text)? {
        // Ids recur; a text in words does not.
        Leaf::Text(text) if ty != TypeRef::Text => Some(CelValue::String(shapes.text(text))),
        Leaf::Text(text) => Some(CelValue::String(text.into())),
        Leaf::Boolean(flag) => Some(CelValue::Bool(flag)),
        Leaf::Integer(number) => Some(CelValue::Int(number)),
        Leaf::Decimal(number) => Some(CelValue::Double(number.to_f64())),
        Leaf::Date(date) => Some(CelValue::Date(date.earliest(), date.latest())),
        Leaf::Term(..) => None,
    }
}
