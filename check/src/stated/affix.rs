//! Words by how they begin and end: `*ront` is in `ouvriront`, and `экс-*` in `экс-министр`.
//!
//! An ontology writes such words as cues and hints where a form says something by itself, as the
//! future of a verb does, and where a prefix makes another word of any.

use std::ops::Range;

use comity_reading::is_letter;

/// What is written for the letters that are left open.
pub(super) const OPEN: char = '*';

/// Fewest letters that are left open: a shorter word has the ending by chance.
const LEAST_OPEN: usize = 2;

/// How a word begins and ends, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Affixed {
    pub(super) head: Vec<char>,
    pub(super) tail: Vec<char>,
    pub(super) meaning: usize,
}

impl Affixed {
    fn is_in(&self, word: &[char]) -> bool {
        word.len() >= self.head.len() + self.tail.len() + LEAST_OPEN
            && word.starts_with(&self.head)
            && word.ends_with(&self.tail)
    }

    /// A longer ending says more of a word: `*вает` is not what `по*ет` is.
    fn weight(&self) -> (usize, usize) {
        (self.tail.len(), self.head.len())
    }
}

/// The words of a text that begin and end as one of some says, with what they mean: what the
/// longest ending says counts.
pub(super) fn affixed(text: &[char], known: &[Affixed]) -> Vec<(usize, Range<usize>)> {
    let mut found = Vec::new();
    if known.is_empty() {
        return found;
    }
    for word in words(text) {
        let fits = || known.iter().filter(|one| one.is_in(&text[word.clone()]));
        let Some(most) = fits().map(Affixed::weight).max() else { continue };
        let best = fits().filter(|one| one.weight() == most);
        found.extend(best.map(|one| (one.meaning, word.clone())));
    }
    found
}

/// The words of a text, with the hyphens in them.
fn words(text: &[char]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let letters = text[at..].iter().take_while(|c| is_letter(**c) || **c == '-').count();
        if letters > 0 {
            words.push(at..at + letters);
        }
        at += letters.max(1);
    }
    words
}

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use super::{Affixed, affixed};

    #[test]
    fn the_longest_ending_says_what_a_word_is() {
        let of = |head: &str, tail: &str, meaning| Affixed {
            head: folded(head),
            tail: folded(tail),
            meaning,
        };
        let known = [of("", "ront", 0), of("по", "ет", 1), of("", "вает", 2), of("экс-", "", 3)];
        for (text, meanings) in [
            ("ils ouvriront deux écoles", &[0][..]),
            ("le front", &[]),
            ("он подпишет договор", &[1]),
            ("он подписывает договор", &[2]),
            ("экс-министр обороны", &[3]),
            ("он поет", &[]),
        ] {
            let found = affixed(&folded(text), &known).into_iter().map(|(meaning, _)| meaning);
            assert_eq!(found.collect::<Vec<_>>(), meanings, "{text}");
        }
    }
}
