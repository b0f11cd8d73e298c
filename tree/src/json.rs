//! JSON, as RFC 8259 defines it, without control characters in texts.
//!
//! A mistake that leaves the shape of the document beyond doubt (a trailing comma, a comment, a
//! bad escape, a bare word) is reported and reading goes on, so that one run shows them all. At
//! any other reading stops.

mod mistake;
mod number;
mod reader;
mod string;
mod write;

use crate::{MAX_SYNTAX_FINDINGS, Read, unprintable};

pub use write::{escape_hidden, write_string};

/// Reads one JSON document. A byte order mark before it is skipped.
pub fn read(text: &str) -> Read<'_> {
    Read::refuse_large(text).unwrap_or_else(|| {
        let mut read = reader::Reader::new(text).read();
        unprintable::report_written(text, &mut read.findings, MAX_SYNTAX_FINDINGS);
        read
    })
}
