//! `deprecated = { since, replaced_by, reason }`.

use super::{Context, TextDecl, Word, table::Table};
use crate::model::{Deprecation, Location};

/// Why and since when something should not be used.
#[derive(Debug)]
pub(crate) struct DeprecationDecl<'t> {
    pub(crate) since: Option<Word<'t>>,
    pub(crate) replaced_by: Option<Word<'t>>,
    pub(crate) reason: TextDecl<'t>,
}

impl DeprecationDecl<'_> {
    /// As the model has it.
    pub(crate) fn resolve(&self, languages: &[&str]) -> Deprecation {
        let text = |word: Option<Word<'_>>| word.map_or("", |word| word.text).to_owned();
        Deprecation {
            since: text(self.since),
            replaced_by: text(self.replaced_by),
            reason: self.reason.resolve(languages),
        }
    }
}

impl<'t> Table<'t> {
    /// The table `deprecated`.
    pub(super) fn deprecation(
        &mut self,
        context: &mut Context<'_, 't>,
    ) -> Option<DeprecationDecl<'t>> {
        let node = self.get("deprecated")?;
        let at = Location { file: context.file, span: node.span() };
        let mut table = Table::open(node, at, "a deprecation", context)?;
        let since = table.required("since", context);
        let replaced_by = table.word("replaced_by", context);
        let reason = table.text("reason", context);
        table.finish(context);
        Some(DeprecationDecl { since, replaced_by, reason })
    }
}
