//! An array of objects.

use comity_check::report::json::pretty;
use serde_json::{Value, json};

use super::{Exporter, Table, value};

/// JSON: each claim as its document has it.
#[derive(Debug)]
pub(crate) struct Json;

impl Exporter for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn about(&self) -> &'static str {
        "An array with an object for each claim: its document, and what it says"
    }

    fn write(&self, table: &Table<'_>) -> String {
        let rows = table.rows.iter();
        let rows = rows.map(|(name, node)| json!({ "document": name, "claim": value(*node) }));
        pretty(&Value::Array(rows.collect())) + "\n"
    }
}
