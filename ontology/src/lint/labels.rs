//! Labels find one term each.

use comity_tree::folded;

use super::Subject;
use crate::{
    codes,
    index::Index,
    parse::{VocabularyDecl, Word},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    for vocabulary in &subject.declarations.vocabularies {
        for term in &vocabulary.terms {
            let language = term.language;
            let written = term.label.get(language).is_some_and(|word| !word.text.trim().is_empty());
            if !written && !term.label.refused {
                report.help(
                    codes::MISSING_LABEL,
                    term.code.at,
                    format!("the term `{}` has no label in `{language}`", term.code.text),
                    format!("add `label.{language} = \"...\"`"),
                );
            }
        }
        claims(vocabulary, report);
    }
}

fn claims(vocabulary: &VocabularyDecl<'_>, report: &mut Report) {
    // The first claim of each word, behind its language: by which term, and where.
    let mut claimed: Index<String, (usize, Word<'_>)> = Index::default();
    for (index, term) in vocabulary.terms.iter().enumerate() {
        for &(language, word) in term.label.entries.iter().chain(&term.aliases) {
            let claim = format!("{language}:{}", folded(word.text));
            let &mut (first, place) = claimed.first(claim, (index, word));
            if first != index {
                let (code, other) = (term.code.text, vocabulary.terms[first].code.text);
                report.clash(
                    codes::LABEL_CLAIMED_TWICE,
                    word.at,
                    format!(
                        "`{}` is a label of both `{code}` and `{other}` in `{language}`",
                        word.text
                    ),
                    (place.at, "first used here"),
                    "a label or alias must belong to one term: remove it from one of the two",
                );
            }
        }
    }
}
