//! The documents of a base stay valid: no addition asks for what they do not have.

use comity_tree::{Severity, one_line};

use super::Subject;
use crate::{
    cel::Without,
    codes,
    model::{Conflict, Location, Record, Rule, Scope, Sides, TypeRef},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    if subject.layers.list.len() < 2 {
        return;
    }
    // What a record gets by including another is reported at the other.
    let (declarations, model) = (subject.declarations, subject.model);
    let records = || declarations.records.iter().zip(&model.records);
    for (decl, record) in records() {
        for field in &decl.fields {
            let found = record.field(field.name.text).map(|(_, field)| field);
            let is_required = found.is_some_and(crate::model::Field::is_required);
            if is_required && subject.layers.extends(field.name.at, record.location) {
                require(subject, record, field.name.text, field.name.at, report);
            }
        }
        for rule in record.rules.iter().filter(|rule| {
            decl.rules.iter().any(|decl| decl.id.at == rule.location)
                && narrows(subject, record, rule)
        }) {
            reject(subject, record, rule, rule.location, report);
        }
    }
    for (decl, record) in records() {
        for include in &decl.include {
            if !subject.layers.extends(include.at, record.location) {
                continue;
            }
            let Some(TypeRef::Record(part)) = subject.names.ty(include.text) else { continue };
            let part = &model.records[part];
            for field in part.fields.iter().filter(|field| field.is_required()) {
                require(subject, record, &field.name, include.at, report);
            }
            for rule in &part.rules {
                let own = record.rules.iter().find(|own| own.location == rule.location);
                if let Some(own) = own.filter(|own| narrows(subject, record, own)) {
                    reject(subject, record, own, include.at, report);
                }
            }
        }
    }
    for conflict in &model.conflicts {
        if narrows_a_document(subject, conflict) {
            let message = format!(
                "the conflict `{}` can reject a document that is valid in the base and has nothing \
                 of the extension",
                conflict.id
            );
            report.help(codes::NARROWS_BASE, conflict.location, message, WAY_OUT);
        }
    }
}

const WAY_OUT: &str = "ask first for what the extension adds, as in `!has(this.added) || ...` or \
                       `this.kind != 'added' || ...`; or set `severity = \"warning\"`";

fn require(
    subject: &Subject<'_, '_>,
    record: &Record,
    field: &str,
    at: Location,
    report: &mut Report,
) {
    let message = format!(
        "`{field}` is required, so each `{}` that is valid in `{}` is rejected",
        record.name,
        base_of(subject, record),
    );
    let help = "make it optional, `cardinality = \"0..1\"` or `\"0..*\"`, or give it a `default`";
    report.help(codes::NARROWS_BASE, at, message, help);
}

fn reject(
    subject: &Subject<'_, '_>,
    record: &Record,
    rule: &Rule,
    at: Location,
    report: &mut Report,
) {
    let message = format!(
        "the rule `{}` can reject a record `{}` that is valid in `{}` and has nothing of the extension",
        one_line(&rule.id),
        record.name,
        base_of(subject, record),
    );
    report.help(codes::NARROWS_BASE, at, message, WAY_OUT);
}

/// How documents call the ontology of a record.
fn base_of(subject: &Subject<'_, '_>, record: &Record) -> String {
    let origin = subject.model.origin(record.location);
    origin.map_or_else(String::new, ToString::to_string)
}

/// Whether a rule of an extension may reject a value that the base accepts.
fn narrows(subject: &Subject<'_, '_>, record: &Record, rule: &Rule) -> bool {
    let base = subject.model.origins.at(record.location);
    rule.severity == Severity::Error
        && subject.layers.extends(rule.location, record.location)
        && Without::new(subject.model, base).truth(&rule.assert) != Some(true)
}

/// Whether a conflict of an extension may reject a single document of the base.
fn narrows_a_document(subject: &Subject<'_, '_>, conflict: &Conflict) -> bool {
    let model = subject.model;
    let at = |ty: &TypeRef| match *ty {
        TypeRef::Record(index) => Some(model.records[index].location),
        TypeRef::Union(index) => Some(model.unions[index].location),
        _ => None,
    };
    let sides: Vec<Location> = match &conflict.sides {
        Sides::Between(types) => types.iter().filter_map(at).collect(),
        Sides::Among(ty) => at(ty).into_iter().collect(),
    };
    let is_of_base = |&side: &Location| subject.layers.extends(conflict.location, side);
    if conflict.severity != Severity::Error
        || conflict.scope != Scope::Document
        || !sides.iter().all(is_of_base)
    {
        return false;
    }
    let base = sides.first().map_or(0, |&side| model.origins.at(side));
    let without = Without::new(model, base);
    let is_looked_at = conflict.when.as_ref().is_none_or(|when| without.truth(when) != Some(false));
    is_looked_at && without.truth(&conflict.assert) != Some(true)
}
