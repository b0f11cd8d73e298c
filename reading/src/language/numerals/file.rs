//! The file `numbers.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::{compounds, phrases::Phrases};
use crate::Qualifier;

/// The file `numbers.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct File {
    /// The characters between groups of three digits.
    pub(super) group: Vec<String>,
    /// The character before decimals.
    pub(super) point: String,
    /// Groups of two digits above the thousands: 12,34,567.
    pub(super) indian: bool,
    /// Digits that follow each other are a number: 二零一七.
    pub(super) positional: bool,
    /// The least power of ten that multiplies all that is before it.
    pub(super) big_from: i64,
    pub(super) joints: Vec<String>,
    pub(super) point_words: Vec<String>,
    pub(super) negative: Vec<String>,
    /// What is before the sign of a negative number where words are written without spaces.
    pub(super) before_minus: Vec<String>,
    /// Words beside a percentage that is negative: 负增长.
    pub(super) decreases: Vec<String>,
    pub(super) articles: Vec<String>,
    pub(super) small: Phrases,
    pub(super) takes: BTreeMap<String, i64>,
    pub(super) scale: Phrases,
    /// Scales that are read behind figures alone.
    pub(super) short: Phrases,
    /// Those that are read only beside a currency, or before what is counted.
    pub(super) money: Phrases,
    /// What ends words that are counted in large numbers, what is counted besides, and what is no
    /// word for something counted: `3m tourists`, `3m of its citizens`, `3m long`.
    pub(super) counted_endings: Vec<String>,
    pub(super) counted: Vec<String>,
    pub(super) not_counted: Vec<String>,
    /// What is counted and has a length as well: `5m waves`.
    pub(super) measured: Vec<String>,
    /// What is before the measure of one thing: `each 3m post`.
    pub(super) of_one: Vec<String>,
    pub(super) ordinal: Phrases,
    pub(super) denominator: Phrases,
    pub(super) ordinal_prefix: Vec<String>,
    pub(super) ordinal_suffix: Vec<String>,
    pub(super) first: Vec<String>,
    pub(super) fraction: Phrases,
    pub(super) over: Vec<String>,
    /// What is between a share and a round number that it is of: `one in ten`.
    pub(super) over_round: Vec<String>,
    /// The same with what is counted between: `one voter in two`.
    pub(super) over_counted: Vec<String>,
    pub(super) under: Vec<String>,
    pub(super) mixed: Vec<String>,
    pub(super) tenths: Vec<String>,
    pub(super) not_after_tenths: String,
    pub(super) multiple: Phrases,
    /// What makes a multiple of the number before it, what adds a half to it, and what must be
    /// before the number if the language has that.
    pub(super) times: Vec<String>,
    pub(super) times_and_half: Vec<String>,
    pub(super) times_before: Vec<String>,
    pub(super) several: Phrases,
    /// Those of them that are one behind words that bound it: `около сотни`.
    pub(super) one_if_bounded: Vec<String>,
    /// Nouns for approximate numbers: `une vingtaine`.
    pub(super) around: Phrases,
    /// Words that have a numeral and what it counts.
    pub(super) compound: compounds::File,
    /// Endings of figures that count, by the last digit: `32-х`. Numbers from 11 to 19 end as
    /// round ones.
    pub(super) counting_suffix: Phrases,
    /// The scale that three figures behind it go on with, if there is one: `1 тыс. 200`.
    pub(super) figures_behind: i64,
    pub(super) several_before_scale: Vec<String>,
    /// Digits in one breath that are a range, though they are no neighbours: 三五.
    pub(super) apart: Vec<String>,
    /// Numerals that end no number of several parts: 两.
    pub(super) needs_scale: String,
    /// Words that are counted and stand before an approximate number: `человек двести`.
    pub(super) inverted: Vec<String>,
    /// What makes names with the figures behind it: `COP29`.
    pub(super) name_before: Vec<String>,
    pub(super) more: Vec<String>,
    pub(super) counters: String,
    /// Numerals that are rather parts of names when nothing is counted by them.
    pub(super) not_alone: String,
    pub(super) numbering: Vec<String>,
    /// What is behind a power of ten that counts, though it is by itself.
    pub(super) after_lone_scale: Vec<String>,
    /// What is behind a nought that counts.
    pub(super) after_zero: Vec<String>,
    /// What is behind an article that counts.
    pub(super) after_article: Vec<String>,
    /// A half more, behind the unit or between the number and the unit.
    pub(super) half_behind: Vec<String>,
    pub(super) half_within: Vec<String>,
    /// Endings of Roman numerals.
    pub(super) roman_endings: Vec<String>,
    /// Whether a Roman numeral before a word is a place in a row without an ending.
    pub(super) roman_alone: bool,
    /// The definite article: a Roman numeral behind it is a place in a row without an ending.
    pub(super) the: Vec<String>,
    /// Words whose things have numbers, which count nothing: `Article 5`.
    pub(super) numbered: Vec<String>,
    /// Letters that are written for those of Roman numerals, in small letters.
    pub(super) roman_letters: BTreeMap<char, char>,
    /// Words that a Roman numeral behind them is the number or the name of: `глава VII`, `Пётр I`.
    pub(super) roman_behind: Vec<String>,
    pub(super) of: Vec<String>,
    pub(super) to: Vec<String>,
    pub(super) between: Vec<String>,
    pub(super) and: Vec<String>,
    pub(super) or: Vec<String>,
    pub(super) before: BTreeMap<Qualifier, Vec<String>>,
    pub(super) after: BTreeMap<Qualifier, Vec<String>>,
    pub(super) not: Vec<String>,
    /// Words of a change, whose end a bound behind them may be: `cut to`.
    pub(super) changes: Vec<String>,
    /// What is before the number that a change starts from.
    pub(super) from: Vec<String>,
    pub(super) fillers: Vec<String>,
    /// Adjectives between a number and its unit: `the five next years`.
    pub(super) adjectives: Vec<String>,
    /// Endings of nouns that are counted, and words that have them and are no such nouns.
    pub(super) plural_endings: Vec<String>,
    pub(super) uncounted: Vec<String>,
    /// The zeros at the end of a range that are its start's as well, also behind a word for `from`:
    /// `de 15 à 20 000`.
    pub(super) shared_zeros: String,
    pub(super) not_numbers: Vec<String>,
    /// Words that begin as a unit does by chance: 克罗地亚, behind 三千.
    pub(super) not_units: Vec<String>,
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

