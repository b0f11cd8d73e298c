//! Phrases and what they mean, looked up at a place of a text.

use std::collections::HashMap;

use crate::{
    fold::FoldedText,
    token::{Class, Token, tokens},
};

/// How a phrase must be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letters {
    Any,
    Capitals,
    Capital,
    Small,
}

/// A phrase, by its tokens.
#[derive(Clone, Debug)]
struct Phrase<M> {
    keys: Vec<String>,
    letters: Letters,
    meaning: M,
}

/// Phrases and what they mean.
///
/// A phrase after `=` counts only as it is written: `=M` is not `m`. Braces give endings:
/// `тысяч{а,и,}` is three phrases.
#[derive(Clone, Debug)]
pub(crate) struct Lexicon<M> {
    phrases: HashMap<String, Vec<Phrase<M>>>,
}

impl<M> Default for Lexicon<M> {
    fn default() -> Self {
        Self { phrases: HashMap::new() }
    }
}

impl<M: Clone> Lexicon<M> {
    pub(crate) fn add(&mut self, phrase: &str, meaning: &M) {
        let (phrase, exact) = match phrase.strip_prefix('=') {
            Some(phrase) => (phrase, true),
            None => (phrase, false),
        };
        for phrase in spellings(phrase) {
            let letters = || phrase.chars().filter(|c| c.is_alphabetic());
            let letters = match exact {
                false => Letters::Any,
                true if letters().all(char::is_uppercase) => Letters::Capitals,
                true if letters().next().is_some_and(char::is_uppercase) => Letters::Capital,
                true => Letters::Small,
            };
            let keys: Vec<String> =
                tokens(&FoldedText::of(&phrase)).into_iter().map(|token| token.key).collect();
            let Some(first) = keys.first() else { continue };
            let phrases = self.phrases.entry(first.clone()).or_default();
            phrases.push(Phrase { keys, letters, meaning: meaning.clone() });
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.keys.len()));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The longest phrase at a token, and the token after it.
    pub(crate) fn at(&self, tokens: &[Token], at: usize) -> Option<(M, usize)> {
        self.all(tokens, at).next()
    }

    /// Every phrase at a token, the longest first.
    pub(crate) fn all<'t>(
        &'t self,
        tokens: &'t [Token],
        at: usize,
    ) -> impl Iterator<Item = (M, usize)> + 't {
        let first = tokens.get(at);
        let phrases = first.and_then(|token| self.phrases.get(&token.key)).into_iter().flatten();
        phrases.filter_map(move |phrase| {
            let end = at + phrase.keys.len();
            let there = tokens.get(at..end)?;
            let fits = there.iter().zip(&phrase.keys).all(|(token, key)| token.key == *key);
            let first = &there[0];
            let written = match phrase.letters {
                Letters::Any => true,
                Letters::Capitals => {
                    let mut words = there.iter().filter(|token| token.class == Class::Word);
                    words.all(|token| token.is_all_capitals)
                }
                // `Mt` is no `MT`.
                Letters::Capital => {
                    first.is_capital && (first.key.len() == 1 || !first.is_all_capitals)
                }
                Letters::Small => !first.is_capital,
            };
            (fits && written).then(|| (phrase.meaning.clone(), end))
        })
    }
}

/// A phrase with each of the endings in its braces.
pub(crate) fn spellings(phrase: &str) -> Vec<String> {
    let Some((stem, rest)) = phrase.split_once('{') else { return vec![phrase.to_owned()] };
    let Some((endings, rest)) = rest.split_once('}') else { return vec![phrase.to_owned()] };
    let rests = spellings(rest);
    let endings = endings.split(',').map(str::trim);
    endings
        .flat_map(|ending| rests.iter().map(move |rest| format!("{stem}{ending}{rest}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_is_found_as_it_is_written() {
        let mut lexicon = Lexicon::default();
        for (phrase, meaning) in [
            ("last", 1),
            ("last but one", 2),
            ("тысяч{а,и,}", 3),
            ("=M", 4),
            ("上个", 5),
            ("=Mt", 6),
            ("=A$", 7),
        ] {
            lexicon.add(phrase, &meaning);
        }
        let read = |text: &str| lexicon.at(&tokens(&FoldedText::of(text)), 0);
        assert_eq!(read("Last but one"), Some((2, 3)));
        assert_eq!(read("last year"), Some((1, 1)));
        assert_eq!(read("тысячи"), Some((3, 1)));
        assert_eq!((read("M"), read("m")), (Some((4, 1)), None));
        assert_eq!((read("Mt"), read("MT")), (Some((6, 1)), None));
        assert_eq!(read("上個月"), Some((5, 2)));
        assert_eq!((read("A$5"), read("a $5")), (Some((7, 2)), None));
    }
}
