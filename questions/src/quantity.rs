//! Quantities: a number with its unit, and how exact it is.

use comity_ontology::model::{FieldPart, Model};
use comity_tree::{
    Decimal,
    value::{Factors, Interval},
};

use crate::{Item, TermRef};

/// A number with its unit, as a record with the part `number` gives it.
#[derive(Clone, Copy, Debug)]
pub struct ClaimQuantity<'c> {
    /// The number; of a range, its lower end.
    pub number: Decimal,
    /// The upper end of a range.
    pub upper: Option<Decimal>,
    /// What is counted or measured.
    pub unit: Option<TermRef<'c>>,
    /// How exact the number is.
    pub qualifier: Option<TermRef<'c>>,
}

impl<'c> ClaimQuantity<'c> {
    /// The quantity that a record is.
    pub(crate) fn of(model: &'c Model, item: &'c Item) -> Option<Self> {
        let number = |part| item.part(model, part).find_map(|(_, value)| value.number());
        Some(Self {
            number: number(FieldPart::Number)?,
            upper: number(FieldPart::Upper),
            unit: item.term(model, FieldPart::Unit),
            qualifier: item.term(model, FieldPart::Qualifier),
        })
    }

    /// The numbers that it admits, in its unit.
    pub fn interval(&self) -> Interval {
        let factors = self.qualifier.map_or(Factors::EXACT, |term| term.definition().interval);
        Interval::new(self.number, self.upper, factors)
    }

    /// Qualifier, number and unit in a language.
    pub fn words(&self, language: &str) -> String {
        let mut words = Vec::new();
        let qualifier = self.qualifier.filter(|term| term.definition().interval != Factors::EXACT);
        words.extend(qualifier.map(|term| term.label(language).to_owned()));
        let value = grouped(&self.number.to_string());
        // "Several" of one: the number is only what they are counted in.
        let is_uncounted = value == "1" && !self.interval().contains(self.number);
        match self.upper {
            Some(upper) => words.push(format!("{value}–{}", grouped(&upper.to_string()))),
            None if is_uncounted => {}
            None => words.push(value.clone()),
        }
        let is_one = value == "1" && self.upper.is_none() && !is_uncounted;
        words.extend(self.unit.map(|unit| {
            let label = if is_one { unit.label(language) } else { unit.plural(language) };
            label.to_owned()
        }));
        words.join(" ")
    }
}

/// A number with a comma after each three digits before the point.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.find('.').map_or((number, ""), |at| number.split_at(at));
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if digit.is_ascii_digit() && index > 0 && left % 3 == 0 && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_are_grouped_by_three() {
        let shown = ["7", "1700", "1700000000", "-48000", "-480", "12345.678"].map(grouped);
        assert_eq!(shown, ["7", "1,700", "1,700,000,000", "-48,000", "-480", "12,345.678"]);
    }
}
