//! What a text gives in place of a value that a claim says it does not give.

use comity_reading::{Anchors, DayRange};
use comity_tree::Date;

use super::{
    claim::Comparison,
    findings,
    placed::overlap,
    quantity::{Claimed, QuantityTypes},
};

impl Comparison<'_> {
    /// The numbers in the unit of a quantity that no claim on the same words has.
    pub(super) fn other_numbers(
        &self,
        types: QuantityTypes,
        claimed: &Claimed<'_>,
    ) -> Option<String> {
        let known = &self.accounted().numbers;
        let mut others = Vec::new();
        for read in self.ranges {
            for number in types.in_unit(self.model(), self.knowledge.terms, read, claimed) {
                if ![Some(number.low), number.or].into_iter().flatten().any(|n| known.contains(&n))
                {
                    others.push(read.words.part(number.range.clone()));
                }
            }
        }
        given(&others)
    }

    /// The dates that no claim on the same words has, if none of them can be the date of the claim.
    pub(super) fn other_dates(&self, date: &Date) -> Option<String> {
        let known = &self.accounted().dates;
        let mut others = Vec::new();
        // What is missing from a date comes from the day of publication, or from the context.
        let days = || self.knowledge.published.into_iter().chain(self.leaned.anchors());
        let anchors = Anchors { near: days().collect(), said: days().collect(), same: Vec::new() };
        for read in self.ranges {
            for said in read.dates() {
                let mut spans = said.spans(&anchors);
                spans.retain(|span| !span.is_within);
                let is_at = |date: &Date| {
                    let meets = |span: &DayRange| {
                        span.first <= date.latest() && date.earliest() <= span.last
                    };
                    spans.iter().any(meets)
                };
                if is_at(date) {
                    return None;
                }
                if !spans.is_empty() && !known.iter().any(is_at) {
                    others.push(read.words.part(said.range.clone()));
                }
            }
        }
        given(&others)
    }

    /// What the ranges name of the sort of an entry that no claim on the same words refers to.
    pub(super) fn other_names(&self, scalar: usize, entry: usize) -> Option<String> {
        let names = self.knowledge.names;
        let own = self.accounted().names.iter().copied();
        let known = names.reached(own.chain(self.leaned.named()).chain([entry]));
        let mut others = Vec::new();
        for read in self.ranges {
            let hits = read.names(names);
            for hit in hits.iter().filter(|hit| names.is_of(hit.meaning, scalar)) {
                // A name in a longer one, or of several, may be for what a claim refers to.
                let mut around = hits.iter().filter(|other| overlap(&other.range, &hit.range));
                let is_explained =
                    around.any(|other| other.range != hit.range || known.contains(&other.meaning));
                if !is_explained && !names.reached([hit.meaning].into_iter()).contains(&entry) {
                    others.push(names.id(hit.meaning).to_owned());
                }
            }
        }
        given(&others)
    }

    /// Who speaks in the turns that the statement is in, of a sort of entries.
    pub(super) fn other_speakers(&self, scalar: usize) -> Option<String> {
        let names = self.knowledge.names;
        let speakers = self.leaned.speakers().iter().filter(|one| names.is_of(**one, scalar));
        given(&speakers.map(|one| names.id(*one).to_owned()).collect::<Vec<_>>())
    }
}

fn given(others: &[String]) -> Option<String> {
    (!others.is_empty()).then(|| findings::gives(others))
}
