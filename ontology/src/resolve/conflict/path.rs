//! Paths of keys: names of fields, joined by points.

use comity_tree::{did_you_mean_one_of, sort_by};

use crate::{
    codes,
    model::{ConflictKey, Field, Model, TypeRef},
    parse::{KeyDecl, Word},
    resolve::Context,
};

/// The key that a declaration means; reports what is wrong with it.
pub(super) fn key(
    decl: &KeyDecl<'_>,
    types: &[TypeRef],
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<ConflictKey> {
    let mut paths = Vec::new();
    let mut first: Option<TypeRef> = None;
    for (side, ty) in types.iter().enumerate() {
        let words = match decl {
            KeyDecl::Alike(words) => words.as_slice(),
            KeyDecl::BySide(sides) => sides.get(side).map_or(&[][..], Vec::as_slice),
        };
        let mut list = Vec::new();
        for word in words {
            let end = resolve(*word, *ty, model, context)?;
            if matches!(end, TypeRef::Record(_) | TypeRef::Union(_)) {
                let name = model.type_name(end);
                let message = format!(
                    "`{}` is of type `{name}`, which cannot be a key as a whole",
                    word.text
                );
                let help = "name one of its fields: `field.part`";
                context.report.help(codes::RULE_ERROR, word.at, message, help);
                return None;
            }
            let wanted = *first.get_or_insert(end);
            if wanted != end {
                let (one, other) = (model.type_name(wanted), model.type_name(end));
                let message = format!(
                    "cannot compare `{}` of type `{other}` with the type `{one}`",
                    word.text
                );
                context.report.say(codes::RULE_ERROR, word.at, message);
                return None;
            }
            list.push(word.text.split('.').map(str::to_owned).collect());
        }
        paths.push(list);
    }
    Some(ConflictKey { paths })
}

/// Checks that one of the sides has a field.
pub(super) fn field(
    word: Word<'_>,
    types: &[TypeRef],
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<()> {
    if types.iter().any(|ty| !fields(*ty, word.text, model).is_empty()) {
        return Some(());
    }
    unknown(word, word.text, types, model, context);
    None
}

/// The type at the end of a path.
fn resolve(
    word: Word<'_>,
    from: TypeRef,
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Option<TypeRef> {
    let mut ty = from;
    for name in word.text.split('.') {
        let Some(field) = fields(ty, name, model).first().copied() else {
            unknown(word, name, &[ty], model, context);
            return None;
        };
        ty = field.ty;
    }
    Some(ty)
}

/// The fields of a name: of a record, or of some variants of a union.
pub(super) fn fields<'m>(ty: TypeRef, name: &str, model: &'m Model) -> Vec<&'m Field> {
    let of = |record: usize| model.records[record].field(name).map(|(_, field)| field);
    match ty {
        TypeRef::Record(record) => of(record).into_iter().collect(),
        TypeRef::Union(union) => {
            model.unions[union].variants.iter().filter_map(|variant| of(variant.record)).collect()
        }
        _ => Vec::new(),
    }
}

fn unknown(
    word: Word<'_>,
    name: &str,
    types: &[TypeRef],
    model: &Model,
    context: &mut Context<'_, '_>,
) {
    let mut owners: Vec<String> =
        types.iter().map(|ty| format!("`{}`", model.type_name(*ty))).collect();
    owners.dedup();
    let message = format!("{} has no field `{name}`", owners.join(" or "));
    let help = did_you_mean_one_of(name, names(types, model).iter().map(String::as_str));
    context.report.help(codes::UNKNOWN_FIELD, word.at, message, help);
}

/// The names of all fields of some types.
pub(super) fn names(types: &[TypeRef], model: &Model) -> Vec<String> {
    let records = types.iter().flat_map(|ty| match ty {
        TypeRef::Record(record) => vec![*record],
        TypeRef::Union(union) => {
            model.unions[*union].variants.iter().map(|variant| variant.record).collect()
        }
        _ => Vec::new(),
    });
    let mut names: Vec<String> = records
        .flat_map(|record| model.records[record].fields.iter().map(|field| field.name.clone()))
        .collect();
    sort_by(&mut names, String::cmp);
    names.dedup();
    names
}
