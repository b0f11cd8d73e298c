//! An array of objects.

use comity_check::report::json::pretty;
use serde_json::{Value, json};

use super::{Exporter, Table};
use crate::canonical;

/// JSON: each claim as its document has it, with each date as a text, so that it has one type.
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
        let rows = rows.map(|(name, node)| {
            let claim = canonical::claim(table.model, table.union, *node);
            json!({ "document": name, "claim": claim })
        });
        pretty(&Value::Array(rows.collect())) + "\n"
    }
}
