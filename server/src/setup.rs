//! The ontology and the settings that every check uses.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use comity_check::{Ontology, Options, catalogue::catalogue, lint::lint};
use comity_tree::{Lines, Severity};

use crate::settings::Settings;

/// The ontology and the settings that every check uses.
#[derive(Debug)]
pub(crate) struct Setup {
    pub(crate) ontology: Ontology,
    settings: Settings,
    /// Where the page of each code is published.
    pages: HashMap<String, String>,
}

impl Setup {
    /// Opens the ontology that the settings name.
    pub(crate) fn open(settings: Settings) -> Self {
        let ontology = Ontology::open(&settings.ontology);
        let codes = catalogue(ontology.loaded.model.as_ref());
        let pages = codes.into_iter().filter_map(|entry| Some((entry.id, entry.url?)));
        Self { pages: pages.collect(), ontology, settings }
    }

    /// The setup with its files read again.
    pub(crate) fn reopened(&self) -> Self {
        Self::open(self.settings.clone())
    }

    /// Whether it depends on a file.
    pub(crate) fn uses(&self, path: &PathBuf) -> bool {
        self.ontology.loaded.paths.contains(path)
    }

    /// Why no document can be checked; `None` if documents can be.
    pub(crate) fn fault(&self) -> Option<String> {
        if self.ontology.usable().is_some() {
            return None;
        }
        let report = lint(&self.ontology, false);
        let first = report.files.iter().find_map(|file| {
            let mut errors = file.findings.iter();
            let error = errors.find(|finding| finding.severity == Severity::Error)?;
            let position = Lines::new(&file.source.text).position(error.span.start);
            let place = format!("{}:{}:{}", file.source.name, position.line, position.column);
            Some(error.line(&place))
        });
        let why = first.unwrap_or_else(|| "it has no root".to_owned());
        let name = &self.settings.ontology;
        Some(format!("no document is checked, because the ontology `{name}` is not sound: {why}"))
    }

    /// Where the page of a code is published.
    pub(crate) fn page(&self, code: &str) -> Option<&str> {
        self.pages.get(code).map(String::as_str)
    }

    /// The options of a run over the documents of the settings and these files.
    pub(crate) fn options(&self, files: impl IntoIterator<Item = PathBuf>) -> Options {
        let Settings { registry, sources, documents, .. } = self.settings.clone();
        let mut paths = documents;
        paths.extend(files);
        Options { paths, registry, sources, ..Options::default() }
    }

    /// The folder of source texts.
    pub(crate) fn sources(&self) -> Option<&Path> {
        self.settings.sources.as_deref()
    }

    /// Whether the settings say which documents belong together.
    pub(crate) fn has_documents(&self) -> bool {
        !self.settings.documents.is_empty()
    }
}
