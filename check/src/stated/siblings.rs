//! Items of one list of which one leaves out a word that all of them share.

use std::{collections::BTreeMap, ops::Range};

use comity_ontology::model::Vocabulary;
use comity_tree::Finding;

use super::{
    Prepared,
    gap::ENDS_OF_CLAUSE,
    lost::{Demand, Reflected, Statements, Values, id},
    placed::{Placed, contains},
    reach::Reach,
    terms::attests,
};
use crate::{codes, words::short};

impl Statements<'_, '_> {
    /// `unlike-siblings`: claims on the same words, the items of a list, of which one does not
    /// reflect a word that the others do.
    pub(super) fn unlike_siblings(
        &self,
        demands: &[Demand],
        reflected: &[Reflected<'_>],
    ) -> Vec<Finding> {
        let values: Vec<Values<'_>> = self.claims.iter().map(|claim| self.values(claim)).collect();
        let ranges = self.ranges();
        let demanded = demands.iter().map(|demand| (demand.at.clone(), &*demand.meanings));
        let demanded = Placed::new(demanded);
        let mut findings = BTreeMap::new();
        for demand in demands {
            let reaches = Reach::of(self.model, demand);
            let on = ranges.meeting(&demand.at).filter(|(range, _)| contains(range, &demand.at));
            let on: BTreeMap<usize, &Range<usize>> =
                on.map(|(range, claim)| (*claim, range)).collect();
            let (mut having, lacking): (Vec<_>, Vec<_>) =
                on.into_iter().partition(|(claim, _)| reflected[*claim].reflects(demand));
            having.retain(|(claim, _)| reflected[*claim].means(demand));
            // Most words are reflected by all claims on them, or by none.
            if having.is_empty() {
                continue;
            }
            for (one, range) in &lacking {
                let alike = demanded.meeting(range);
                let times = alike.filter(|(_, meanings)| ***meanings == demand.meanings).count();
                // A word that is said again for another item is reflected once for each.
                let is_said_again = times > having.len();
                let like = reaches.iter().find_map(|reach| {
                    let is_near = |(other, around): &&(usize, &Range<usize>)| {
                        other != one
                            && reach.is_near(self.claims[*one], self.claims[*other])
                            && (!reach.is_of_items() || !self.goes_on(around, range))
                    };
                    let siblings: Vec<usize> =
                        having.iter().filter(is_near).map(|(other, _)| *other).collect();
                    let least = if is_said_again { 1 } else { reach.siblings };
                    let is_alone = || !reach.is_alone || !lacking.iter().any(|of| is_near(&of));
                    let is_like = |other: &&usize| {
                        reach.is_whole || self.has_no_more(&values[*one], &values[**other])
                    };
                    let is_exception = siblings.len() >= least && is_alone();
                    siblings.iter().find(is_like).filter(|_| is_exception).copied()
                });
                if let Some(like) = like.filter(|_| !reflected[*one].waives(demand)) {
                    let finding = self.unlike(*one, demand, like);
                    findings.entry((*one, demand.meanings[0])).or_insert(finding);
                }
            }
        }
        findings.into_values().collect()
    }

    /// Whether a range has a clause that another has not: that may say something else.
    fn goes_on(&self, from: &Range<usize>, range: &Range<usize>) -> bool {
        let (from, range) = (self.in_words(from), self.in_words(range));
        let parts = [range.start..from.start.min(range.end), from.end.max(range.start)..range.end];
        let words = self.whole.words.chars();
        let mut more = parts.iter().flat_map(|part| words.get(part.clone()).unwrap_or_default());
        more.any(|c| ENDS_OF_CLAUSE.contains(*c))
    }

    /// `unlike-siblings`: claims on the same words of which one has a text that qualifies it, and
    /// the other has not.
    pub(super) fn unqualified(&self) -> Vec<Finding> {
        let ranges = self.ranges();
        let mut findings = BTreeMap::new();
        for like in self.claims.iter().filter(|claim| claim.said.is_qualified(self.model)) {
            let on = like.ranges.iter().flat_map(|range| ranges.meeting(range));
            for (_, index) in on {
                let claim = self.claims[*index];
                if let Some(field) = claim.said.unqualified(self.model, &like.said) {
                    findings.entry(*index).or_insert_with(|| self.without(claim, field, like));
                }
            }
        }
        findings.into_values().collect()
    }

    fn without(&self, claim: &Prepared<'_, '_>, field: &str, like: &Prepared<'_, '_>) -> Finding {
        let like = short(like.claim.id);
        let message = format!("`{like}` on the same words has a `{field}`, and this one has none");
        let help = format!(
            "if what `{like}` says there holds of this, too, write it; if something else does, \
             write that"
        );
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        Finding::new(codes::UNLIKE_SIBLINGS, node.span(), message).help(help).node(node.index())
    }

    fn values<'v>(&self, claim: &'v Prepared<'_, '_>) -> Values<'v> {
        let mut values = Values::default();
        values.gather(self.model, self.types, claim.claim.record, claim.claim.node);
        values
    }

    /// Whether a claim has no term of strength, mode or negation that another has not: a claim with
    /// one of its own is on another part of the words.
    fn has_no_more(&self, one: &Values<'_>, other: &Values<'_>) -> bool {
        one.terms.iter().all(|(vocabulary, term)| {
            let definition = &self.model.vocabularies[*vocabulary];
            !definition.terms[*term].exhaustive || has(other, *vocabulary, *term, definition)
        })
    }

    fn unlike(&self, one: usize, demand: &Demand, like: usize) -> Finding {
        let claim = self.claims[one];
        let word = self.whole.words.part(demand.word.clone());
        let (vocabulary, term) = demand.meanings[0];
        let message = format!(
            "other claims on the same words have `{}` for `{}`, and this one does not",
            self.model.vocabularies[vocabulary].terms[term].code,
            short(&word)
        );
        let help = format!(
            "if it is said of this item, too, write it as in `{}`; otherwise explain in `waived`: \
             `waived: [{{ words: \"{}\", reason: ... }}]`",
            short(self.claims[like].claim.id),
            short(&word)
        );
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        Finding::new(codes::UNLIKE_SIBLINGS, node.span(), message).help(help).node(node.index())
    }
}

fn has(values: &Values<'_>, vocabulary: usize, term: usize, definition: &Vocabulary) -> bool {
    let mut known = values.terms.iter();
    known.any(|(of, known)| *of == vocabulary && attests(definition, term, *known))
}
