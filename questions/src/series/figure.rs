//! One figure of a series.

use comity_ontology::model::{FieldPart, TermEffect};
use comity_tree::{Decimal, value::Interval};

use crate::{ClaimQuantity, FoundClaim, ItemValue, Modes, TermRef, words};

/// A figure, as one claim gives it.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'c> {
    /// The claim.
    pub found: FoundClaim<'c>,
}

/// The unit of a claim's figure.
pub(super) fn unit(found: FoundClaim<'_>) -> Option<TermRef<'_>> {
    Figure { found }.quantity().and_then(|quantity| quantity.unit)
}

impl<'c> Figure<'c> {
    /// The quantity; `None` if the claim gives a rank or a trend.
    pub fn quantity(&self) -> Option<ClaimQuantity<'c>> {
        let values = self.found.part(FieldPart::Figure);
        values
            .filter_map(ItemValue::record)
            .find_map(|it| ClaimQuantity::of(&self.found.corpus.model, it))
    }

    /// The numbers that the figure admits, in its unit; `None` if the claim gives a rank or a
    /// trend.
    pub fn interval(&self) -> Option<Interval> {
        self.quantity().map(|quantity| quantity.interval())
    }

    /// Each value of the figure with the name of its field.
    pub fn values(&self) -> impl Iterator<Item = (&'c str, &'c ItemValue)> {
        let values = self.found.item().part(&self.found.corpus.model, FieldPart::Figure);
        values.map(|(field, value)| (field.name.as_str(), value))
    }

    /// The figure in a language: qualifier, number and unit, a rank, or a trend.
    pub fn words(&self, language: &str) -> String {
        let corpus = self.found.corpus;
        let values = self.found.item().part(&corpus.model, FieldPart::Figure);
        let words = values.filter_map(|(field, it)| words::value(corpus, field, it, language));
        words.collect::<Vec<_>>().join(words::JOINT)
    }

    /// Whether its claim is linked as opposed to the other.
    pub(super) fn disputes(&self, other: &Self) -> bool {
        self.found.document() == other.found.document()
            && self.found.linked(TermEffect::Opposes).any(|id| id == other.found.id())
    }

    /// Whether the two cannot both be right.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let apart = self.interval().zip(other.interval()).is_some_and(|(a, b)| !a.overlaps(b));
        apart || self.number().zip(other.number()).is_some_and(|(a, b)| a != b)
    }

    pub(super) fn is_factual(&self) -> bool {
        !self.found.is_denied() && Modes::FACTUAL.has(self.found.mode())
    }

    /// A bare number, such as a rank.
    fn number(&self) -> Option<Decimal> {
        self.found.part(FieldPart::Figure).find_map(ItemValue::number)
    }
}
