//! The text of a language, or of the one nearest to it.

use comity_ontology::model::{Field, LocalizedText};

/// A text of the ontology in the language nearest to the one that is wanted.
pub(crate) fn text<'t>(wanted: &str, text: &'t LocalizedText) -> Option<&'t str> {
    text.nearest(wanted)
}

/// What people call a field, or its name without one.
pub(crate) fn label(wanted: &str, field: &Field) -> String {
    text(wanted, &field.label).map_or_else(|| field.name.replace('_', " "), str::to_owned)
}

/// The text whose language is nearest to the one that is wanted (the lookup of RFC 4647); the
/// first text if none is of that language.
pub(crate) fn nearest<'t>(
    wanted: &str,
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Option<&'t str> {
    let texts: Vec<_> = texts.into_iter().collect();
    let found = comity_tree::lookup_language(wanted, texts.iter().map(|&(tag, _)| tag));
    texts.get(found.unwrap_or(0)).map(|&(_, text)| text)
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
