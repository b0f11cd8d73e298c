//! `[[record.Name.rule]]`.

use comity_tree::Severity;

use super::{Context, TextDecl, Value, Word, table::Table};

/// A rule as written.
#[derive(Debug)]
pub(crate) struct RuleDecl<'t> {
    pub(crate) id: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) assert: Word<'t>,
    pub(crate) message: TextDecl<'t>,
    pub(crate) at: Option<Word<'t>>,
    pub(crate) severity: Severity,
    pub(crate) everywhere: bool,
    pub(crate) valid: Vec<Value<'t>>,
    pub(crate) invalid: Vec<Value<'t>>,
}

pub(super) fn read<'t>(value: Value<'t>, context: &mut Context<'_, 't>) -> Option<RuleDecl<'t>> {
    let node = value.node;
    let mut at = value.at;
    if let Some((key, _)) = node.entries().next() {
        at.span = key.span();
    }
    let mut table = Table::of(node, at, "a rule");
    let id = table.required("id", context);
    let assert = table.required("assert", context);
    table.require("message", context);
    let message = table.text("message", context);
    let severity = table.choice(
        "severity",
        &[("error", Severity::Error), ("warning", Severity::Warning), ("info", Severity::Info)],
        context,
    );
    let everywhere = table.flag("everywhere", context);
    let definition = table.text("definition", context);
    let at = table.word("at", context);
    let valid = table.list("valid", context);
    let invalid = table.list("invalid", context);
    table.finish(context);
    Some(RuleDecl {
        id: id?,
        definition,
        assert: assert?,
        message,
        at,
        severity: severity.unwrap_or(Severity::Error),
        everywhere,
        valid,
        invalid,
    })
}
