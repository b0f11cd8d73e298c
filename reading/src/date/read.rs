//! The dates in the tokens of a text.

mod build;
mod fill;

use std::{cell::RefCell, collections::HashMap};

use self::build::{Value, build};
use super::{
    Dated,
    pattern::{Item, Rule},
    slot::Slot,
    when::{Kind, When},
};
use crate::{
    language::Language,
    number::Speech,
    token::{Class, Token},
};

/// A date, and the token behind it.
type Found = Option<(When, usize)>;

/// The dates of a text in their order, each with its tokens.
pub(crate) fn dates(language: &Language, tokens: &[Token]) -> Vec<(Dated, std::ops::Range<usize>)> {
    let grammar = Grammar { language, tokens, known: RefCell::default() };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((when, end)) = grammar.any(at, true).or_else(|| grammar.bare_year(at)) else {
            at += 1;
            continue;
        };
        let bound = grammar.bound(at, end);
        let is_about = (at.saturating_sub(2)..at)
            .any(|from| language.calendar.about.all(tokens, from).any(|((), end)| end == at));
        let range = tokens[at].range.start..tokens[end - 1].range.end;
        found.push((Dated { when, bound, is_about, range }, at..end));
        at = end.max(at + 1);
    }
    found
}

/// What reads the phrases of a language.
struct Grammar<'t> {
    language: &'t Language,
    tokens: &'t [Token],
    /// What was read at a token, by the kind of rule.
    known: RefCell<HashMap<(Slot, usize), Found>>,
}

impl<'t> Grammar<'t> {
    fn speech(&self) -> Speech<'t> {
        Speech { numerals: &self.language.numerals, tokens: self.tokens }
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The longest date at a token.
    fn any(&self, at: usize, with_ranges: bool) -> Found {
        let is_free = |kind: Kind| with_ranges || kind != Kind::Range;
        self.longest(at, &is_free)
    }

    /// The longest date at a token that rules of some kinds read.
    fn longest(&self, at: usize, kinds: &dyn Fn(Kind) -> bool) -> Found {
        let token = self.token(at)?;
        self.is_start(at).then_some(())?;
        let rules = &self.language.calendar.rules;
        let mut best: Found = None;
        let mut keep = |found: Found| {
            if let Some((_, end)) = &found
                && best.as_ref().is_none_or(|(_, longest)| end > longest)
            {
                best = found;
            }
        };
        for rule in rules.with_word(&token.key).filter(|rule| kinds(rule.kind)) {
            keep(self.rule(rule, at, 0, Vec::new()));
        }
        for (slot, rules) in rules.with_slots() {
            // A rule that starts with a date reads a shorter kind of date there.
            let mut rules = rules.filter(|rule| kinds(rule.kind)).peekable();
            if rules.peek().is_none() {
                continue;
            }
            let Some((value, end)) = self.fill(slot, at) else { continue };
            for rule in rules {
                keep(self.rule(rule, end, 1, vec![(slot, value.clone())]));
            }
        }
        best
    }

    /// What a rule reads, from its item `index` on at a token.
    fn rule(&self, rule: &Rule, at: usize, index: usize, values: Vec<(Slot, Value)>) -> Found {
        let mut at = at;
        let mut values = values;
        for item in &rule.items[index..] {
            match item {
                Item::Word(word) => {
                    self.token(at).filter(|token| token.key == *word)?;
                    at += 1;
                }
                Item::Slot(slot) => {
                    let (value, end) = self.fill(*slot, at)?;
                    values.push((*slot, value));
                    at = end;
                }
            }
        }
        self.is_end(at).then_some(())?;
        Some((build(rule.kind, values)?, at))
    }

    /// Whether a date may start at a token: not within a number or a word.
    fn is_start(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if token.class != Class::Digits || at == 0 || token.is_spaced {
            return true;
        }
        let before = &self.tokens[at - 1];
        let digits = |index: usize| self.tokens[index].class == Class::Digits;
        match before.key.as_str() {
            "." | "," => !(at > 1 && digits(at - 2) && !before.is_spaced),
            "$" | "€" | "£" | "¥" => false,
            _ => before.class != Class::Word,
        }
    }

    /// Whether a date may end before a token.
    fn is_end(&self, at: usize) -> bool {
        let Some(next) = self.token(at) else { return true };
        if next.is_spaced || self.tokens[at - 1].class != Class::Digits {
            return true;
        }
        let digits = |index: usize| {
            self.token(index).is_some_and(|t| t.class == Class::Digits && !t.is_spaced)
        };
        match next.key.as_str() {
            "%" | "‰" => false,
            "." | "," | "/" => !digits(at + 1),
            _ => !(next.class == Class::Word || next.class == Class::Digits),
        }
    }

    /// A year that its surroundings make one: `the 2021 meeting`.
    fn bare_year(&self, at: usize) -> Found {
        let token = self.token(at)?;
        let (value, end) = self.fill(Slot::FullYear, at)?;
        let Value::When(when) = value else { return None };
        let calendar = &self.language.calendar;
        let is_spoken = token.class != Class::Digits;
        let before = (at.saturating_sub(2)..at)
            .any(|from| calendar.before_year.all(self.tokens, from).any(|((), end)| end == at));
        let counted = calendar.not_before_count.at(self.tokens, end).is_some();
        let unit = self.language.units.behind.at(self.tokens, end).is_some()
            || self.language.numerals.atoms.at(self.tokens, end).is_some_and(|(atom, _)| {
                matches!(atom, crate::language::Atom::Scale(_) | crate::language::Atom::More)
            });
        let free = self.is_start(at) && self.is_end(end) && !unit;
        (free && !is_spoken && (before || !counted)).then_some((when, end))
    }

    /// The words before or behind a date that make a bound of it.
    fn bound(&self, at: usize, end: usize) -> Option<super::Bound> {
        let calendar = &self.language.calendar;
        let before = (at.saturating_sub(5)..at)
            .find_map(|from| calendar.bounds.all(self.tokens, from).find(|(_, stop)| *stop == at));
        before.or_else(|| calendar.bounds_behind.at(self.tokens, end)).map(|(bound, _)| bound)
    }
}
