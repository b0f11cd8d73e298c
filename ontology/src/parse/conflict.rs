//! `[conflict.id]`.

use comity_tree::{Kind, Node, Severity};

use super::{
    Context, TextDecl, Value, Word,
    table::{Table, expect, words},
};
use crate::model::{SIDES, Scope};

/// A conflict as written.
#[derive(Debug)]
pub(crate) struct ConflictDecl<'t> {
    pub(crate) id: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    /// The types that it is between: one represents two of its values.
    pub(crate) between: Vec<Word<'t>>,
    pub(crate) among: Option<Word<'t>>,
    pub(crate) scope: Scope,
    pub(crate) every: bool,
    pub(crate) same: Vec<KeyDecl<'t>>,
    pub(crate) shares: Vec<KeyDecl<'t>>,
    pub(crate) when: Option<Word<'t>>,
    pub(crate) assert: Option<Word<'t>>,
    pub(crate) message: TextDecl<'t>,
    pub(crate) maybe: TextDecl<'t>,
    pub(crate) help: TextDecl<'t>,
    pub(crate) at: Option<Word<'t>>,
    pub(crate) severity: Severity,
    pub(crate) valid: Vec<Value<'t>>,
    pub(crate) invalid: Vec<Value<'t>>,
}

/// A key as written.
#[derive(Debug)]
pub(crate) enum KeyDecl<'t> {
    /// The same paths on every side.
    Alike(Vec<Word<'t>>),
    /// Paths by side, in the order of the sides.
    BySide([Vec<Word<'t>>; 3]),
}

pub(super) fn read<'t>(
    id: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> ConflictDecl<'t> {
    let scope =
        table.choice("scope", &[("document", Scope::Document), ("corpus", Scope::Corpus)], context);
    let severity = table.choice(
        "severity",
        &[("error", Severity::Error), ("warning", Severity::Warning), ("info", Severity::Info)],
        context,
    );
    table.require("message", context);
    let conflict = ConflictDecl {
        id,
        definition: table.text("definition", context),
        between: table.words("between", context),
        among: table.word("among", context),
        scope: scope.unwrap_or(Scope::Corpus),
        every: table.flag("every", context),
        same: keys(&mut table, "same", context),
        shares: keys(&mut table, "shares", context),
        when: table.word("when", context),
        assert: table.required("assert", context),
        message: table.text("message", context),
        maybe: table.text("maybe", context),
        help: table.text("help", context),
        at: table.word("at", context),
        severity: severity.unwrap_or(Severity::Error),
        valid: table.list("valid", context),
        invalid: table.list("invalid", context),
    };
    table.finish(context);
    conflict
}

/// A list of keys: a path, a list of paths, or a table of them by side.
fn keys<'t>(
    table: &mut Table<'t>,
    key: &'static str,
    context: &mut Context<'_, 't>,
) -> Vec<KeyDecl<'t>> {
    let Some(node) = table.get(key) else { return Vec::new() };
    if !expect(node, &[Kind::Seq], "a list of paths", context) {
        return Vec::new();
    }
    let items: Vec<Node<'t>> = node.items().collect();
    let mut keys = Vec::new();
    for item in items {
        if item.kind() == Kind::Map {
            let mut sides = Table::of(item, Word::new(item, context.file).at, "a key");
            let paths = SIDES
                .map(|side| sides.get(side).map_or_else(Vec::new, |node| words(node, context)));
            sides.finish(context);
            keys.push(KeyDecl::BySide(paths));
        } else {
            keys.push(KeyDecl::Alike(words(item, context)));
        }
    }
    keys
}
