//! From a tree to values. Documents are presumed valid: what is not well formed is left out.

use comity_ontology::model::{Field, Literal, Model, ScalarBase, TypeRef};
use comity_tree::{Date, Decimal, Kind, Node};

use crate::{Item, Value};

/// The record that a node holds.
pub(crate) fn item(model: &Model, record: usize, node: Node<'_>) -> Item {
    let read = |field: &Field| match node.get(&field.name) {
        Some(node) if node.kind() == Kind::Seq => {
            node.items().filter_map(|node| value(model, field.ty, node)).collect()
        }
        Some(node) if !node.is_null() => value(model, field.ty, node).into_iter().collect(),
        _ => field.default.as_ref().and_then(|it| default(field.ty, it)).into_iter().collect(),
    };
    Item { record, fields: model.records[record].fields.iter().map(read).collect() }
}

/// The variant of a union that a node holds: its tag, and the record.
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

fn value(model: &Model, ty: TypeRef, node: Node<'_>) -> Option<Value> {
    let scalar = !matches!(node.kind(), Kind::Map | Kind::Seq | Kind::Null);
    match ty {
        TypeRef::Record(record) => {
            (node.kind() == Kind::Map).then(|| Value::Record(item(model, record, node)))
        }
        TypeRef::Union(union) => Some(Value::Record(variant(model, union, node)?.1)),
        _ if !scalar => None,
        TypeRef::Text | TypeRef::Url => Some(Value::Text(node.text().to_owned())),
        TypeRef::Boolean => Some(Value::Boolean(node.text() == "true")),
        TypeRef::Integer | TypeRef::Decimal => number(node.text()),
        TypeRef::Date => Date::parse(node.text()).ok().map(Value::Date),
        TypeRef::Vocabulary(vocabulary) => {
            let (term, _) = model.vocabularies[vocabulary].term(node.text())?;
            Some(Value::Term(vocabulary, term))
        }
        TypeRef::Scalar(scalar) => match model.scalars[scalar].base {
            ScalarBase::Text => Some(Value::Text(node.text().to_owned())),
            _ => number(node.text()),
        },
    }
}

fn number(text: &str) -> Option<Value> {
    Decimal::parse(text).ok().map(Value::Number)
}

fn default(ty: TypeRef, literal: &Literal) -> Option<Value> {
    match (literal, ty) {
        (Literal::Boolean(flag), _) => Some(Value::Boolean(*flag)),
        (Literal::Term(term), TypeRef::Vocabulary(vocabulary)) => {
            Some(Value::Term(vocabulary, *term))
        }
        (Literal::Text(text), TypeRef::Date) => Date::parse(text).ok().map(Value::Date),
        (Literal::Text(text), TypeRef::Integer | TypeRef::Decimal) => number(text),
        (Literal::Text(text), _) => Some(Value::Text(text.clone())),
        (Literal::Term(_), _) => None,
    }
}
