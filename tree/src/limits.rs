//! The limits that keep hostile input cheap. Each is documented where it is reported.

/// Deepest nesting of maps and sequences that a reader accepts.
pub const MAX_DEPTH: usize = 128;

/// Largest source in bytes: spans are 32 bits wide.
pub const MAX_BYTES: usize = u32::MAX as usize - 1;

/// Most nodes that the aliases of one YAML document may add to its tree.
pub const MAX_ALIAS_NODES: usize = 100_000;

/// Most syntax errors that are reported for one text: what follows is likely to be their echo.
pub const MAX_SYNTAX_FINDINGS: usize = 50;
