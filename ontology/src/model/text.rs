//! Texts in languages.

/// A text in one or more languages: the ontology's languages first, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// BCP 47 tag and text.
    pub entries: Vec<(String, String)>,
}

impl Text {
    /// The text in `language`.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.entries.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str())
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
