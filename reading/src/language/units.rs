//! The words of a language for units and currencies.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::phrases::{Phrases, add, part};
use crate::{
    amount::Amount,
    lexicon::Lexicon,
    token::{Class, Token},
};

/// The file `units.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// Phrases by the code of their unit: of ISO 4217, or of UCUM.
    units: Phrases,
    /// Phrases that may mean one of several currencies: `dollar`.
    #[serde(default)]
    shared: BTreeMap<String, Vec<String>>,
    /// Units that are before the number alone.
    #[serde(default)]
    before: Phrases,
    /// Letters that are a currency before large figures that they touch, by what they may mean:
    /// `R350m`.
    #[serde(default)]
    letters: BTreeMap<String, Vec<String>>,
    /// Phrases for a number of a unit, or a part of it: `10 a` for decades, `1/100 USD` for cents;
    /// several codes are those that the words may mean. They are read rather than what CLDR has
    /// for the same words.
    #[serde(default)]
    multiple: Phrases,
    /// How many of a smaller unit a unit is, of which a part is given as a number of those, too:
    /// `half an hour` is 30 minutes.
    #[serde(default)]
    smaller: BTreeMap<String, String>,
    /// Powers of ten that are written with the code of a currency in one word: `Md` in `MdUSD`.
    #[serde(default)]
    prefixes: Phrases,
    /// Words behind a unit that make a rate of it, by the code of the time; `-` has words that
    /// begin so and are none: `a year ago`.
    #[serde(default)]
    rate: Phrases,
    /// Words before a number that do: 日产.
    #[serde(default)]
    rate_before: Phrases,
    /// A part of a unit behind it, by the unit and the share: `CNY/10`.
    #[serde(default)]
    minor: Phrases,
}

/// What `cldr.toml` has of them.
#[derive(Debug, Deserialize)]
pub(crate) struct Cldr {
    currencies: Phrases,
    /// Names of currencies without their country, with the codes that they may mean.
    short: BTreeMap<String, Vec<String>>,
    units: Phrases,
}

/// What a phrase measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// The codes that it may be, the likeliest first.
    pub(crate) codes: Vec<String>,
    /// What the number is multiplied by: `MUSD`, `cents`.
    pub(crate) times: Amount,
    pub(crate) is_money: bool,
}

impl Unit {
    /// Whether it is a part of a hundred or of a thousand.
    pub(crate) fn is_percent(&self) -> bool {
        self.codes.iter().any(|code| matches!(code.as_str(), "%" | "%{point}" | "[ppth]"))
    }
}

/// The words of a language for units.
#[derive(Debug, Default)]
pub(crate) struct Units {
    pub(crate) behind: Lexicon<Unit>,
    pub(crate) before: Lexicon<Unit>,
    letters: Lexicon<Unit>,
    /// Words that make a rate of a unit, by the code of their time.
    pub(crate) rates: Lexicon<String>,
    pub(crate) rates_before: Lexicon<String>,
    /// Parts of a unit: the code of the whole, and how many make it.
    pub(crate) minor: Lexicon<(String, i64)>,
    /// How many of which smaller unit a unit is.
    pub(crate) smaller: BTreeMap<String, (Amount, String)>,
}

/// The codes of UCUM for durations.
const DURATIONS: [&str; 7] = ["a", "mo", "wk", "d", "h", "min", "s"];

/// The phrases that measure something behind a number.
pub(super) fn phrases<'f>(file: &'f File, cldr: &'f Cldr) -> impl Iterator<Item = &'f String> {
    file.units.values().chain(file.multiple.values()).chain(cldr.units.values()).flatten()
}

/// Whether a phrase may be before a number: a sign, a code, or Chinese, and no name in letters.
fn is_sign(phrase: &str) -> bool {
    phrase.chars().filter(|c| c.is_lowercase()).count() < 4
}

/// A phrase as it must be written: capitals beside a sign are no small letters, as in `a $5 loan`.
fn as_written(phrase: &str) -> String {
    let is_mark = |c: char| !(c.is_alphanumeric() || c.is_whitespace() || ".'’-".contains(c));
    let is_cased = |c: char| c.is_lowercase();
    let is_code = phrase.contains(is_mark) && phrase.contains(char::is_uppercase);
    if is_code && !phrase.contains(is_cased) && !phrase.starts_with('=') {
        format!("={phrase}")
    } else {
        phrase.to_owned()
    }
}

