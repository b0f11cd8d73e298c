//! In what the databases differ.

/// A database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Sqlite,
    Postgresql,
}

impl Dialect {
    pub(super) const fn boolean(self) -> &'static str {
        match self {
            Self::Sqlite => "INTEGER",
            Self::Postgresql => "BOOLEAN",
        }
    }

    pub(super) const fn truth(self, value: bool) -> &'static str {
        match (self, value) {
            (Self::Sqlite, true) => "1",
            (Self::Sqlite, false) => "0",
            (Self::Postgresql, true) => "TRUE",
            (Self::Postgresql, false) => "FALSE",
        }
    }

    /// The type of a day. Years before the first and after the last that a database knows are not
    /// there, so both keep days as numbers from 1970-01-01.
    pub(super) const fn day(self) -> &'static str {
        match self {
            Self::Sqlite => "INTEGER",
            Self::Postgresql => "BIGINT",
        }
    }
}
