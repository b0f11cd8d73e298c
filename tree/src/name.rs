//! Names: short texts, compared or looked up for every key and every term of a document.

/// Whether two names are the same.
///
/// A call that compares memory costs more than the comparison of so few bytes. Two words that may
/// overlap cover every name of four to sixteen bytes.
#[inline]
pub fn same_name(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match a.len() {
        0..4 => a.iter().eq(b),
        4..=8 => ends::<4>(a) == ends::<4>(b),
        9..=16 => ends::<8>(a) == ends::<8>(b),
        _ => a == b,
    }
}

/// The first and the last `N` bytes.
#[inline]
fn ends<const N: usize>(name: &[u8]) -> Option<([u8; N], [u8; N])> {
    Some((*name.first_chunk()?, *name.last_chunk()?))
}

/// A hash of a name. Tables that are made at compile time hold its values, so that it is the same
/// on every machine.
pub fn hash_name(name: &str, seed: u64) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = seed ^ (bytes.len() as u64).wrapping_mul(0xa076_1d64_78bd_642f);
    let (first, last) = match bytes.len() {
        0..4 => (bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
        4..8 => {
            let (first, last) = ends::<4>(bytes).unwrap_or_default();
            (u32::from_le_bytes(first).into(), u32::from_le_bytes(last).into())
        }
        length => {
            // Two words that may overlap cover every name of eight to sixteen bytes.
            for at in (8..length - 8).step_by(8) {
                let word = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>);
                hash = stir(hash ^ word.map_or(0, |word| u64::from_le_bytes(*word)));
            }
            let (first, last) = ends::<8>(bytes).unwrap_or_default();
            (u64::from_le_bytes(first), u64::from_le_bytes(last))
        }
    };
    // Neither multiplication waits for the other.
    stir(hash ^ first) ^ stir(last.rotate_left(32) ^ 0x4528_21e6_38d0_1377)
}

/// Another hash that is decided by a hash and a number.
pub fn rehash(hash: u64, number: u32) -> u64 {
    stir(hash ^ u64::from(number))
}

/// A place below `size` that is decided by a hash.
pub fn place_of(hash: u64, size: usize) -> usize {
    // Neither is beyond 32 bits, so that the product is within 64.
    let size = size.min(u32::MAX as usize) as u64;
    usize::try_from(((hash >> 32) * size) >> 32).unwrap_or_default()
}

const fn stir(word: u64) -> u64 {
    let mixed = (word ^ 0x243f_6a88_85a3_08d3).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 32)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{hash_name, place_of, same_name};

    #[test]
    fn names_that_differ_in_one_byte_or_in_length_have_two_hashes() {
        let names = (0..30).flat_map(|length| {
            let name = "a".repeat(length);
            let others = (0..length).map(|at| format!("{}b{}", &name[..at], &name[at + 1..]));
            others.chain([name.clone()]).collect::<Vec<_>>()
        });
        let names: Vec<String> = names.collect();
        let hashes: HashSet<u64> = names.iter().map(|name| hash_name(name, 1)).collect();
        assert_eq!(hashes.len(), names.len());
    }

    #[test]
    fn names_spread_over_all_places() {
        let mut counts = [0; 16];
        for number in 0..16_000 {
            counts[place_of(hash_name(&format!("term-{number}"), 0), 16)] += 1;
        }
        assert!(counts.iter().all(|count| (800..1_200).contains(count)), "{counts:?}");
    }

    #[test]
    fn names_that_differ_in_one_byte_or_in_length_are_not_the_same() {
        for length in 0..20 {
            let name = vec![b'a'; length];
            assert!(same_name(&name, &name.clone()), "{length}");
            assert!(!same_name(&name, &[&*name, b"a"].concat()), "{length}");
            for at in 0..length {
                let mut other = name.clone();
                other[at] = b'b';
                assert!(!same_name(&name, &other), "{length}, {at}");
            }
        }
    }
}
