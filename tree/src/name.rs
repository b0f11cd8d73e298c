//! The comparison of names: short texts, compared for every key of a document.

/// Whether two names are the same.
///
/// A call that compares memory costs more than the comparison of so few bytes. Two words that may
/// overlap cover every name of four to sixteen bytes.
#[inline]
pub(crate) fn same_name(a: &[u8], b: &[u8]) -> bool {
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
fn ends<const N: usize>(name: &[u8]) -> Option<(&[u8; N], &[u8; N])> {
    Some((name.first_chunk()?, name.last_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::same_name;

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
