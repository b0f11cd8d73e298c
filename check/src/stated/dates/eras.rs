//! Years of a reign, by a table of eras.

use std::sync::LazyLock;

use super::number;
use crate::stated::words::folded;

/// Each era, as its words are compared, and its first year.
static ERAS: LazyLock<Vec<(Vec<char>, i64)>> = LazyLock::new(|| {
    let line = |line: &str| {
        let (name, year) = line.split_once('\t')?;
        Some((folded(name), year.trim().parse().ok()?))
    };
    include_str!("eras.tsv").lines().filter_map(line).collect()
});

/// The year of a reign that starts here, and where it ends: `康熙三年` is 1664.
pub(super) fn read(text: &[char], at: usize) -> Option<(i64, usize)> {
    let eras = ERAS.iter().filter(|(name, _)| text[at..].starts_with(name));
    let (name, first) = eras.max_by_key(|(name, _)| name.len())?;
    let behind = at + name.len();
    let (number, end) = match text.get(behind) {
        Some('元') => (1, behind + 1),
        _ => number(text, behind, 2)?,
    };
    (text.get(end) == Some(&'年')).then_some((first + number - 1, end + 1))
}
