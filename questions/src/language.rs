//! The text of a language, or of the one nearest to it.

use comity_ontology::model::Text;

/// A text of the ontology in the language nearest to the one that is wanted.
pub(crate) fn text<'t>(wanted: &str, text: &'t Text) -> Option<&'t str> {
    nearest(wanted, text.entries.iter().map(|(tag, text)| (tag.as_str(), text.as_str())))
}

/// The first of the texts whose language is nearest to the one that is wanted: another script of
/// the same language, English, any other.
pub(crate) fn nearest<'t>(
    wanted: &str,
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Option<&'t str> {
    let distance = |tag: &str| match tag {
        _ if tag == wanted => 0,
        _ if primary(tag) == primary(wanted) => 1,
        "en" => 2,
        _ => 3,
    };
    texts.into_iter().min_by_key(|(tag, _)| distance(tag)).map(|(_, text)| text)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
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
