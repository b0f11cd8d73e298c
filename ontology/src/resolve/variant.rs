//! The variants that an extension adds to a union of its base.

use super::Context;
use crate::{
    codes,
    model::{Model, Union},
    parse::Declarations,
};

/// Removes the variants that lack a field which all variants of the base have: conditions and code
/// that read it of any value would no longer be sound.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    if declarations.headers.len() < 2 {
        return;
    }
    for index in 0..model.unions.len() {
        let union = &model.unions[index];
        let is_added: Vec<bool> = union
            .variants
            .iter()
            .map(|variant| context.layers.extends(variant.location, union.location))
            .collect();
        let mut lacking = Vec::new();
        for (place, variant) in union.variants.iter().enumerate().filter(|(i, _)| is_added[*i]) {
            let lost = lost(model, union, &is_added, variant.record);
            if lost.is_empty() {
                continue;
            }
            let record = &model.records[variant.record].name;
            let message = format!(
                "`{record}` lacks {}, which every variant of `{}` in the base has",
                comity_tree::shown(&lost.join(", ")),
                union.name
            );
            let help = "include the record that the variants of the base include";
            context.report.help(codes::NARROWS_BASE, variant.location, message, help);
            lacking.push(place);
        }
        for place in lacking.into_iter().rev() {
            model.unions[index].variants.remove(place);
        }
    }
}

/// The fields that all variants of the base have and a record does not, at most three.
fn lost(model: &Model, union: &Union, is_added: &[bool], record: usize) -> Vec<String> {
    let mut base = union.variants.iter().zip(is_added).filter(|(_, added)| !**added);
    let Some((first, _)) = base.next() else { return Vec::new() };
    let others: Vec<usize> = base.map(|(variant, _)| variant.record).collect();
    let has = |record: usize, name: &str, ty| {
        let field = model.records[record].field(name);
        field.is_some_and(|(_, field)| field.ty == ty)
    };
    let fields = model.records[first.record].fields.iter();
    let common = fields.filter(|field| others.iter().all(|&it| has(it, &field.name, field.ty)));
    let lost = common.filter(|field| !has(record, &field.name, field.ty));
    lost.take(3).map(|field| format!("`{}`", field.name)).collect()
}
