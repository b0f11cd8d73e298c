//! `[vocabulary.Name]`.

use super::table::Table;
use super::{Context, TermDecl, TextDecl, Word, term};
use crate::model::Order;

/// A vocabulary as written.
#[derive(Debug)]
pub(crate) struct VocabularyDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) note: TextDecl<'t>,
    pub(crate) order: Order,
    pub(crate) stated: bool,
    pub(crate) terms: Vec<TermDecl<'t>>,
    /// The language that its terms must have a label in: the first of its file.
    pub(crate) language: &'t str,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> VocabularyDecl<'t> {
    let definition = table.text("definition", context);
    let note = table.text("note", context);
    let order = table.choice(
        "order",
        &[("none", Order::None), ("partial", Order::Partial), ("total", Order::Total)],
        context,
    );
    let stated = table.flag("stated", context);
    let terms = table.named("term", context);
    let terms = terms.into_iter().map(|(code, table)| term::read(code, table, context)).collect();
    table.finish(context);
    let language = context.first_language();
    let order = order.unwrap_or_default();
    VocabularyDecl { name, definition, note, order, stated, terms, language }
}
