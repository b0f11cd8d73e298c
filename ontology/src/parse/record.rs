//! `[record.Name]`.

use super::{
    Context, FieldDecl, RuleDecl, TextDecl, TimelineDecl, Word, field, rule, table::Table, timeline,
};

/// A record as written.
#[derive(Debug)]
pub(crate) struct RecordDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) label: TextDecl<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) note: TextDecl<'t>,
    pub(crate) include: Vec<Word<'t>>,
    pub(crate) fields: Vec<FieldDecl<'t>>,
    pub(crate) rules: Vec<RuleDecl<'t>>,
    pub(crate) timeline: Option<TimelineDecl<'t>>,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> RecordDecl<'t> {
    let written = table.written(context);
    let label = table.text("label", context);
    let definition = table.text("definition", context);
    let note = table.text("note", context);
    let include = table.words("include", context);
    let fields = table.named("field", context);
    let fields =
        fields.into_iter().map(|(name, table)| field::read(name, table, context)).collect();
    let rules = table.list("rule", context);
    let rules = rules.into_iter().filter_map(|value| rule::read(value, context)).collect();
    let timeline = timeline::read(&mut table, context);
    table.finish(context);
    RecordDecl { name, label, definition, note, include, fields, rules, timeline, written }
}
