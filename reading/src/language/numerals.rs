//! The words of a language for numbers.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    compounds::{self, Compounds},
    phrases::{Phrases, add, numbers, parts},
};
use crate::{
    Qualifier,
    amount::Amount,
    fold::FoldedText,
    lexicon::Lexicon,
    token::{Class, Token, tokens},
};

/// The file `numbers.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct File {
    /// The characters between groups of three digits.
    group: Vec<String>,
    /// The character before decimals.
    point: String,
    /// Groups of two digits above the thousands: 12,34,567.
    indian: bool,
    /// Digits that follow each other are a number: 二零一七.
    positional: bool,
    /// The least power of ten that multiplies all that is before it.
    big_from: i64,
    joints: Vec<String>,
    point_words: Vec<String>,
    negative: Vec<String>,
    /// What is before the sign of a negative number where words are written without spaces.
    before_minus: Vec<String>,
    /// Words beside a percentage that is negative: 负增长.
    decreases: Vec<String>,
    articles: Vec<String>,
    small: Phrases,
    takes: BTreeMap<String, i64>,
    scale: Phrases,
    /// Scales that are read behind figures alone.
    short: Phrases,
    /// Those that are read only beside a currency, or before what is counted.
    money: Phrases,
    /// What ends words that are counted in large numbers, what is counted besides, and what is no
    /// word for something counted: `3m tourists`, `3m of its citizens`, `3m long`.
    counted_endings: Vec<String>,
    counted: Vec<String>,
    not_counted: Vec<String>,
    /// What is counted and has a length as well: `5m waves`.
    measured: Vec<String>,
    /// What is before the measure of one thing: `each 3m post`.
    of_one: Vec<String>,
    ordinal: Phrases,
    denominator: Phrases,
    ordinal_prefix: Vec<String>,
    ordinal_suffix: Vec<String>,
    first: Vec<String>,
    fraction: Phrases,
    over: Vec<String>,
    /// What is between a share and a round number that it is of: `one in ten`.
    over_round: Vec<String>,
    /// The same with what is counted between: `one voter in two`.
    over_counted: Vec<String>,
    under: Vec<String>,
    mixed: Vec<String>,
    tenths: Vec<String>,
    not_after_tenths: String,
    multiple: Phrases,
    /// What makes a multiple of the number before it, what adds a half to it, and what must be
    /// before the number if the language has that.
    times: Vec<String>,
    times_and_half: Vec<String>,
    times_before: Vec<String>,
    several: Phrases,
    /// Those of them that are one behind words that bound it: `около сотни`.
    one_if_bounded: Vec<String>,
    /// Nouns for approximate numbers: `une vingtaine`.
    around: Phrases,
    /// Words that have a numeral and what it counts.
    compound: compounds::File,
    /// Endings of figures that count, by the last digit: `32-х`. Numbers from 11 to 19 end as
    /// round ones.
    counting_suffix: Phrases,
    /// The scale that three figures behind it go on with, if there is one: `1 тыс. 200`.
    figures_behind: i64,
    several_before_scale: Vec<String>,
    /// Digits in one breath that are a range, though they are no neighbours: 三五.
    apart: Vec<String>,
    /// Numerals that end no number of several parts: 两.
    needs_scale: String,
    /// Words that are counted and stand before an approximate number: `человек двести`.
    inverted: Vec<String>,
    /// What makes names with the figures behind it: `COP29`.
    name_before: Vec<String>,
    more: Vec<String>,
    counters: String,
    /// Numerals that are rather parts of names when nothing is counted by them.
    not_alone: String,
    numbering: Vec<String>,
    /// What is behind a power of ten that counts, though it is by itself.
    after_lone_scale: Vec<String>,
    /// What is behind a nought that counts.
    after_zero: Vec<String>,
    /// What is behind an article that counts.
    after_article: Vec<String>,
    /// A half more, behind the unit or between the number and the unit.
    half_behind: Vec<String>,
    half_within: Vec<String>,
    /// Endings of Roman numerals.
    roman_endings: Vec<String>,
    /// Whether a Roman numeral before a word is a place in a row without an ending.
    roman_alone: bool,
    /// The definite article: a Roman numeral behind it is a place in a row without an ending.
    the: Vec<String>,
    /// Words whose things have numbers, which count nothing: `Article 5`.
    numbered: Vec<String>,
    /// Letters that are written for those of Roman numerals, in small letters.
    roman_letters: BTreeMap<char, char>,
    /// Words that a Roman numeral behind them is the number or the name of: `глава VII`, `Пётр I`.
    roman_behind: Vec<String>,
    of: Vec<String>,
    to: Vec<String>,
    between: Vec<String>,
    and: Vec<String>,
    or: Vec<String>,
    before: BTreeMap<Qualifier, Vec<String>>,
    after: BTreeMap<Qualifier, Vec<String>>,
    not: Vec<String>,
    /// Words of a change, whose end a bound behind them may be: `cut to`.
    changes: Vec<String>,
    /// What is before the number that a change starts from.
    from: Vec<String>,
    fillers: Vec<String>,
    /// Adjectives between a number and its unit: `the five next years`.
    adjectives: Vec<String>,
    /// Endings of nouns that are counted, and words that have them and are no such nouns.
    plural_endings: Vec<String>,
    uncounted: Vec<String>,
    /// Whether zeros at the end of a range are its start's as well behind a word for `from`:
    /// `de 15 à 20 000`.
    shares_zeros: bool,
    not_numbers: Vec<String>,
    /// Words that begin as a unit does by chance: 克罗地亚, behind 三千.
    not_units: Vec<String>,
}

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
    /// Whether a word is between an amount and what it is of.
    pub(crate) has_of: bool,
    pub(crate) roman_letters: BTreeMap<char, char>,
    pub(crate) figures_behind: i64,
    pub(crate) not_after_tenths: String,
    pub(crate) needs_scale: String,
    pub(crate) counted_endings: Vec<String>,
    pub(crate) plural_endings: Vec<String>,
    pub(crate) shares_zeros: bool,
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

