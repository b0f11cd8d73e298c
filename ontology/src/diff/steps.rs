//! How much a version announces.

use std::fmt;

use crate::version;

/// What a user of an ontology has to expect of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VersionStep {
    /// Nothing means anything else.
    Patch,
    /// Documents stay valid, and there is more, or something is worded in another way.
    Minor,
    /// Documents may become invalid, or mean something else.
    Major,
}

impl fmt::Display for VersionStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The step from one version to another; `None` if the second is not later.
///
/// Before 1.0.0, the second number is that of breaking changes, and the third of all others.
pub fn step(old: &str, new: &str) -> Option<VersionStep> {
    let numbers = |version: &str| -> Option<[u64; 3]> {
        let parts = version::core(version).split('.');
        let numbers: Vec<u64> = parts.map_while(|part| part.parse().ok()).collect();
        numbers.try_into().ok()
    };
    let is_later = version::order(old, new).is_lt();
    let (old, new) = (numbers(old)?, numbers(new)?);
    if !is_later {
        return None;
    }
    Some(match (new[0] > old[0], new[1] > old[1]) {
        // What is not released may change in any way until it is.
        _ if new == old => VersionStep::Major,
        (true, _) => VersionStep::Major,
        (_, true) if old[0] == 0 => VersionStep::Major,
        (_, true) => VersionStep::Minor,
        _ if old[0] == 0 => VersionStep::Minor,
        _ => VersionStep::Patch,
    })
}

#[cfg(test)]
mod tests {
    use super::{VersionStep, step};

    #[test]
    fn before_the_first_release_the_second_number_breaks() {
        for (old, new, expected) in [
            ("1.2.3", "2.0.0", Some(VersionStep::Major)),
            ("1.2.3", "1.3.0", Some(VersionStep::Minor)),
            ("1.2.3", "1.2.4", Some(VersionStep::Patch)),
            ("0.1.0", "0.2.0", Some(VersionStep::Major)),
            ("0.1.0", "0.1.1", Some(VersionStep::Minor)),
            ("0.1.0", "0.1.0", None),
            ("1.2.3", "1.2.2", None),
            ("1.2", "1.3", None),
            ("1.2.3-rc.1", "1.2.3", Some(VersionStep::Major)),
            ("1.2.3", "1.2.4-rc.1", Some(VersionStep::Patch)),
            ("1.2.3", "1.2.3-rc.1", None),
        ] {
            assert_eq!(step(old, new), expected, "{old} to {new}");
        }
    }
}
