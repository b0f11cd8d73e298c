//! Items of one list of which one leaves out a word that all of them share.

use std::{collections::BTreeMap, ops::Range};

use comity_ontology::model::{FieldPart, TermEffect, TypeRef, Vocabulary};
use comity_tree::Finding;

use super::{
    Prepared,
    lost::{Demand, Reflected, Statements, Values, id},
    placed::{Placed, contains},
    terms::attests,
};
use crate::{codes, words::short};

/// Fewest items that say a word for an item without it to be an exception.
const LEAST: usize = 2;

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
            let reach = self.reach(demand);
            let on = ranges.meeting(&demand.at).filter(|(range, _)| contains(range, &demand.at));
            let on: BTreeMap<usize, &Range<usize>> =
                on.map(|(range, claim)| (*claim, range)).collect();
            let (having, lacking): (Vec<_>, Vec<_>) =
                on.into_iter().partition(|(claim, _)| reflected[*claim].reflects(demand));
            for (one, range) in &lacking {
                let said = &self.claims[*one].said;
                let is_sibling = |other: usize| {
                    let differences = said.differences(&self.claims[other].said);
                    other != *one && differences <= reach.differences
                };
                let siblings = having.iter().filter(|(other, _)| is_sibling(*other));
                let siblings: Vec<usize> = siblings.map(|(other, _)| *other).collect();
                let is_alone = !lacking.iter().any(|(other, _)| is_sibling(*other));
                let alike = demanded.meeting(range);
                let times = alike.filter(|(_, meanings)| ***meanings == demand.meanings).count();
                // A word that is said again for another item is reflected once for each.
                let least = if times > having.len() { 1 } else { reach.siblings };
                if siblings.len() >= least
                    && (is_alone || reach.siblings == 1)
                    && !reflected[*one].waives(demand)
                    && (reach.is_whole || self.has_no_more(&values[*one], &values[siblings[0]]))
                {
                    let finding = self.unlike(*one, demand, siblings[0]);
                    findings.entry((*one, demand.meanings[0])).or_insert(finding);
                }
            }
        }
        findings.into_values().collect()
    }

    /// How far a word reaches: as far as each of its meanings does.
    fn reach(&self, demand: &Demand) -> Reach {
        let reaches = demand.meanings.iter().map(|meaning| self.reach_of(*meaning));
        reaches.min_by_key(|reach| reach.differences).unwrap_or(Reach::OF_ITEMS)
    }

    fn reach_of(&self, (vocabulary, term): (usize, usize)) -> Reach {
        let mut modes = self.model.records.iter().flat_map(|record| record.parts(FieldPart::Mode));
        match self.model.vocabularies[vocabulary].terms[term].effect {
            // What somebody says, or what hangs on something, is the whole of a sentence.
            Some(TermEffect::Attributes) => {
                Reach { siblings: 1, differences: usize::MAX - 1, is_whole: true }
            }
            Some(TermEffect::Depends) => Reach { siblings: 1, differences: 4, is_whole: true },
            Some(TermEffect::OpensList) => Reach { siblings: 1, ..Reach::OF_ITEMS },
            _ if modes.any(|(_, field)| field.ty == TypeRef::Vocabulary(vocabulary)) => {
                Reach { siblings: 1, differences: 4, is_whole: false }
            }
            _ => Reach::OF_ITEMS,
        }
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

/// How far a word reaches that a claim leaves out: fewest claims that reflect it, and in how many
/// fields they may differ from that claim.
#[derive(Clone, Copy, Debug)]
struct Reach {
    siblings: usize,
    differences: usize,
    /// Whether it reaches over the whole of a sentence, whatever is said of a part of it.
    is_whole: bool,
}

impl Reach {
    const OF_ITEMS: Self = Self { siblings: LEAST, differences: 1, is_whole: false };
}

fn has(values: &Values<'_>, vocabulary: usize, term: usize, definition: &Vocabulary) -> bool {
    let mut known = values.terms.iter();
    known.any(|(of, known)| *of == vocabulary && attests(definition, term, *known))
}
