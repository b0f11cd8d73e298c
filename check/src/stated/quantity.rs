//! A quantity held against the numbers of the ranges.

use std::{collections::BTreeSet, ops::Range};

use comity_ontology::model::{Literal, Model, Record, TypeRef};
use comity_tree::{Decimal, Node};

use super::{
    lexicon::Hit,
    numbers::{Amount, Kind, Number},
    readings::Read,
    terms::Terms,
};
use crate::ontology::Ontology;

/// The module that quantities come from.
const MODULE: &str = "comity:quantity";

/// Which record is a quantity, and the vocabularies of its unit and its qualifier.
#[derive(Clone, Copy, Debug)]
pub(super) struct QuantityTypes {
    pub(super) record: usize,
    units: usize,
    qualifiers: usize,
    /// The qualifier of a quantity that has none, as a term.
    plain: usize,
}

/// What a claim says of a quantity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claimed<'t> {
    pub(super) value: Node<'t>,
    pub(super) unit: Node<'t>,
    pub(super) qualifier: Option<Node<'t>>,
    low: Amount,
    high: Option<Amount>,
    unit_term: usize,
    qualifier_term: usize,
}

/// What the ranges have instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Differs {
    /// Another number.
    Value,
    /// The number in these units.
    Unit(BTreeSet<usize>),
    /// The number with these qualifiers.
    Qualifier(BTreeSet<usize>),
}

impl QuantityTypes {
    /// The records of an ontology that uses the module.
    pub(super) fn of(ontology: &Ontology, model: &Model) -> Option<Self> {
        let from_module = |record: &Record| {
            let file = ontology.loaded.sources.get(record.location.file);
            record.name == "Quantity" && file.is_some_and(|source| source.name == MODULE)
        };
        let index = model.records.iter().position(from_module)?;
        let vocabulary = |field: &str| match model.records[index].field(field)?.1.ty {
            TypeRef::Vocabulary(vocabulary) => Some(vocabulary),
            _ => None,
        };
        let plain = match &model.records[index].field("qualifier")?.1.default {
            Some(Literal::Term(term)) => *term,
            _ => return None,
        };
        let (units, qualifiers) = (vocabulary("unit")?, vocabulary("qualifier")?);
        Some(Self { record: index, units, qualifiers, plain })
    }

    /// What a claim says, if it is well formed.
    pub(super) fn claimed<'t>(&self, model: &Model, quantity: Node<'t>) -> Option<Claimed<'t>> {
        let amount = |node: Node<'t>| Amount::of(Decimal::parse(node.text()).ok()?);
        let term = |vocabulary: usize, node: Node<'t>| {
            model.vocabularies[vocabulary].term(node.text()).map(|(term, _)| term)
        };
        let (value, unit) = (quantity.get("value")?, quantity.get("unit")?);
        let qualifier = quantity.get("qualifier");
        let high = match quantity.get("upper") {
            Some(upper) => Some(amount(upper)?),
            None => None,
        };
        Some(Claimed {
            value,
            unit,
            qualifier,
            low: amount(value)?,
            high,
            unit_term: term(self.units, unit)?,
            qualifier_term: match qualifier {
                Some(qualifier) => term(self.qualifiers, qualifier)?,
                None => self.plain,
            },
        })
    }

    /// Holds a quantity against the ranges: `None` if one of them has it.
    pub(super) fn differs(
        &self,
        model: &Model,
        terms: &Terms,
        ranges: &[Read],
        claimed: &Claimed<'_>,
    ) -> Option<Differs> {
        let mut worst = Differs::Value;
        for read in ranges {
            let units = read.terms(terms, model, self.units);
            let qualifiers = read.terms(terms, model, self.qualifiers);
            let text = read.words.chars();
            for number in
                read.numbers().iter().filter(|number| self.is_value(model, claimed, number))
            {
                let around = Around { text, units: &units, number };
                let found = around.units(model, self.units, claimed.unit_term);
                if !found.contains(&claimed.unit_term) {
                    if worst == Differs::Value {
                        worst = Differs::Unit(found);
                    }
                    continue;
                }
                let mut found = around.qualifiers(&qualifiers);
                found.remove(&self.plain);
                if number.kind == Kind::Several {
                    found = several(model, self.qualifiers, &found);
                }
                let agrees = if found.is_empty() {
                    claimed.qualifier_term == self.plain
                } else {
                    found.contains(&claimed.qualifier_term)
                };
                if agrees {
                    return None;
                }
                worst = Differs::Qualifier(found);
            }
        }
        Some(worst)
    }

    /// Whether a number is the claimed one; a part of a whole is compared in per cent, too.
    pub(super) fn is_value(&self, model: &Model, claimed: &Claimed<'_>, number: &Number) -> bool {
        let percent = model.vocabularies[self.units].terms[claimed.unit_term].code == "%";
        let scaled = |amount: Amount| match number.kind {
            Kind::Share if percent => amount.times(Amount::whole(100)),
            Kind::Place => None,
            _ => Some(amount),
        };
        scaled(number.low) == Some(claimed.low) && number.high.and_then(scaled) == claimed.high
    }

    /// The codes of units, or of qualifiers if these are none.
    pub(super) fn codes(&self, model: &Model, differs: &Differs) -> Vec<String> {
        let (vocabulary, terms) = match differs {
            Differs::Value => return Vec::new(),
            Differs::Unit(terms) => (self.units, terms),
            Differs::Qualifier(terms) if terms.is_empty() => {
                (self.qualifiers, &BTreeSet::from([self.plain]))
            }
            Differs::Qualifier(terms) => (self.qualifiers, terms),
        };
        let code = |term: &usize| model.vocabularies[vocabulary].terms[*term].code.clone();
        terms.iter().map(code).collect()
    }

    /// The code of the qualifier of a claim.
    pub(super) fn qualifier<'m>(&self, model: &'m Model, claimed: &Claimed<'_>) -> &'m str {
        &model.vocabularies[self.qualifiers].terms[claimed.qualifier_term].code
    }
}

