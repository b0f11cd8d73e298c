//! Sentences that a claim cites and that say nothing of it.

use std::ops::Range;

use comity_tree::Finding;

use super::{
    Prepared,
    lost::{Found, Statements, id},
    whole::Whole,
};
use crate::codes;

impl<'t> Statements<'_, 't> {
    /// `padded-evidence`: a range in a sentence of its own that has no value of the claim, so that
    /// nothing changes without it.
    pub(super) fn idle_ranges(&self, whole: &Whole, found: &Found) -> Vec<Finding> {
        let claims = self.claims.iter().filter(|claim| claim.ranges.len() > 1);
        let idle = claims.filter_map(|claim| {
            let index = (0..claim.ranges.len()).find(|index| {
                is_by_itself(whole, claim, *index) && !self.is_used(claim, *index, found)
            })?;
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

/// Whether a range is in no sentence with another of its claim, and in no list that they share.
fn is_by_itself(whole: &Whole, claim: &Prepared<'_, '_>, index: usize) -> bool {
    let range = &claim.ranges[index];
    let mut others = claim.ranges.iter().enumerate().filter(|(other, _)| *other != index);
    !whole.is_in_list(range) && others.all(|(_, other)| whole.is_parted(range, other))
}
