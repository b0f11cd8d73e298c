//! The words of terms.

use std::collections::BTreeMap;

use comity_ontology::model::{Model, Term, TermOrder, Vocabulary};

use super::{
    language::Language,
    lexicon::{Hit, Lexicon, outermost},
};

/// The words of the terms of an ontology, by vocabulary.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    lexicons: BTreeMap<usize, Lexicon>,
    /// The same, without the words that may mean something else.
    sure: BTreeMap<usize, Lexicon>,
}

impl Terms {
    /// The words of every vocabulary of a model.
    pub(super) fn new(model: &Model) -> Self {
        let of = |hints: bool| {
            model.vocabularies.iter().map(move |v| lexicon(v, hints)).enumerate().collect()
        };
        Self { lexicons: of(true), sure: of(false) }
    }

    /// The terms whose words are in a text.
    ///
    /// A word inside a longer word of another term does not count, unless that attests it, too.
    pub(super) fn read(&self, model: &Model, vocabulary: usize, text: &[char]) -> Vec<Hit> {
        let Some(lexicon) = self.lexicons.get(&vocabulary) else { return Vec::new() };
        let terms = &model.vocabularies[vocabulary];
        outermost(lexicon.forms(text), |inner, outer| attests(terms, outer, inner))
    }

    /// The same, of words as they are, that mean a term wherever they are.
    pub(super) fn read_sure(&self, model: &Model, vocabulary: usize, text: &[char]) -> Vec<Hit> {
        let Some(lexicon) = self.sure.get(&vocabulary) else { return Vec::new() };
        let terms = &model.vocabularies[vocabulary];
        outermost(lexicon.hits(text), |inner, outer| attests(terms, outer, inner))
    }

    /// How many names a term has in a language, and how many other words that mean it.
    pub(super) fn count_words(language: &Language<'_>, term: &Term) -> (usize, usize) {
        let count =
            |words: &[(String, String)]| words.iter().filter(|(tag, _)| language.has(tag)).count();
        (count(&term.label.entries) + count(&term.aliases), count(&term.cues))
    }

    /// How many words that may mean a term, or something else.
    pub(super) fn count_hints(language: &Language<'_>, term: &Term) -> usize {
        term.hints.iter().filter(|(tag, _)| language.has(tag)).count()
    }

    /// The words of a term.
    pub(super) fn words(&self, vocabulary: usize, term: usize) -> Vec<String> {
        self.lexicons.get(&vocabulary).map_or_else(Vec::new, |lexicon| lexicon.words_of(term))
    }
}

/// Whether words for one term attest another: itself or a broader one, but no other rung of an
/// order.
pub(super) fn attests(vocabulary: &Vocabulary, said: usize, term: usize) -> bool {
    match vocabulary.order {
        TermOrder::None => vocabulary.is_within(said, term),
        TermOrder::Partial | TermOrder::Total => said == term,
    }
}

fn lexicon(vocabulary: &Vocabulary, hints: bool) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for (index, term) in vocabulary.terms.iter().enumerate() {
        let words = [&term.label.entries, &term.aliases, &term.cues];
        let hints = term.hints.iter().filter(|_| hints);
        for (_, word) in words.into_iter().flatten().chain(hints) {
            lexicon.add(word, index);
        }
    }
    lexicon
}
