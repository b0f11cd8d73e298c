//! Fields.

use comity_tree::Code;

use super::{Context, cardinality, in_context, part, stated};
use crate::{
    codes,
    model::{Cardinality, Field, FieldRole, Literal, Model, TypeRef},
    names::is_field_name,
    parse::{FieldDecl, Value, Word},
    reading::literal,
    report::Report,
};

/// The field that a declaration means; `None` if it has no sound name or type.
pub(super) fn resolve(
    decl: &FieldDecl<'_>,
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<Field> {
    let cardinality = cardinality::resolve(decl.cardinality, context.report);
    let name = decl.name;
    if !is_field_name(name.text) {
        let message = format!("`{}` is not a valid field name", name.text);
        let help =
            "a field name consists of lower-case letters, digits and `_`, such as `blend_of`";
        context.report.help(codes::BAD_NAME, name.at, message, help);
    }
    if decl.lacks_type {
        missing_type(name, "a field", context.report);
    }
    let ty = context.names.expect_type(decl.ty?, context.report)?;
    if !is_field_name(name.text) {
        return None;
    }
    let role = role(decl, ty, cardinality, context);
    let default = decl.default.and_then(|value| default(value, ty, cardinality, model, context));
    Some(Field {
        name: name.text.to_owned(),
        ty,
        cardinality: if default.is_some() {
            Cardinality { min: 0, max: Some(1) }
        } else {
            cardinality
        },
        default,
        unit: None,
        is_acyclic: is_acyclic(decl, role, context),
        context: in_context::resolve(decl, ty, role, context),
        part: part::resolve(decl, ty, role, context),
        acts: part::acts(decl, ty, context),
        label: decl.label.resolve(context.languages),
        is_said: decl.is_said,
        role,
        stated: stated::resolve(decl.stated, context),
        is_name: decl.is_name,
        definition: decl.definition.resolve(context.languages),
        note: decl.note.resolve(context.languages),
        examples: decl.examples.iter().map(|value| value.text().to_owned()).collect(),
        deprecated: decl.deprecated.as_ref().map(|d| d.resolve(context.languages)),
        location: name.at,
    })
}

/// Reports a thing without a type.
pub(super) fn missing_type(name: Word<'_>, what: &str, report: &mut Report) {
    let message = format!("missing key `type` in {what}");
    report.help(Code::MISSING_FIELD, name.at, message, "add `type = \"...\"`");
}

fn default(
    value: Value<'_>,
    ty: TypeRef,
    cardinality: Cardinality,
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<Literal> {
    let (message, help) = if cardinality.is_many() {
        ("a repeated field cannot have a default", "the list is empty if the field is not written")
    } else if matches!(ty, TypeRef::Record(_) | TypeRef::Union(_)) {
        (
            "a field that holds a record or union cannot have a default",
            "make the field optional: `cardinality = \"0..1\"`",
        )
    } else {
        match literal(model, ty, value.node) {
            Ok(literal) => return Some(literal),
            Err(findings) => {
                let findings = findings.into_iter().map(|it| it.recode(codes::BAD_DEFAULT));
                context.report.add_all(value.at.file, findings.collect());
                return None;
            }
        }
    };
    context.report.help(codes::BAD_DEFAULT, value.at, message, help);
    None
}

fn is_acyclic(decl: &FieldDecl<'_>, role: FieldRole, context: &mut Context<'_, '_>) -> bool {
    let Some(at) = decl.acyclic else { return false };
    if !matches!(role, FieldRole::Reference(_)) && decl.reference.is_none() {
        let message = "`acyclic` on a field that is not a reference";
        let help = "add `reference`, or remove `acyclic`";
        context.report.help(codes::MISPLACED_KEY, at, message, help);
    }
    true
}

fn role(
    decl: &FieldDecl<'_>,
    ty: TypeRef,
    cardinality: Cardinality,
    context: &mut Context<'_, '_>,
) -> FieldRole {
    let is_scalar = matches!(ty, TypeRef::Scalar(_));
    let mut misplaced = |at, message, help| {
        context.report.help(codes::MISPLACED_KEY, at, message, help);
        FieldRole::Plain
    };
    match (decl.identity, decl.reference) {
        (Some(at), Some(_)) => misplaced(
            at,
            "a field cannot be both `identity` and `reference`",
            "remove `identity` or `reference`",
        ),
        (Some(at), _) if !is_scalar => misplaced(
            at,
            "`identity` requires a scalar type",
            "define a scalar for the ids, and use it for the references as well",
        ),
        (Some(at), _) if cardinality.is_many() => {
            misplaced(at, "`identity` on a repeated field", "a record has one id")
        }
        (Some(_), _) => FieldRole::Identity,
        (None, Some((_, at))) if !is_scalar => misplaced(
            at,
            "`reference` requires a scalar type",
            "use the scalar type of the ids that the field refers to",
        ),
        (None, Some((scope, _))) => FieldRole::Reference(scope),
        (None, None) => FieldRole::Plain,
    }
}
