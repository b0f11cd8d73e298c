//! Paths from a claim to a value of it that lead nowhere.

use comity_ontology::model::{Field, Model, TypeRef};
use comity_tree::{Finding, Kind, Node};

use super::{Claim, EvidenceTypes};
use crate::{codes, walk::RecordStep, words::short};

/// Most fields that a help names.
const NAMED: usize = 12;

/// `unknown-path`, at each path of the last record on a way that leads to no value.
///
/// Whether a value that is said not to be in the text needs that is looked at with the text.
pub(crate) fn astray(types: &EvidenceTypes, model: &Model, way: &[RecordStep<'_>]) -> Vec<Finding> {
    let Some((last, above)) = way.split_last() else { return Vec::new() };
    if types.path.is_none() || types.unstated == Some(last.record) {
        return Vec::new();
    }
    let fields = model.records[last.record].fields.iter();
    let fields = fields.filter(|field| Some(field.ty) == types.path);
    let Some(claim) = above.iter().rev().find(|step| Claim::of(model, step).is_some()) else {
        return Vec::new();
    };
    let paths = fields.filter_map(|field| last.node.get(&field.name)).flat_map(|value| {
        let one = (value.kind() != Kind::Seq).then_some(value);
        value.items().chain(one)
    });
    paths.filter_map(|path| lost(model, claim, path)).collect()
}

/// What is wrong with a path from a record.
fn lost(model: &Model, from: &RecordStep<'_>, path: Node<'_>) -> Option<Finding> {
    let (mut record, mut node, mut field) = (Some(from.record), from.node, None::<&Field>);
    for step in path.as_str()?.split('.') {
        let next = if node.kind() == Kind::Seq {
            step.parse().ok().and_then(|at: usize| node.items().nth(at))
        } else {
            field = record.and_then(|record| model.records[record].field(step)).map(|(_, f)| f);
            field.and_then(|field| node.get(&field.name))
        };
        let Some(next) = next else {
            let message = format!("`{}` leads to no value of the claim", short(path.text()));
            return Some(
                Finding::new(codes::UNKNOWN_PATH, path.span(), message)
                    .help(help(model, record, node))
                    .node(path.index()),
            );
        };
        node = next;
        record = match field.map(|field| field.ty) {
            Some(TypeRef::Record(record)) => Some(record),
            Some(TypeRef::Union(union)) => {
                let union = &model.unions[union];
                let tag = node.get(&union.tag).and_then(Node::as_str);
                let variant = union.variants.iter().find(|v| Some(v.tag.as_str()) == tag);
                variant.map(|variant| variant.record)
            }
            _ => None,
        };
    }
    None
}

/// Where a path may lead from a value.
fn help(model: &Model, record: Option<usize>, node: Node<'_>) -> String {
    let count = node.items().count();
    match (node.kind(), record) {
        (Kind::Seq, _) if count == 1 => "the list has one item, with the number 0".to_owned(),
        (Kind::Seq, _) if count > 1 => {
            format!("the list has {count} items, with the numbers from 0 to {}", count - 1)
        }
        (Kind::Map, Some(record)) => {
            let keys = node.entries().map(|(key, _)| key.text());
            let fields = keys.filter(|key| model.records[record].field(key).is_some());
            let fields: Vec<String> = fields.map(|name| format!("`{name}`")).collect();
            let more = if fields.len() > NAMED { ", …" } else { "" };
            format!("the fields are {}{more}", fields[..fields.len().min(NAMED)].join(", "))
        }
        _ => "nothing is below the value before it".to_owned(),
    }
}
