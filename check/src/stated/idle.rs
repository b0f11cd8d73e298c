//! Sentences that a claim cites and that say nothing of it.

use std::ops::Range;

use comity_tree::Finding;

use super::{
    Prepared,
    lost::{Reflected, Statements, id},
    whole::Whole,
};
use crate::codes;

impl<'t> Statements<'_, 't> {
    /// `padded-evidence`: a range in a sentence of its own that has no value of the claim, so that
    /// nothing changes without it.
    pub(super) fn idle_ranges(&self, whole: &Whole, reflected: &[Reflected<'t>]) -> Vec<Finding> {
        let claims = self.claims.iter().zip(reflected).filter(|(claim, _)| claim.ranges.len() > 1);
        let idle = claims.filter_map(|(claim, reflected)| {
            let mut alone = by_themselves(whole, &claim.ranges).into_iter();
            let index = alone.find(|index| !self.is_used(claim, *index, reflected))?;
            Some(self.idle(claim, &claim.ranges[index]))
        });
        idle.collect()
    }

    fn idle(&self, claim: &Prepared<'_, 't>, range: &Range<usize>) -> Finding {
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        let (start, end) = (range.start, range.end);
        let message =
            format!("the range {start}..{end} is a sentence that has no value of the claim");
        Finding::new(codes::PADDED_EVIDENCE, node.span(), message)
            .help("remove it, or encode what it says in a claim of its own")
            .node(node.index())
    }
}

/// The ranges that are in no sentence with another of their claim, and in no list.
fn by_themselves(whole: &Whole, ranges: &[Range<usize>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    order.sort_by_key(|index| ranges[*index].start);
    // What is parted from its neighbours is parted from all: from the one before that ends last.
    let mut alone = Vec::new();
    let mut before: Option<usize> = None;
    for (at, index) in order.iter().copied().enumerate() {
        let range = &ranges[index];
        let neighbours = before.into_iter().chain(order.get(at + 1).copied());
        let is_parted = |other: usize| whole.is_parted(range, &ranges[other]);
        if !whole.is_in_list(range) && neighbours.into_iter().all(is_parted) {
            alone.push(index);
        }
        before = before.filter(|known| ranges[*known].end >= range.end).or(Some(index));
    }
    alone.sort_unstable();
    alone
}
