//! Comma-separated values (RFC 4180).

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::model::{Model, Record, TypeRef};
use comity_tree::one_line;
use serde_json::Value;

use super::{Exporter, Table, members, value};

/// CSV: a line for each claim, and a column for each field that one of them has.
#[derive(Debug)]
pub(crate) struct Csv;

impl Exporter for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "A line for each claim, and a column for each field that one of them has"
    }

    fn write(&self, table: &Table<'_>) -> String {
        let rows: Vec<BTreeMap<String, String>> = table
            .rows
            .iter()
            .map(|(name, node)| {
                let mut cells = BTreeMap::from([("document".to_owned(), (*name).to_owned())]);
                fill("", value(*node), &mut cells);
                cells
            })
            .collect();
        let used: BTreeSet<&str> =
            rows.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
        let columns = columns(table, &used);
        let mut text = line(columns.iter().copied());
        for row in &rows {
            let cells = columns.iter().map(|column| row.get(*column).map_or("", String::as_str));
            text += &line(cells);
        }
        text
    }
}

/// Adds the cells of a value: a record has a column for each of its fields, a list of single
/// values is one cell, and any other list is JSON.
fn fill(column: &str, value: Value, cells: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(_) => {
            for (key, value) in members(value) {
                let dot = if column.is_empty() { "" } else { "." };
                fill(&format!("{column}{dot}{key}"), value, cells);
            }
        }
        Value::Null => {}
        Value::Array(items) => {
            let plain: Option<Vec<String>> = items.iter().map(plain).collect();
            let cell = plain.map(|items| items.join("; "));
            cells
                .insert(column.to_owned(), cell.unwrap_or_else(|| Value::Array(items).to_string()));
        }
        single => {
            cells.insert(column.to_owned(), plain(&single).unwrap_or_default());
        }
    }
}

/// A single value as a text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The columns that are used, in the order of the ontology.
fn columns<'u>(table: &Table<'_>, used: &BTreeSet<&'u str>) -> Vec<&'u str> {
    let mut order = vec!["document".to_owned(), table.union.tag.clone()];
    for variant in &table.union.variants {
        let record = &table.model.records[variant.record];
        of_record(table.model, record, "", 0, &mut order);
    }
    let mut columns: Vec<&str> = Vec::new();
    for known in &order {
        if let Some(column) = used.get(known.as_str()).filter(|one| !columns.contains(one)) {
            columns.push(column);
        }
    }
    let rest: Vec<&str> = used.iter().filter(|one| !columns.contains(one)).copied().collect();
    columns.extend(rest);
    columns
}

/// How deep records in each other have columns in the order of the ontology; deeper ones follow.
const DEPTH: usize = 3;

fn of_record(model: &Model, record: &Record, before: &str, depth: usize, order: &mut Vec<String>) {
    for field in &record.fields {
        let name = format!("{before}{}", field.name);
        if let TypeRef::Record(inner) = field.ty
            && depth < DEPTH
        {
            of_record(model, &model.records[inner], &format!("{name}."), depth + 1, order);
        }
        order.push(name);
    }
}

fn line<'c>(cells: impl Iterator<Item = &'c str>) -> String {
    cells.map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}

/// A cell, in quotes where it needs them, without hidden characters.
fn quoted(cell: &str) -> String {
    let lines: Vec<_> = cell.split('\n').map(one_line).collect();
    let cell = lines.join("\n");
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_flat_and_quoted_where_they_must_be() {
        let value = serde_json::json!({
            "parties": ["A", "B"], "value": { "value": 9, "unit": "EUR" }, "note": "so \"it\", is",
            "roles": [{ "actor": "a" }],
        });
        let mut cells = BTreeMap::new();
        fill("", value, &mut cells);
        let found: Vec<_> =
            cells.iter().map(|(key, cell)| format!("{key}={}", quoted(cell))).collect();
        let expected = [
            "note=\"so \"\"it\"\", is\"",
            "parties=A; B",
            "roles=\"[{\"\"actor\"\":\"\"a\"\"}]\"",
            "value.unit=EUR",
            "value.value=9",
        ];
        assert_eq!(found, expected);
    }
}
