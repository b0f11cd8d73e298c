//! `include`: the fields of one record taken over by another.

use comity_tree::{Code, sort_by_key};

use super::Context;
use crate::{
    codes, graph,
    model::{Field, Location, Model},
    parse::Declarations,
};

/// Copies the fields of included records into those that include them. The answer lists for each
/// record the records that its rules come from, in order, itself last.
pub(super) fn expand(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) -> Vec<Vec<usize>> {
    let mut includes: Vec<Vec<(usize, Location)>> = Vec::new();
    for decl in &declarations.records {
        let list = decl.include.iter().filter_map(|name| {
            Some((context.names.expect_record(*name, context.report)?, name.at))
        });
        includes.push(list.collect());
    }
    cut_loops(&mut includes, model, context);
    let own: Vec<Vec<Field>> =
        model.records.iter_mut().map(|record| std::mem::take(&mut record.fields)).collect();
    let origins: Vec<Vec<usize>> =
        (0..own.len()).map(|record| origins(record, &includes)).collect();
    for (record, origins) in origins.iter().enumerate() {
        let mut fields: Vec<Field> = Vec::new();
        for &origin in origins {
            for field in &own[origin] {
                match fields.iter().find(|other| other.name == field.name) {
                    None => fields.push(field.clone()),
                    Some(other) => {
                        let at = if origin == record {
                            field.location
                        } else {
                            declarations.records[record].name.at
                        };
                        context.report.clash(
                            Code::DUPLICATE_ID,
                            at,
                            format!(
                                "`{}` has two fields `{}`",
                                model.records[record].name, field.name
                            ),
                            (other.location, "the other field"),
                            "rename one of the two, or do not include the record",
                        );
                    }
                }
            }
        }
        model.records[record].fields = fields;
    }
    origins
}

fn cut_loops(
    includes: &mut [Vec<(usize, Location)>],
    model: &Model,
    context: &mut Context<'_, '_>,
) {
    let edges: Vec<Vec<usize>> =
        includes.iter().map(|list| list.iter().map(|(to, _)| *to).collect()).collect();
    let mut found = graph::loops(&edges);
    for found in &found {
        let name = |record: usize| model.records[record].name.as_str();
        let message = format!("`{}` includes itself", name(found.nodes[0]));
        let help = format!("remove one step of {}", found.describe(name));
        context.report.help(codes::INCLUDE_LOOP, includes[found.from][found.edge].1, message, help);
    }
    sort_by_key(&mut found, |found| std::cmp::Reverse((found.from, found.edge)));
    for found in found {
        includes[found.from].remove(found.edge);
    }
}

/// The records that a record is made of, each once: what it includes, in order and each after what
/// that includes, and at last itself.
fn origins(record: usize, includes: &[Vec<(usize, Location)>]) -> Vec<usize> {
    let mut seen = vec![false; includes.len()];
    let mut origins = Vec::new();
    let mut way = vec![(record, 0)];
    seen[record] = true;
    while let Some((node, next)) = way.last_mut() {
        if let Some(&(to, _)) = includes[*node].get(*next) {
            *next += 1;
            if !std::mem::replace(&mut seen[to], true) {
                way.push((to, 0));
            }
        } else {
            origins.push(*node);
            way.pop();
        }
    }
    origins
}
