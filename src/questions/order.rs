//! How levels compare, and what attests it.

use crate::Vocabulary;
use crate::bilateral::{Claim, Polarity, Relation, RelationLevel, RelationTransition};
use crate::corpus::{Corpus, Found};

use super::Modes;

/// How one term compares with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// It ranks below the other.
    Below,
    /// It is the same.
    Equal,
    /// It ranks above the other.
    Above,
    /// Nothing attests that either ranks above the other.
    Incomparable,
}

impl Position {
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

/// How one term compares with another, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<T> {
    /// The answer.
    pub position: Position,
    /// The edges of the order that the answer rests on, from the lower term upwards; none if the
    /// terms are the same or incomparable.
    pub edges: Vec<Edge<T>>,
}

/// An edge of the order: one term ranks directly above another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge<T> {
    /// The lower term.
    pub lower: T,
    /// The upper term.
    pub upper: T,
    /// What kind of evidence there is, such as `attested-transition` or `definition`.
    pub basis: &'static str,
    /// Where it is attested.
    pub source: &'static str,
}

/// How one term of an ordered vocabulary compares with another, by the fewest edges that say so.
///
/// ```
/// use comity::{bilateral::RelationLevel as Level, questions::{Position, compare}};
///
/// let answer = compare(Level::StrategicPartnership, Level::ComprehensiveStrategicPartnership);
/// assert_eq!(answer.position, Position::Below);
/// assert_eq!(answer.edges[0].basis, "attested-transition");
/// let answer = compare(Level::AlliedRelations, Level::ComprehensiveStrategicPartnership);
/// assert_eq!((answer.position, answer.edges.len()), (Position::Incomparable, 0));
/// ```
pub fn compare<V: Vocabulary>(a: V, b: V) -> Comparison<V> {
    if a == b {
        return Comparison { position: Position::Equal, edges: Vec::new() };
    }
    let answer = |position, edges| Comparison { position, edges };
    if let Some(edges) = ascent(a, b) {
        answer(Position::Below, edges)
    } else if let Some(edges) = ascent(b, a) {
        answer(Position::Above, edges)
    } else {
        answer(Position::Incomparable, Vec::new())
    }
}

/// The fewest edges that lead from one term up to another; none if they are the same, `None` if
/// nothing leads up.
fn ascent<V: Vocabulary>(lower: V, upper: V) -> Option<Vec<Edge<V>>> {
    let descent = V::TABLE.descent(upper.index(), lower.index())?;
    let edges = descent.into_iter().rev().filter_map(|(upper, row)| {
        Some(Edge {
            lower: V::from_index(row.term)?,
            upper: V::from_index(upper)?,
            basis: row.basis,
            source: row.source,
        })
    });
    Some(edges.collect())
}

/// A step up from one level to the next.
#[derive(Clone, Debug)]
pub struct Step<'c> {
    /// The edge, with what the ontology says that attests it.
    pub edge: Edge<RelationLevel>,
    /// The pairs of the corpus that are said to have taken this very step.
    pub taken: Vec<Taken<'c>>,
}

/// A pair that went from one level up to the next.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'c> {
    /// The claim that the upper level took the place of another.
    pub upgrade: Found<'c, Relation>,
    /// The claim that the lower level had begun before, where the first does not name the lower
    /// level itself.
    pub before: Option<Found<'c, Relation>>,
}

impl Corpus {
    /// The attested upgrades that lead from one level up to another, the fewest that do.
    ///
    /// Each step says what attests it in the ontology, and which pairs of the corpus are said to
    /// have taken it. There are no steps from a level to itself, and `None` where nothing leads
    /// up.
    ///
    /// ```
    /// use comity::{Corpus, bilateral::RelationLevel as Level};
    ///
    /// let corpus = Corpus::default();
    /// let steps = corpus.path(Level::Partnership, Level::ComprehensiveStrategicPartnership).unwrap();
    /// let levels: Vec<Level> = steps.iter().map(|step| step.edge.upper).collect();
    /// assert_eq!(levels, [Level::StrategicPartnership, Level::ComprehensiveStrategicPartnership]);
    /// assert!(corpus.path(Level::AlliedRelations, Level::Partnership).is_none());
    /// ```
    pub fn path(&self, from: RelationLevel, to: RelationLevel) -> Option<Vec<Step<'_>>> {
        let edges = ascent(from, to)?;
        let step = |edge: Edge<RelationLevel>| Step {
            edge,
            taken: self.upgrades(edge.lower, edge.upper).collect(),
        };
        Some(edges.into_iter().map(step).collect())
    }

    /// The pairs that are said, as a fact, to have gone from one level up to another.
    ///
    /// The claim of an upgrade names the lower level itself, or an earlier claim says that it was
    /// the level of the same parties to begin last.
    pub fn upgrades(
        &self,
        from: RelationLevel,
        to: RelationLevel,
    ) -> impl Iterator<Item = Taken<'_>> {
        self.factual_levels().filter_map(move |upgrade| {
            let relation = upgrade.claim;
            if relation.level != Some(to) || relation.transition != RelationTransition::Upgraded {
                return None;
            }
            if let Some(level) = relation.from_level {
                return (level == from).then_some(Taken { upgrade, before: None });
            }
            let before = self.level_before(upgrade)?;
            (before.claim.level == Some(from)).then_some(Taken { upgrade, before: Some(before) })
        })
    }

    /// The last level that surely began for the same parties before a claim.
    fn level_before<'c>(&'c self, upgrade: Found<'c, Relation>) -> Option<Found<'c, Relation>> {
        let date = upgrade.claim.date.as_ref()?;
        let parties = |relation: &Relation| {
            let mut ids: Vec<&str> = relation.parties.iter().map(AsRef::as_ref).collect();
            ids.sort_unstable();
            ids.join(" ")
        };
        let same = parties(upgrade.claim);
        self.factual_levels()
            .filter(|found| {
                let begun = matches!(
                    found.claim.transition,
                    RelationTransition::Established | RelationTransition::Upgraded
                );
                begun && parties(found.claim) == same
            })
            .filter_map(|found| Some((found.claim.date.as_ref()?, found)))
            .filter(|(earlier, _)| earlier.before(date).is_yes())
            .max_by_key(|(earlier, _)| earlier.latest())
            .map(|(_, found)| found)
    }

    /// The claims on levels that are put forward as facts.
    fn factual_levels(&self) -> impl Iterator<Item = Found<'_, Relation>> {
        self.claims().filter_map(|found| {
            let Claim::Relation(relation) = found.claim else { return None };
            let said = relation.polarity == Polarity::Affirmed && Modes::FACTUAL.has(relation.mode);
            (said && relation.level.is_some()).then(|| found.with(relation))
        })
    }
}
