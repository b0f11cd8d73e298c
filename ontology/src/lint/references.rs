//! A reference names ids that some field declares.

use std::collections::BTreeSet;

use super::Subject;
use crate::{
    codes,
    model::{FieldRole, TypeRef},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let model = subject.model;
    let fields = || model.records.iter().flat_map(|record| &record.fields);
    let identities = fields().filter(|field| field.role == FieldRole::Identity);
    let mut declared: BTreeSet<usize> = BTreeSet::new();
    declared.extend(identities.filter_map(|field| match field.ty {
        TypeRef::Scalar(scalar) => Some(scalar),
        _ => None,
    }));
    for decl in subject.declarations.records.iter().flat_map(|record| &record.fields) {
        let ty = decl.ty.and_then(|ty| subject.names.ty(ty.text));
        if let (Some((_, at)), Some(TypeRef::Scalar(i))) = (decl.reference, ty)
            && !declared.contains(&i)
        {
            let name = &model.scalars[i].name;
            report.help(
                codes::REFERENCE_WITHOUT_IDENTITY,
                at,
                format!("no field declares the ids that `{}` refers to", decl.name.text),
                format!("add `identity = true` to a field of type `{name}`"),
            );
        }
    }
}
