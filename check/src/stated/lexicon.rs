//! Words that mean something, looked up in a text.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use comity_reading::{find, folded, is_letter};

use super::{
    gap::{GAP, Gapped},
    inflect,
};

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
    gapped: HashMap<char, Vec<Gapped>>,
}

impl Lexicon {
    /// Adds a word with a meaning. It may have a gap: `deputy … minister`.
    pub(super) fn add(&mut self, word: &str, meaning: usize) {
        if let Some((head, tail)) = word.split_once(GAP) {
            let gapped = Gapped { head: folded(head), tail: folded(tail), meaning };
            if let (Some(first), Some(_)) = (gapped.head.first(), gapped.tail.first()) {
                let known = self.gapped.entry(*first).or_default();
                if !known.contains(&gapped) {
                    known.push(gapped);
                }
            }
            return;
        }
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
            for gapped in self.gapped.get(first).into_iter().flatten() {
                // What has a meaning of its own is modified itself: `vice president and minister`.
                let holds = |gap: Range<usize>| !self.has_word(&text[gap]);
                if let Some(range) = gapped.find(text, at, &end_of, holds) {
                    hits.push(Hit { meaning: gapped.meaning, range });
                }
            }
        }
        hits
    }

    /// Whether a text has a word of the lexicon as it is.
    fn has_word(&self, text: &[char]) -> bool {
        text.iter().any(|first| {
            let words = self.words.get(first).into_iter().flatten();
            words.into_iter().any(|(word, _)| !find(text, word).is_empty())
        })
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

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use super::{Lexicon, outermost};

    #[test]
    fn a_word_with_a_gap_hides_what_it_modifies() {
        let mut lexicon = Lexicon::default();
        let words = [
            ("minister", 0),
            ("министр", 0),
            ("president", 1),
            ("deputy…minister", 2),
            ("заместитель…министра", 2),
            ("vice…president", 3),
        ];
        for (word, meaning) in words {
            lexicon.add(word, meaning);
        }
        for (text, meanings) in [
            ("the deputy minister of trade", &[2][..]),
            ("the deputy foreign trade minister", &[2]),
            ("the deputy ministers", &[2]),
            ("the deputy, a minister", &[0]),
            ("the vice president and minister", &[3, 0]),
            ("заместителем первого министра", &[2]),
            ("встреча министров", &[0]),
        ] {
            let hits = outermost(lexicon.forms(&folded(text)), |_, _| false);
            let found: Vec<usize> = hits.iter().map(|hit| hit.meaning).collect();
            assert_eq!(found, meanings, "{text}");
        }
    }
}
