//! Patterns of a project file that are there for some document.

use std::path::{Path, PathBuf};

use comity_tree::{Finding, Node, Source};

use crate::{codes, patterns::Patterns, report::FileReport};

/// A pattern of a project file, and the finding that it matches nothing.
#[derive(Clone, Debug)]
pub struct Expected {
    pattern: Patterns,
    unused: FileReport,
}

impl Expected {
    /// The pattern at a node, which starts at a folder; `None` if it is no pattern.
    pub(crate) fn of(node: Node<'_>, folder: &Path) -> Option<Self> {
        let text = node.text();
        // What takes back is there for what it matches as well.
        let pattern = Patterns::new(folder, [text.strip_prefix('!').unwrap_or(text)]).ok()?;
        let message = format!("`{}` matches no document", comity_tree::shown(text));
        let finding = Finding::new(codes::UNUSED_PATTERN, node.span(), message)
            .help("remove the pattern or correct it; it starts at the folder of this file")
            .node(node.index());
        let source = Source { name: String::new(), text: String::new() };
        Some(Self { pattern, unused: FileReport { source, findings: vec![finding] } })
    }

    /// The findings on the pattern, if it matches nothing.
    pub(crate) fn findings(&mut self) -> &mut Vec<Finding> {
        &mut self.unused.findings
    }

    /// Says which file has the pattern.
    pub(crate) fn on(&mut self, source: &Source) {
        self.unused.source = source.clone();
    }

    /// The report that the pattern matches none of these files, which are absolute paths without
    /// links; `None` if it matches one.
    pub(crate) fn unused(&self, files: &[PathBuf]) -> Option<FileReport> {
        let is_used = self.unused.findings.is_empty()
            || files.iter().any(|file| self.pattern.matches_real(file));
        (!is_used).then(|| self.unused.clone())
    }
}
