//! Records that need themselves to exist.

use super::Subject;
use crate::{
    codes, graph,
    model::{Location, Model, TypeRef},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let model = subject.model;
    let needs: Vec<Vec<(usize, Location)>> = needs(model).collect();
    let mut mended = vec![false; needs.len()];
    // One loop at a time, as if the one before were mended: what merely needs it is not a mistake.
    while let Some(found) = first_loop(&needs, model.records.len(), &mended) {
        let name = |node: usize| model.type_name(type_of(model, node));
        let way: Vec<usize> =
            found.nodes.iter().copied().chain(found.nodes.first().copied()).collect();
        let step = way.windows(2).rfind(|step| step[0] < model.records.len());
        let Some(&[record, next]) = step else { return };
        let place = needs[record].iter().find(|(to, _)| *to == next);
        report.help(
            codes::ENDLESS_RECORD,
            place.map_or(model.records[record].location, |(_, at)| *at),
            format!(
                "`{}` requires a value of itself: {}",
                name(found.nodes[0]),
                found.describe(name)
            ),
            "make one of these fields optional or repeated: `cardinality = \"0..1\"` or `\"0..*\"`",
        );
        mended[record] = true;
    }
}

/// The first loop among those that cannot exist: each of them needs one that cannot, either.
fn first_loop(
    needs: &[Vec<(usize, Location)>],
    records: usize,
    mended: &[bool],
) -> Option<graph::Loop> {
    let finite = finite(needs, records, mended);
    let edges = needs.iter().enumerate().map(|(node, list)| {
        let open = list.iter().map(|(to, _)| *to).filter(|&to| !finite[node] && !finite[to]);
        open.collect()
    });
    graph::loops(&edges.collect::<Vec<_>>()).into_iter().next()
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
fn finite(needs: &[Vec<(usize, Location)>], records: usize, mended: &[bool]) -> Vec<bool> {
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    let mut missing: Vec<usize> = Vec::new();
    for (node, list) in needs.iter().enumerate() {
        let is_union = node >= records;
        missing.push(match list.len() {
            _ if mended[node] => 0,
            count if is_union => count.min(1),
            count => count,
        });
        for &(to, _) in list {
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
