//! The phrases of a language for dates, as its folder writes them.
//!
//! A phrase is words and slots: `[the] <day> [of] <month> [,] <year>`. Square brackets make
//! something optional, round ones give alternatives: `(in|during) <year>`.

use std::collections::{BTreeMap, HashMap};

use super::{slot::Slot, when::Kind};
use crate::{fold::FoldedText, token::tokens};

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Word(String),
    Slot(Slot),
}

/// A phrase without options, and what it makes.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) kind: Kind,
    pub(crate) items: Vec<Item>,
}

/// The phrases of a language, by what they start with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    all: Vec<Rule>,
    by_word: HashMap<String, Vec<usize>>,
    by_slot: Vec<(Slot, Vec<usize>)>,
}

impl Rules {
    pub(crate) fn new(rules: &BTreeMap<Kind, Vec<String>>) -> Self {
        let mut of = Self::default();
        for (kind, patterns) in rules {
            for items in patterns.iter().flat_map(|pattern| expanded(pattern)) {
                let index = of.all.len();
                match items.first() {
                    // Nothing was before the comma.
                    Some(Item::Word(word)) if word == "," => continue,
                    Some(Item::Word(word)) => {
                        of.by_word.entry(word.clone()).or_default().push(index);
                    }
                    Some(Item::Slot(slot)) => {
                        match of.by_slot.iter_mut().find(|(known, _)| known == slot) {
                            Some((_, rules)) => rules.push(index),
                            None => of.by_slot.push((*slot, vec![index])),
                        }
                    }
                    None => continue,
                }
                of.all.push(Rule { kind: *kind, items });
            }
        }
        of
    }

    /// The rules that start with a word.
    pub(crate) fn with_word(&self, word: &str) -> impl Iterator<Item = &Rule> {
        self.by_word.get(word).into_iter().flatten().map(|index| &self.all[*index])
    }

    /// The slots that rules start with, each with these rules.
    pub(crate) fn with_slots(&self) -> impl Iterator<Item = (Slot, impl Iterator<Item = &Rule>)> {
        self.by_slot
            .iter()
            .map(|(slot, rules)| (*slot, rules.iter().map(|index| &self.all[*index])))
    }
}

/// Every phrase that a pattern represents.
fn expanded(pattern: &str) -> Vec<Vec<Item>> {
    let Some(open) = pattern.find(['[', '(']) else { return vec![items(pattern)] };
    let (head, rest) = pattern.split_at(open);
    let (opening, closing) = if rest.starts_with('[') { ('[', ']') } else { ('(', ')') };
    let mut depth = 0;
    let end = rest.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == opening) - i32::from(c == closing);
        (depth == 0).then_some(at)
    });
    let Some(end) = end else { return vec![items(pattern)] };
    let mut options: Vec<&str> = rest[1..end].split('|').collect();
    if opening == '[' {
        options.push("");
    }
    let tails = expanded(&rest[end + 1..]);
    let mut all = Vec::new();
    for option in options.into_iter().flat_map(expanded) {
        for tail in &tails {
            let mut phrase = items(head);
            phrase.extend(option.iter().chain(tail).cloned());
            all.push(phrase);
        }
    }
    all
}

/// The words and slots of a phrase without options.
fn items(phrase: &str) -> Vec<Item> {
    let mut found = Vec::new();
    let mut rest = phrase;
    while let Some((words, more)) = rest.split_once('<') {
        found.extend(words_of(words));
        let (slot, more) = more.split_once('>').unwrap_or((more, ""));
        match Slot::of(slot) {
            Some(slot) => found.push(Item::Slot(slot)),
            None => panic!("no slot of a date is called `{slot}`"),
        }
        rest = more;
    }
    found.extend(words_of(rest));
    found
}

fn words_of(text: &str) -> impl Iterator<Item = Item> {
    tokens(&FoldedText::of(text)).into_iter().map(|token| Item::Word(token.key))
}
