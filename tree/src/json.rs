//! JSON (RFC 8259).

use crate::Read;

/// Reads one JSON document.
pub fn read(_text: &str) -> Read<'_> {
    Read { tree: None, findings: Vec::new() }
}
