//! How a language is written: its script, the forms of its words, names of one character.

use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};

use serde::{Deserialize, Deserializer};

use crate::{
    fold::{folded, is_han, is_letter},
    token::key,
};

/// The letters that a language is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Script {
    /// Chinese characters.
    Han,
    /// Cyrillic letters.
    Cyrillic,
    /// Latin letters.
    Latin,
}

impl Script {
    /// Whether a character is a letter of it.
    pub fn has(self, c: char) -> bool {
        match self {
            Self::Han => is_han(c),
            Self::Cyrillic => matches!(c, '\u{400}'..='\u{52f}'),
            Self::Latin => c.is_alphabetic() && c < '\u{250}',
        }
    }
}

/// The file `writing.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Writing {
    pub(crate) script: Script,
    /// Fewest letters of a word that takes endings.
    #[serde(default)]
    least: usize,
    /// Whether each word of a phrase takes them, and not the last one alone.
    #[serde(default)]
    each_word: bool,
    #[serde(default)]
    ending: Vec<Ending>,
    #[serde(default)]
    declension: Vec<Declension>,
    /// Words that make a place of the name behind them: `in`.
    #[serde(default)]
    locative: Vec<String>,
    /// Words that no number counts: prepositions, conjunctions, pronouns, auxiliaries.
    #[serde(default, deserialize_with = "keys")]
    closed: HashSet<String>,
    #[serde(default)]
    pub(crate) short_names: Option<ShortNames>,
}

/// Words as they are looked up.
fn keys<'d, D: Deserializer<'d>>(words: D) -> Result<HashSet<String>, D::Error> {
    let words = Vec::<String>::deserialize(words)?;
    Ok(words.iter().map(|word| key(&folded(word))).collect())
}

/// Endings, and the letters in place of which a word takes them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ending {
    #[serde(default)]
    drops: String,
    takes: Vec<String>,
}

/// What cases make of the end of a nominative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Declension {
    nominative: Vec<String>,
    takes: Vec<String>,
}

/// What makes a name of one character: alone, it is mostly a word.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShortNames {
    before: String,
    behind: String,
    between: String,
    /// What makes another word of a character that is behind a name.
    no_side: BTreeMap<char, String>,
    /// What makes another word of the character at the end of a longer name.
    no_end: BTreeMap<char, String>,
    /// Words that contain the characters of a name, short or long, by chance.
    chance: Vec<String>,
    /// Words that begin with a character that is a name as well: what is behind it there.
    words: BTreeMap<char, String>,
}

impl ShortNames {
    /// Whether a character before a name makes it one.
    pub fn is_before(&self, c: char) -> bool {
        self.before.contains(c)
    }

    /// Whether a character behind a name makes it one.
    pub fn is_behind(&self, c: char) -> bool {
        self.behind.contains(c)
    }

    /// Whether two characters behind a name are a word, and make no name of what is before them.
    pub fn is_word_behind(&self, c: char, next: char) -> bool {
        self.no_side.get(&c).is_some_and(|next_to| next_to.contains(next))
    }

    /// Whether the character at the end of a longer name and the next are a word.
    pub fn is_word_at_end(&self, c: char, next: char) -> bool {
        self.no_end.get(&c).is_some_and(|rest| rest.contains(next))
    }

    /// Where a text has words that contain the characters of a name by chance.
    pub fn chances(&self, text: &[char]) -> Vec<Range<usize>> {
        let words: Vec<Vec<char>> = self.chance.iter().map(|word| word.chars().collect()).collect();
        let at = |start: usize| {
            let rest = &text[start..];
            let found = words.iter().filter(move |word| rest.starts_with(word));
            found.map(move |word| start..start + word.len())
        };
        (0..text.len()).filter(|start| is_han(text[*start])).flat_map(at).collect()
    }

    /// Whether a character begins an everyday word that the next one goes on with.
    pub fn begins_word(&self, c: char, next: char) -> bool {
        self.words.get(&c).is_some_and(|rest| rest.contains(next))
    }

    /// Whether a character joins two names.
    pub fn is_between(&self, c: char) -> bool {
        self.between.contains(c)
    }
}

impl Writing {
    /// Whether a word may be what a number counts; `None` for a word of another script, and in a
    /// language that does not tell: Chinese puts no space between words.
    pub(crate) fn is_counted(&self, word: &[char]) -> Option<bool> {
        let tells = self.script.has(*word.first()?) && !self.closed.is_empty();
        tells.then(|| !self.closed.contains(&key(word)))
    }

    /// Whether a text ends with a word that makes a place of what is behind it.
    pub(crate) fn is_behind_locative(&self, before: &[char]) -> bool {
        let before = before.strip_suffix(&[' ']).unwrap_or(before);
        self.locative.iter().any(|word| {
            let word = folded(word);
            let rest = before.strip_suffix(&word[..]);
            // A word of letters is a word by itself.
            rest.is_some_and(|rest| !rest.last().is_some_and(|c| is_letter(*c)) || is_han(word[0]))
        })
    }

    /// Whether a token is a form of a word; `is_last` if it ends a phrase.
    pub(crate) fn is_form(
        &self,
        token: &[char],
        word: &[char],
        is_last: bool,
        is_phrase: bool,
    ) -> bool {
        // The other words of a phrase tell what a short one is: Белого дома.
        let least = if is_phrase { self.least.min(LEAST_IN_PHRASE) } else { self.least };
        if word.len() < least || !word.iter().all(|c| self.script.has(*c)) {
            return false;
        }
        let declined = self.declension.iter().find_map(|one| Some((one, one.stem(word)?)));
        declined.is_some_and(|(one, stem)| one.is_form(token, stem))
            || (is_last || self.each_word) && self.ending.iter().any(|e| e.is_form(token, word))
    }
}

impl Ending {
    fn is_form(&self, token: &[char], word: &[char]) -> bool {
        let drops: Vec<char> = self.drops.chars().collect();
        let stem = word.strip_suffix(&drops[..]);
        let end = stem.and_then(|stem| token.strip_prefix(stem));
        end.is_some_and(|end| self.takes.iter().any(|takes| takes.chars().eq(end.iter().copied())))
    }
}

/// Fewest letters of a word of a phrase that is declined.
const LEAST_IN_PHRASE: usize = 3;

/// Fewest letters of a stem: words are looked up by their first two letters.
const LEAST_STEM: usize = 2;

impl Declension {
    /// The stem of a word that is declined so.
    fn stem<'w>(&self, word: &'w [char]) -> Option<&'w [char]> {
        self.nominative.iter().find_map(|ending| {
            let ending: Vec<char> = ending.chars().collect();
            word.strip_suffix(&ending[..]).filter(|stem| stem.len() >= LEAST_STEM)
        })
    }

    fn is_form(&self, token: &[char], stem: &[char]) -> bool {
        let end = token.strip_prefix(stem);
        end.is_some_and(|end| self.takes.iter().any(|takes| takes.chars().eq(end.iter().copied())))
    }
}
