//! Conflicts.

mod example;
mod message;
mod path;

use comity_tree::Code;

use super::{Context, comparison::condition, rule};
use crate::{
    cel::{Known, Type},
    codes,
    index::Index,
    model::{
        ALL, Conflict, ConflictKey, ConflictMessagePart, Location, Model, SIDES, Sides, TypeRef,
    },
    names::is_kebab,
    parse::{ConflictDecl, Declarations, KeyDecl, Word},
};

/// Sets the conflicts of the model.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    let mut taken: Index<&str, Location> = Index::default();
    for rule in declarations.records.iter().flat_map(|record| &record.rules) {
        taken.first(rule.id.text, rule.id.at);
    }
    let mut conflicts = Vec::new();
    for decl in &declarations.conflicts {
        let named = claim_id(decl.id, &taken, context);
        taken.first(decl.id.text, decl.id.at);
        let conflict = build(decl, model, context);
        if let Some(conflict) = conflict.filter(|_| named) {
            example::check(decl, &conflict, model, context.report);
            conflicts.push(conflict);
        }
    }
    model.conflicts = conflicts;
}

/// Whether an id has its form and is not taken.
fn claim_id(id: Word<'_>, taken: &Index<&str, Location>, context: &mut Context<'_, '_>) -> bool {
    if !is_kebab(id.text) {
        let message = format!("`{}` is not a valid conflict id", id.text);
        context.report.help(codes::BAD_NAME, id.at, message, "write it in kebab case");
    } else if codes::is_taken(id.text) {
        let message = format!("`{}` is the code of a built-in finding", id.text);
        context.report.help(
            Code::DUPLICATE_ID,
            id.at,
            message,
            "choose another id for the conflict",
        );
    } else if let Some(&first) = taken.get(id.text) {
        context.report.clash(
            Code::DUPLICATE_ID,
            id.at,
            format!("the id `{}` is already in use", id.text),
            (first, "first used here"),
            "the id is the code of the finding: change one of the two",
        );
    } else {
        return true;
    }
    false
}

fn build(
    decl: &ConflictDecl<'_>,
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<Conflict> {
    let sides = sides(decl, context)?;
    let types: Vec<TypeRef> = (0..sides.count()).filter_map(|side| sides.ty(side)).collect();
    let mut keys = |decls: &[KeyDecl<'_>]| -> Option<Vec<ConflictKey>> {
        decls.iter().map(|key| path::key(key, &types, model, context)).collect()
    };
    let (same, shares) = (keys(&decl.same), keys(&decl.shares));
    let mut values: Vec<(&str, Type)> = SIDES.into_iter().zip(types.iter().map(typed)).collect();
    let file = decl.id.at.file;
    let mut known = Known::default();
    let mut when = None;
    if let Some(source) = decl.when {
        let (found, findings) = condition(source, model, &values, &known);
        context.report.add_all(file, findings);
        let (expr, facts) = found?;
        when = Some(expr);
        known = facts;
    }
    if matches!(sides, Sides::Among(_)) {
        // What each is known to be is not known of the elements of a list.
        values = vec![(ALL, Type::List(Box::new(typed(&types[0]))))];
        known = Known::default();
    }
    let assert = decl.assert?;
    let (found, findings) = condition(assert, model, &values, &known);
    context.report.add_all(file, findings);
    let message = message(decl, &types, model, context);
    if let Some(at) = decl.at {
        path::field(at, &types, model, context)?;
    }
    Some(Conflict {
        id: decl.id.text.to_owned(),
        definition: decl.definition.resolve(context.languages),
        sides,
        scope: decl.scope,
        every: decl.every,
        same: same?,
        shares: shares?,
        when,
        assert: found?.0,
        source: [decl.when.map_or("", |when| when.text).to_owned(), assert.text.to_owned()],
        message: message.into(),
        maybe: decl.maybe.resolve(context.languages),
        help: decl.help.resolve(context.languages),
        at: decl.at.map(|at| at.text.to_owned()),
        severity: decl.severity,
        valid: decl.valid.iter().map(|value| rule::example_of(*value)).collect(),
        invalid: decl.invalid.iter().map(|value| rule::example_of(*value)).collect(),
        location: decl.id.at,
    })
}

fn sides(decl: &ConflictDecl<'_>, context: &mut Context<'_, '_>) -> Option<Sides> {
    let mut side = |word: &Word<'_>| {
        let ty = context.names.expect_type(*word, context.report)?;
        if matches!(ty, TypeRef::Record(_) | TypeRef::Union(_)) {
            return Some(ty);
        }
        let message = format!("`{}` is neither a record nor a union", word.text);
        context.report.help(
            codes::UNKNOWN_TYPE,
            word.at,
            message,
            "a conflict compares records or unions",
        );
        None
    };
    match (decl.among, decl.between.as_slice()) {
        (Some(among), []) => Some(Sides::Among(side(&among)?)),
        (None, [both]) => {
            let ty = side(both)?;
            Some(Sides::Between(vec![ty, ty]))
        }
        (None, words @ ([_, _] | [_, _, _])) => {
            let types: Vec<_> = words.iter().map(&mut side).collect();
            Some(Sides::Between(types.into_iter().collect::<Option<_>>()?))
        }
        _ => {
            let message =
                "a conflict requires either `between` with two or three types, or `among` with one";
            let help = "write `between = [\"Record\", \"Record\"]` or `among = \"Record\"`";
            context.report.help(Code::MISSING_FIELD, decl.id.at, message, help);
            None
        }
    }
}

fn typed(ty: &TypeRef) -> Type {
    match *ty {
        TypeRef::Union(union) => Type::Union(union),
        TypeRef::Record(record) => Type::Record(record),
        // Sides are records or unions.
        _ => Type::Bool,
    }
}

/// The message in the first language that it is written in; all of them are checked.
fn message(
    decl: &ConflictDecl<'_>,
    types: &[TypeRef],
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Vec<ConflictMessagePart> {
    let written = |language: &&&str| decl.message.get(language).is_some();
    let first = context.languages.iter().find(written).copied();
    let mut message = Vec::new();
    let among = decl.among.is_some();
    for (tag, word) in &decl.message.entries {
        let (parts, findings) = message::parse(*word, types, among, model);
        context.report.add_all(word.at.file, findings);
        if first.is_none_or(|first| first == *tag) {
            message = parts;
        }
    }
    message
}
