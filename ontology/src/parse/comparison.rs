//! `[union.Name.comparison]`.

use super::{Context, TextDecl, Word, table::Table};
use crate::model::Location;

/// A comparison as written.
#[derive(Debug)]
pub(crate) struct ComparisonDecl<'t> {
    pub(crate) only: Option<Word<'t>>,
    pub(crate) milder: Option<Word<'t>>,
    pub(crate) because: TextDecl<'t>,
    pub(crate) known: Option<Word<'t>>,
    pub(crate) at: Location,
}

pub(super) fn read<'t>(
    union: &mut Table<'t>,
    context: &mut Context<'_, 't>,
) -> Option<ComparisonDecl<'t>> {
    let node = union.get("comparison")?;
    let at = union.key("comparison")?;
    let mut table = Table::open(node, at, "a comparison", context)?;
    let comparison = ComparisonDecl {
        only: table.word("only", context),
        milder: table.word("milder", context),
        because: table.text("because", context),
        known: table.word("known", context),
        at,
    };
    table.finish(context);
    Some(comparison)
}
