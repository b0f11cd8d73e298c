//! A text cut into words, runs of digits, Chinese characters and marks.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::fold::{FoldedText, is_han, is_letter};

/// What a token consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Word,
    Digits,
    /// One Chinese character.
    Han,
    /// One character that is none of these.
    Mark,
}

/// A token, and how it was written.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) class: Class,
    /// What it is looked up as: without accents.
    pub(crate) key: String,
    pub(crate) range: Range<usize>,
    /// Whether white space is before it.
    pub(crate) is_spaced: bool,
    /// Whether it starts with a capital letter, and whether all its letters are capitals.
    pub(crate) is_capital: bool,
    pub(crate) is_all_capitals: bool,
    /// How many capital letters it starts with.
    pub(crate) capitals: usize,
}

impl Token {
    pub(crate) fn is(&self, mark: &str) -> bool {
        self.key == mark
    }
}

/// Cuts a text into tokens.
pub(crate) fn tokens(words: &FoldedText) -> Vec<Token> {
    let text = words.chars();
    let mut tokens = Vec::new();
    let (mut at, mut is_spaced) = (0, false);
    while let Some(c) = text.get(at) {
        if *c == ' ' {
            is_spaced = true;
            at += 1;
            continue;
        }
        let run = |is: fn(char) -> bool| text[at..].iter().take_while(|c| is(**c)).count();
        let (class, length) = if c.is_ascii_digit() {
            (Class::Digits, run(|c| c.is_ascii_digit()))
        } else if is_numeric_circle(*c) || is_han(*c) {
            (Class::Han, 1)
        } else if is_letter(*c) {
            (Class::Word, run(|c| is_letter(c) && !is_numeric_circle(c)))
        } else {
            (Class::Mark, 1)
        };
        let range = at..at + length;
        tokens.push(Token {
            class,
            key: key(&text[range.clone()]),
            is_spaced,
            is_capital: words.is_capital(at),
            is_all_capitals: range.clone().all(|index| words.is_capital(index)),
            capitals: range.clone().take_while(|index| words.is_capital(*index)).count(),
            range,
        });
        is_spaced = false;
        at += length;
    }
    tokens
}

/// A circle that is written for a zero among Chinese numerals.
fn is_numeric_circle(c: char) -> bool {
    matches!(c, '○' | '◯')
}

/// A token as it is looked up: accents are often left out, and `ё` is `е`.
pub(crate) fn key(chars: &[char]) -> String {
    if chars.iter().all(char::is_ascii) {
        return chars.iter().collect();
    }
    let plain = |c: &char| match c {
        'й' => vec!['й'],
        c => std::iter::once(*c).nfd().filter(|c| !is_combining_mark(*c)).collect(),
    };
    chars.iter().flat_map(plain).collect()
}
