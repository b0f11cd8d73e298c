//! The perfect hash of a vocabulary's codes.

use comity_tree::{hash_name, place_of, rehash};

/// A perfect hash of a vocabulary's codes ("hash, displace"), made by the generator.
#[doc(hidden)]
#[derive(Debug)]
pub struct PerfectHash {
    /// Seed of the first hash.
    pub seed: u64,
    /// Displacement of each bucket.
    pub displacements: &'static [u32],
    /// The term in each slot.
    pub slots: &'static [u16],
}

impl PerfectHash {
    /// The only term that can have this code.
    pub fn candidate(&self, code: &str) -> Option<u16> {
        let hash = hash_name(code, self.seed);
        let displacement = self.displacements.get(place_of(hash, self.displacements.len()))?;
        self.slots.get(place_of(rehash(hash, *displacement), self.slots.len())).copied()
    }
}
