//! How levels relate, and what attests it.

use comity_ontology::model::{Above, FieldPart, TermEffect};

use crate::{ClaimCorpus, FoundClaim, Modes, TermRef, level::axis};

/// How one term relates to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermRelation {
    /// It is below the other.
    Below,
    /// It is the same.
    Equal,
    /// It is above the other.
    Above,
    /// Nothing attests that either is above the other.
    Incomparable,
}

impl TermRelation {
    /// The answer in a word, for machines.
    pub fn code(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Equal => "equal",
            Self::Above => "above",
            Self::Incomparable => "incomparable",
        }
    }
}

/// How one term relates to another, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermComparison<'m> {
    /// The answer.
    pub position: TermRelation,
    /// The edges of the order that the answer rests on, from the lower term upwards; none if the
    /// terms are the same or incomparable.
    pub edges: Vec<Edge<'m>>,
}

/// An edge of the order: one term is directly above another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge<'m> {
    /// The lower term.
    pub lower: TermRef<'m>,
    /// The upper term.
    pub upper: TermRef<'m>,
    /// What kind of evidence there is, such as `attested-transition` or `definition`.
    pub basis: &'m str,
    /// Where it is attested.
    pub source: &'m str,
}

/// How one term relates to another of the same vocabulary, by the fewest edges.
pub fn compare<'m>(a: TermRef<'m>, b: TermRef<'m>) -> TermComparison<'m> {
    let answer = |position, edges| TermComparison { position, edges };
    if a == b {
        answer(TermRelation::Equal, Vec::new())
    } else if let Some(edges) = ascent(a, b) {
        answer(TermRelation::Below, edges)
    } else if let Some(edges) = ascent(b, a) {
        answer(TermRelation::Above, edges)
    } else {
        answer(TermRelation::Incomparable, Vec::new())
    }
}

/// The fewest edges that lead from one term up to another; none if they are the same.
pub(crate) fn ascent<'m>(from: TermRef<'m>, to: TermRef<'m>) -> Option<Vec<Edge<'m>>> {
    if from.key().0 != to.key().0 {
        return None;
    }
    // Each term with the edge by which it was first reached from above, in the order of reaching.
    let mut reached: Vec<(TermRef<'m>, Option<(usize, &'m Above)>)> = vec![(to, None)];
    let mut next = 0;
    while let Some(&(term, _)) = reached.get(next) {
        if term == from {
            let mut edges = Vec::new();
            let mut at = next;
            while let Some((before, above)) = reached[at].1 {
                edges.push(Edge {
                    lower: reached[at].0,
                    upper: reached[before].0,
                    basis: &above.basis,
                    source: &above.source,
                });
                at = before;
            }
            return Some(edges);
        }
        for above in &term.definition().above {
            let lower = term.sibling(above.term);
            if !reached.iter().any(|(seen, _)| *seen == lower) {
                reached.push((lower, Some((next, above))));
            }
        }
        next += 1;
    }
    None
}

/// A step up from one level to the next, and who took it.
#[derive(Clone, Debug)]
pub struct LevelStep<'c> {
    /// The step, and what the ontology gives as attesting it.
    pub edge: Edge<'c>,
    /// The parties that took this very step, according to the corpus.
    pub taken: Vec<Taken<'c>>,
}

/// Parties that went from one level up to the next.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'c> {
    /// The claim that the upper level took the place of another.
    pub upgrade: FoundClaim<'c>,
    /// The claim that the lower level had begun before, where the first does not name the lower
    /// level itself.
    pub before: Option<FoundClaim<'c>>,
}

impl ClaimCorpus {
    /// The attested upgrades that lead from one level up to another, the fewest that do.
    ///
    /// There are no steps from a level to itself, and `None` where nothing leads up.
    pub fn path<'c>(&'c self, from: TermRef<'c>, to: TermRef<'c>) -> Option<Vec<LevelStep<'c>>> {
        let edges = ascent(from, to)?;
        let step =
            |edge: Edge<'c>| LevelStep { edge, taken: self.upgrades(edge.lower, edge.upper) };
        Some(edges.into_iter().map(step).collect())
    }

    /// The parties that went from one level up to another, according to claims that are put
    /// forward as facts.
    ///
    /// The claim of an upgrade names the lower level itself, or an earlier claim gives it as the
    /// level of the same parties to begin last.
    fn upgrades<'c>(&'c self, from: TermRef<'c>, to: TermRef<'c>) -> Vec<Taken<'c>> {
        let held: Vec<(FoundClaim<'c>, TermRef<'c>)> = self.factual_levels(to).collect();
        let taken = held.iter().filter_map(|&(upgrade, level)| {
            if level != to || verb(upgrade) != Some(TermEffect::Raises) {
                return None;
            }
            if let Some(former) = axis::former(upgrade, to) {
                return (former == from).then_some(Taken { upgrade, before: None });
            }
            let (before, level) = level_before(&held, upgrade)?;
            (level == from).then_some(Taken { upgrade, before: Some(before) })
        });
        taken.collect()
    }

    /// The claims on levels of one vocabulary that are put forward as facts.
    fn factual_levels<'c>(
        &'c self,
        of: TermRef<'c>,
    ) -> impl Iterator<Item = (FoundClaim<'c>, TermRef<'c>)> {
        let facts =
            self.claims().filter(|found| !found.is_denied() && Modes::FACTUAL.has(found.mode()));
        facts.flat_map(move |found| {
            let levels = found.part(FieldPart::Level).filter_map(|value| value.term(&self.model));
            levels.filter(move |level| level.key().0 == of.key().0).map(move |level| (found, level))
        })
    }
}

fn verb(found: FoundClaim<'_>) -> Option<TermEffect> {
    found.term(FieldPart::Verb).and_then(TermRef::effect)
}

/// The last level that surely began for the same parties before a claim.
fn level_before<'c>(
    held: &[(FoundClaim<'c>, TermRef<'c>)],
    upgrade: FoundClaim<'c>,
) -> Option<(FoundClaim<'c>, TermRef<'c>)> {
    let parties = |found: FoundClaim<'c>| {
        let mut ids: Vec<&str> =
            found.part(FieldPart::Parties).filter_map(|id| id.text()).collect();
        ids.sort_unstable();
        ids
    };
    let date = upgrade.happened()?;
    let same = parties(upgrade);
    let begun = held.iter().filter(|(found, _)| {
        matches!(verb(*found), Some(TermEffect::Begins | TermEffect::Raises))
            && parties(*found) == same
    });
    begun
        .filter_map(|&(found, level)| Some((found.happened()?, (found, level))))
        .filter(|(earlier, _)| earlier.before(date).is_yes())
        .max_by_key(|(earlier, _)| earlier.latest())
        .map(|(_, found)| found)
}
