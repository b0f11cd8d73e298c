//! Documents and their sources in memory.

use std::path::PathBuf;

use comity_tree::Source;

use crate::{
    check::check_files, file::LoadedFile, limits::Limits, ontology::Ontology, options::Options,
    report::Report, session::Files,
};

/// Documents, their registry and the texts that they cite, all in memory.
///
/// [`Memory::check`] finds what `comity check` finds on the same files.
///
/// ```
/// use comity_check::{Memory, Ontology};
///
/// let report = Memory::new()
///     .document("visit.yaml", "ontology: bilateral@0.1.0\nclaims:\n  - kind: relatoin\n")
///     .source("communique.txt", "The two sides agreed on ...")
///     .check(&Ontology::open("comity:bilateral"));
/// let file = &report.files[0];
/// assert_eq!(file.source.name, "visit.yaml");
/// assert_eq!(file.findings[0].code, "unknown-kind");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Memory {
    documents: Vec<LoadedFile>,
    registry: Vec<LoadedFile>,
    sources: Vec<(String, Vec<u8>)>,
    options: Options,
}

impl Memory {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a document to check. The extension of its name tells its format; without one, its text
    /// does.
    #[must_use]
    pub fn document(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.documents.push(loaded(name.into(), text.into()));
        self
    }

    /// Adds a document that is read for the ids that it declares.
    #[must_use]
    pub fn registry(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.registry.push(loaded(name.into(), text.into()));
        self
    }

    /// Adds a text that documents cite by its name. Without any, no evidence is verified.
    #[must_use]
    pub fn source(mut self, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        self.sources.push((name.into(), text.into()));
        self
    }

    /// Whether a warning weighs as much as an error.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// How much work a run does at most.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.options.limits = limits;
        self
    }

    /// Checks the documents, each for itself and against the others, and their evidence against
    /// the sources.
    pub fn check(&self, ontology: &Ontology) -> Report {
        check_files(ontology, &self.files()).report
    }

    /// The documents as the files of a [session](crate::Session).
    pub fn files(&self) -> Files {
        let Self { documents, registry, sources, options } = self.clone();
        let sources = (!sources.is_empty()).then_some(sources);
        Files::from_memory(options, documents, registry, sources)
    }
}

fn loaded(name: String, text: String) -> LoadedFile {
    LoadedFile::of_source(&PathBuf::from(&name), Source { name, text })
}
