//! What a run looks at, and how far.

use std::path::PathBuf;

use crate::{limits::Limits, patterns::Patterns, report::FileReport, severities::Severities};

/// What a run looks at: the same for every command.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Files, and folders of files.
    pub paths: Vec<PathBuf>,
    /// Files, and folders of files, that are read for the ids they declare; `None` to look for
    /// folders named `registry`.
    pub registry: Option<Vec<PathBuf>>,
    /// Files, and folders of files, whose entries add to those of the same id that come from
    /// elsewhere.
    pub additions: Vec<PathBuf>,
    /// The folders of source texts that evidence is verified against, in the order in which a
    /// text is looked for; none to leave it unverified.
    pub sources: Vec<PathBuf>,
    /// The documents that are not looked at.
    pub exclude: Patterns,
    /// Whether documents are looked at that ignore files, or `exclude`, exclude.
    pub ignored: bool,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
    /// How much findings weigh.
    pub severities: Severities,
    /// The folders of which everything is looked at, besides those among the paths.
    pub wholes: Vec<PathBuf>,
    /// How much work a run does at most.
    pub limits: Limits,
    /// What is wrong besides: it is added to the report.
    pub notes: Vec<FileReport>,
}
