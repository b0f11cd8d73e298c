//! What the context of a document is: what its texts refer to again and again, resolved once.

/// The part that a field plays in the context of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContextPart {
    /// Of what rests on evidence: the entries of the context that it leans on.
    Leans,
    /// Of an entry: the words that it resolves, one of which is in the statement of whatever
    /// leans on it.
    Words,
    /// Of an entry: the stretches of the text in which it holds.
    Within,
    /// Of an entry: the stretches of the text in which everything leans on it, unasked.
    Throughout,
}

impl ContextPart {
    /// Every part, by the word that an ontology uses for it.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("leans", Self::Leans),
        ("words", Self::Words),
        ("within", Self::Within),
        ("throughout", Self::Throughout),
    ];

    /// The word that an ontology uses for it.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, part)| *part == self).map_or("", |(word, _)| word)
    }
}
