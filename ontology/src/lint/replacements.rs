//! What replaces something deprecated exists, and is in use.

use comity_tree::did_you_mean_one_of;

use super::{Subject, header::check_since};
use crate::{
    codes,
    parse::{DeprecationDecl, VocabularyDecl, Word},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    for (index, vocabulary) in subject.declarations.vocabularies.iter().enumerate() {
        terms(subject, index, vocabulary, report);
    }
    for (decl, record) in subject.declarations.records.iter().zip(&subject.model.records) {
        for field in &decl.fields {
            let Some(deprecated) = &field.deprecated else { continue };
            check_since(deprecated.since, report);
            let candidates = record.fields.iter();
            let candidates = candidates.map(|f| (f.name.as_str(), f.deprecated.is_some()));
            check(field.name, deprecated, "a field of its record", candidates, report);
        }
    }
}

fn terms(
    subject: &Subject<'_, '_>,
    index: usize,
    vocabulary: &VocabularyDecl<'_>,
    report: &mut Report,
) {
    let is_deprecated = |code: &str| {
        let term = subject.names.term(index, code);
        term.is_some_and(|term| vocabulary.terms[term].deprecated.is_some())
    };
    for term in &vocabulary.terms {
        check_since(term.since, report);
        let Some(deprecated) = &term.deprecated else { continue };
        check_since(deprecated.since, report);
        let codes = subject.names.codes(index);
        let candidates = codes.map(|code| (code, is_deprecated(code)));
        check(term.code, deprecated, "a term of its vocabulary", candidates, report);
    }
}

fn check<'c>(
    name: Word<'_>,
    deprecated: &DeprecationDecl<'_>,
    what: &str,
    candidates: impl Iterator<Item = (&'c str, bool)> + Clone,
    report: &mut Report,
) {
    let Some(replacement) = deprecated.replaced_by else { return };
    let code = codes::BAD_REPLACEMENT;
    let found = candidates.clone().find(|(candidate, _)| *candidate == replacement.text);
    let (message, help) = match found {
        None => (
            format!("the replacement `{}` is not {what}", replacement.text),
            did_you_mean_one_of(replacement.text, candidates.map(|(candidate, _)| candidate)),
        ),
        Some(_) if replacement.text == name.text => (
            format!("`{}` is replaced by itself", name.text),
            "name another one, or remove `replaced_by`".to_owned(),
        ),
        Some((_, true)) => (
            format!("the replacement `{}` is deprecated itself", replacement.text),
            "name the one that is to be used instead".to_owned(),
        ),
        Some((_, false)) => return,
    };
    report.help(code, replacement.at, message, help);
}
