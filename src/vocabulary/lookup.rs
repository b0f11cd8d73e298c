//! From a word to its term.

use comity_tree::nearest;

use super::{Table, TermRow};

impl Table {
    /// The index of the term that has this code, label or alias in any language, regardless of case.
    pub fn find(&self, word: &str) -> Option<u16> {
        if let Some(index) = self.index_of(word) {
            return Some(index);
        }
        let folded = word.trim().to_lowercase();
        self.position(|term| words(term).any(|word| word.to_lowercase() == folded))
    }

    /// The index of the term whose code, label or alias is nearest to `word`, if one is near.
    pub fn nearest(&self, word: &str) -> Option<u16> {
        self.find(word).or_else(|| {
            let near = nearest(word, self.words())?;
            self.position(|term| words(term).any(|word| std::ptr::eq(word, near) || word == near))
        })
    }

    /// Every word that finds a term.
    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.terms.iter().flat_map(words)
    }

    fn position(&self, test: impl FnMut(&TermRow) -> bool) -> Option<u16> {
        self.terms.iter().position(test).and_then(|index| u16::try_from(index).ok())
    }
}

fn words(term: &TermRow) -> impl Iterator<Item = &'static str> {
    let labels = term.labels.iter().chain(term.aliases).map(|&(_, word)| word);
    std::iter::once(term.code).chain(labels)
}

/// A perfect hash of a large vocabulary's codes ("hash, displace"), made by the generator.
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
        let hash = hash(code, self.seed);
        let buckets = self.displacements.len() as u64;
        let bucket = usize::try_from(hash % buckets).ok()?;
        let slot = displace(hash, self.displacements[bucket]) % self.slots.len() as u64;
        self.slots.get(usize::try_from(slot).ok()?).copied()
    }
}

/// FNV-1a with a seed. The generator holds the same function; compiled fixtures hold the two together.
fn hash(code: &str, seed: u64) -> u64 {
    code.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The second hash: the first, stirred with a bucket's displacement.
fn displace(hash: u64, displacement: u32) -> u64 {
    let mixed = (hash ^ (u64::from(displacement) << 32 | u64::from(displacement)))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}
