//! The dates in the tokens of a text.

mod build;
mod counts;
mod fill;
mod range;
mod to_come;
mod years;

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    ops::Range,
};

use self::{
    build::{Value, build},
    to_come::to_come,
};
use super::{
    Dated,
    pattern::{Item, Rule},
    slot::Slot,
    when::{Kind, When},
};
use crate::{
    language::{Atom, Language, Role},
    number::Speech,
    quantity::Qualifier,
    token::{Class, Token},
};

/// A date in the tokens of a text.
pub(crate) struct Place {
    pub(crate) dated: Dated,
    pub(crate) tokens: Range<usize>,
    /// Whether its figures may as well be a number: `1500 years`, `1500 houses`.
    pub(crate) may_be_number: bool,
    /// The tokens of a number of units in it, counted from a date: `eight days from 1 May`.
    pub(crate) counted: Range<usize>,
}

/// A date, and the token behind it.
type Found = Option<(When, usize)>;

/// The dates of a text in their order, each with its tokens.
pub(crate) fn dates(language: &Language, tokens: &[Token]) -> Vec<Place> {
    let grammar = Grammar { language, tokens, known: RefCell::default(), to_come: OnceCell::new() };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // Four figures alone are a year only where they may be one.
        let is_bare = |end: usize| {
            end == at + 1 && tokens[at].class == Class::Digits && tokens[at].key.len() == 4
        };
        let date = grammar.any(at, true).filter(|(_, end)| !is_bare(*end));
        let date = date.filter(|_| !grammar.is_within_count(at));
        let Some((when, end)) = date.or_else(|| grammar.bare_year(at)) else {
            at += 1;
            continue;
        };
        let bound = grammar.bound(at, end);
        let is_about = (at.saturating_sub(2)..at)
            .any(|from| language.calendar.about.all(tokens, from).any(|((), end)| end == at));
        let range = tokens[at].range.start..tokens[end - 1].range.end;
        let may_be_number = when.is_duration()
            || grammar.may_be_number(at, end)
            || grammar.may_be_count(&when, at, end);
        let is_to_come = matches!(when, When::Weekday(_)) && grammar.tells_what_is_to_come(at);
        let dated = Dated { when, bound, is_about, is_to_come, range };
        let counted = grammar.counted(&dated.when, at, end);
        found.push(Place { dated, tokens: at..end, may_be_number, counted });
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
    /// Whether what is said before or around each token may be to come, once that is asked for.
    to_come: OnceCell<Vec<bool>>,
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
            let Some((when, end)) = &found else { return };
            // A span of months is rather meant than a count of them: 前三季度.
            let is_better = |(known, longest): &(When, usize)| {
                end > longest || end == longest && known.is_duration() && !when.is_duration()
            };
            if best.as_ref().is_none_or(is_better) {
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
        Some((build(&self.language.calendar, rule.kind, values)?, at))
    }

    /// Whether a date may start at a token: not within a number or a word.
    fn is_start(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        if at == 0 || token.is_spaced {
            return true;
        }
        let before = &self.tokens[at - 1];
        if token.class == Class::Han && before.class == Class::Han {
            let is_within_number = self.is_numeral(at) && self.is_numeral(at - 1);
            let not_behind = &self.language.calendar.not_behind_word;
            return !is_within_number && not_behind.at(self.tokens, at).is_none();
        }
        if token.class != Class::Digits {
            return true;
        }
        let digits = |index: usize| self.tokens[index].class == Class::Digits;
        match before.key.as_str() {
            "." | "," | ":" => !(at > 1 && digits(at - 2) && !before.is_spaced),
            // A year behind the letters of another script is no part of their word.
            _ => {
                let is_of_a_word = before.class == Class::Word
                    && self.token(at + 1).is_none_or(|next| next.class != Class::Han);
                !is_of_a_word && !self.language.units.is_sign(self.tokens, at - 1)
            }
        }
    }

    /// Whether a unit, or the article before it, is counted by words before: `несколько лет назад`,
    /// `half a century ago`.
    fn is_within_count(&self, at: usize) -> bool {
        let numerals = &self.language.numerals;
        let role = |at: usize, role: Role| {
            numerals
                .roles
                .all(self.tokens, at)
                .find(|(known, _)| *known == role)
                .map(|(_, end)| end)
        };
        let is_unit = self.language.calendar.units.at(self.tokens, at).is_some();
        if !is_unit && role(at, Role::Article).is_none() {
            return false;
        }
        let is_before = |end: usize| end == at || role(end, Role::Of) == Some(at);
        (at.saturating_sub(4)..at).any(|from| {
            let mut several = numerals.several.all(self.tokens, from);
            let mut parts = numerals.fraction.all(self.tokens, from);
            several.any(|(_, end)| end == at) || parts.any(|(_, end)| is_before(end))
        })
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
            // The time behind a date: `2025-04-26T10:00`.
            "t" if digits(at + 1) => true,
            "." | "," | "/" => !digits(at + 1),
            _ => !(next.class == Class::Word || next.class == Class::Digits),
        }
    }

    /// A year that its surroundings make one: `the 2021 meeting`.
    fn bare_year(&self, at: usize) -> Found {
        let token = self.token(at)?;
        let (value, end) = self.fill(Slot::FullYear, at)?;
        let Value::When(when) = value else { return None };
        let is_spoken = token.class != Class::Digits;
        let counted = self.language.calendar.not_before_count.at(self.tokens, end).is_some();
        let unit = self.is_unit(end)
            || self
                .language
                .numerals
                .atoms
                .at(self.tokens, end)
                .is_some_and(|(atom, _)| matches!(atom, Atom::Scale(_) | Atom::More));
        let free = self.is_start(at) && self.is_end(end) && !unit;
        let is_count = (counted && !self.is_behind_year_word(at)) || self.is_numbered(at);
        let counts = is_count || self.is_bounded(at);
        (free && !is_spoken && !counts).then_some((when, end))
    }

    /// Whether a word for a time is before a year: `in`.
    pub(super) fn is_behind_year_word(&self, at: usize) -> bool {
        let words = &self.language.calendar.before_year;
        (at.saturating_sub(2)..at)
            .any(|from| words.all(self.tokens, from).any(|((), end)| end == at))
    }

    /// Whether a word before a token makes it the number of a thing: `Resolution`.
    fn is_numbered(&self, at: usize) -> bool {
        let words = &self.language.calendar.numbered;
        (at.saturating_sub(3)..at)
            .any(|from| words.all(self.tokens, from).any(|((), end)| end == at))
    }

    /// Whether words before a token bound a number there, and no date: `more than`.
    fn is_bounded(&self, at: usize) -> bool {
        let before = &self.language.numerals.before;
        let bounds = |from: usize| {
            before.all(self.tokens, from).any(|(qualifier, end)| {
                end == at
                    && !matches!(qualifier, Qualifier::About | Qualifier::UpTo | Qualifier::Exact)
            })
        };
        (at.saturating_sub(4)..at).any(bounds) && !self.is_compared(at)
    }

    /// Whether a word before a token compares with a year as well as with a number: `over`.
    fn is_compared(&self, at: usize) -> bool {
        let words = &self.language.calendar.compares;
        (at.saturating_sub(2)..at)
            .any(|from| words.all(self.tokens, from).any(|((), end)| end == at))
    }

    /// Whether a year may as well count what is behind it: it is figures that no word for a time
    /// is before, and a word in small letters follows; or it has three digits.
    fn may_be_number(&self, at: usize, end: usize) -> bool {
        let Some(token) = self.token(at).filter(|token| token.class == Class::Digits) else {
            return false;
        };
        let follows = self.token(at + 1);
        match token.key.len() {
            3 => end == at + 2 && follows.is_some_and(|unit| unit.class == Class::Han),
            4 => {
                let is_bare = end == at + 1 && !self.is_behind_year_word(at);
                is_bare
                    && (self.is_compared(at)
                        || follows
                            .is_some_and(|next| next.class == Class::Word && !next.is_capital))
            }
            _ => false,
        }
    }

    /// Whether the sentence around a token tells what is to come, or may tell it.
    fn tells_what_is_to_come(&self, at: usize) -> bool {
        self.to_come.get_or_init(|| to_come(self.language, self.tokens))[at]
    }

    /// Whether words before a token make a bound of a date there.
    pub(super) fn is_behind_bound(&self, at: usize) -> bool {
        let bounds = &self.language.calendar.bounds;
        (at.saturating_sub(5)..at)
            .any(|from| bounds.all(self.tokens, from).any(|(_, end)| end == at))
    }

    /// The words for how long a time from a date on lasts, if it is one: they are a number, too.
    fn counted(&self, when: &When, at: usize, end: usize) -> Range<usize> {
        let Some(count) = when.lasting() else { return at..at };
        let words = |from: usize| {
            // An article counts, and is no number.
            self.speech().amount(from)?;
            let (Value::Number(number), stop) = self.fill(Slot::Count, from)? else { return None };
            let (unit, stop) = self.language.calendar.units.at(self.tokens, stop)?;
            ((number, unit) == count && stop <= end).then_some(from..stop)
        };
        (at..end).find_map(words).unwrap_or(at..at)
    }

    /// The words before or behind a date that make a bound of it.
    fn bound(&self, at: usize, end: usize) -> Option<super::Bound> {
        let calendar = &self.language.calendar;
        // A bound may end with a word that begins the date: `au plus tard le 31 mars`.
        let reaches = |stop: usize| (at..end).contains(&stop);
        let before = (at.saturating_sub(5)..at).find_map(|from| {
            calendar.bounds.all(self.tokens, from).find(|(_, stop)| reaches(*stop))
        });
        before.or_else(|| calendar.bounds_behind.at(self.tokens, end)).map(|(bound, _)| bound)
    }
}
