//! Terms by their codes and labels.

use std::fmt;

use comity_tree::{folded, nearest, shown};

use crate::{ClaimCorpus, TermRef};

impl ClaimCorpus {
    /// The term that has this code, or this label in any language, regardless of case.
    ///
    /// # Errors
    ///
    /// No level of the ontology has this name.
    pub fn level(&self, word: &str) -> Result<TermRef<'_>, TermError> {
        self.find_term(&self.roles.levels, "level", word)
    }

    /// The measure that has this code, or this label in any language, regardless of case.
    ///
    /// # Errors
    ///
    /// No measure of the ontology has this name.
    pub fn measure(&self, word: &str) -> Result<TermRef<'_>, TermError> {
        self.find_term(&self.roles.measures, "measure", word)
    }

    /// The mode that has this code, or this label in any language, regardless of case.
    ///
    /// # Errors
    ///
    /// No mode of the ontology has this name.
    pub fn mode(&self, word: &str) -> Result<TermRef<'_>, TermError> {
        self.find_term(&self.roles.modes, "mode", word)
    }

    fn find_term(
        &self,
        vocabularies: &[usize],
        what: &'static str,
        word: &str,
    ) -> Result<TermRef<'_>, TermError> {
        let wanted = folded(word);
        let terms = || {
            vocabularies.iter().flat_map(|&vocabulary| {
                let count = self.model.vocabularies[vocabulary].terms.len();
                (0..count).map(move |index| TermRef::new(&self.model, vocabulary, index))
            })
        };
        let called = |term: &TermRef<'_>| words(*term).any(|name| folded(name) == wanted);
        let found = terms().find(|term| term.code() == word).or_else(|| terms().find(called));
        found.ok_or_else(|| {
            let all: Vec<(&str, &str)> =
                terms().flat_map(|term| words(term).map(move |word| (word, term.code()))).collect();
            let near = nearest(word.trim(), all.iter().map(|(word, _)| *word));
            let near = near.and_then(|near| all.iter().find(|(word, _)| *word == near));
            let suggestions = match near {
                Some((_, code)) => vec![(*code).to_owned()],
                // One letter is a part of everything.
                None if wanted.chars().count() > 1 => {
                    let has = |name: &str| folded(name).contains(&wanted);
                    let within = terms().filter(|term| words(*term).any(has));
                    within.take(3).map(|term| term.code().to_owned()).collect()
                }
                None => Vec::new(),
            };
            TermError { word: word.to_owned(), what, suggestions }
        })
    }
}

/// The code, labels and aliases of a term.
fn words(term: TermRef<'_>) -> impl Iterator<Item = &str> {
    let definition = term.definition();
    let labels = definition.label.entries.iter().chain(&definition.aliases);
    std::iter::once(term.code()).chain(labels.map(|(_, label)| label.as_str()))
}

/// A word that is not the code or the label of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermError {
    word: String,
    what: &'static str,
    suggestions: Vec<String>,
}

impl TermError {
    /// What to do instead, in a few words; empty if nothing is near.
    pub fn help(&self) -> String {
        let near: Vec<String> = self.suggestions.iter().map(|code| format!("`{code}`")).collect();
        if near.is_empty() { String::new() } else { format!("did you mean {}?", near.join(" or ")) }
    }
}

impl fmt::Display for TermError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the ontology has no {} with the name `{}`", self.what, shown(&self.word))
    }
}

impl std::error::Error for TermError {}
