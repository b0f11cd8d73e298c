//! `stated`: whether a value is in the text that a claim cites.

use comity_tree::Code;

use super::Context;
use crate::{
    codes,
    model::{Stated, TypeRef},
    parse::{StatedDecl, Word},
};

/// What the key of a field means.
pub(super) fn resolve(decl: StatedDecl<'_>, context: &mut Context<'_, '_>) -> Stated {
    match decl {
        StatedDecl::Absent => Stated::Inherited,
        StatedDecl::Flag(false) => Stated::No,
        StatedDecl::Flag(true) => Stated::Yes,
        StatedDecl::Term(word) => {
            term(word, context).map_or(Stated::Yes, |(of, term)| Stated::With(of, term))
        }
    }
}

/// The term that `Vocabulary.term` names; reports it if there is none.
pub(super) fn term(word: Word<'_>, context: &mut Context<'_, '_>) -> Option<(usize, usize)> {
    let Some((vocabulary, code)) = word.text.split_once('.') else {
        let message = format!("`{}` is not a term of a vocabulary", word.text);
        let help = "write a vocabulary and its term, such as `Status.signed`";
        context.report.help(Code::UNKNOWN_TERM, word.at, message, help);
        return None;
    };
    let vocabulary = Word { text: vocabulary, ..word };
    let TypeRef::Vocabulary(index) = context.names.expect_type(vocabulary, context.report)? else {
        let message = format!("`{}` is not a vocabulary", vocabulary.text);
        context.report.say(codes::UNKNOWN_TYPE, word.at, message);
        return None;
    };
    let code = Word { text: code, ..word };
    context.names.expect_term(index, code, context.report).map(|term| (index, term))
}
