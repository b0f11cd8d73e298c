//! What a run looks at, and how far.

use std::path::PathBuf;

use crate::limits::Limits;

/// What a run looks at: the same for every command.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Files, and folders of files.
    pub paths: Vec<PathBuf>,
    /// Files, and folders of files, that are read for the ids they declare; `None` to look for
    /// folders named `registry`.
    pub registry: Option<Vec<PathBuf>>,
    /// The folder of source texts that evidence is verified against; `None` to leave it
    /// unverified.
    pub sources: Option<PathBuf>,
    /// Whether documents are looked at that ignore files exclude.
    pub ignored: bool,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
    /// How much work a run does at most.
    pub limits: Limits,
}
