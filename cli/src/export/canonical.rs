//! A line of canonical JSON for each claim, with its digest. Hidden characters are escaped in the
//! line, and not in what the digest is of.

use comity_tree::json::escape_hidden;
use serde_json::json;

use super::{Exporter, Table};
use crate::canonical;

/// Canonical JSON, a claim in a line.
#[derive(Debug)]
pub(crate) struct Canonical;

impl Exporter for Canonical {
    fn name(&self) -> &'static str {
        "canonical"
    }

    fn about(&self) -> &'static str {
        "Canonical JSON (RFC 8785), a line for each claim: its document, what it says, its SHA-256"
    }

    fn write(&self, table: &Table<'_>) -> String {
        let rows = table.rows.iter().map(|(name, node)| {
            let claim = canonical::claim(table.model, table.union, *node);
            let digest = canonical::digest(&claim);
            let line = json!({ "document": name, "claim": claim, "digest": digest });
            escape_hidden(canonical::text(&line)) + "\n"
        });
        rows.collect()
    }
}
