//! The words of a language for units and currencies.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::numerals::Phrases;
use crate::{
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
    /// Phrases for a number of a unit: `10 a` for decades.
    #[serde(default)]
    multiple: Phrases,
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
    /// What the number is multiplied by: `MUSD`.
    pub(crate) times: i64,
    pub(crate) is_money: bool,
}

/// The words of a language for units.
#[derive(Debug, Default)]
pub(crate) struct Units {
    pub(crate) behind: Lexicon<Unit>,
    pub(crate) before: Lexicon<Unit>,
    /// Parts of a unit: the code of the whole, and how many make it.
    pub(crate) minor: Lexicon<(String, i64)>,
}

/// Whether a phrase may be before a number: a sign, a code, or Chinese, and no name in letters.
fn is_sign(phrase: &str) -> bool {
    phrase.chars().filter(|c| c.is_lowercase()).count() < 4
}

impl Units {
    pub(super) fn new(file: &File, cldr: &Cldr) -> Self {
        let mut units = Self::default();
        let codes: BTreeSet<&String> = cldr.currencies.keys().collect();
        let unit = |code: &str, times| Unit {
            codes: vec![code.to_owned()],
            times,
            is_money: codes.contains(&code.to_owned()),
        };
        for code in cldr.currencies.keys() {
            let money = unit(code, 1);
            for phrase in [format!("={code}"), format!("{code} $"), format!("={code} €")] {
                units.behind.add(&phrase, &money);
                units.before.add(&phrase, &money);
            }
            units.behind.add(&format!("=M{code}"), &unit(code, 1_000_000));
        }
        for (code, phrases) in cldr.currencies.iter().chain(&cldr.units).chain(&file.units) {
            let unit = unit(code, 1);
            for phrase in phrases {
                units.behind.add(phrase, &unit);
                if unit.is_money && is_sign(phrase) {
                    units.before.add(phrase, &unit);
                }
            }
        }
        for (code, phrases) in &file.before {
            for phrase in phrases {
                units.before.add(phrase, &unit(code, 1));
            }
        }
        for (phrase, codes) in file.shared.iter().chain(&cldr.short) {
            let unit = Unit { codes: codes.clone(), times: 1, is_money: true };
            units.behind.add(phrase, &unit);
            if is_sign(phrase) {
                units.before.add(phrase, &unit);
            }
        }
        for (multiple, phrases) in &file.multiple {
            let Some((times, code)) = multiple.split_once(' ') else { continue };
            for phrase in phrases {
                units.behind.add(phrase, &unit(code, times.parse().unwrap_or(1)));
            }
        }
        for (part, phrases) in &file.minor {
            let Some((code, share)) = part.split_once('/') else { continue };
            let share = (code.to_owned(), share.parse().unwrap_or(100));
            for phrase in phrases {
                units.minor.add(phrase, &share);
            }
        }
        units
    }

    /// Whether a token is the sign of a currency.
    pub(crate) fn is_sign(&self, tokens: &[Token], at: usize) -> bool {
        let is_mark = tokens.get(at).is_some_and(|token| token.class == Class::Mark);
        is_mark && self.before.at(tokens, at).is_some_and(|(unit, _)| unit.is_money)
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
