//! Words with a gap between them: `deputy … minister` is in `deputy trade minister`.
//!
//! An ontology writes such words as cues, so that what modifies a word and what is modified are one
//! word: a deputy minister of whatever field is not a minister. A gap that nothing is written
//! behind or before is open: what is modified is any word of the same list.
//!
//! A gap behind a sign is the last item of a list: `、…等` is the `等` in `贸易、能源等领域`.

use std::ops::Range;

use comity_reading::{is_han, is_letter};

/// What is written for a gap.
pub(super) const GAP: char = '…';

/// Most words in a gap, and most characters of Chinese.
const MOST_WORDS: usize = 3;
const MOST_HAN: usize = 8;

/// Most words between what modifies any word and that word.
const MOST_WORDS_OPEN: usize = 2;

/// Most characters of the last item of a list.
const MOST_OF_ITEM: usize = 30;

/// What ends a clause, in words that are folded.
pub(super) const ENDS_OF_CLAUSE: &str = ",;:!?。";

/// What may be between a Chinese word and what modifies it from behind.
const POSSESSIVE: char = '的';

/// Two words with a gap between them, and what they mean together. Without a second one, the gap
/// is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gapped {
    pub(super) head: Vec<char>,
    pub(super) tail: Vec<char>,
    pub(super) meaning: usize,
}

impl Gapped {
    /// The range of the words in a text, from a place on: `head_end` and `tail_end` find the end of
    /// a word at a place, and `holds` says whether a range may be a gap.
    pub(super) fn find(
        &self,
        text: &[char],
        at: usize,
        head_end: impl Fn(usize, &[char]) -> Option<usize>,
        tail_end: impl Fn(usize, &[char]) -> Option<usize>,
        holds: impl Fn(Range<usize>) -> bool,
    ) -> Option<Range<usize>> {
        if self.head.iter().all(|c| !c.is_alphanumeric()) {
            return self.find_behind_item(text, at);
        }
        let end = head_end(at, &self.head)?;
        // A comma may part a Chinese clause from the one that the tail is in: 建成后，…将.
        let is_clause = self.head.last().is_some_and(|c| is_han(*c));
        let from = end + usize::from(is_clause && text.get(end) == Some(&','));
        let most = if self.tail.is_empty() { MOST_WORDS_OPEN } else { MOST_WORDS };
        let mut spaces = 0;
        for (place, c) in text.iter().enumerate().skip(from) {
            if let Some(end) = tail_end(place, &self.tail) {
                return holds(from..place).then_some(at..end);
            }
            match c {
                ' ' => spaces += 1,
                '-' | '\'' => {}
                c if is_han(*c) && place - from < MOST_HAN => {}
                c if is_letter(*c) || c.is_ascii_digit() => {}
                _ => return None,
            }
            // There is one before each word, and one behind the last.
            if spaces > most + 1 {
                return None;
            }
        }
        None
    }

    /// The tail behind the last item of a list whose sign is at a place.
    fn find_behind_item(&self, text: &[char], at: usize) -> Option<Range<usize>> {
        let item = text.get(at..)?.strip_prefix(&*self.head)?;
        let from = text.len() - item.len();
        let is_end =
            |at: usize| ENDS_OF_CLAUSE.contains(text[at]) || text[at..].starts_with(&self.head);
        let places = (from..text.len()).take(MOST_OF_ITEM).take_while(|at| !is_end(*at));
        let mut places = places.skip(1);
        let start = places.find(|at| text[*at..].starts_with(&self.tail))?;
        Some(start..start + self.tail.len())
    }
}

/// Whether a text may be between a word and what modifies it from behind: `ministre … par intérim`.
pub(super) fn is_before_modifier(gap: &[char]) -> bool {
    let is_open = |c: &char| matches!(c, ' ' | '-' | '\'') || is_letter(*c) && !is_han(*c);
    let words = gap.split(|c| *c == ' ').filter(|word| !word.is_empty()).count();
    gap == [POSSESSIVE] || words <= MOST_WORDS && gap.iter().all(is_open)
}

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use crate::stated::lexicon::Lexicon;

    #[test]
    fn a_gap_behind_a_sign_is_the_last_item_of_a_list() {
        let mut lexicon = Lexicon::default();
        lexicon.add("、…等", 0);
        for (text, closers) in [
            ("贸易、能源等领域", &[5][..]),
            ("《贸易协定》、《能源協定》等", &[13]),
            ("贸易、能源等和铁路、公路等", &[5, 12]),
            ("双方平等协商", &[]),
            ("贸易、能源，等待回复", &[]),
            ("等于一、二", &[]),
        ] {
            let found: Vec<usize> =
                lexicon.forms(&folded(text)).iter().map(|hit| hit.range.start).collect();
            assert_eq!(found, closers, "{text}");
        }
    }
}
