//! Records that need themselves to exist.

use comity_tree::Code;

use super::Subject;
use crate::graph;
use crate::model::{Location, Model, TypeRef};
use crate::report::Report;

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let model = subject.model;
    let finite = finite(model);
    // What is left needs something that is left: a loop among these is what makes them endless.
    let mut places: Vec<Vec<Location>> = vec![Vec::new(); finite.len()];
    let mut edges: Vec<Vec<usize>> = vec![Vec::new(); finite.len()];
    for (node, need) in needs(model).enumerate() {
        for (to, at) in need {
            if !finite[node] && !finite[to] {
                edges[node].push(to);
                places[node].push(at);
            }
        }
    }
    let name = |node: usize| model.type_name(type_of(model, node));
    for found in graph::loops(&edges) {
        report.help(
            Code::ENDLESS_RECORD,
            places[found.from][found.edge],
            format!("`{}` needs itself to exist: {}", name(found.nodes[0]), found.describe(name)),
            "make a field on the way optional or repeated: `cardinality = \"0..1\"` or `\"0..*\"`",
        );
    }
}

/// Records first, then unions.
fn type_of(model: &Model, node: usize) -> TypeRef {
    match node.checked_sub(model.records.len()) {
        None => TypeRef::Record(node),
        Some(union) => TypeRef::Union(union),
    }
}

fn node_of(model: &Model, ty: TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Record(i) => Some(i),
        TypeRef::Union(i) => Some(model.records.len() + i),
        _ => None,
    }
}

/// What every record and union needs: a record all of it, a union any of it.
fn needs(model: &Model) -> impl Iterator<Item = Vec<(usize, Location)>> {
    let records = model.records.iter().map(|record| {
        let required = record.fields.iter().filter(|field| field.is_required());
        required.filter_map(|f| Some((node_of(model, f.ty)?, f.location))).collect()
    });
    let unions = model.unions.iter().map(|union| {
        union.variants.iter().map(|variant| (variant.record, variant.location)).collect()
    });
    records.chain(unions)
}

/// Which records and unions can exist: the least set that grows from those that need nothing.
fn finite(model: &Model) -> Vec<bool> {
    let needs: Vec<Vec<usize>> =
        needs(model).map(|list| list.into_iter().map(|(to, _)| to).collect()).collect();
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    let mut missing: Vec<usize> = Vec::new();
    for (node, list) in needs.iter().enumerate() {
        let any = node >= model.records.len();
        missing.push(if any { list.len().min(1) } else { list.len() });
        for &to in list {
            dependents[to].push(node);
        }
    }
    let mut finite = vec![false; needs.len()];
    let mut open: Vec<usize> = (0..needs.len()).filter(|&node| missing[node] == 0).collect();
    while let Some(node) = open.pop() {
        if !std::mem::replace(&mut finite[node], true) {
            for &dependent in &dependents[node] {
                missing[dependent] = missing[dependent].saturating_sub(1);
                if missing[dependent] == 0 {
                    open.push(dependent);
                }
            }
        }
    }
    finite
}
