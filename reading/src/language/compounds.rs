//! Words that have a numeral and what it counts: `двухлетний`, `двадцатитысячный`.

use std::collections::HashMap;

use serde::Deserialize;

use super::phrases::{Phrases, part};
use crate::{
    amount::Amount,
    fold::FoldedText,
    lexicon::spellings,
    token::{Token, tokens},
};

/// The table `compound` of the file `numbers.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    /// Numerals that words are compounded with, and these: `двух` and `летний`.
    numerals: Phrases,
    units: Phrases,
    /// Scales, and words for multiples: `двадцатитысячный`, `пятикратный`.
    scales: Phrases,
    times: Vec<String>,
    /// Words for a number of a unit that no numeral is seen in, by both: `1/2 a`.
    measured: Phrases,
}

/// What a numeral is compounded with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    /// A unit, by its code.
    Unit(String),
    /// A power of ten.
    Scale(Amount),
    /// A word that makes a multiple.
    Times,
}

/// The numerals of such words and what they count.
#[derive(Debug, Default)]
pub(crate) struct Compounds {
    /// Numerals by their first letter, the longest first.
    numerals: HashMap<char, Vec<(String, Amount)>>,
    counted: HashMap<String, Counted>,
    /// Words that no numeral is seen in; some are as much of one unit as of another.
    whole: HashMap<String, Vec<(Amount, Counted)>>,
}

impl Compounds {
    pub(super) fn new(file: &File) -> Self {
        let mut of = Self::default();
        for (value, prefixes) in &file.numerals {
            let Some(value) = part(value) else { continue };
            for prefix in prefixes.iter().flat_map(|prefix| keys(prefix)) {
                let Some(first) = prefix.chars().next() else { continue };
                of.numerals.entry(first).or_default().push((prefix, value));
            }
        }
        for known in of.numerals.values_mut() {
            known.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        }
        for (code, words) in &file.units {
            of.count(words, &Counted::Unit(code.clone()));
        }
        for (value, words) in &file.scales {
            of.count(words, &Counted::Scale(part(value).unwrap_or(Amount::ONE)));
        }
        of.count(&file.times, &Counted::Times);
        for (value, words) in &file.measured {
            let Some((number, code)) = value.split_once(' ') else { continue };
            let Some(number) = part(number) else { continue };
            let meaning = (number, Counted::Unit(code.to_owned()));
            for key in words.iter().flat_map(|word| keys(word)) {
                of.whole.entry(key).or_default().push(meaning.clone());
            }
        }
        of
    }

    fn count(&mut self, words: &[String], counted: &Counted) {
        let keys = words.iter().flat_map(|word| keys(word));
        self.counted.extend(keys.map(|key| (key, counted.clone())));
    }

    /// How many a word counts, and what.
    pub(crate) fn of(&self, token: &Token) -> Option<(Amount, &Counted)> {
        let whole = self.whole.get(&token.key).and_then(|known| known.first());
        whole.map(|(number, counted)| (*number, counted)).or_else(|| self.rest(&token.key, None))
    }

    /// How many of other units a word counts as well: `полгода` is half a year and six months.
    pub(crate) fn others(&self, token: &Token) -> impl Iterator<Item = (Amount, &str)> {
        let known = self.whole.get(&token.key).map_or(&[][..], Vec::as_slice);
        known.iter().skip(1).filter_map(|(number, counted)| match counted {
            Counted::Unit(code) => Some((*number, code.as_str())),
            _ => None,
        })
    }

    /// The same of the rest of a word, whose numerals are less than `room`: `двадцатипятилетие`.
    fn rest(&self, word: &str, room: Option<Amount>) -> Option<(Amount, &Counted)> {
        let known = self.numerals.get(&word.chars().next()?)?;
        known.iter().filter(|(_, value)| room.is_none_or(|room| value.is_less(room))).find_map(
            |(prefix, value)| {
                let rest = word.strip_prefix(prefix.as_str())?;
                if let Some(counted) = self.counted.get(rest) {
                    return Some((*value, counted));
                }
                let (more, counted) = self.rest(rest, Some(room_behind(*value)?))?;
                Some((value.plus(more)?, counted))
            },
        )
    }
}

/// What a numeral behind another one must be less than.
fn room_behind(value: Amount) -> Option<Amount> {
    match value.to_whole()? {
        value if value >= 100 && value % 100 == 0 => Some(Amount::whole(100)),
        value if value >= 20 && value % 10 == 0 => Some(Amount::whole(10)),
        _ => None,
    }
}

/// The words that a phrase of one word writes, as tokens are looked up.
fn keys(word: &str) -> impl Iterator<Item = String> {
    let key = |word: String| tokens(&FoldedText::of(&word)).pop().map(|token| token.key);
    spellings(word).into_iter().filter_map(key)
}
