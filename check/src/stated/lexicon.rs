//! Words that mean something, looked up in a text.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use comity_reading::{find, folded, form_end, is_letter};

/// A word that is in a text, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// What it means: a number that the lexicon was given.
    pub(super) meaning: usize,
    /// Where it is, as indices into the characters.
    pub(super) range: Range<usize>,
}

/// Words and what they mean, by their first character.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<char, Vec<(Vec<char>, usize)>>,
}

impl Lexicon {
    /// Adds a word with a meaning.
    pub(super) fn add(&mut self, word: &str, meaning: usize) {
        let word = folded(word);
        if let Some(first) = word.first() {
            let words = self.words.entry(*first).or_default();
            if !words.iter().any(|(known, of)| *of == meaning && *known == word) {
                words.push((word, meaning));
            }
        }
    }

    /// Every word of the lexicon that is in a text as it is, in the order of their places.
    pub(super) fn hits(&self, text: &[char]) -> Vec<Hit> {
        self.found(text, |at, word| {
            let end = at + word.len();
            let around = &text[at.saturating_sub(1)..(end + 1).min(text.len())];
            let is_there = text.get(at..end) == Some(word) && !find(around, word).is_empty();
            is_there.then_some(end)
        })
    }

    /// Those, and the words that are there in another form.
    pub(super) fn forms(&self, text: &[char]) -> Vec<Hit> {
        let mut hits = self.hits(text);
        let exact: HashSet<(usize, usize)> =
            hits.iter().map(|hit| (hit.meaning, hit.range.start)).collect();
        let forms = self.found(text, |at, word| form_end(text, at, word));
        hits.extend(
            forms.into_iter().filter(|hit| !exact.contains(&(hit.meaning, hit.range.start))),
        );
        hits.sort_by_key(|hit| hit.range.start);
        hits
    }

    fn found(&self, text: &[char], end_of: impl Fn(usize, &[char]) -> Option<usize>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (at, first) in text.iter().enumerate() {
            for (word, meaning) in self.words.get(first).into_iter().flatten() {
                if let Some(end) = end_of(at, word) {
                    hits.push(Hit { meaning: *meaning, range: at..end });
                }
            }
        }
        hits
    }

    /// The words of a meaning.
    pub(super) fn words_of(&self, meaning: usize) -> Vec<String> {
        let words = self.words.values().flatten().filter(|(_, of)| *of == meaning);
        let mut words: Vec<String> = words.map(|(word, _)| word.iter().collect()).collect();
        words.sort_by_key(|word| (word.chars().any(is_letter), word.clone()));
        words
    }
}

/// The hits that are not a part of a longer word; `may` says which meaning may hide in which. They
/// are in the order of their places.
pub(super) fn outermost(hits: Vec<Hit>, may: impl Fn(usize, usize) -> bool) -> Vec<Hit> {
    let longest = hits.iter().map(|hit| hit.range.len()).max().unwrap_or_default();
    let hidden = |hit: &Hit| {
        // What starts too early to reach the end of a word, or after its start, is not around it.
        let from = hits.partition_point(|outer| outer.range.start + longest < hit.range.end);
        let to = hits.partition_point(|outer| outer.range.start <= hit.range.start);
        hits[from..to.max(from)].iter().any(|outer| {
            outer.range.len() > hit.range.len()
                && outer.range.start <= hit.range.start
                && hit.range.end <= outer.range.end
                && outer.meaning != hit.meaning
                && !may(hit.meaning, outer.meaning)
        })
    };
    let kept: Vec<bool> = hits.iter().map(|hit| !hidden(hit)).collect();
    hits.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(hit, _)| hit).collect()
}
