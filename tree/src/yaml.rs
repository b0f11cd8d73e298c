//! YAML 1.2, core schema.
//!
//! A plain scalar keeps its text, and the type of its field decides what it means: `NO` is Norway
//! and `012` has three signs. Only the forms of null are resolved here. An alias repeats what its
//! anchor stands at; merge keys (`<<`) are no part of YAML 1.2.

mod anchors;
mod common;
mod mistake;
mod places;
mod reader;
mod scalar;
mod skip;
mod words;

use crate::{Code, Finding, MAX_SYNTAX_FINDINGS, Read, Span};

/// Reads one YAML document. A byte order mark before it is skipped.
///
/// The span of a block map or sequence ends where its last value ends.
pub fn read(text: &str) -> Read<'_> {
    Read::refuse_large(text).unwrap_or_else(|| {
        let findings = control_characters(text);
        if !findings.is_empty() {
            return Read { tree: None, findings };
        }
        let tree = common::read(text);
        if tree.is_some() { Read { tree, findings } } else { reader::read(text) }
    })
}

/// The control characters that may stand nowhere in YAML: the parser looks only for NUL.
fn control_characters(text: &str) -> Vec<Finding> {
    let is_control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    // Next to no text has one, and without an end that depends on it the loop takes many at once.
    if !text.bytes().fold(false, |found, byte| found | is_control(byte)) {
        return Vec::new();
    }
    text.bytes()
        .enumerate()
        .filter(|&(_, byte)| is_control(byte))
        .take(MAX_SYNTAX_FINDINGS)
        .map(|(at, byte)| {
            let message = format!("the control character U+{byte:04X} is not allowed in YAML");
            let help = format!("remove it, or write `\\x{byte:02X}` in a string in double quotes");
            Finding::new(Code::CONTROL_CHARACTER, Span::of(at, at + 1), message).help(help)
        })
        .collect()
}
