//! The words of terms.

use std::collections::BTreeMap;

use comity_ontology::model::{Model, Term, TermOrder, Vocabulary};

use super::{
    language::{Language, Spoken, primary},
    lexicon::{Hit, Lexicon, outermost, unmodified},
    placed::contains,
};

/// The words of a vocabulary, by language; those of none have an empty one.
type Lexicons = BTreeMap<String, Lexicon>;

/// The words of the terms of an ontology, by vocabulary.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    names: Vec<Lexicons>,
    sure: Vec<Lexicons>,
    all: Vec<Lexicons>,
}

impl Terms {
    /// The words of every vocabulary of a model.
    pub(super) fn new(model: &Model) -> Self {
        let of = |most| model.vocabularies.iter().map(move |v| lexicons(v, most)).collect();
        Self { names: of(Words::Names), sure: of(Words::Sure), all: of(Words::All) }
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
        let (lexicons, exact) = match kind {
            Words::Names => (&self.names, false),
            Words::Sure => (&self.sure, true),
            Words::All | Words::Within => (&self.all, false),
        };
        let find = |lexicon: &Lexicon| if exact { lexicon.hits(text) } else { lexicon.forms(text) };
        let (terms, lexicons) = (&model.vocabularies[vocabulary], lexicons.get(vocabulary));
        if kind == Words::Within {
            let sure = self.read(model, vocabulary, Words::Sure, text, spoken);
            let hides = |outer: &Hit, hit: &Hit| {
                outer.range.len() > hit.range.len()
                    && contains(&outer.range, &hit.range)
                    && !attests(terms, outer.meaning, hit.meaning)
            };
            let mut hits = all_hits(lexicons, spoken, find);
            hits.retain(|hit| !sure.iter().any(|outer| hides(outer, hit)));
            return hits;
        }
        hits(terms, lexicons, spoken, find)
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
        language: &Language<'_>,
        vocabulary: usize,
        term: usize,
    ) -> Vec<String> {
        let lexicons = self.all.get(vocabulary).into_iter().flatten();
        let spoken = language.spoken(false);
        let known = lexicons.filter(|(tag, _)| spoken.has(tag));
        known.flat_map(|(_, lexicon)| lexicon.words_of(term)).collect()
    }
}

/// What lexicons of a vocabulary find in a text of some languages, in the order of the places and
/// without what is inside a longer word of another term.
fn hits(
    terms: &Vocabulary,
    lexicons: Option<&Lexicons>,
    spoken: &Spoken,
    find: impl Fn(&Lexicon) -> Vec<Hit>,
) -> Vec<Hit> {
    let mut hits = all_hits(lexicons, spoken, find);
    hits.sort_by_key(|hit| hit.range.start);
    let may = |inner, outer| attests(terms, outer, inner);
    // What is named as it is has its modifiers before it, whatever else is said of it behind.
    if terms.stated_by_name {
        hits = unmodified(hits, may);
    }
    outermost(hits, may)
}

/// What lexicons find in a text of some languages.
fn all_hits(
    lexicons: Option<&Lexicons>,
    spoken: &Spoken,
    find: impl Fn(&Lexicon) -> Vec<Hit>,
) -> Vec<Hit> {
    let known = lexicons.into_iter().flatten().filter(|(tag, _)| spoken.has(tag));
    known.flat_map(|(_, lexicon)| find(lexicon)).collect()
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

fn lexicons(vocabulary: &Vocabulary, most: Words) -> Lexicons {
    let mut lexicons = Lexicons::new();
    for (index, term) in vocabulary.terms.iter().enumerate() {
        let words = [
            (Words::Names, &term.label.entries),
            (Words::Names, &term.aliases),
            (Words::Sure, &term.cues),
            (Words::All, &term.hints),
        ];
        let words = words.into_iter().filter(|(kind, _)| *kind <= most);
        for (tag, word) in words.flat_map(|(_, words)| words) {
            // A sign such as `%` is of no language.
            let of = if word.chars().any(char::is_alphanumeric) { primary(tag) } else { "" };
            lexicons.entry(of.to_owned()).or_default().add(word, index);
        }
    }
    lexicons
}
