//! Words that mean something, looked up in a text.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use comity_reading::{find, folded, form_end, is_letter};

use super::{
    affix::{Affixed, OPEN, affixed},
    gap::{GAP, Gapped, is_before_modifier},
};

/// A word that is in a text, and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Hit {
    /// What it means: a number that the lexicon was given.
    pub(super) meaning: usize,
    /// Where it is, as indices into the characters.
    pub(super) range: Range<usize>,
}

/// The first two characters of a word, or the only one: all forms of a word have them.
type Start = (char, Option<char>);

/// Words and what they mean, by their start.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<Start, Vec<(Vec<char>, usize)>>,
    gapped: HashMap<Start, Vec<Gapped>>,
    /// What modifies any word before it: `par intérim`.
    behind: HashMap<Start, Vec<(Vec<char>, usize)>>,
    affixed: Vec<Affixed>,
}

impl Lexicon {
    /// Adds a word with a meaning. It may have a gap, `deputy … minister`, or be left open.
    pub(super) fn add(&mut self, word: &str, meaning: usize) {
        if let Some((head, tail)) = word.split_once(OPEN) {
            self.affixed.push(Affixed { head: folded(head), tail: folded(tail), meaning });
            return;
        }
        if let Some((head, tail)) = word.split_once(GAP) {
            let (head, tail) = (folded(head), folded(tail));
            if let Some(start) = start(&head) {
                let gapped = Gapped { head, tail, meaning };
                let known = self.gapped.entry(start).or_default();
                if !known.contains(&gapped) {
                    known.push(gapped);
                }
            } else if let Some(start) = start(&tail) {
                self.behind.entry(start).or_default().push((tail, meaning));
            }
            return;
        }
        self.add_plain(word, meaning);
    }

    /// Adds a word that has no sign for what is left open.
    pub(super) fn add_plain(&mut self, word: &str, meaning: usize) {
        let word = folded(word);
        if let Some(start) = start(&word) {
            let words = self.words.entry(start).or_default();
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
        let affixed = affixed(text, &self.affixed).into_iter();
        let affixed: Vec<Hit> = affixed.map(|(meaning, range)| Hit { meaning, range }).collect();
        hits.extend(affixed);
        hits.extend(
            forms.into_iter().filter(|hit| !exact.contains(&(hit.meaning, hit.range.start))),
        );
        hits.sort_by_key(|hit| hit.range.start);
        hits
    }

    fn found(&self, text: &[char], end_of: impl Fn(usize, &[char]) -> Option<usize>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for at in 0..text.len() {
            for (word, meaning) in starts(text, at).filter_map(|s| self.words.get(&s)).flatten() {
                if let Some(end) = end_of(at, word) {
                    hits.push(Hit { meaning: *meaning, range: at..end });
                }
            }
        }
        hits.extend(self.modified(text, &hits, end_of));
        hits.sort_by_key(|hit| hit.range.start);
        hits
    }

    /// The words with what modifies them, as one: `deputy minister`, `ministre par intérim`.
    fn modified(
        &self,
        text: &[char],
        words: &[Hit],
        end_of: impl Fn(usize, &[char]) -> Option<usize>,
    ) -> Vec<Hit> {
        if self.gapped.is_empty() && self.behind.is_empty() {
            return Vec::new();
        }
        let mut longest: HashMap<usize, usize> = HashMap::new();
        for word in words {
            let end = longest.entry(word.range.start).or_default();
            *end = word.range.end.max(*end);
        }
        // What is modified is all that is said there: the `minister of finance`, not a `minister`.
        let tail_end = |at: usize, word: &[char]| match (word, longest.get(&at)) {
            ([], longest) => longest.copied(),
            (word, longest) => end_of(at, word).map(|end| longest.map_or(end, |l| end.max(*l))),
        };
        // What has a meaning of its own is modified itself: `vice president and minister`.
        let holds = |gap: Range<usize>| !self.has_word(&text[gap]);
        let mut by_end: Vec<&Hit> = words.iter().collect();
        by_end.sort_by_key(|word| (word.range.end, word.range.len()));
        let mut hits = Vec::new();
        for at in 0..text.len() {
            for gapped in starts(text, at).filter_map(|s| self.gapped.get(&s)).flatten() {
                if let Some(range) = gapped.find(text, at, &end_of, tail_end, holds) {
                    hits.push(Hit { meaning: gapped.meaning, range });
                }
            }
            for (word, meaning) in starts(text, at).filter_map(|s| self.behind.get(&s)).flatten() {
                let Some(end) = end_of(at, word) else { continue };
                let before = by_end.partition_point(|word| word.range.end <= at);
                let nearest = by_end[..before].last();
                let nearest = nearest.filter(|word| is_before_modifier(&text[word.range.end..at]));
                hits.extend(
                    nearest.map(|word| Hit { meaning: *meaning, range: word.range.start..end }),
                );
            }
        }
        hits
    }

    /// Whether a text has a word of the lexicon as it is.
    fn has_word(&self, text: &[char]) -> bool {
        (0..text.len()).any(|at| {
            let mut words = starts(text, at).filter_map(|s| self.words.get(&s)).flatten();
            words.any(|(word, _)| !find(text, word).is_empty())
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

/// The start of a word.
fn start(word: &[char]) -> Option<Start> {
    Some((*word.first()?, word.get(1).copied()))
}

/// The starts of the words that may be at a place of a text.
fn starts(text: &[char], at: usize) -> impl Iterator<Item = Start> {
    let second = text.get(at + 1).copied();
    let whole = second.map(|second| (text[at], Some(second)));
    std::iter::once((text[at], None)).chain(whole)
}

/// The hits that no other begins before and ends within: what a word modifies begins with it, so
/// that a `deputy minister` of finance is no minister of finance. `may` says which meaning may be
/// modified by which.
/// The hits are in the order of their places.
pub(super) fn unmodified(hits: Vec<Hit>, may: impl Fn(usize, usize) -> bool) -> Vec<Hit> {
    let longest = hits.iter().map(|hit| hit.range.len()).max().unwrap_or_default();
    let is_modified = |hit: &Hit| {
        // What ends within it began no farther before it than the longest is long.
        let from = hits.partition_point(|other| other.range.start + longest <= hit.range.start);
        let to = hits.partition_point(|other| other.range.start < hit.range.start);
        hits[from..to.max(from)].iter().any(|other| {
            (hit.range.start + 1..hit.range.end).contains(&other.range.end)
                && other.meaning != hit.meaning
                && !may(hit.meaning, other.meaning)
        })
    };
    let kept: Vec<bool> = hits.iter().map(|hit| !is_modified(hit)).collect();
    hits.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(hit, _)| hit).collect()
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