/// The qualifiers that a word for several has: that which the vocabulary calls so.
fn several(model: &Model, qualifiers: usize, found: &BTreeSet<usize>) -> BTreeSet<usize> {
    let term = model.vocabularies[qualifiers].term("several");
    term.map_or_else(|| found.clone(), |(term, _)| BTreeSet::from([term]))
}

/// A number with the words around it.
struct Around<'r> {
    text: &'r [char],
    units: &'r [Hit],
    number: &'r Number,
}

/// How far from a number the word for what it counts may be.
const FAR: usize = 14;

impl Around<'_> {
    /// The units that the number is in; the claimed one, too, if a word for it is further on
    /// and it measures the same.
    fn units(&self, model: &Model, vocabulary: usize, claimed: usize) -> BTreeSet<usize> {
        let range = &self.number.range;
        let code = |code: &str| model.vocabularies[vocabulary].term(code).map(|(term, _)| term);
        let mut found: BTreeSet<usize> = match self.number.kind {
            Kind::Share => [code("%"), code("1")].into_iter().flatten().collect(),
            Kind::Multiple => code("1").into_iter().collect(),
            _ => BTreeSet::new(),
        };
        let near = |hit: &&Hit| {
            let behind = (hit.range.start >= range.end)
                .then(|| &self.text[range.end..hit.range.start])
                .is_some_and(|between| between.iter().all(|c| "多余来几左右以上美 ".contains(*c)));
            let before = hit.range.end == range.start
                || (hit.range.end < range.start && self.text[hit.range.end..range.start] == [' ']);
            behind || before
        };
        found.extend(self.units.iter().filter(near).map(|hit| hit.meaning));
        let terms = &model.vocabularies[vocabulary].terms;
        let alike = found.is_empty()
            || found.iter().any(|unit| {
                terms[*unit].broader.iter().any(|broader| terms[claimed].broader.contains(broader))
            });
        let end = self.end_of_clause(range);
        let further = self.units.iter().any(|hit| {
            hit.meaning == claimed && hit.range.start >= range.end && hit.range.start < end
        });
        // What is counted without a word for the unit is counted as things.
        let bare = found.is_empty() && code("{item}") == Some(claimed);
        if (alike && further) || bare {
            found.insert(claimed);
        }
        found
    }

    fn end_of_clause(&self, range: &Range<usize>) -> usize {
        let stops = |c: &&char| !"，。；,;.".contains(**c);
        range.end + self.text[range.end..].iter().take(FAR).take_while(stops).count()
    }

    /// The qualifiers beside the number and behind its unit.
    fn qualifiers(&self, hits: &[Hit]) -> BTreeSet<usize> {
        let range = &self.number.range;
        let behind_unit = self
            .units
            .iter()
            .filter(|hit| hit.range.start >= range.end && hit.range.start <= range.end + 1);
        let ends: BTreeSet<usize> =
            behind_unit.map(|hit| hit.range.end).chain([range.end]).collect();
        let filler = |between: &[char]| {
            between.len() <= 3 && between.iter().all(|c| "有达到为是共计至的 ".contains(*c))
        };
        let beside = |hit: &&Hit| {
            let before = hit.range.end <= range.start
                && filler(&self.text[hit.range.end..range.start])
                && !self.is_part_of_a_word(hit);
            let within = hit.range.start > range.start && hit.range.end < range.end;
            before || within || ends.contains(&hit.range.start)
        };
        hits.iter().filter(beside).map(|hit| hit.meaning).collect()
    }

    /// `最近`, `附近`: no word for `nearly`.
    fn is_part_of_a_word(&self, hit: &Hit) -> bool {
        hit.range.len() == 1
            && self.text[..hit.range.start].last().is_some_and(|c| "最附远邻节条公契".contains(*c))
    }
}
