//! Which terms the claims of a document use, and on which words.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use comity_ontology::Model;

use super::{Prepared, lost::Values, placed::Placed};
use crate::evidence::EvidenceTypes;

/// A term: its vocabulary, and its place there.
pub(super) type Term = (usize, usize);

/// The terms of all claims on each source, with the ranges of those claims.
#[derive(Debug, Default)]
pub(super) struct Told<'p>(HashMap<&'p str, BTreeMap<Term, Placed<()>>>);

impl<'p> Told<'p> {
    pub(super) fn of(model: &Model, types: &EvidenceTypes, claims: &[Prepared<'p, '_>]) -> Self {
        let mut told: HashMap<&str, BTreeMap<Term, Vec<_>>> = HashMap::new();
        for claim in claims {
            let mut values = Values::default();
            values.gather(model, types, claim.claim.record, claim.claim.node);
            values.terms.sort_unstable();
            values.terms.dedup();
            let of_source = told.entry(claim.source).or_default();
            for term in values.terms {
                let ranges = claim.ranges.iter().map(|range| (range.clone(), ()));
                of_source.entry(term).or_default().extend(ranges);
            }
        }
        let placed = |(term, ranges)| (term, Placed::new(ranges));
        let sources = told.into_iter();
        Self(sources.map(|(source, all)| (source, all.into_iter().map(placed).collect())).collect())
    }

    /// The terms of the claims that are on the same words as some ranges of a source.
    pub(super) fn on(&self, source: &str, ranges: &[Range<usize>]) -> Vec<Term> {
        let meets = |all: &Placed<()>, range: &Range<usize>| all.meeting(range).next().is_some();
        let terms = self.0.get(source).into_iter().flatten();
        let terms = terms.filter(|(_, all)| ranges.iter().any(|range| meets(all, range)));
        terms.map(|(term, _)| *term).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Placed, Range, Told};

    #[test]
    fn a_term_is_told_where_a_range_of_it_is_met() {
        let ranges = [(10..20, ()), (0..30, ()), (40..50, ())];
        let told = Told([("a", [((1, 2), Placed::new(ranges))].into())].into());
        let in_source = |source, range: Range<usize>| told.on(source, &[range]);
        let on = |start, end| !in_source("a", start..end).is_empty();
        assert!(on(0, 1) && on(20, 22) && on(29, 35) && on(45, 46));
        assert!(!on(30, 40) && !on(50, 60));
        assert!(in_source("b", 0..9).is_empty());
    }
}
