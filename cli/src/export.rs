//! The formats of an export: each is a file in the folder of this module, and a line in
//! [`EXPORTERS`].

mod canonical;
mod csv;
pub(crate) mod documents;
mod json;

use std::fmt::Debug;

use comity_ontology::model::{Model, Union};
use comity_tree::{Kind, Node};
use serde_json::{Map, Value};

/// Every format, the default first.
pub(crate) const EXPORTERS: &[&dyn Exporter] = &[&csv::Csv, &json::Json, &canonical::Canonical];

/// A format of an export.
pub(crate) trait Exporter: Debug + Sync {
    /// Its name: the value of `--to`.
    fn name(&self) -> &'static str;

    /// What it is, in a few words for `--help`.
    fn about(&self) -> &'static str;

    /// The rows in this format. No hidden character of a document is in it.
    fn write(&self, table: &Table<'_>) -> String;
}

/// Where an export goes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Format {
    /// To standard output.
    Text(&'static dyn Exporter),
    /// To standard output, whole documents.
    Documents,
    /// To files.
    #[cfg(feature = "columns")]
    Store(&'static dyn crate::columns::Store),
}

/// The names of all formats, each with what it is.
pub(crate) fn formats() -> impl Iterator<Item = (&'static str, &'static str)> {
    let formats = EXPORTERS.iter().map(|one| (one.name(), one.about()));
    let formats = formats.chain([(documents::NAME, documents::ABOUT)]);
    #[cfg(feature = "columns")]
    let formats = formats.chain(crate::columns::STORES.iter().map(|one| (one.name(), one.about())));
    formats
}

/// The format with this name.
pub(crate) fn format(name: &str) -> Option<Format> {
    #[cfg(feature = "columns")]
    if let Some(store) = crate::columns::STORES.iter().find(|store| store.name() == name) {
        return Some(Format::Store(*store));
    }
    if name == documents::NAME {
        return Some(Format::Documents);
    }
    EXPORTERS.iter().find(|exporter| exporter.name() == name).map(|one| Format::Text(*one))
}

/// What is exported: the values of a union, one in a row.
pub(crate) struct Table<'t> {
    pub(crate) model: &'t Model,
    /// The union: `Claim` of the ontology that ships.
    pub(crate) union: &'t Union,
    /// Each value, after the name of its document.
    pub(crate) rows: Vec<(&'t str, Node<'t>)>,
}

/// A node of a document as JSON.
pub(crate) fn value(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Map => {
            let entries = node.entries().filter(|(_, one)| !one.is_null());
            Value::Object(entries.map(|(key, one)| (key.text().to_owned(), value(one))).collect())
        }
        Kind::Seq => Value::Array(node.items().map(value).collect()),
        Kind::Null | Kind::Invalid => Value::Null,
        Kind::Bool => Value::Bool(node.text() == "true"),
        Kind::Number => {
            // A number with more digits than JSON readers keep remains a text.
            let plain = node.text().replace('_', "");
            match serde_json::from_str(&plain) {
                Ok(Value::Number(number)) if number.to_string() == plain => Value::Number(number),
                _ => Value::String(plain),
            }
        }
        Kind::Str | Kind::Plain | Kind::DateTime => Value::String(node.text().to_owned()),
    }
}

/// The members of an object; none of anything else.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
