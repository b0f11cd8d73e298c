//! A perfect hash of codes: "hash, displace, and compress" without the compression.

use comity_tree::{hash_name, place_of, rehash, sort_by_key};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Displacements to try for a bucket before another seed is tried.
const TRIES: u32 = 10_000;

/// The table as tokens; `None` if no seed works, which a handful of equal codes would cause.
pub(super) fn emit(codes: &[&str]) -> Option<TokenStream> {
    let Hash { seed, displacements, slots } = (0..16).find_map(|seed| build(codes, seed))?;
    let seed = Literal::u64_unsuffixed(seed);
    let displacements = displacements.into_iter().map(Literal::u32_unsuffixed);
    let slots = slots.into_iter().map(Literal::u16_unsuffixed);
    Some(quote! {
        __comity::PerfectHash {
            seed: #seed,
            displacements: &[#(#displacements),*],
            slots: &[#(#slots),*],
        }
    })
}

struct Hash {
    seed: u64,
    displacements: Vec<u32>,
    slots: Vec<u16>,
}

fn build(codes: &[&str], seed: u64) -> Option<Hash> {
    let size = codes.len();
    // No index of a longer list is one of the table.
    u16::try_from(size).ok()?;
    let count = size.div_ceil(4).max(1);
    let hashes: Vec<u64> = codes.iter().map(|code| hash_name(code, seed)).collect();
    let mut buckets: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (index, hash) in hashes.iter().enumerate() {
        buckets[place_of(*hash, count)].push(index);
    }
    // The fullest buckets first, while there is room.
    let mut order: Vec<usize> = (0..count).collect();
    sort_by_key(&mut order, |&bucket| std::cmp::Reverse(buckets[bucket].len()));
    let mut slots: Vec<Option<u16>> = vec![None; size];
    let mut displacements = vec![0; count];
    let mut places = Vec::new();
    for bucket in order {
        displacements[bucket] = (0..TRIES).find(|displacement| {
            places.clear();
            buckets[bucket].iter().all(|&index| {
                let place = place_of(rehash(hashes[index], *displacement), size);
                let is_free = slots[place].is_none() && !places.contains(&place);
                places.push(place);
                is_free
            })
        })?;
        for (&index, place) in buckets[bucket].iter().zip(&places) {
            slots[*place] = Some(u16::try_from(index).ok()?);
        }
    }
    Some(Hash {
        seed,
        displacements,
        slots: slots.into_iter().map(Option::unwrap_or_default).collect(),
    })
}
