//! The keys of maps, and maps that are not maps in Rust.

use std::fmt;

use crate::{Builder, Kind};
use serde_core::{
    Deserializer,
    de::{DeserializeSeed, Error, Visitor},
};

use super::scalar::add;

/// How `serde_json` hands over a number if some crate asks it for numbers of any precision.
const NUMBER: &str = "$serde_json::private::Number";

/// How `toml` hands over a date or time.
const DATE_TIME: &str = "$__toml_private_datetime";

/// Adds the key of an entry, and with the first one the map.
pub(super) struct Key<'b> {
    pub(super) builder: &'b mut Builder<'static>,
    pub(super) first: bool,
}

/// What a key begins.
pub(super) enum Start {
    /// An entry; of a first key, with the map that it opened.
    Entry(u32),
    /// No map, but a literal whose text is the value.
    Literal(Kind),
}

impl Key<'_> {
    fn begin(self, text: &str) -> Start {
        let at = self.builder.next_index();
        if self.first {
            match text {
                NUMBER => return Start::Literal(Kind::Number),
                DATE_TIME => return Start::Literal(Kind::DateTime),
                _ => self.builder.open(Kind::Map, at),
            };
        }
        add(self.builder, Kind::Str, text);
        Start::Entry(at)
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Start;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Start, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Start;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text as key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Start, E> {
        Ok(self.begin(text))
    }

    // No field is called like a number, but its value may have to be skipped with a finding.

    fn visit_bool<E: Error>(self, value: bool) -> Result<Start, E> {
        Ok(self.begin(if value { "true" } else { "false" }))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Start, E> {
        Ok(self.begin(&value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Start, E> {
        Ok(self.begin(&value.to_string()))
    }
}
