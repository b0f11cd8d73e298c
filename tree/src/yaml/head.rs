//! What comes before a document: a byte order mark, and the directive that names the version.

use crate::{Code, Finding, Span};

const BLANKS: [char; 2] = [' ', '\t'];

/// A second byte order mark, or a version of YAML that this reader does not read.
pub(super) fn check(text: &str) -> Option<Finding> {
    let document = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut start = text.len() - document.len();
    if start > 0 && document.starts_with('\u{feff}') {
        let message = "the text has two byte order marks";
        let finding = Finding::new(Code::SYNTAX, Span::of(start, 2 * start), message);
        return Some(finding.help("remove one of them"));
    }
    for line in document.split_inclusive('\n') {
        if let Some(version) = line.strip_prefix("%YAML").filter(|rest| rest.starts_with(BLANKS)) {
            let version = version.split('#').next().unwrap_or(version).trim();
            if version.split('.').next() != Some("1") {
                let message = format!("YAML {} is not supported", crate::shown(version));
                let span = Span::of(start, start + line.trim_end().len());
                let finding = Finding::new(Code::SYNTAX, span, message);
                return Some(finding.help("remove the line, or write `%YAML 1.2`"));
            }
        }
        let is_before_document = line.starts_with(['%', '#'])
            || line.trim_start_matches([' ', '\t', '\r', '\n']).is_empty();
        if !is_before_document {
            return None;
        }
        start += line.len();
    }
    None
}
