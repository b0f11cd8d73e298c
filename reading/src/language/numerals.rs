//! The words of a language for numbers.

mod file;

use std::collections::BTreeMap;

pub(crate) use self::file::{File, Role};
use super::{
    compounds::Compounds,
    phrases::{add, numbers, parts},
};
use crate::{
    Qualifier,
    amount::Amount,
    fold::FoldedText,
    lexicon::Lexicon,
    token::{Class, Token, tokens},
};

/// What a word of a number does in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Atom {
    /// It is added; what follows it within the same number is at most the second.
    Small(i64, i64),
    /// It multiplies.
    Scale(i64),
    /// It joins the parts.
    Joint,
    /// Decimals follow.
    Point,
    /// The number is somewhat greater: 3多万.
    More,
}

/// What ends a number that counts nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Last {
    /// A place in a row, also a single part: `third`.
    Ordinal(i64),
    /// Parts: `thirds`.
    Parts(i64),
}

/// The words of a language for numbers.
#[derive(Debug, Default)]
pub(crate) struct Numerals {
    pub(crate) group: Vec<String>,
    pub(crate) point: String,
    pub(crate) indian: bool,
    pub(crate) positional: bool,
    pub(crate) big_from: i64,
    pub(crate) counters: String,
    pub(crate) not_alone: String,
    pub(crate) roman_endings: Vec<String>,
    pub(crate) roman_alone: bool,
    /// Words between an amount and what it is of.
    pub(crate) of: Vec<String>,
    pub(crate) roman_letters: BTreeMap<char, char>,
    pub(crate) figures_behind: i64,
    pub(crate) not_after_tenths: String,
    pub(crate) needs_scale: String,
    pub(crate) counted_endings: Vec<String>,
    pub(crate) plural_endings: Vec<String>,
    pub(crate) shared_zeros: String,
    pub(crate) atoms: Lexicon<Atom>,
    pub(crate) lasts: Lexicon<Last>,
    pub(crate) short: Lexicon<i64>,
    pub(crate) money: Lexicon<i64>,
    pub(crate) fraction: Lexicon<Amount>,
    pub(crate) multiple: Lexicon<Amount>,
    /// What must be before a number that a word behind it makes a multiple, if anything.
    pub(crate) times_before: Lexicon<()>,
    pub(crate) several: Lexicon<i64>,
    pub(crate) around: Lexicon<i64>,
    pub(crate) compounds: Compounds,
    /// Endings of figures that count, by the last digit.
    pub(crate) counting_suffix: Lexicon<i64>,
    pub(crate) before: Lexicon<Qualifier>,
    pub(crate) after: Lexicon<Qualifier>,
    /// Words that only a place in a number has, by their role.
    pub(crate) roles: Lexicon<Role>,
    /// Words with a numeral that count nothing.
    pub(crate) not_numbers: Lexicon<()>,
    /// Words that begin as a unit does by chance.
    pub(crate) not_units: Lexicon<()>,
    /// Units whose words begin with a power of ten: 千瓦.
    pub(crate) scaled_units: Lexicon<()>,
}

impl Numerals {
    pub(super) fn new(file: File, words: &str) -> Self {
        let mut roles = Lexicon::default();
        for (phrases, role) in file.roles() {
            add(&mut roles, phrases, &role);
        }
        let mut of = Self {
            roles,
            group: file.group,
            point: file.point,
            indian: file.indian,
            positional: file.positional,
            big_from: file.big_from,
            counters: file.counters,
            not_alone: file.not_alone,
            roman_endings: file.roman_endings,
            roman_alone: file.roman_alone,
            of: file.of,
            roman_letters: file.roman_letters,
            figures_behind: file.figures_behind,
            not_after_tenths: file.not_after_tenths,
            needs_scale: file.needs_scale,
            counted_endings: file.counted_endings,
            plural_endings: file.plural_endings,
            shared_zeros: file.shared_zeros,
            short: numbers(&file.short, |value| value),
            money: numbers(&file.money, |value| value),
            several: numbers(&file.several, |value| value),
            around: numbers(&file.around, |value| value),
            fraction: parts(&file.fraction),
            multiple: parts(&file.multiple),
            compounds: Compounds::new(&file.compound),
            counting_suffix: numbers(&file.counting_suffix, |digit| digit),
            ..Self::default()
        };
        for (value, phrases) in &file.small {
            let takes = file.takes.get(value).copied();
            let value: i64 = value.parse().unwrap_or_default();
            let takes = takes.unwrap_or(match value {
                20..=99 if value % 10 == 0 => 9,
                100..=999 if value % 100 == 0 => 99,
                _ => 0,
            });
            add(&mut of.atoms, phrases, &Atom::Small(value, takes));
        }
        for (value, phrases) in &file.scale {
            add(&mut of.atoms, phrases, &Atom::Scale(value.parse().unwrap_or(1)));
        }
        for (phrases, atom) in [
            (&file.joints, Atom::Joint),
            (&file.point_words, Atom::Point),
            (&file.more, Atom::More),
        ] {
            add(&mut of.atoms, phrases, &atom);
        }
        for (value, phrases) in &file.ordinal {
            add(&mut of.lasts, phrases, &Last::Ordinal(value.parse().unwrap_or(1)));
        }
        for (value, phrases) in &file.denominator {
            add(&mut of.lasts, phrases, &Last::Parts(value.parse().unwrap_or(1)));
        }
        for (qualifier, phrases) in &file.before {
            add(&mut of.before, phrases, qualifier);
        }
        for (qualifier, phrases) in &file.after {
            add(&mut of.after, phrases, qualifier);
        }
        add(&mut of.not_numbers, &file.not_numbers, &());
        add(&mut of.not_units, &file.not_units, &());
        add(&mut of.times_before, &file.times_before, &());
        for word in words.split_whitespace() {
            of.not_numbers.add(word, &());
        }
        of
    }

    /// Notes which of the phrases for units begin with a power of ten, which is not part of the
    /// number before them: of 12千瓦, a thousand belongs to the unit.
    pub(super) fn keep_apart<'p>(&mut self, units: impl Iterator<Item = &'p String>) {
        for unit in units {
            let words = tokens(&FoldedText::of(unit));
            let scale = self.atoms.at(&words, 0);
            if matches!(scale, Some((Atom::Scale(_), end)) if end < words.len()) {
                self.scaled_units.add(unit, &());
            }
        }
    }
}

impl Numerals {
    /// Whether a word has the ending of a noun that is counted, and may be one.
    pub(crate) fn is_plural(&self, tokens: &[Token], at: usize) -> bool {
        let Some(token) = tokens.get(at).filter(|token| token.class == Class::Word) else {
            return false;
        };
        let has_ending = |ending: &String| token.key.ends_with(ending.as_str());
        let is_role = |role| self.roles.all(tokens, at).any(|(known, _)| known == role);
        self.plural_endings.iter().any(has_ending)
            && self.atoms.at(tokens, at).is_none()
            && !is_role(Role::Uncounted)
    }
}
