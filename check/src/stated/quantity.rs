//! A quantity compared with the numbers of the ranges.

use std::{collections::BTreeSet, ops::Range, rc::Rc};

use comity_ontology::model::{Literal, Model, Record, TypeRef, Vocabulary};
use comity_reading::{Amount, Quantity, QuantityKind};
use comity_tree::{Decimal, Node};

use super::{
    lexicon::Hit,
    placed::contains,
    readings::Read,
    terms::{Terms, Words, attests},
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
    /// How many decimals its value is written with.
    decimals: u8,
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
    /// The number with this qualifier.
    Qualifier(usize),
}

impl Claimed<'_> {
    /// The term of its unit.
    pub(super) fn unit_term(&self) -> usize {
        self.unit_term
    }

    /// Whether its value is a part of a whole that has no end in decimals, rounded to those that
    /// it is written with: 66.7 for two thirds.
    fn rounds(&self, kind: QuantityKind, part: Amount) -> bool {
        let is_endless = kind == QuantityKind::Share && part.to_decimal().is_none();
        let steps = Amount::power_of_ten(u32::from(self.decimals)).filter(|_| is_endless);
        let is_near = steps.and_then(|steps| {
            let (claimed, exact) = (self.low.times(steps)?, part.times(steps)?);
            let off =
                if exact.is_less(claimed) { claimed.minus(exact) } else { exact.minus(claimed) };
            Some(off?.is_less(Amount::fraction(Amount::ONE, Amount::whole(2))?))
        });
        is_near == Some(true)
    }
}

