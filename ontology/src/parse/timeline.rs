//! `[record.Name.timeline]`.

use super::{Context, Word, table::Table};

/// How a record appears in a timeline, as written.
#[derive(Debug)]
pub(crate) struct TimelineDecl<'t> {
    pub(crate) strand: Option<Word<'t>>,
    pub(crate) same: Vec<Word<'t>>,
    pub(crate) apart: Vec<Word<'t>>,
    pub(crate) dated_by: Vec<Word<'t>>,
    pub(crate) is_once: bool,
}

pub(super) fn read<'t>(
    record: &mut Table<'t>,
    context: &mut Context<'_, 't>,
) -> Option<TimelineDecl<'t>> {
    let node = record.get("timeline")?;
    let at = record.key("timeline")?;
    let mut table = Table::open(node, at, "a timeline", context)?;
    let timeline = TimelineDecl {
        strand: table.required("strand", context),
        same: table.words("same", context),
        apart: table.words("apart", context),
        dated_by: table.words("dated_by", context),
        is_once: table.flag("once", context),
    };
    table.finish(context);
    Some(timeline)
}
