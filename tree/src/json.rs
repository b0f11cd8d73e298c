//! JSON, as RFC 8259 defines it, without control characters in texts.
//!
//! A mistake that leaves the shape of the document beyond doubt (a trailing comma, a comment, a
//! bad escape, a bare word) is reported and reading continues, so that one run shows them all. At
//! any other reading stops.

mod mistake;
mod number;
mod reader;
mod string;
mod write;

use crate::{Read, ReadLimits, unprintable};

pub use write::{escape_hidden, write_string};

/// Reads one JSON document. A byte order mark before it is skipped.
pub fn read(text: &str) -> Read<'_> {
    read_within(text, ReadLimits::default())
}

/// Reads one JSON document, if it is within the limits.
pub fn read_within(text: &str, limits: ReadLimits) -> Read<'_> {
    limits.apply(text, |text, limits| {
        let mut read = reader::Reader::new(text, limits).read();
        unprintable::report_written(text, &mut read.findings, limits.findings);
        read
    })
}
