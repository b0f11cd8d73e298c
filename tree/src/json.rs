//! JSON, exactly as RFC 8259 has it.
//!
//! A mistake that leaves the shape of the document beyond doubt (a trailing comma, a comment, a
//! bad escape, a bare word) is reported and reading goes on, so that one run shows them all. At
//! any other reading stops.

mod mistake;
mod number;
mod reader;
mod string;

use crate::Read;

/// Reads one JSON document. A byte order mark before it is skipped.
pub fn read(text: &str) -> Read<'_> {
    Read::refuse_large(text).unwrap_or_else(|| reader::Reader::new(text).read())
}
