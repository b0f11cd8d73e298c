//! The cues of the bilateral ontology: words that are everywhere attest nothing, and none names a
//! state.

use std::collections::BTreeMap;

use comity_check::Ontology;
use comity_ontology::model::{Model, Term, Vocabulary};
use comity_reading::{find, folded};

use crate::held_out::{GENRES, LANGUAGES, sentences, state_names};

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

#[test]
fn no_cue_names_a_state() {
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let names: Vec<Vec<char>> =
        state_names().iter().map(|name| folded(name)).filter(|name| name.len() > 1).collect();
    let naming = cues(model).into_iter().filter(|(.., cue)| {
        let word = folded(cue);
        names.iter().any(|name| !find(&word, name).is_empty())
    });
    let naming: Vec<String> =
        naming.map(|(v, term, _, cue)| format!("`{cue}` of {} `{}`", v.name, term.code)).collect();
    assert!(naming.is_empty(), "these cues name a state:\n{}", naming.join("\n"));
}