impl File {
    /// The words that have a role in a number or beside it.
    pub(super) fn roles(&self) -> impl Iterator<Item = (&[String], Role)> {
        [
            (&self.negative, Role::Negative),
            (&self.before_minus, Role::BeforeMinus),
            (&self.decreases, Role::Decrease),
            (&self.articles, Role::Article),
            (&self.ordinal_prefix, Role::OrdinalPrefix),
            (&self.ordinal_suffix, Role::OrdinalSuffix),
            (&self.first, Role::First),
            (&self.over, Role::Over),
            (&self.over_round, Role::OverRound),
            (&self.over_counted, Role::OverCounted),
            (&self.adjectives, Role::Adjective),
            (&self.uncounted, Role::Uncounted),
            (&self.under, Role::Under),
            (&self.mixed, Role::Mixed),
            (&self.tenths, Role::Tenths),
            (&self.several_before_scale, Role::SeveralBeforeScale),
            (&self.numbering, Role::Numbering),
            (&self.of, Role::Of),
            (&self.to, Role::To),
            (&self.between, Role::Between),
            (&self.and, Role::And),
            (&self.or, Role::Or),
            (&self.not, Role::Not),
            (&self.changes, Role::Change),
            (&self.from, Role::From),
            (&self.fillers, Role::Filler),
            (&self.after_lone_scale, Role::AfterLoneScale),
            (&self.after_zero, Role::AfterZero),
            (&self.after_article, Role::AfterArticle),
            (&self.half_behind, Role::HalfBehind),
            (&self.half_within, Role::HalfWithin),
            (&self.times, Role::Times),
            (&self.times_and_half, Role::TimesAndHalf),
            (&self.apart, Role::Apart),
            (&self.inverted, Role::Inverted),
            (&self.name_before, Role::NameBefore),
            (&self.counted, Role::Counted),
            (&self.not_counted, Role::NotCounted),
            (&self.measured, Role::Measured),
            (&self.of_one, Role::OfOne),
            (&self.the, Role::The),
            (&self.numbered, Role::Numbered),
            (&self.roman_behind, Role::RomanBehind),
            (&self.one_if_bounded, Role::OneIfBounded),
        ]
        .into_iter()
        .map(|(phrases, role)| (phrases.as_slice(), role))
    }
}
