//! `[union.Name]`.

use std::collections::BTreeSet;

use comity_tree::Kind;

use super::{
    ComparisonDecl, Context, TextDecl, Word, comparison,
    table::{Table, expect},
};

/// A union as written.
#[derive(Debug)]
pub(crate) struct UnionDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) tag: Option<Word<'t>>,
    /// The value of the tag, and the record.
    pub(crate) variants: Vec<(Word<'t>, Word<'t>)>,
    pub(crate) comparison: Option<ComparisonDecl<'t>>,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> UnionDecl<'t> {
    let written = table.written(context);
    let definition = table.text("definition", context);
    let tag = table.word("tag", context);
    let mut variants = Vec::new();
    if let Some(node) = table.get("variant")
        && expect(node, &[Kind::Map], "a table from tags to records", context)
    {
        let mut seen = BTreeSet::new();
        for (tag, record) in node.entries() {
            if expect(record, &[Kind::Str], "a string", context) && seen.insert(tag.text()) {
                variants.push((Word::new(tag, context.file), Word::new(record, context.file)));
            }
        }
    }
    let comparison = comparison::read(&mut table, context);
    table.finish(context);
    UnionDecl { name, definition, tag, variants, comparison, written }
}
