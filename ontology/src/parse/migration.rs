//! `[[migration]]`.

use comity_tree::Kind;

use super::{
    Context, Value, Word,
    table::{Table, expect, words},
};
use crate::model::Location;

/// What one version of an ontology renamed, as written.
#[derive(Debug)]
pub(crate) struct MigrationDecl<'t> {
    pub(crate) from: Option<Word<'t>>,
    pub(crate) to: Option<Word<'t>>,
    pub(crate) bases: Vec<Word<'t>>,
    pub(crate) renames: Vec<RenameDecl<'t>>,
    pub(crate) at: Location,
}

/// One entry of a migration.
#[derive(Debug)]
pub(crate) struct RenameDecl<'t> {
    pub(crate) kind: RenameKind,
    /// The type whose values or parts are renamed.
    pub(crate) ty: Word<'t>,
    pub(crate) old: Word<'t>,
    pub(crate) new: Vec<Word<'t>>,
}

/// What an entry renames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenameKind {
    Term,
    Field,
    Variant,
    Value,
}

pub(super) fn read<'t>(
    value: Value<'t>,
    context: &mut Context<'_, 't>,
) -> Option<MigrationDecl<'t>> {
    let mut table = Table::open(value.node, value.at, "a migration", context)?;
    let from = table.required("from", context);
    let to = table.required("to", context);
    let bases = table.words("bases", context);
    let mut renames = Vec::new();
    let kinds = [
        ("term", RenameKind::Term),
        ("field", RenameKind::Field),
        ("variant", RenameKind::Variant),
        ("value", RenameKind::Value),
    ];
    for (key, kind) in kinds {
        entries(&mut table, key, kind, context, &mut renames);
    }
    table.finish(context);
    Some(MigrationDecl { from, to, bases, renames, at: value.at })
}

/// The entries of one kind: a table of the types, each a table from old names to new ones.
fn entries<'t>(
    table: &mut Table<'t>,
    key: &'static str,
    kind: RenameKind,
    context: &mut Context<'_, 't>,
    renames: &mut Vec<RenameDecl<'t>>,
) {
    let Some(types) = table.get(key) else { return };
    if !expect(types, &[Kind::Map], "a table of tables", context) {
        return;
    }
    for (ty, names) in types.entries() {
        if !expect(names, &[Kind::Map], "a table from old names to new ones", context) {
            continue;
        }
        for (old, new) in names.entries() {
            let new = words(new, context);
            let [ty, old] = [ty, old].map(|node| Word::new(node, context.file));
            renames.push(RenameDecl { kind, ty, old, new });
        }
    }
}
