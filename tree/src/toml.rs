//! TOML 1.1.
//!
//! `toml_parser` finds the words and their order; what they mean together (dotted keys, headers,
//! lists of tables) is put together here, because only here both places of a repeated key, the
//! order of the source and the span of every header are available.
//!
//! A date literal keeps its text. It must have the form that TOML gives dates and times; whether
//! the day exists is checked by the type of the field, as in the other two formats.

mod document;
mod flatten;
mod literal;
mod mistake;
mod reader;
mod scalar;
mod words;

use crate::{Limits, Read};

/// Reads one TOML document. A byte order mark before it is skipped.
///
/// A table's span is its header or its braces; that of a table that no header names is the key
/// that implies it, and the root's is the start of the text.
pub fn read(text: &str) -> Read<'_> {
    read_within(text, Limits::default())
}

/// Reads one TOML document, if it is within the limits.
pub fn read_within(text: &str, limits: Limits) -> Read<'_> {
    limits.apply(text, reader::read)
}
