//! `[vocabulary.Name]`.

use comity_tree::Kind;

use super::{
    Context, TermDecl, TextDecl, Word,
    table::{Table, expect},
    term,
};
use crate::{codes, model::TermOrder};

/// A vocabulary as written.
#[derive(Debug)]
pub(crate) struct VocabularyDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) note: TextDecl<'t>,
    pub(crate) order: TermOrder,
    pub(crate) stated: bool,
    /// Whether `stated` is `with-context`.
    pub(crate) stated_with_context: bool,
    pub(crate) exhaustive: bool,
    pub(crate) terms: Vec<TermDecl<'t>>,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> VocabularyDecl<'t> {
    let written = table.written(context);
    let definition = table.text("definition", context);
    let note = table.text("note", context);
    let order = table.choice(
        "order",
        &[("none", TermOrder::None), ("partial", TermOrder::Partial), ("total", TermOrder::Total)],
        context,
    );
    let (stated, stated_with_context) = stated(&mut table, context);
    let exhaustive = table.flag("exhaustive", context);
    let terms = table.named("term", context);
    let terms = terms.into_iter().map(|(code, table)| term::read(code, table, context)).collect();
    table.finish(context);
    let order = order.unwrap_or_default();
    VocabularyDecl {
        name,
        definition,
        note,
        order,
        stated,
        stated_with_context,
        exhaustive,
        terms,
        written,
    }
}

/// Whether the words of terms are in the text: in every document, and in those with a context.
fn stated<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) -> (bool, bool) {
    let Some(node) = table.get("stated") else { return (false, false) };
    match node.kind() {
        Kind::Bool => (node.text() == "true", node.text() == "true"),
        _ if !expect(node, &[Kind::Str], "a boolean or a word", context) => (false, false),
        _ if node.text() == "with-context" => (false, true),
        _ => {
            let word = Word::new(node, context.file);
            let message = format!("invalid value `{}` for `stated`", word.text);
            let help = "write `true`, `false` or `\"with-context\"`";
            context.report.help(codes::UNKNOWN_WORD, word.at, message, help);
            (false, false)
        }
    }
}
