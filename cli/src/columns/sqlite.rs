//! The tables in `SQLite`: a file, or in memory on the way to other formats.

use std::{fs, path::Path};

use comity_check::Session;
use comity_gen::Target as _;
use comity_ontology::Model;
use comity_targets::Sql;
use rusqlite::{Connection, OpenFlags, types::ValueRef};

use super::{
    Failure, Staged, Store, Written,
    cell::{Cell, Rows, Tables, quoted},
    fill::Filler,
};

/// Tables that every export has.
const EXPORTED: [&str; 2] = ["node", "term_word"];

/// A file of `SQLite`.
#[derive(Debug)]
pub(super) struct Sqlite;

impl Store for Sqlite {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn about(&self) -> &'static str {
        "A file of SQLite: the tables and views of `comity gen sql`, with the documents in them"
    }

    fn write(&self, session: &Session<'_>, out: &Path) -> Result<Written, Failure> {
        let is_empty = || fs::metadata(out).is_ok_and(|it| it.is_file() && it.len() == 0);
        if out.exists() && !is_empty() && !is_export(out) {
            return Err("it is not an export in SQLite, and is not replaced".to_owned());
        }
        let staged = Staged::new(out);
        let connection = Connection::open(staged.path()).map_err(|error| error.to_string())?;
        let written = fill(&connection, session)?;
        connection.close().map_err(|(_, error)| error.to_string())?;
        staged.take_place()?;
        Ok(written)
    }
}

/// Whether a file is one that an export wrote.
fn is_export(file: &Path) -> bool {
    let names = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .and_then(|connection| names(&connection, &["table"]));
    names.is_ok_and(|names| EXPORTED.iter().all(|name| names.iter().any(|it| it == name)))
}

/// The documents of a session, in tables in memory.
pub(super) fn in_memory(session: &Session<'_>) -> Result<(Connection, Written), Failure> {
    let connection = Connection::open_in_memory().map_err(|error| error.to_string())?;
    let written = fill(&connection, session)?;
    Ok((connection, written))
}

fn fill(connection: &Connection, session: &Session<'_>) -> Result<Written, Failure> {
    let tables = tables_of(session.model())?;
    let fill = || -> rusqlite::Result<Written> {
        connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")?;
        connection.execute_batch(&tables)?;
        let mut filler = Filler::new(session.model(), connection);
        let mut documents = 0;
        for (name, tree) in session.trees() {
            filler.document(name, tree.root())?;
            documents += 1;
        }
        let Filler { key: rows, rounded, .. } = filler;
        connection.execute_batch("COMMIT")?;
        Ok(Written { documents, rows, rounded })
    };
    fill().map_err(|error| error.to_string())
}

/// The statements that create the tables of an ontology.
fn tables_of(model: &Model) -> Result<String, Failure> {
    let made = Sql.generate(model).map_err(|refusals| {
        let refusals: Vec<_> = refusals.iter().map(ToString::to_string).collect();
        refusals.join("; ")
    })?;
    let file = made.files.into_iter().find(|file| file.path == "sqlite.sql");
    file.map(|file| file.text).ok_or_else(|| "there are no tables for SQLite".to_owned())
}

/// The tables of a file.
pub(super) fn tables(file: &Path) -> Result<Tables, Failure> {
    let read = || -> rusqlite::Result<Tables> {
        let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let names = names(&connection, &["table"])?;
        names.into_iter().map(|name| Ok((name.clone(), rows(&connection, &name)?))).collect()
    };
    read().map_err(|error| error.to_string())
}

/// The names of the tables or views, in the order of their names.
pub(super) fn names(connection: &Connection, kinds: &[&str]) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT type, name FROM sqlite_master ORDER BY name")?;
    let all = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let all: Vec<(String, String)> = all.collect::<Result<_, _>>()?;
    let all = all.into_iter().filter(|(kind, _)| kinds.contains(&kind.as_str()));
    Ok(all.map(|(_, name)| name).collect())
}

/// All rows of a table.
fn rows(connection: &Connection, table: &str) -> rusqlite::Result<Rows> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {}", quoted(table)))?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let count = columns.len();
    let rows = statement.query_map([], |row| {
        (0..count).map(|index| Ok(cell(row.get_ref(index)?))).collect::<rusqlite::Result<Vec<_>>>()
    })?;
    Ok(Rows { columns, rows: rows.collect::<Result<_, _>>()? })
}

pub(super) fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(whole) => Cell::Whole(whole),
        ValueRef::Real(number) => Cell::Number(number),
        ValueRef::Text(text) | ValueRef::Blob(text) => {
            Cell::Text(String::from_utf8_lossy(text).into_owned())
        }
    }
}
