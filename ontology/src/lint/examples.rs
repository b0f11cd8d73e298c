//! Examples of fields and scalars are values of their types.

use comity_tree::Kind;

use super::Subject;
use crate::{
    codes,
    model::{Model, TypeRef},
    parse::Value,
    reading::literal,
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let (declarations, names) = (subject.declarations, subject.names);
    for decl in &declarations.scalars {
        if let (Some(ty), Some(_)) = (names.ty(decl.name.text), decl.base) {
            check(subject.model, ty, &decl.examples, report);
        }
    }
    for field in declarations.records.iter().flat_map(|record| &record.fields) {
        if let Some(ty) = field.ty.and_then(|ty| names.ty(ty.text)) {
            check(subject.model, ty, &field.examples, report);
        }
    }
}

fn check(model: &Model, ty: TypeRef, examples: &[Value<'_>], report: &mut Report) {
    for example in examples {
        // What has parts is shown by the rules, whose examples are checked whole.
        if matches!(ty, TypeRef::Record(_) | TypeRef::Union(_)) && example.node.kind() == Kind::Map
        {
            continue;
        }
        if let Err(findings) = literal(model, ty, example.node) {
            let findings = findings.into_iter().map(|it| it.recode(codes::BAD_EXAMPLE));
            report.add_all(example.at.file, findings.collect());
        }
    }
}
