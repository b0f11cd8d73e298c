//! What the claims of a document use, and on which words.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
};

use comity_ontology::Model;
use comity_reading::Amount;
use comity_tree::{Date, Decimal, Node};

use super::{Prepared, lost::Values, placed::Placed, said::Said};
use crate::evidence::EvidenceTypes;

/// A term: its vocabulary, and its place there.
pub(super) type Term = (usize, usize);

/// The values of all claims on each source, with the ranges of those claims.
#[derive(Debug, Default)]
pub(super) struct Told<'p> {
    /// The claims on each source, by their place in `used`.
    claims: HashMap<&'p str, Placed<usize>>,
    used: Vec<Used<'p>>,
}

/// The terms, numbers, dates and entries of the registry that a claim has.
#[derive(Debug)]
struct Used<'p> {
    said: &'p Said<'p>,
    terms: Vec<Term>,
    numbers: Vec<Node<'p>>,
    dates: Vec<Node<'p>>,
    names: &'p BTreeSet<usize>,
}

/// What the claims on the same words use.
#[derive(Debug, Default)]
pub(super) struct Accounted {
    pub(super) terms: BTreeSet<Term>,
    /// Those of claims of the same kind.
    pub(super) alike: BTreeSet<Term>,
    pub(super) numbers: Vec<Amount>,
    pub(super) dates: Vec<Date>,
    pub(super) names: BTreeSet<usize>,
}

impl<'p> Told<'p> {
    pub(super) fn of(model: &Model, types: &EvidenceTypes, claims: &'p [Prepared<'p, 'p>]) -> Self {
        let mut places: HashMap<&str, Vec<_>> = HashMap::new();
        let mut used = Vec::new();
        for claim in claims {
            let mut values = Values::default();
            values.gather(model, types, claim.claim.record, claim.claim.node);
            let ranges = claim.ranges.iter().map(|range| (range.clone(), used.len()));
            places.entry(claim.source).or_default().extend(ranges);
            let Values { terms, numbers, dates, .. } = values;
            used.push(Used { said: &claim.said, terms, numbers, dates, names: &claim.own });
        }
        let claims = places.into_iter().map(|(source, all)| (source, Placed::new(all)));
        Self { claims: claims.collect(), used }
    }

    /// The terms that a claim itself uses.
    pub(super) fn terms_of(&self, index: usize) -> &[Term] {
        &self.used[index].terms
    }

    /// What the claims use that are on the same words as the ranges of one, by its index.
    ///
    /// A term of another item of a list does not account for the words that both share: if of
    /// several items one has another term, that is what is wrong with it.
    pub(super) fn on(
        &self,
        model: &Model,
        index: usize,
        source: &str,
        ranges: &[Range<usize>],
    ) -> Accounted {
        let mut on = Accounted::default();
        let one = &self.used[index];
        let claims = self.claims.get(source).into_iter();
        let claims = claims.flat_map(|all| ranges.iter().flat_map(|range| all.meeting(range)));
        let claims: BTreeSet<usize> = claims.map(|(_, claim)| *claim).collect();
        for claim in claims {
            let used = &self.used[claim];
            let amount = |node: &Node<'_>| Amount::of(Decimal::parse(node.text()).ok()?);
            let apart = one.said.item_but_for(model, used.said);
            let terms = used.terms.iter().filter(|term| {
                apart.is_none_or(|vocabulary| term.0 != vocabulary) || one.terms.contains(term)
            });
            let terms: Vec<Term> = terms.copied().collect();
            if one.said.is_of_kind(used.said) {
                on.alike.extend(&terms);
            }
            on.terms.extend(terms);
            on.numbers.extend(used.numbers.iter().filter_map(amount));
            on.dates.extend(used.dates.iter().filter_map(|node| Date::parse(node.text()).ok()));
            on.names.extend(used.names);
        }
        on
    }
}

#[cfg(test)]
mod tests {
    use comity_ontology::load_builtin;

    use super::{BTreeSet, Placed, Range, Said, Told, Used};

    #[test]
    fn a_term_is_told_where_a_range_of_it_is_met() {
        let names = BTreeSet::new();
        let model = load_builtin("bilateral").model.unwrap();
        let said = &Said::default();
        let used =
            Used { said, terms: vec![(1, 2)], numbers: vec![], dates: vec![], names: &names };
        let claims = [("a", Placed::new([(10..20, 0), (0..30, 0), (40..50, 0)]))].into();
        let told = Told { claims, used: vec![used] };
        let in_source = |source, range: Range<usize>| told.on(&model, 0, source, &[range]).terms;
        let on = |start, end| !in_source("a", start..end).is_empty();
        assert!(on(0, 1) && on(20, 22) && on(29, 35) && on(45, 46));
        assert!(!on(30, 40) && !on(50, 60));
        assert!(in_source("b", 0..9).is_empty());
    }
}
