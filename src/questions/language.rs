//! The words of a language, or of the one nearest to it.

use crate::bilateral::Actor;
use crate::vocabulary::TermRow;

/// The label of a term in a language (a BCP 47 tag), or else in the one nearest to it: another
/// script of the same language, English, any other. A term without labels answers its code.
///
/// ```
/// use comity::{Vocabulary, bilateral::Mode, questions::label};
///
/// assert_eq!(label(Mode::Hoped.row(), "zh-Hans"), "希望");
/// assert_eq!(label(Mode::Hoped.row(), "zh"), "希望");
/// assert_eq!(label(Mode::Hoped.row(), "fr"), "hoped");
/// ```
pub fn label(term: &'static TermRow, language: &str) -> &'static str {
    nearest(language, term.labels.iter().copied()).unwrap_or(term.code)
}

impl Actor {
    /// Its first name in a language (a BCP 47 tag), or in the one nearest to it.
    pub fn name(&self, language: &str) -> &str {
        let names = self.names.iter().map(|name| (name.lang.as_str(), name.name.as_str()));
        nearest(language, names).unwrap_or(self.id.as_str())
    }
}

/// The first of the texts whose language is nearest to the one that is wanted.
pub(super) fn nearest<'t>(
    wanted: &str,
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Option<&'t str> {
    let primary = |tag: &'_ str| tag.split('-').next().unwrap_or_default().to_owned();
    let wanted_primary = primary(wanted);
    let distance = |tag: &str| match tag {
        _ if tag == wanted => 0,
        _ if primary(tag) == wanted_primary => 1,
        "en" => 2,
        _ => 3,
    };
    texts.into_iter().min_by_key(|(tag, _)| distance(tag)).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn another_script_is_nearer_than_another_language() {
        let texts = [("en", "a"), ("zh-Hant", "b"), ("ru", "c")];
        let found = ["zh-Hant", "zh-Hans", "zh", "fr"].map(|wanted| nearest(wanted, texts));
        assert_eq!(found, [Some("b"), Some("b"), Some("b"), Some("a")]);
        assert_eq!(nearest("en", [("ru", "c")]), Some("c"));
        assert_eq!(nearest("en", []), None);
    }
}
