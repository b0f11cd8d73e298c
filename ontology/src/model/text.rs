//! Texts in languages.

use super::Deferred;

/// A text in one or more languages: the ontology's languages first, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalizedText {
    /// BCP 47 tag and text.
    pub entries: Deferred<Vec<(String, String)>>,
}

impl LocalizedText {
    /// The text in `language`.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.entries.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
    }

    /// The text in a language (a BCP 47 tag, with the lookup of RFC 4647), or otherwise in the
    /// first language that has one; `None` if there is no text.
    pub fn nearest(&self, language: &str) -> Option<&str> {
        let tags = self.entries.iter().map(|(tag, _)| tag.as_str());
        let index = comity_tree::lookup_language(language, tags).unwrap_or(0);
        self.entries.get(index).map(|(_, text)| text.as_str())
    }

    /// The text in the first language that has one; empty if none has.
    pub fn first(&self) -> &str {
        self.entries.first().map_or("", |(_, text)| text)
    }

    /// Whether nothing is said in any language.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
