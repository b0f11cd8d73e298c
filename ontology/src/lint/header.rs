//! What the ontology says of itself.

use std::collections::BTreeSet;

use comity_tree::Code;

use super::Subject;
use crate::{
    codes,
    names::is_kebab,
    parse::{Header, Word},
    report::Report,
    version,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    for header in &subject.declarations.headers {
        check(header, report);
    }
}

fn check(header: &Header<'_>, report: &mut Report) {
    if let Some(id) = header.id
        && !(id.text.contains("://") || id.text.starts_with("urn:"))
    {
        let message = format!("`{}` is not an absolute IRI", id.text);
        report.help(Code::BAD_FORM, id.at, message, "start it with `https://`");
    }
    if let Some(name) = header.name
        && !is_kebab(name.text)
    {
        let message = format!("`{}` is not a valid ontology name", name.text);
        report.help(codes::BAD_NAME, name.at, message, "write it in kebab case");
    }
    if let Some(version) = header.version
        && numbers(version::core(version.text)) != Some(3)
    {
        let message = format!("`{}` is not a semantic version", version.text);
        report.help(Code::BAD_FORM, version.at, message, "write three numbers, such as `0.1.0`");
    }
    let mut seen = BTreeSet::new();
    for language in &header.languages {
        if !is_language_tag(language.text) {
            let message = format!("`{}` is not a language tag", language.text);
            let help = "write a BCP 47 tag, such as `en` or `zh-Hans`";
            report.help(Code::BAD_FORM, language.at, message, help);
        } else if !seen.insert(language.text) {
            let message = format!("the language `{}` is listed twice", language.text);
            report.say(Code::DUPLICATE_ID, language.at, message);
        }
    }
}

/// Reports a version without numbers, or with more than three.
pub(super) fn check_since(since: Option<Word<'_>>, report: &mut Report) {
    if let Some(since) = since
        && numbers(version::core(since.text)).is_none_or(|count| count > 3)
    {
        let message = format!("`{}` is not a version", since.text);
        report.help(Code::BAD_FORM, since.at, message, "write numbers, such as `0.1.0`");
    }
}

/// How many numbers with points between them a text is made of; `None` if it is something else.
fn numbers(text: &str) -> Option<usize> {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.split('.').all(number).then(|| text.split('.').count())
}

fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or("");
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_tags_have_their_forms() {
        assert_eq!(numbers("0.1.0"), Some(3));
        assert_eq!(numbers("1"), Some(1));
        assert_eq!(numbers("1..0"), None);
        assert_eq!(numbers("v1"), None);
        assert!(is_language_tag("zh-Hans") && is_language_tag("en") && is_language_tag("pt-BR"));
        assert!(!is_language_tag("English") && !is_language_tag("zh_Hans") && !is_language_tag(""));
    }
}
