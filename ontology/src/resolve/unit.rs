//! `unit`: what a field of a type with units measures in.

use comity_tree::sort_by_key;

use super::Context;
use crate::{
    codes,
    model::{Location, Model, TypeRef},
    parse::{Declarations, Word},
};

/// Sets the unit of every field that names one.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    let mut units: Vec<(Location, usize)> = Vec::new();
    for field in declarations.records.iter().flat_map(|record| &record.fields) {
        let ty = field.ty.and_then(|ty| context.names.ty(ty.text));
        if let (Some(unit), Some(ty)) = (field.unit, ty)
            && let Some(term) = unit_of(unit, ty, model, context)
        {
            units.push((field.name.at, term));
        }
    }
    sort_by_key(&mut units, |(field, _)| *field);
    for field in model.records.iter_mut().flat_map(|record| &mut record.fields) {
        let place = units.binary_search_by_key(&field.location, |(field, _)| *field);
        field.unit = place.ok().map(|place| units[place].1);
    }
}

fn unit_of(
    unit: Word<'_>,
    ty: TypeRef,
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<usize> {
    let record = if let TypeRef::Record(i) = ty { model.records.get(i) } else { None };
    let field = record.and_then(|record| record.field("unit"));
    let Some((_, field)) = field else {
        let message = format!("a field of type `{}` cannot have a unit", model.type_name(ty));
        let help = "`unit` requires a record with a field `unit`, such as `Quantity`";
        context.report.help(codes::BAD_UNIT, unit.at, message, help);
        return None;
    };
    let TypeRef::Vocabulary(vocabulary) = field.ty else {
        let message =
            format!("the field `unit` of `{}` is not a vocabulary term", model.type_name(ty));
        context.report.say(codes::BAD_UNIT, unit.at, message);
        return None;
    };
    context.names.expect_term(vocabulary, unit, context.report)
}
