//! `unit`: what a field of a type with units measures in.

use std::collections::BTreeMap;

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
    let mut units: BTreeMap<Location, usize> = BTreeMap::new();
    for field in declarations.records.iter().flat_map(|record| &record.fields) {
        let ty = field.ty.and_then(|ty| context.names.ty(ty.text));
        if let (Some(unit), Some(ty)) = (field.unit, ty)
            && let Some(term) = unit_of(unit, ty, model, context)
        {
            units.insert(field.name.at, term);
        }
    }
    for field in model.records.iter_mut().flat_map(|record| &mut record.fields) {
        field.unit = units.get(&field.location).copied();
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
