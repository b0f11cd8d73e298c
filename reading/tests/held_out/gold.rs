//! The values that a sentence has, as the files write them.
//!
//! `nearly 20 USD` is a number with its bound and unit, `5..7 a` a range, `2/3` a part, `#3` a
//! place in a row, `x2` a multiple, `several 1000` an indefinite number, `@2024-03/2024-05` a date
//! in EDTF.

use comity_reading::{Amount, Anchors, Dated, Quantity, QuantityKind, When};
use comity_tree::{Date, Decimal};

/// A value of a sentence.
#[derive(Debug)]
pub(crate) enum Gold {
    Number {
        kind: QuantityKind,
        qualifier: String,
        low: Amount,
        high: Option<Amount>,
        unit: Option<String>,
    },
    Date(Date),
}

impl Gold {
    pub(crate) fn of(text: &str) -> Self {
        if let Some(date) = text.strip_prefix('@') {
            return Self::Date(Date::parse(date).expect(text));
        }
        let mut words: Vec<&str> = text.split(' ').collect();
        let is_bound = words[0].starts_with(char::is_alphabetic) && !words[0].starts_with('x');
        let qualifier = if is_bound { words.remove(0) } else { "exact" };
        let unit = words.get(1).map(|unit| (*unit).to_owned());
        let (kind, value) = match words[0] {
            value if qualifier == "several" => (QuantityKind::Several, value),
            value if value.starts_with('#') => (QuantityKind::Place, &value[1..]),
            value if value.starts_with('x') => (QuantityKind::Multiple, &value[1..]),
            value if value.contains('/') => (QuantityKind::Share, value),
            value => (QuantityKind::Count, value),
        };
        let (low, high) = match value.split_once("..") {
            Some((low, high)) => (low, Some(amount(high))),
            None => (value, None),
        };
        Self::Number { kind, qualifier: qualifier.to_owned(), low: amount(low), high, unit }
    }

    /// The kind of value, for the table.
    pub(crate) fn group(&self) -> &'static str {
        match self {
            Self::Date(_) => "dates",
            Self::Number { kind, unit, .. } => group(*kind, unit.as_deref()),
        }
    }

    /// Whether a quantity is the value, with its unit if `with_unit`.
    pub(crate) fn is_quantity(&self, read: &Quantity, with_unit: bool) -> bool {
        let Self::Number { kind, qualifier, low, high, unit } = self else { return false };
        let bounded = read.qualifier.code() == qualifier;
        let in_unit = match unit {
            Some(unit) => read.units.contains(unit) || (!with_unit && read.units.is_empty()),
            None => true,
        };
        let same = read.kind == *kind && read.low == *low && read.high == *high && in_unit;
        let hundred = Amount::whole(100);
        let as_percent = unit.as_deref() == Some("%")
            && read.kind == QuantityKind::Share
            && read.high.is_none()
            && read.low.times(hundred) == Some(*low);
        bounded && (same || as_percent)
    }

    /// Whether the value has a unit.
    pub(crate) fn has_unit(&self) -> bool {
        matches!(self, Self::Number { unit: Some(_), .. })
    }

    /// Whether a quantity is an end of the range that the value is.
    pub(crate) fn is_end(&self, read: &Quantity) -> bool {
        match self {
            Self::Number { low, high: Some(high), .. } => read.low == *low || read.low == *high,
            _ => false,
        }
    }

    /// Whether a date may be the value.
    pub(crate) fn is_date(&self, read: &Dated, anchors: &Anchors) -> bool {
        let Self::Date(date) = self else { return false };
        let mut spans = read.spans(anchors).into_iter();
        spans.any(|span| span.means(date.earliest(), date.latest()))
    }
}

/// The kind of value of a quantity, for the table.
pub(crate) fn group(kind: QuantityKind, unit: Option<&str>) -> &'static str {
    match (kind, unit) {
        (QuantityKind::Place, _) => "ordinals",
        (QuantityKind::Several, _) => "indefinite",
        (QuantityKind::Share, _) | (_, Some("%" | "%{point}" | "[ppth]")) => "parts",
        (_, Some("a" | "mo" | "wk" | "d" | "h" | "min")) => "durations",
        (_, Some(code)) if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => {
            "money"
        }
        (_, None | Some("{person}")) => "numbers",
        _ => "measures",
    }
}

/// Whether a quantity is in some unit: people are only counted.
pub(crate) fn has_unit(read: &Quantity) -> bool {
    read.units.first().is_some_and(|unit| unit != "{person}")
}

/// Whether a date is only a word for the present.
pub(crate) fn is_now(read: &Dated) -> bool {
    read.when == When::Now
}

fn amount(text: &str) -> Amount {
    let whole = |text: &str| Amount::of(Decimal::parse(text).expect(text)).expect(text);
    match text.split_once('/') {
        Some((over, under)) => Amount::fraction(whole(over), whole(under)).expect(text),
        None => whole(text),
    }
}
