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
    pub(crate) stated: StatedWords,
    pub(crate) exhaustive: bool,
    pub(crate) terms: Vec<TermDecl<'t>>,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

/// Where the words of its terms are in the text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StatedWords {
    /// In every document.
    pub(crate) always: bool,
    /// In those with a context.
    pub(crate) with_context: bool,
    /// And no other words than those say a term.
    pub(crate) by_name: bool,
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
    let stated = stated(&mut table, context);
    let exhaustive = table.flag("exhaustive", context);
    let terms = table.named("term", context);
    let terms = terms.into_iter().map(|(code, table)| term::read(code, table, context)).collect();
    table.finish(context);
    let order = order.unwrap_or_default();
    VocabularyDecl { name, definition, note, order, stated, exhaustive, terms, written }
}

/// `stated`: a boolean, or the word for one of the cases between.
fn stated<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) -> StatedWords {
    let never = StatedWords::default();
    let Some(node) = table.get("stated") else { return never };
    let always = StatedWords { always: true, with_context: true, by_name: false };
    match (node.kind(), node.text()) {
        (Kind::Bool, "true") => always,
        (Kind::Bool, _) => never,
        _ if !expect(node, &[Kind::Str], "a boolean or a word", context) => never,
        (_, "with-context") => StatedWords { with_context: true, ..never },
        (_, "by-name") => StatedWords { by_name: true, ..always },
        _ => {
            let word = Word::new(node, context.file);
            let message = format!("invalid value `{}` for `stated`", word.text);
            let help = "write `true`, `false`, `\"with-context\"` or `\"by-name\"`";
            context.report.help(codes::UNKNOWN_WORD, word.at, message, help);
            never
        }
    }
}
