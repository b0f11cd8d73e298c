//! How versions compare.

use std::cmp::Ordering;

/// Which of two versions is earlier, as semantic versions are compared. A number that is not
/// written is 0, and a version before a release, such as `1.0.0-rc.1`, is earlier than that.
pub(crate) fn order(a: &str, b: &str) -> Ordering {
    rank(a).cmp(&rank(b))
}

/// The numbers of a version, without what is behind them.
pub(crate) fn core(version: &str) -> &str {
    version.split(['-', '+']).next().unwrap_or_default()
}

/// The numbers of a version, whether it is a release, and the parts behind the `-` if it is not,
/// of which a number is less than a word.
fn rank(version: &str) -> (Vec<u64>, bool, Vec<Result<u64, &str>>) {
    let mut numbers: Vec<u64> =
        core(version).split('.').map_while(|part| part.parse().ok()).collect();
    numbers.resize(3, 0);
    let version = version.split('+').next().unwrap_or_default();
    let before = version.split_once('-').map(|(_, before)| before);
    let parts = before.into_iter().flat_map(|before| before.split('.'));
    let parts = parts.map(|part| part.parse::<u64>().map_err(|_| part)).collect();
    (numbers, before.is_none(), parts)
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::order;

    #[test]
    fn versions_compare_by_numbers_and_then_by_what_is_before_a_release() {
        let ascending = [
            "0.9.0",
            "0.10.0-rc.1",
            "0.10.0",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.1",
        ];
        for pair in ascending.windows(2) {
            assert_eq!(order(pair[0], pair[1]), Ordering::Less, "{pair:?}");
            assert_eq!(order(pair[1], pair[0]), Ordering::Greater, "{pair:?}");
        }
        for (a, b) in [("0.1", "0.1.0"), ("1", "1.0.0"), ("1.0.0+a", "1.0.0+b")] {
            assert_eq!(order(a, b), Ordering::Equal, "{a} {b}");
        }
    }
}
