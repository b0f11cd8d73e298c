//! YAML 1.2, core schema.
//!
//! A plain scalar has the type that the core schema gives it, as in any other reader of YAML 1.2:
//! `NO` is text, `012` is the number 12. A key is always text. An alias repeats what its anchor is
//! at; merge keys (`<<`) are not part of YAML 1.2.

mod anchors;
mod common;
mod core_schema;
mod head;
mod input;
mod mistake;
mod pairs;
mod places;
mod reader;
mod scalar;
mod skip;
mod words;

use crate::{Finding, Read, ReadLimits, Span, unprintable};

/// Reads one YAML document. A byte order mark before it is skipped.
///
/// The span of a block map or sequence ends where its last value ends.
pub fn read(text: &str) -> Read<'_> {
    read_within(text, ReadLimits::default())
}

/// Reads one YAML document, if it is within the limits.
pub fn read_within(text: &str, limits: ReadLimits) -> Read<'_> {
    limits.apply(text, |text, limits| {
        let mut findings = unreadable_controls(text, limits.findings);
        if !findings.is_empty() {
            unprintable::report_written(text, &mut findings, limits.findings);
            return Read { tree: None, findings };
        }
        let mut read = match common::read(text, limits.depth) {
            Some(tree) => Read { tree: Some(tree), findings },
            None => match head::check(text) {
                Some(finding) => return Read::nothing(finding),
                None => reader::read(text, limits),
            },
        };
        unprintable::report_written(text, &mut read.findings, limits.findings);
        read
    })
}

/// Each run of control characters below U+0020, of which the parser takes some for the end.
fn unreadable_controls(text: &str, most: usize) -> Vec<Finding> {
    let is_control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    let mut findings: Vec<Finding> = Vec::new();
    // Next to no text has one, and without an end that depends on it the loop takes many at once.
    if !text.bytes().fold(false, |found, byte| found | is_control(byte)) {
        return findings;
    }
    for (at, byte) in text.bytes().enumerate().filter(|&(_, byte)| is_control(byte)) {
        if let Some(last) = findings.last_mut().filter(|last| last.span.end as usize == at) {
            last.span.end += 1;
        } else if findings.len() == most {
            break;
        } else {
            findings.push(unprintable::finding(Span::of(at, at + 1), char::from(byte)));
        }
    }
    findings
}
