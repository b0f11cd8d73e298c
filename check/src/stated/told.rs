//! Which terms the claims of a document use, and on which words.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use comity_ontology::Model;

use super::{Prepared, lost::Values};
use crate::evidence::EvidenceTypes;

/// A term: its vocabulary, and its place there.
pub(super) type Term = (usize, usize);

/// The terms of all claims on each source, with the ranges of those claims.
#[derive(Debug, Default)]
pub(super) struct Told<'p>(HashMap<&'p str, BTreeMap<Term, Vec<Stretch>>>);

/// A range, and where it and those before it end at the latest.
#[derive(Debug)]
struct Stretch {
    start: usize,
    end: usize,
}

impl<'p> Told<'p> {
    pub(super) fn of(model: &Model, types: &EvidenceTypes, claims: &[Prepared<'p, '_>]) -> Self {
        let mut told = Self::default();
        for claim in claims {
            let mut values = Values::default();
            values.gather(model, types, claim.claim.record, claim.claim.node);
            values.terms.sort_unstable();
            values.terms.dedup();
            let of_source = told.0.entry(claim.source).or_default();
            for term in values.terms {
                let ranges = claim.ranges.iter();
                let stretches = ranges.map(|range| Stretch { start: range.start, end: range.end });
                of_source.entry(term).or_default().extend(stretches);
            }
        }
        for stretches in told.0.values_mut().flat_map(BTreeMap::values_mut) {
            stretches.sort_by_key(|stretch| stretch.start);
            let mut end = 0;
            for stretch in stretches {
                end = end.max(stretch.end);
                stretch.end = end;
            }
        }
        told
    }

    /// The terms of the claims that are on the same words as some ranges of a source.
    pub(super) fn on(&self, source: &str, ranges: &[Range<usize>]) -> Vec<Term> {
        let meets = |stretches: &[Stretch], range: &Range<usize>| {
            let before = stretches.partition_point(|stretch| stretch.start < range.end);
            before.checked_sub(1).is_some_and(|last| stretches[last].end > range.start)
        };
        let terms = self.0.get(source).into_iter().flatten();
        let terms = terms.filter(|(_, all)| ranges.iter().any(|range| meets(all, range)));
        terms.map(|(term, _)| *term).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Range, Stretch, Told};

    #[test]
    fn a_term_is_told_where_a_range_of_it_is_met() {
        let stretch = |(start, end)| Stretch { start, end };
        // A long range before a short one: the end of both is that of the first.
        let stretches = [(0, 30), (10, 30), (40, 50)].map(stretch).into();
        let told = Told([("a", [((1, 2), stretches)].into())].into());
        let in_source = |source, range: Range<usize>| told.on(source, &[range]);
        let on = |start, end| !in_source("a", start..end).is_empty();
        assert!(on(0, 1) && on(20, 22) && on(29, 35) && on(45, 46));
        assert!(!on(30, 40) && !on(50, 60));
        assert!(in_source("b", 0..9).is_empty());
    }
}
