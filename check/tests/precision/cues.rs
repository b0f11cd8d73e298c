//! The cues of the bilateral ontology: words that are everywhere attest nothing, and none has a
//! name of the registry.

use std::collections::BTreeMap;

use comity_check::Ontology;
use comity_ontology::model::{Model, Term, Vocabulary};
use comity_reading::{find, folded, is_han, short_names};

use crate::held_out::{GENRES, LANGUAGES, registered_names, sentences};

/// Vocabularies whose terms are said with the commonest words alone: a treaty obliges by *shall*.
const GRAMMATICAL: [&str; 1] = ["ClauseForce"];

/// Whether texts must have a word for a term of a claim, and other words than these may mean it.
///
/// A vocabulary of words that a claim must reflect, such as *not*, has frequent words by nature.
fn is_attested(vocabulary: &Vocabulary, term: &Term) -> bool {
    let is_compared = vocabulary.stated || vocabulary.stated_with_context;
    let is_grammatical = GRAMMATICAL.contains(&vocabulary.name.as_str());
    is_compared
        && !is_grammatical
        && term.stated
        && !vocabulary.terms.iter().any(|term| term.exhaustive)
}

/// The cues of each term, with the term and the first subtag of their language.
fn cues(model: &Model) -> Vec<(&Vocabulary, &Term, &str, &str)> {
    let vocabularies = model.vocabularies.iter();
    let terms = vocabularies.flat_map(|v| v.terms.iter().map(move |term| (v, term)));
    let all = terms.flat_map(|(vocabulary, term)| {
        term.cues.iter().map(move |(tag, cue)| {
            (vocabulary, term, tag.split('-').next().unwrap_or_default(), cue.as_str())
        })
    });
    all.collect()
}

#[test]
fn no_cue_is_in_more_than_one_held_out_sentence_in_a_hundred() {
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let mut texts: BTreeMap<&str, Vec<Vec<char>>> = BTreeMap::new();
    for language in LANGUAGES {
        let all = GENRES.into_iter().flat_map(|genre| sentences(language, genre));
        texts.insert(language, all.map(|sentence| folded(&sentence.text)).collect());
    }
    let total: usize = texts.values().map(Vec::len).sum();
    let mut frequent = Vec::new();
    for (vocabulary, term, language, cue) in cues(model) {
        let word = folded(cue);
        let of = texts.get(language).map_or(&[][..], Vec::as_slice);
        let count = of.iter().filter(|text| !find(text, &word).is_empty()).count();
        if is_attested(vocabulary, term) && count * 100 > total {
            let name = &vocabulary.name;
            frequent.push(format!("`{cue}` of {name} `{}`: {count} of {total}", term.code));
        }
    }
    assert!(frequent.is_empty(), "these cues attest nothing:\n{}", frequent.join("\n"));
}

/// A word, and the form in which words are compared.
struct Compared<'w> {
    word: &'w str,
    folded: Vec<char>,
}

impl<'w> Compared<'w> {
    fn new(word: &'w str) -> Self {
        Self { word, folded: folded(word) }
    }

    /// Whether a name is in it: as it is written, and a name of one Chinese character where what
    /// is before it makes it one, as in a visit to a state.
    fn names(&self, name: &Self) -> bool {
        let text = &self.folded;
        let mut found = find(text, &name.folded).into_iter();
        if let [c] = name.folded[..] {
            let is_before = |at: usize| at > 0 && short_names().is_before(text[at - 1]);
            // An everyday word such as 越来越 has the character for another reason.
            let is_in_word = text
                .windows(2)
                .any(|pair| pair[0] == c && short_names().begins_word(pair[0], pair[1]));
            return is_han(c) && !is_in_word && found.any(is_before);
        }
        // A common noun is not a name: Togo is written as a pronoun in Russian, but for its capital.
        found.next().is_some() && self.word.contains(name.word)
    }
}

#[test]
fn no_cue_has_a_name_of_the_registry() {
    let is_named = |cue, name| Compared::new(cue).names(&Compared::new(name));
    assert!(is_named("正式访哈", "哈") && is_named("Sino-French war", "French"));
    assert!(!is_named("中止", "中") && !is_named("после того как", "Того"));
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let names = registered_names();
    assert!(names.len() > 2000, "{} names", names.len());
    let mut of: BTreeMap<&str, Vec<Compared<'_>>> = BTreeMap::new();
    for (tag, name) in &names {
        of.entry(tag.split('-').next().unwrap_or_default()).or_default().push(Compared::new(name));
    }
    let naming = cues(model).into_iter().filter_map(|(vocabulary, term, language, cue)| {
        let compared = Compared::new(cue);
        let name = of.get(language)?.iter().find(|name| compared.names(name))?.word;
        Some(format!("`{cue}` of {} `{}` has `{name}`", vocabulary.name, term.code))
    });
    let naming: Vec<String> = naming.collect();
    assert!(naming.is_empty(), "these cues have names:\n{}", naming.join("\n"));
}