impl QuantityTypes {
    /// The records of an ontology that uses the module.
    pub(super) fn of(ontology: &Ontology, model: &Model) -> Option<Self> {
        let from_module = |record: &Record| {
            let file = ontology.loaded.names.get(record.location.file);
            record.name == "Quantity" && file.is_some_and(|file| file == MODULE)
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
            decimals: Decimal::parse(value.text()).ok()?.scale(),
            unit_term: term(self.units, unit)?,
            qualifier_term: match qualifier {
                Some(qualifier) => term(self.qualifiers, qualifier)?,
                None => self.plain,
            },
        })
    }

    /// Holds a quantity against the ranges: `None` if one of them has it.
    ///
    /// `is_worded` tells whether the ontology has words for the unit in the language of the text.
    pub(super) fn differs(
        &self,
        model: &Model,
        terms: &Terms,
        ranges: &[Rc<Read>],
        claimed: &Claimed<'_>,
        is_worded: bool,
    ) -> Option<Differs> {
        let mut worst = Differs::Value;
        for read in ranges {
            let units = read.terms(terms, model, self.units, Words::All);
            let qualifiers = read.terms(terms, model, self.qualifiers, Words::All);
            for (index, number) in read.numbers().iter().enumerate() {
                if !self.is_value(model, claimed, number) {
                    continue;
                }
                let next = read.numbers()[index + 1..].iter().map(|next| next.whole.start);
                let limit = next.filter(|start| *start >= number.whole.end).min();
                let limit = limit.unwrap_or(read.words.chars().len());
                let around = Around { model, read, number, limit };
                let found = around.units(self.units, &units);
                if !around.is_in(self.units, &units, &found, claimed.unit_term, is_worded) {
                    if worst == Differs::Value {
                        worst = Differs::Unit(found);
                    }
                    continue;
                }
                let said = self.qualifier_of(model, number)?;
                let is_end = number.is_end && claimed.qualifier_term == self.plain;
                if said == claimed.qualifier_term
                    || is_end
                    || around.beside(&qualifiers).any(|hit| hit.meaning == claimed.qualifier_term)
                {
                    return None;
                }
                worst = Differs::Qualifier(said);
            }
        }
        Some(worst)
    }

    /// The numbers of a text that count in the unit of a quantity, or measure the same in another.
    pub(super) fn in_unit<'r>(
        &self,
        model: &Model,
        terms: &Terms,
        read: &'r Read,
        claimed: &Claimed<'_>,
    ) -> Vec<&'r Quantity> {
        let units = read.terms(terms, model, self.units, Words::All);
        let vocabulary = &model.vocabularies[self.units];
        let counts = read.numbers().iter().filter(|number| number.kind == QuantityKind::Count);
        let in_unit = counts.filter(|number| {
            let around = Around { model, read, number, limit: read.words.chars().len() };
            let found = around.units(self.units, &units);
            found.iter().any(|said| {
                attests(vocabulary, *said, claimed.unit_term)
                    || measure_alike(vocabulary, *said, claimed.unit_term)
            })
        });
        in_unit.collect()
    }

    /// The term for how the words around a number bound it; `None` if the vocabulary has none.
    fn qualifier_of(&self, model: &Model, number: &Quantity) -> Option<usize> {
        let qualifiers = &model.vocabularies[self.qualifiers];
        qualifiers.term(number.qualifier.code()).map(|(term, _)| term)
    }

    /// Whether a number is the claimed one; a part of a whole is compared in per cent, too.
    pub(super) fn is_value(&self, model: &Model, claimed: &Claimed<'_>, number: &Quantity) -> bool {
        let percent = model.vocabularies[self.units].terms[claimed.unit_term].code == PERCENT;
        let scaled = |amount: Amount| match number.kind {
            QuantityKind::Share if percent => amount.times(Amount::whole(100)),
            QuantityKind::Place => None,
            _ => Some(amount),
        };
        let is_low = |low: Amount| low == claimed.low || claimed.rounds(number.kind, low);
        let is_read =
            scaled(number.low).is_some_and(is_low) && number.high.and_then(scaled) == claimed.high;
        is_read || number.or == Some(claimed.low) && claimed.high.is_none()
    }

    /// The codes of units, or of qualifiers if these are none.
    pub(super) fn codes(&self, model: &Model, differs: &Differs) -> Vec<String> {
        let code = |vocabulary: usize, term: usize| {
            model.vocabularies[vocabulary].terms[term].code.clone()
        };
        match differs {
            Differs::Value => Vec::new(),
            Differs::Unit(terms) => terms.iter().map(|term| code(self.units, *term)).collect(),
            Differs::Qualifier(term) => vec![code(self.qualifiers, *term)],
        }
    }

    /// The vocabulary of units.
    pub(super) fn units(&self) -> usize {
        self.units
    }

    /// The code of the qualifier of a claim.
    pub(super) fn qualifier<'m>(&self, model: &'m Model, claimed: &Claimed<'_>) -> &'m str {
        &model.vocabularies[self.qualifiers].terms[claimed.qualifier_term].code
    }
}

/// The codes of the module for a part in a hundred, for a part or multiple of a whole, and for a
/// thing of any kind.
const PERCENT: &str = "%";
const RATIO: &str = "1";
const ITEM: &str = "{item}";

/// Whether two units are of one dimension, as currencies are.
fn measure_alike(units: &Vocabulary, one: usize, other: usize) -> bool {
    let dimensions = &units.terms[other].broader;
    units.terms[one].broader.iter().any(|broader| dimensions.contains(broader))
}

/// A number with the words around it.
struct Around<'r> {
    model: &'r Model,
    read: &'r Read,
    number: &'r Quantity,
    /// Where the next number starts.
    limit: usize,
}

