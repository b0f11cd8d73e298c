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
    for bucket in order {
        let (displacement, places) = (0..TRIES).find_map(|displacement| {
            let places: Vec<usize> = buckets[bucket]
                .iter()
                .map(|&index| place_of(rehash(hashes[index], displacement), size))
                .collect();
            let free = places
                .iter()
                .enumerate()
                .all(|(i, &place)| slots[place].is_none() && !places[..i].contains(&place));
            free.then_some((displacement, places))
        })?;
        displacements[bucket] = displacement;
        for (&index, place) in buckets[bucket].iter().zip(places) {
            slots[place] = Some(u16::try_from(index).ok()?);
        }
    }
    Some(Hash {
        seed,
        displacements,
        slots: slots.into_iter().map(Option::unwrap_or_default).collect(),
    })
}
