//! Phrases as the files of a language list them.

use std::collections::BTreeMap;

use crate::{amount::Amount, lexicon::Lexicon};

/// Phrases by what they mean.
pub(super) type Phrases = BTreeMap<String, Vec<String>>;

/// Adds phrases with one meaning.
pub(super) fn add<M: Clone>(lexicon: &mut Lexicon<M>, phrases: &[String], meaning: &M) {
    for phrase in phrases {
        lexicon.add(phrase, meaning);
    }
}

/// Phrases by whole numbers and parts of them: `3/2`.
pub(super) fn parts(table: &Phrases) -> Lexicon<Amount> {
    let mut lexicon = Lexicon::default();
    for (value, phrases) in table {
        add(&mut lexicon, phrases, &part(value).unwrap_or(Amount::ONE));
    }
    lexicon
}

/// A whole number or a part of one, as the files write it.
pub(super) fn part(text: &str) -> Option<Amount> {
    let (over, under) = text.split_once('/').unwrap_or((text, "1"));
    let whole = |text: &str| text.parse().ok().map(Amount::whole);
    Amount::fraction(whole(over)?, whole(under)?)
}

/// Phrases by whole numbers.
pub(super) fn numbers<M: Clone>(table: &Phrases, meaning: impl Fn(i64) -> M) -> Lexicon<M> {
    let mut lexicon = Lexicon::default();
    for (value, phrases) in table {
        add(&mut lexicon, phrases, &meaning(value.parse().unwrap_or_default()));
    }
    lexicon
}
