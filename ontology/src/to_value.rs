//! From trees to the values that rules are run on.

use std::collections::BTreeMap;

use comity_tree::{Code, Date, Decimal, Finding, Kind, Node, value::integer};

use crate::cel::Value;
use crate::literal::{self, unfit};
use crate::model::{Field, Literal, Model, Record, ScalarBase, TypeRef, Union};
use crate::report::did_you_mean;

/// The value that a node means for a type. A record may be partial: fields with a default get it,
/// repeated fields that are absent are empty lists, and other absent fields are left out.
///
/// # Errors
///
/// Everything in the node that is no value of its type, and the keys that are no fields.
pub fn value(model: &Model, ty: TypeRef, node: Node<'_>) -> Result<Value, Vec<Finding>> {
    let mut findings = Vec::new();
    let value = convert(model, ty, node, &mut findings);
    finish(value, findings)
}

/// The value of a field, given the node that is written for it, if any: `None` if it is absent.
///
/// # Errors
///
/// Everything in the node that is no value of the field's type.
pub fn field_value(
    model: &Model,
    field: &Field,
    node: Option<Node<'_>>,
) -> Result<Option<Value>, Vec<Finding>> {
    let mut findings = Vec::new();
    let value = convert_field(model, field, node, &mut findings);
    finish(Some(value), findings)
}

fn finish<T>(value: Option<T>, findings: Vec<Finding>) -> Result<T, Vec<Finding>> {
    match value {
        Some(value) if findings.is_empty() => Ok(value),
        _ => Err(findings),
    }
}

// No deeper than trees are. What cannot be converted is reported, and is no value.
fn convert(
    model: &Model,
    ty: TypeRef,
    node: Node<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Value> {
    match ty {
        TypeRef::Record(_) | TypeRef::Union(_) if node.kind() != Kind::Map => {
            findings.push(*unfit(model, ty, node));
            None
        }
        TypeRef::Record(i) => {
            Some(Value::Record(fields(model, &model.records[i], None, node, findings).into()))
        }
        TypeRef::Union(i) => variant(model, &model.unions[i], node, findings),
        _ => match literal::read(model, ty, node) {
            Ok(literal) => from_literal(model, ty, &literal),
            Err(finding) => {
                findings.push(*finding);
                None
            }
        },
    }
}

fn variant(
    model: &Model,
    union: &Union,
    node: Node<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Value> {
    let Some(tag) = node.get(&union.tag) else {
        let message = format!("missing key `{}`, which names the variant", union.tag);
        findings.push(Finding::new(Code::MISSING_FIELD, node.span(), message));
        return None;
    };
    let Some(variant) = union.variants.iter().find(|variant| variant.tag == tag.text()) else {
        let tags = union.variants.iter().map(|variant| variant.tag.as_str());
        let message = format!("`{}` is not a variant of `{}`", tag.text(), union.name);
        let finding = Finding::new(Code::UNKNOWN_KIND, tag.span(), message);
        findings.push(finding.help(did_you_mean(tag.text(), tags)));
        return None;
    };
    let record = &model.records[variant.record];
    let mut values = fields(model, record, Some(&union.tag), node, findings);
    values.insert(union.tag.clone(), Value::String(variant.tag.as_str().into()));
    Some(Value::Record(values.into()))
}

fn fields(
    model: &Model,
    record: &Record,
    tag: Option<&str>,
    node: Node<'_>,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Value> {
    let mut nodes: Vec<Option<Node<'_>>> = vec![None; record.fields.len()];
    for (key, value) in node.entries() {
        if let Some((index, _)) = record.field(key.text()) {
            nodes[index].get_or_insert(value);
        } else if tag != Some(key.text()) {
            let names = record.fields.iter().map(|field| field.name.as_str());
            let message = format!("`{}` has no field `{}`", record.name, key.text());
            let finding = Finding::new(Code::UNKNOWN_KEY, key.span(), message);
            findings.push(finding.help(did_you_mean(key.text(), names)));
        }
    }
    let mut values = BTreeMap::new();
    for (field, node) in record.fields.iter().zip(nodes) {
        if let Some(value) = convert_field(model, field, node, findings) {
            values.insert(field.name.clone(), value);
        }
    }
    values
}

fn convert_field(
    model: &Model,
    field: &Field,
    node: Option<Node<'_>>,
    findings: &mut Vec<Finding>,
) -> Option<Value> {
    match node.filter(|node| !node.is_null()) {
        None if field.cardinality.is_many() => Some(Value::List([].into())),
        None => from_literal(model, field.ty, field.default.as_ref()?),
        Some(node) if !field.cardinality.is_many() => convert(model, field.ty, node, findings),
        Some(node) if node.kind() == Kind::Seq => {
            let items = node.items();
            Some(Value::List(
                items.filter_map(|item| convert(model, field.ty, item, findings)).collect(),
            ))
        }
        Some(node) => {
            let found = node.kind().describe();
            let message = format!("expected a list for `{}`, found {found}", field.name);
            findings.push(Finding::new(Code::WRONG_TYPE, node.span(), message));
            None
        }
    }
}

fn from_literal(model: &Model, ty: TypeRef, literal: &Literal) -> Option<Value> {
    let base = match ty {
        TypeRef::Scalar(i) => Some(model.scalars[i].base),
        TypeRef::Integer => Some(ScalarBase::Integer),
        TypeRef::Decimal => Some(ScalarBase::Decimal),
        _ => None,
    };
    match (literal, ty) {
        (Literal::Boolean(value), _) => Some(Value::Bool(*value)),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => {
            Some(Value::String(model.vocabularies[i].terms[*term].code.as_str().into()))
        }
        (Literal::Term(_), _) => None,
        (Literal::Text(text), TypeRef::Date) => {
            let date = Date::parse(text).ok()?;
            Some(Value::Date(date.earliest(), date.latest()))
        }
        (Literal::Text(text), _) => match base {
            Some(ScalarBase::Integer) => integer::parse(text).ok().map(Value::Int),
            Some(ScalarBase::Decimal) => {
                Decimal::parse(text).ok().map(|number| Value::Double(number.to_f64()))
            }
            Some(ScalarBase::Text) | None => Some(Value::String(text.as_str().into())),
        },
    }
}
