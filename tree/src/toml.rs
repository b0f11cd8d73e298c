//! TOML 1.1.

use crate::Read;

/// Reads one TOML document.
pub fn read(_text: &str) -> Read<'_> {
    Read { tree: None, findings: Vec::new() }
}
