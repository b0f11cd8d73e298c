//! A corpus as the tables of the target `sql`: in `SQLite`, in Parquet, and back to documents.

mod cell;
mod document;
mod fill;
mod parquet;
mod place;
mod read;
mod sqlite;

use std::path::Path;

use comity_check::Session;
use comity_ontology::Model;

pub(crate) use document::Document;
pub(crate) use place::{Staged, free};

/// Why nothing could be written or read.
pub(crate) type Failure = String;

/// What was written.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// How many documents.
    pub(crate) documents: usize,
    /// How many rows of records.
    pub(crate) rows: i64,
    /// The numbers that have more digits than a column keeps, each with its document.
    pub(crate) rounded: Vec<String>,
}

/// A format that consists of tables.
pub(crate) trait Store: std::fmt::Debug + Sync {
    /// Its name: the value of `--to`.
    fn name(&self) -> &'static str;

    /// What it is, in a few words for `--help`.
    fn about(&self) -> &'static str;

    /// Writes the documents of a session and its registry to a place, as a whole or not at all.
    fn write(&self, session: &Session<'_>, out: &Path) -> Result<Written, Failure>;
}

/// Every format that consists of tables.
pub(crate) const STORES: &[&dyn Store] = &[&sqlite::Sqlite, &parquet::Parquet];

/// The documents in a file of `SQLite`, or in a folder of Parquet.
pub(crate) fn documents(model: &Model, from: &Path) -> Result<Vec<Document>, Failure> {
    let tables = if from.is_dir() { parquet::tables(from)? } else { sqlite::tables(from)? };
    read::documents(model, tables)
}
