//! The words of terms.

use std::{collections::BTreeMap, sync::OnceLock};

use comity_ontology::model::{Model, Term, TermOrder, Vocabulary};

use super::{
    language::{Language, Spoken, primary},
    lexicon::{Hit, Lexicon, outermost, unmodified},
    placed::contains,
};

/// The words of a vocabulary, by language; those of none have an empty one. Those of a language
/// are there once a text is in it: most texts are in one of many.
type Lexicons = BTreeMap<String, OnceLock<Lexicon>>;

/// The words of the terms of an ontology, by vocabulary and by what they tell.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms(Vec<[OnceLock<Lexicons>; 3]>);

impl Terms {
    /// The words of every vocabulary of a model.
    pub(super) fn new(model: &Model) -> Self {
        Self(model.vocabularies.iter().map(|_| Default::default()).collect())
    }

    /// The words of a vocabulary that tell so much or more, in the languages that a text may be in.
    fn lexicons<'t>(
        &'t self,
        model: &'t Model,
        vocabulary: usize,
        most: Words,
        spoken: &'t Spoken,
    ) -> impl Iterator<Item = &'t Lexicon> {
        let terms = &model.vocabularies[vocabulary];
        let kind = match most {
            Words::Names => 0,
            Words::Sure => 1,
            Words::All | Words::Within => 2,
        };
        let known = self.0.get(vocabulary).map(|of| of[kind].get_or_init(|| tags(terms, most)));
        let spoken = known.into_iter().flatten().filter(|(tag, _)| spoken.has(tag));
        spoken.map(move |(tag, words)| words.get_or_init(|| lexicon(terms, most, tag)))
    }

    /// The terms whose words are in a text, in the languages that it may be in. Words that mean a
    /// term wherever they are must be there as they are, others in any form.
    ///
    /// A word inside a longer word of another term does not count, unless that attests it, too.
    pub(super) fn read(
        &self,
        model: &Model,
        vocabulary: usize,
        kind: Words,
        text: &[char],
        spoken: &Spoken,
    ) -> Vec<Hit> {
        let exact = kind == Words::Sure;
        let find = |lexicon: &Lexicon| if exact { lexicon.hits(text) } else { lexicon.forms(text) };
        let lexicons = self.lexicons(model, vocabulary, kind, spoken);
        let mut hits: Vec<Hit> = lexicons.flat_map(find).collect();
        let terms = &model.vocabularies[vocabulary];
        if kind == Words::Within {
            let sure = self.read(model, vocabulary, Words::Sure, text, spoken);
            let hides = |outer: &Hit, hit: &Hit| {
                outer.range.len() > hit.range.len()
                    && contains(&outer.range, &hit.range)
                    && !attests(terms, outer.meaning, hit.meaning)
            };
            hits.retain(|hit| !sure.iter().any(|outer| hides(outer, hit)));
            return hits;
        }
        hits.sort_by_key(|hit| hit.range.start);
        let may = |inner, outer| attests(terms, outer, inner);
        // What is named as it is has its modifiers before it, whatever else is said of it behind.
        if terms.stated_by_name {
            hits = unmodified(hits, may);
        }
        outermost(hits, may)
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

    /// The words of a term in a language.
    pub(super) fn words(
        &self,
        model: &Model,
        language: &Language<'_>,
        vocabulary: usize,
        term: usize,
    ) -> Vec<String> {
        let spoken = language.spoken(false);
        let known = self.lexicons(model, vocabulary, Words::All, &spoken);
        known.flat_map(|lexicon| lexicon.words_of(term)).collect()
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

/// The words of a term by what they tell: each of these has those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Words {
    /// Its names, and no word besides.
    Names,
    /// Those that mean it wherever they are.
    Sure,
    /// Those that may mean something else, too.
    All,
    /// The same, and those inside of longer words that may mean something else: *gas* in *gas
    /// pipeline*.
    Within,
}

/// The languages of the words of a vocabulary that tell so much or more.
fn tags(vocabulary: &Vocabulary, most: Words) -> Lexicons {
    words(vocabulary, most).map(|(_, tag, _)| (tag.to_owned(), OnceLock::new())).collect()
}

/// Those of its words that are of one language.
fn lexicon(vocabulary: &Vocabulary, most: Words, language: &str) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for (term, _, word) in words(vocabulary, most).filter(|(_, tag, _)| *tag == language) {
        lexicon.add(word, term);
    }
    lexicon
}

/// The words of a vocabulary that tell so much or more: the term of each, and its language.
fn words(vocabulary: &Vocabulary, most: Words) -> impl Iterator<Item = (usize, &str, &str)> {
    let terms = vocabulary.terms.iter().enumerate();
    terms.flat_map(move |(index, term)| {
        let of_kinds = [
            (Words::Names, &term.label.entries),
            (Words::Names, &term.aliases),
            (Words::Sure, &term.cues),
            (Words::All, &term.hints),
        ];
        let of_kinds = of_kinds.into_iter().filter(move |(kind, _)| *kind <= most);
        of_kinds.flat_map(|(_, words)| words).map(move |(tag, word)| {
            // A sign such as `%` is of no language.
            let is_sign = !word.chars().any(char::is_alphanumeric);
            (index, if is_sign { "" } else { primary(tag) }, word.as_str())
        })
    })
}
