//! What a run looks at, and how far.

use std::{path::PathBuf, sync::Arc};

use crate::{
    expected::Expected, limits::Limits, patterns::Patterns, progress::Progress, report::FileReport,
    severities::Severities,
};

/// What a run looks at: the same for every command.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Files, and folders of files.
    pub paths: Vec<PathBuf>,
    /// A document that is in memory, with the path that it would have. It replaces the file of
    /// that path.
    pub stdin: Option<(PathBuf, Vec<u8>)>,
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
    /// The files that the run reads for itself and that are no documents, even below a folder that
    /// is looked at: the project file, the files of the ontology, a baseline.
    pub own: Vec<PathBuf>,
    /// Whether documents are looked at that ignore files, or `exclude`, exclude.
    pub ignored: bool,
    /// Whether a run may come to nothing because each of its documents is left out.
    pub excluded_alone: bool,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
    /// How much findings weigh.
    pub severities: Severities,
    /// The folders of which everything is looked at, besides those among the paths.
    pub wholes: Vec<PathBuf>,
    /// How many threads read and check files; with 0 or 1, the one that runs the check.
    pub threads: usize,
    /// How far a run is.
    pub progress: Arc<Progress>,
    /// How much work a run does at most.
    pub limits: Limits,
    /// The patterns of the project file that must match something.
    pub expected: Vec<Expected>,
    /// What is wrong besides: it is added to the report.
    pub notes: Vec<FileReport>,
}