impl Units {
    pub(super) fn new(file: &File, cldr: &Cldr) -> Self {
        let mut units = Self::default();
        let codes: BTreeSet<&String> = cldr.currencies.keys().collect();
        let unit = |code: &str, times: Amount| Unit {
            codes: vec![code.to_owned()],
            times,
            is_money: codes.contains(&code.to_owned()),
        };
        for (multiple, phrases) in &file.multiple {
            let Some((times, of)) = multiple.split_once(' ') else { continue };
            let times = part(times).unwrap_or(Amount::ONE);
            let codes: Vec<String> = of.split(' ').map(str::to_owned).collect();
            let is_money = codes.first().is_some_and(|code| unit(code, Amount::ONE).is_money);
            for phrase in phrases {
                units.behind.add(phrase, &Unit { codes: codes.clone(), times, is_money });
            }
        }
        for code in cldr.currencies.keys() {
            let money = unit(code, Amount::ONE);
            for phrase in [format!("={code}"), format!("{code} $"), format!("={code} €")] {
                units.behind.add(&phrase, &money);
                units.before.add(&phrase, &money);
            }
            units.behind.add(&format!("=M{code}"), &unit(code, Amount::whole(1_000_000)));
            for (times, phrases) in &file.prefixes {
                for phrase in phrases {
                    units.behind.add(
                        &format!("={phrase}{code}"),
                        &unit(code, part(times).unwrap_or(Amount::ONE)),
                    );
                }
            }
        }
        for (code, phrases) in cldr.currencies.iter().chain(&cldr.units).chain(&file.units) {
            let unit = unit(code, Amount::ONE);
            for phrase in phrases {
                let written = as_written(phrase);
                units.behind.add(&written, &unit);
                if unit.is_money && is_sign(phrase) {
                    units.before.add(&written, &unit);
                }
            }
        }
        for (code, phrases) in &file.before {
            for phrase in phrases {
                units.before.add(phrase, &unit(code, Amount::ONE));
            }
        }
        for (letter, codes) in &file.letters {
            let unit = Unit { codes: codes.clone(), times: Amount::ONE, is_money: true };
            units.letters.add(&format!("={letter}"), &unit);
        }
        for (phrase, codes) in file.shared.iter().chain(&cldr.short) {
            let unit = Unit { codes: codes.clone(), times: Amount::ONE, is_money: true };
            units.behind.add(phrase, &unit);
            if is_sign(phrase) {
                units.before.add(phrase, &unit);
            }
        }
        for (minor, phrases) in &file.minor {
            let Some((code, share)) = minor.split_once('/') else { continue };
            let share = (code.to_owned(), share.parse().unwrap_or(100));
            for phrase in phrases {
                units.minor.add(phrase, &share);
            }
        }
        for (rates, words) in
            [(&mut units.rates, &file.rate), (&mut units.rates_before, &file.rate_before)]
        {
            for (period, phrases) in words {
                add(rates, phrases, period);
            }
        }
        units.smaller = file
            .smaller
            .iter()
            .filter_map(|(code, of)| {
                let (count, smaller) = of.split_once(' ')?;
                Some((code.clone(), (part(count)?, smaller.to_owned())))
            })
            .collect();
        units
    }

    /// Whether a token is the sign of a currency.
    pub(crate) fn is_sign(&self, tokens: &[Token], at: usize) -> bool {
        let is_mark = tokens.get(at).is_some_and(|token| token.class == Class::Mark);
        is_mark && self.before.at(tokens, at).is_some_and(|(unit, _)| unit.is_money)
    }

    /// The currency that a letter is which figures at a token touch.
    pub(crate) fn letter_before(&self, tokens: &[Token], at: usize) -> Option<Unit> {
        let from = at.checked_sub(1)?;
        let touches = tokens.get(at).is_some_and(|t| t.class == Class::Digits && !t.is_spaced);
        let is_free = from == 0 || tokens[from].is_spaced || tokens[from - 1].class == Class::Mark;
        (touches && is_free).then(|| self.letters.at(tokens, from))?.map(|(unit, _)| unit)
    }

    /// Whether unit codes are those of a duration.
    pub(crate) fn is_duration(unit: &Unit) -> bool {
        unit.codes.iter().any(|code| DURATIONS.contains(&code.as_str()))
    }

    /// Whether words up to a token are a currency, or words from it on.
    pub(crate) fn is_money_at(&self, tokens: &[Token], at: usize) -> bool {
        let behind = self.behind.at(tokens, at).is_some_and(|(unit, _)| unit.is_money);
        behind
            || (at.saturating_sub(3)..at).any(|from| {
                self.before.all(tokens, from).any(|(unit, end)| end == at && unit.is_money)
            })
    }
}
