//! YAML 1.2.

use crate::Read;

/// Reads one YAML document.
pub fn read(_text: &str) -> Read<'_> {
    Read { tree: None, findings: Vec::new() }
}
