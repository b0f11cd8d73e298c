//! The limits that keep malicious input cheap.

use crate::{Code, Finding, Read, Span};

/// Deepest nesting of maps and sequences that any reader accepts: whatever walks a tree may
/// recurse.
pub const MAX_DEPTH: usize = 128;

/// Largest source in bytes that any reader accepts: spans are 32 bits wide.
pub const MAX_BYTES: usize = u32::MAX as usize - 1;

/// Most nodes that the aliases of one YAML document may add to its tree, by default.
pub const MAX_ALIAS_NODES: usize = 100_000;

/// Most syntax errors that are reported for one text, by default: what follows is likely to be
/// their echo.
pub const MAX_SYNTAX_FINDINGS: usize = 50;

/// How much a reader accepts.
///
/// What exceeds a limit is a finding, never a truncated tree.
///
/// ```
/// use comity_tree::{Format, ReadLimits};
///
/// let limits = ReadLimits { depth: 2, ..ReadLimits::default() };
/// let read = Format::Json.read_within("[[[1]]]", limits);
/// assert_eq!(read.findings[0].code, "too-deep");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadLimits {
    /// The largest text, in bytes; never more than [`MAX_BYTES`]. A larger one is `too-large`.
    pub bytes: usize,
    /// The deepest nesting of maps and sequences; never more than [`MAX_DEPTH`]. Deeper nesting is
    /// `too-deep`.
    pub depth: usize,
    /// The largest tree, in nodes: each map, sequence and scalar is one, and so is each key. A
    /// larger one is `too-large`.
    pub nodes: usize,
    /// The most nodes that the aliases of a YAML document add. More are `too-many-aliases`.
    pub alias_nodes: usize,
    /// The most syntax errors that are reported; at least one. Reading ends with the last.
    pub findings: usize,
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self {
            bytes: MAX_BYTES,
            depth: MAX_DEPTH,
            nodes: u32::MAX as usize,
            alias_nodes: MAX_ALIAS_NODES,
            findings: MAX_SYNTAX_FINDINGS,
        }
    }
}

impl ReadLimits {
    /// The limits as far as the readers can go.
    pub(crate) fn capped(self) -> Self {
        Self {
            bytes: self.bytes.min(MAX_BYTES),
            depth: self.depth.min(MAX_DEPTH),
            findings: self.findings.max(1),
            ..self
        }
    }

    /// Reads a text, unless it or its tree is too large.
    pub(crate) fn apply<'s>(
        self,
        text: &'s str,
        read: impl FnOnce(&'s str, Self) -> Read<'s>,
    ) -> Read<'s> {
        let limits = self.capped();
        if text.len() > limits.bytes {
            let message = format!("the text has {} bytes, more than {}", text.len(), limits.bytes);
            let finding = Finding::new(Code::TOO_LARGE, Span::at(0), message);
            return Read::nothing(finding.help("split the document"));
        }
        let mut read = read(text, limits);
        if let Some(tree) = read.tree.take_if(|tree| tree.len() > limits.nodes) {
            let message =
                format!("the document has {} nodes, more than {}", tree.len(), limits.nodes);
            let finding = Finding::new(Code::TOO_LARGE, Span::at(0), message);
            read.findings.insert(0, finding.help("split the document"));
        }
        read
    }

    /// The finding for what is nested too deep.
    pub(crate) fn too_deep(self, span: Span) -> Finding {
        let message = format!("maps and lists are nested more than {} deep", self.depth);
        Finding::new(Code::TOO_DEEP, span, message).help("flatten the document")
    }
}
