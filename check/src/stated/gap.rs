//! Words with a gap between them: `deputy … minister` is in `deputy trade minister`.
//!
//! An ontology writes such words as cues, so that what modifies a word and what is modified are one
//! word: a deputy minister of whatever field is not a minister.

use std::ops::Range;

use comity_reading::{is_han, is_letter};

/// What is written for a gap.
pub(super) const GAP: char = '…';

/// Most words in a gap, and most characters of Chinese.
const MOST_WORDS: usize = 3;
const MOST_HAN: usize = 8;

/// Two words with a gap between them, and what they mean together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gapped {
    pub(super) head: Vec<char>,
    pub(super) tail: Vec<char>,
    pub(super) meaning: usize,
}

impl Gapped {
    /// The range of the words in a text, from a place on: `end_of` finds the end of a word at a
    /// place, and `holds` says whether a range may be a gap.
    pub(super) fn find(
        &self,
        text: &[char],
        at: usize,
        end_of: impl Fn(usize, &[char]) -> Option<usize>,
        holds: impl Fn(Range<usize>) -> bool,
    ) -> Option<Range<usize>> {
        let end = end_of(at, &self.head)?;
        // A comma may part a Chinese clause from the one that the tail is in: 建成后，…将.
        let is_clause = self.head.last().is_some_and(|c| is_han(*c));
        let from = end + usize::from(is_clause && text.get(end) == Some(&','));
        let mut spaces = 0;
        for (place, c) in text.iter().enumerate().skip(from) {
            if let Some(end) = end_of(place, &self.tail) {
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
            if spaces > MOST_WORDS + 1 {
                return None;
            }
        }
        None
    }
}
