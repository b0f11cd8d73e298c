//! What a run can tell of the entries of a baseline: those that it says nothing about are neither
//! stale nor expired.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use super::Key;
use crate::{
    allowed::{Looked, is_looked_for},
    file::real,
    ontology::Ontology,
    options::Options,
    report::Report,
};

/// What a run has looked at, and what for.
pub(super) struct Scope<'r> {
    ontology: &'r Ontology,
    /// The files that were read and parsed, by their real paths.
    read: HashSet<PathBuf>,
    looked: Looked,
}

impl<'r> Scope<'r> {
    pub(super) fn of(report: &Report, ontology: &'r Ontology, options: &Options) -> Self {
        let Options { paths, wholes, sources, own, .. } = options;
        let place = |name: &String| real(Path::new(name));
        let mut read: HashSet<PathBuf> = report.summary.read.iter().map(place).collect();
        // What is wrong with the project file itself is found where all of the project is checked.
        if !wholes.is_empty() {
            read.extend(own.iter().map(|path| real(path)));
        }
        let across = !wholes.is_empty() || paths.iter().any(|path| path.is_dir());
        let looked = Looked { at_sources: !sources.is_empty(), across_documents: across };
        Self { ontology, read, looked }
    }

    /// Whether the run has found all that an entry can be about. Of a file that is gone, that is
    /// nothing.
    pub(super) fn judges(&self, (file, code): &Key) -> bool {
        let model = self.ontology.loaded.model.as_ref();
        let is_looked_for = || model.is_none_or(|model| is_looked_for(code, model, self.looked));
        !file.exists() || self.read.contains(file) && is_looked_for()
    }
}
