//! One figure of a series.

use crate::bilateral::{LinkRelation, Statistic};
use crate::corpus::Found;
use crate::questions::language::label;
use crate::questions::words;
use crate::{Interval, Vocabulary as _};

/// A figure, as one claim gives it.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'c> {
    /// The claim.
    pub found: Found<'c, Statistic>,
}

impl Figure<'_> {
    /// The numbers that the figure admits, in its unit; `None` if the claim gives a rank or a
    /// trend.
    pub fn interval(&self) -> Option<Interval> {
        self.found.claim.value.as_ref().map(crate::bilateral::Quantity::interval)
    }

    /// The figure in a language: qualifier, number and unit, a rank, or a trend.
    pub fn words(&self, language: &str) -> String {
        let it = self.found.claim;
        let rank = match (it.rank, it.among) {
            (Some(rank), _) => Some(format!("#{rank}")),
            (None, true) => Some("#1–".to_owned()),
            (None, false) => None,
        };
        let value = it.value.as_ref().map(|value| words::quantity(value, language));
        let trend = it.trend.map(|trend| label(trend.row(), language).to_owned());
        value.into_iter().chain(rank).chain(trend).collect::<Vec<_>>().join(words::JOINT)
    }

    /// Whether its claim says that it is another version of the other, or contradicts it.
    pub(super) fn disputes(&self, other: &Self) -> bool {
        let same_text = self.found.document == other.found.document;
        same_text
            && self.found.claim.links.iter().any(|link| {
                let against = matches!(
                    link.rel,
                    LinkRelation::AlternativeTo | LinkRelation::Contradicts | LinkRelation::Denies
                );
                against && link.to == other.found.claim.id
            })
    }

    /// Whether the two cannot both be right.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let apart = self.interval().zip(other.interval()).is_some_and(|(a, b)| !a.overlaps(b));
        let ranks = self.found.claim.rank.zip(other.found.claim.rank);
        apart || ranks.is_some_and(|(a, b)| a != b)
    }
}
