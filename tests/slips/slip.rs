//! The slips of a coder: another value where the right one stood, of the same kind and well
//! formed.

use std::{collections::BTreeMap, fmt::Write as _};

use comity_ontology::model::{Model, TypeRef, Vocabulary};

use crate::sites::{Class, Site};
use comity_testkit::Dice;

/// What a value can be mistaken for.
#[derive(Debug, Default)]
pub(crate) struct Stock {
    /// The ids of a type that the corpus declares.
    pub(crate) ids: BTreeMap<String, Vec<String>>,
    /// The ids of a type that this document names.
    pub(crate) near: BTreeMap<String, Vec<String>>,
}

/// A slip at a place: what is written there instead, as YAML.
pub(crate) fn slip(model: &Model, stock: &Stock, site: &Site, dice: &mut Dice) -> Option<String> {
    let new = match site.class {
        Class::Value => number(&site.text, dice)?,
        Class::Date => date(&site.text, dice)?,
        Class::Day => day(&site.text, dice),
        Class::Offset => offset(&site.text, dice),
        Class::Party | Class::Place | Class::Entry => {
            let name = model.type_name(site.ty);
            // Half of the time one that the text mentions, too.
            let stock = if dice.roll(2) == 0 { &stock.near } else { &stock.ids };
            other(stock.get(name)?, &site.text, dice)?
        }
        Class::Polarity if site.text.is_empty() => {
            return Some("polarity: negated\n    ".to_owned());
        }
        Class::Act | Class::Mode | Class::Ordinal if !site.keys.is_empty() => {
            return other(&site.keys, &site.text, dice);
        }
        Class::Ordinal => return None,
        Class::Condition | Class::Scope | Class::Speaker => return Some(String::new()),
        Class::Title => shorter(&site.text, dice)?,
        Class::Level
        | Class::Act
        | Class::Unit
        | Class::Polarity
        | Class::Event
        | Class::Office
        | Class::Topic
        | Class::Measure
        | Class::Mode => {
            let TypeRef::Vocabulary(index) = site.ty else { return None };
            other(&apart(&model.vocabularies[index], &site.text), &site.text, dice)?
        }
    };
    let plain = matches!(site.class, Class::Value)
        || new.parse::<u64>().is_ok_and(|_| site.class == Class::Offset && site.text.len() < 8);
    (new != site.text).then(|| if plain { new } else { format!("{new:?}") })
}

/// The terms that are neither broader nor narrower than one: those may be as true of the text.
fn apart(vocabulary: &Vocabulary, than: &str) -> Vec<String> {
    let own = vocabulary.term(than).map(|(index, _)| index);
    let related = |other: usize| {
        own.is_some_and(|own| vocabulary.is_within(own, other) || vocabulary.is_within(other, own))
    };
    let terms = vocabulary.terms.iter().enumerate();
    terms.filter(|(index, _)| !related(*index)).map(|(_, term)| term.code.clone()).collect()
}

fn other(stock: &[String], than: &str, dice: &mut Dice) -> Option<String> {
    let others: Vec<&String> = stock.iter().filter(|id| *id != than).collect();
    (!others.is_empty()).then(|| others[dice.roll(others.len())].clone())
}

/// A text without one of its characters, neither the first nor the last.
fn shorter(text: &str, dice: &mut Dice) -> Option<String> {
    let mut characters: Vec<char> = text.chars().collect();
    let within = characters.len().checked_sub(2).filter(|within| *within > 0)?;
    characters.remove(1 + dice.roll(within));
    Some(characters.into_iter().collect())
}

/// Another digit, a zero too many, two digits exchanged, one more.
fn number(text: &str, dice: &mut Dice) -> Option<String> {
    let digits: Vec<usize> =
        text.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
    let significant: Vec<usize> = {
        let last = digits.iter().rposition(|at| text.as_bytes()[*at] != b'0')?;
        digits[..=last].to_vec()
    };
    let at = significant[dice.roll(significant.len())];
    let mut bytes = text.as_bytes().to_vec();
    match dice.roll(3) {
        0 if !text.contains('.') => bytes.push(b'0'),
        1 if significant.len() > 1 => {
            let first = dice.roll(significant.len() - 1);
            bytes.swap(significant[first], significant[first + 1]);
        }
        _ => {
            let by = 1 + u8::try_from(dice.roll(8)).unwrap_or_default();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        }
    }
    let new = String::from_utf8(bytes).ok()?;
    // A number does not begin with a zero, and an exchange of equal digits changes nothing.
    (!(new.len() > 1 && new.starts_with('0') && !new.starts_with("0.")) && new != text)
        .then_some(new)
}

/// Another year, month or day somewhere in a date.
fn date(text: &str, dice: &mut Dice) -> Option<String> {
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_ascii_digit(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                parts.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    let (from, to) = *parts.get(dice.roll(parts.len()))?;
    let number: i64 = text[from..to].parse().ok()?;
    let width = to - from;
    let new = if width == 2 {
        // A month stays a month, a day is in every month.
        1 + (number + i64::try_from(dice.roll(11)).ok()?) % 12
    } else {
        let by = [-10, -5, -2, -1, 1, 2, 5, 10, 100];
        number + by[dice.roll(by.len())]
    };
    let new = format!("{}{:0width$}{}", &text[..from], new.max(0), &text[to..]);
    (new != text).then_some(new)
}

/// A day of a year or a month.
fn day(text: &str, dice: &mut Dice) -> String {
    let mut day = text.to_owned();
    if text.len() == 4 {
        let _ = write!(day, "-{:02}", 1 + dice.roll(12));
    }
    let _ = write!(day, "-{:02}", 1 + dice.roll(28));
    day
}

/// An offset that is a little or a lot beside it; a digest with another digit.
fn offset(text: &str, dice: &mut Dice) -> String {
    match text.parse::<i64>() {
        Ok(number) if text.len() < 8 => {
            let by = [-40, -3, -1, 1, 3, 40];
            (number + by[dice.roll(by.len())]).max(0).to_string()
        }
        _ => {
            let mut bytes = text.as_bytes().to_vec();
            let at = dice.roll(bytes.len());
            bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
            String::from_utf8_lossy(&bytes).into_owned()
        }
    }
}
