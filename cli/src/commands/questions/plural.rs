//! Numbers of things in English.

/// A number with its noun: `1 claim`, `2 claims`.
pub(super) fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
