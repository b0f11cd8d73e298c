//! In what the databases differ.

use comity_tree::first_hidden;

/// A database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Sqlite,
    Postgresql,
}

impl Dialect {
    /// The type of truth values: `SQLite` takes the word, and keeps whole numbers.
    pub(super) const BOOLEAN: &'static str = "BOOLEAN";

    pub(super) const fn truth(self, value: bool) -> &'static str {
        match (self, value) {
            (Self::Sqlite, true) => "1",
            (Self::Sqlite, false) => "0",
            (Self::Postgresql, true) => "TRUE",
            (Self::Postgresql, false) => "FALSE",
        }
    }

    /// Statements with each hidden character of their texts written by its number.
    pub(super) fn without_hidden(self, statements: &str) -> String {
        let function = match self {
            Self::Sqlite => "char",
            Self::Postgresql => "chr",
        };
        let mut shown = String::with_capacity(statements.len());
        let mut rest = statements;
        while let Some(at) = first_hidden(rest) {
            let (before, after) = rest.split_at(at);
            let mut after = after.chars();
            shown.push_str(before);
            shown.extend(after.next().map(|c| format!("' || {function}({}) || '", u32::from(c))));
            rest = after.as_str();
        }
        shown + rest
    }

    /// The type of a whole number of 64 bits.
    pub(super) const fn whole(self) -> &'static str {
        match self {
            Self::Sqlite => "INTEGER",
            Self::Postgresql => "BIGINT",
        }
    }
}