impl Around<'_> {
    /// The units that the number is in: those that its language has for it, and those of the
    /// ontology whose words are beside it.
    fn units(&self, vocabulary: usize, hits: &[Hit]) -> BTreeSet<usize> {
        let term =
            |code: &str| self.model.vocabularies[vocabulary].term(code).map(|(term, _)| term);
        let codes: &[&str] = match self.number.kind {
            QuantityKind::Share => &[PERCENT, RATIO],
            QuantityKind::Multiple => &[RATIO],
            _ => &[],
        };
        let read = self.number.units.iter().map(String::as_str).chain(codes.iter().copied());
        let mut found: BTreeSet<usize> = read.filter_map(term).collect();
        // Of `A$5` and `5 Canadian dollars`, the language knows which dollar it is.
        let is_read = !found.is_empty() && !self.number.units.is_empty();
        let whole = self.beside(hits).filter(|hit| !is_read || !self.is_part_of_unit(&hit.range));
        found.extend(whole.map(|hit| hit.meaning));
        found
    }

    /// Whether a word is in the unit that was read with the number, and is not all of it.
    fn is_part_of_unit(&self, word: &Range<usize>) -> bool {
        let (number, whole) = (&self.number.range, &self.number.whole);
        let text = self.read.words.chars();
        let is_in = |unit: Range<usize>| {
            let has_more = |rest: Range<usize>| text[rest].iter().any(|c| *c != ' ');
            contains(&unit, word)
                && (has_more(unit.start..word.start) || has_more(word.end..unit.end))
        };
        is_in(whole.start..number.start) || is_in(number.end..whole.end)
    }

    /// Whether the number is in a unit, as far as the words tell.
    fn is_in(
        &self,
        vocabulary: usize,
        hits: &[Hit],
        found: &BTreeSet<usize>,
        claimed: usize,
        is_worded: bool,
    ) -> bool {
        let terms = &self.model.vocabularies[vocabulary];
        let is_count = |term: usize| terms.terms[term].code.starts_with('{');
        if found.iter().any(|said| attests(terms, *said, claimed)) {
            return true;
        }
        if found.is_empty() && (is_count(claimed) || !is_worded) {
            // What is counted may be called anything.
            return true;
        }
        if terms.terms[claimed].code == ITEM && found.iter().all(|term| is_count(*term)) {
            return true;
        }
        let end = self.end_of_clause();
        let is_further = || {
            hits.iter().any(|hit| {
                hit.meaning == claimed
                    && hit.range.start >= self.number.whole.end
                    && hit.range.start < end
            })
        };
        if found.is_empty() {
            // A text may name the unit once for several numbers, but not for one that counts.
            let code = &terms.terms[claimed].code;
            let is_named = || hits.iter().any(|hit| hit.meaning == claimed);
            let mut others = self.read.numbers().iter();
            return is_further()
                || !self.read.is_counting(self.number)
                    && (is_named() || others.any(|other| other.units.contains(code)));
        }
        found.iter().any(|term| measure_alike(terms, *term, claimed)) && is_further()
    }

    fn end_of_clause(&self) -> usize {
        let text = self.read.words.chars();
        let start = self.number.whole.end.min(text.len());
        let rest = &text[start..self.limit.max(start)];
        start + rest.iter().take_while(|c| !"，。；,;.".contains(**c)).count()
    }

    /// The words that touch the number, or its unit.
    fn beside<'h>(&'h self, hits: &'h [Hit]) -> impl Iterator<Item = &'h Hit> {
        let joins =
            |between: &[char]| between.len() <= 2 && between.iter().all(|c| matches!(c, ' ' | '-'));
        let (range, whole) = (&self.number.range, &self.number.whole);
        let text = self.read.words.chars();
        let is_taken = |hit: &Hit| {
            let mut others = self.read.numbers().iter().filter(|other| other.range != *range);
            others.any(|other| contains(&other.whole, &hit.range))
        };
        hits.iter().filter(move |hit| {
            let behind = [range.end, whole.end]
                .into_iter()
                .any(|end| text.get(end..hit.range.start).is_some_and(joins));
            let before = [range.start, whole.start]
                .into_iter()
                .any(|start| text.get(hit.range.end..start).is_some_and(joins))
                && !is_taken(hit);
            let within = hit.range.start >= whole.start && hit.range.end <= whole.end;
            behind || before || within
        })
    }
}