/// What a word does beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    Negative,
    BeforeMinus,
    Decrease,
    Article,
    OrdinalPrefix,
    OrdinalSuffix,
    First,
    Over,
    Under,
    Mixed,
    Tenths,
    SeveralBeforeScale,
    Numbering,
    Of,
    To,
    Between,
    And,
    Or,
    Not,
    Change,
    From,
    Filler,
    AfterLoneScale,
    AfterZero,
    AfterArticle,
    OverRound,
    OverCounted,
    Adjective,
    Uncounted,
    HalfBehind,
    HalfWithin,
    Times,
    TimesAndHalf,
    Apart,
    Inverted,
    NameBefore,
    Counted,
    NotCounted,
    Measured,
    OfOne,
    The,
    Numbered,
    RomanBehind,
    OneIfBounded,
}

impl Numerals {
    pub(super) fn new(file: File, words: &str) -> Self {
        let mut of = Self {
            group: file.group,
            point: file.point,
            indian: file.indian,
            positional: file.positional,
            big_from: file.big_from,
            counters: file.counters,
            not_alone: file.not_alone,
            roman_endings: file.roman_endings,
            roman_alone: file.roman_alone,
            has_of: !file.of.is_empty(),
            roman_letters: file.roman_letters,
            figures_behind: file.figures_behind,
            not_after_tenths: file.not_after_tenths,
            needs_scale: file.needs_scale,
            counted_endings: file.counted_endings,
            plural_endings: file.plural_endings,
            shares_zeros: file.shares_zeros,
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
        for (phrases, role) in [
            (&file.negative, Role::Negative),
            (&file.before_minus, Role::BeforeMinus),
            (&file.decreases, Role::Decrease),
            (&file.articles, Role::Article),
            (&file.ordinal_prefix, Role::OrdinalPrefix),
            (&file.ordinal_suffix, Role::OrdinalSuffix),
            (&file.first, Role::First),
            (&file.over, Role::Over),
            (&file.over_round, Role::OverRound),
            (&file.over_counted, Role::OverCounted),
            (&file.adjectives, Role::Adjective),
            (&file.uncounted, Role::Uncounted),
            (&file.under, Role::Under),
            (&file.mixed, Role::Mixed),
            (&file.tenths, Role::Tenths),
            (&file.several_before_scale, Role::SeveralBeforeScale),
            (&file.numbering, Role::Numbering),
            (&file.of, Role::Of),
            (&file.to, Role::To),
            (&file.between, Role::Between),
            (&file.and, Role::And),
            (&file.or, Role::Or),
            (&file.not, Role::Not),
            (&file.changes, Role::Change),
            (&file.from, Role::From),
            (&file.fillers, Role::Filler),
            (&file.after_lone_scale, Role::AfterLoneScale),
            (&file.after_zero, Role::AfterZero),
            (&file.after_article, Role::AfterArticle),
            (&file.half_behind, Role::HalfBehind),
            (&file.half_within, Role::HalfWithin),
            (&file.times, Role::Times),
            (&file.times_and_half, Role::TimesAndHalf),
            (&file.apart, Role::Apart),
            (&file.inverted, Role::Inverted),
            (&file.name_before, Role::NameBefore),
            (&file.counted, Role::Counted),
            (&file.not_counted, Role::NotCounted),
            (&file.measured, Role::Measured),
            (&file.of_one, Role::OfOne),
            (&file.the, Role::The),
            (&file.numbered, Role::Numbered),
            (&file.roman_behind, Role::RomanBehind),
            (&file.one_if_bounded, Role::OneIfBounded),
        ] {
            add(&mut of.roles, phrases, &role);
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
