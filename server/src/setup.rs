//! What every check uses: the ontology and the options, from the settings of the editor, from the
//! project file, and otherwise by default.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use comity_check::{
    Ontology, Options, ProjectFile, Report, Severities, catalogue, lint, project::NAME,
};
use comity_ontology::Model;
use comity_tree::{Finding, Lines, Severity};

use crate::settings::Settings;

const DEFAULT_ONTOLOGY: &str = "comity:bilateral";

/// What every check uses.
#[derive(Debug)]
pub(crate) struct Setup {
    pub(crate) ontology: Ontology,
    /// The name of the ontology.
    name: String,
    settings: Settings,
    /// The folder that the editor has open.
    root: PathBuf,
    project: Option<ProjectFile>,
    /// What is checked, without what is open; or why nothing can be.
    options: Result<Options, String>,
    /// Where the page of each code is published.
    pages: HashMap<String, String>,
}

impl Setup {
    /// Opens the project and the ontology of a folder.
    pub(crate) fn open(settings: Settings, root: PathBuf) -> Self {
        let project = ProjectFile::find(&root).map(|path| ProjectFile::open(&root.join(path)));
        let of_project = || project.as_ref().and_then(ProjectFile::ontology);
        let name = settings.ontology.clone().or_else(of_project);
        let name = name.unwrap_or_else(|| DEFAULT_ONTOLOGY.to_owned());
        let ontology = Ontology::open(&name);
        let options = options(&settings, project.as_ref(), &ontology);
        let codes = catalogue(ontology.loaded.model.as_ref());
        let pages = codes.into_iter().filter_map(|entry| Some((entry.id, entry.url?)));
        Self { pages: pages.collect(), ontology, name, settings, root, project, options }
    }

    /// The setup with its files read again.
    pub(crate) fn reopened(&self) -> Self {
        Self::open(self.settings.clone(), self.root.clone())
    }

    /// Whether it depends on a file.
    pub(crate) fn uses(&self, path: &Path) -> bool {
        let real = |path: &Path| fs::canonicalize(path).ok();
        let project = self.project.as_ref().map(ProjectFile::path);
        // A project file that is gone, or new, has no other place than its own.
        let is_project = match project {
            Some(project) => project == path || real(project) == real(path),
            None => path.file_name().is_some_and(|name| name == NAME),
        };
        is_project || self.ontology.loaded.paths.iter().any(|used| used == path)
    }

    /// The model and the root of its documents, if documents can be checked.
    pub(crate) fn usable(&self) -> Option<(&Model, usize)> {
        self.ontology.usable().filter(|_| self.options.is_ok())
    }

    /// Why no document can be checked; `None` if documents can be.
    pub(crate) fn fault(&self) -> Option<String> {
        if self.ontology.usable().is_some() {
            return self.options.as_ref().err().cloned();
        }
        let why = first_error(&lint(&self.ontology, &Severities::default(), false));
        let why = why.unwrap_or_else(|| "it has no root".to_owned());
        let name = &self.name;
        Some(format!("no document is checked, because the ontology `{name}` is not sound: {why}"))
    }

    /// Where the page of a code is published.
    pub(crate) fn page(&self, code: &str) -> Option<&str> {
        self.pages.get(code).map(String::as_str)
    }

    /// The options of a run over the documents of the project and these files.
    pub(crate) fn options(&self, files: impl IntoIterator<Item = PathBuf>) -> Options {
        let mut options = self.options.clone().unwrap_or_default();
        options.paths.extend(files);
        options
    }

    /// Whether the project or the settings say which documents belong together.
    pub(crate) fn has_documents(&self) -> bool {
        self.options.as_ref().is_ok_and(|options| !options.paths.is_empty())
    }

    /// The folders of source texts.
    pub(crate) fn sources(&self) -> &[PathBuf] {
        self.options.as_ref().map_or(&[], |options| &options.sources)
    }

    /// Gives the findings of a file the severities that the project gives them.
    pub(crate) fn weigh(&self, path: &Path, findings: &mut Vec<Finding>) {
        if let Ok(Options { severities, .. }) = &self.options {
            severities.weigh_file(path, findings);
        }
    }
}

/// What is checked.
fn options(
    settings: &Settings,
    project: Option<&ProjectFile>,
    ontology: &Ontology,
) -> Result<Options, String> {
    let mut options = match project {
        None => Options::default(),
        Some(file) => {
            let refused = |why: &str| format!("no document is checked: {why}");
            let project = file.read(ontology).map_err(|report| {
                let why = first_error(&report);
                refused(why.as_deref().unwrap_or("the project file is invalid"))
            })?;
            project.options(&[], false).map_err(|misuse| {
                refused(&format!("`{}`: {}", misuse.path.display(), misuse.why))
            })?
        }
    };
    let Settings { registry, sources, documents, .. } = settings.clone();
    options.registry = registry.or(options.registry);
    if !sources.is_empty() {
        options.sources = sources;
    }
    options.paths.extend(documents);
    Ok(options)
}

/// The first error of a report, with its place.
fn first_error(report: &Report) -> Option<String> {
    report.files.iter().find_map(|file| {
        let mut errors = file.findings.iter();
        let error = errors.find(|finding| finding.severity == Severity::Error)?;
        let position = Lines::new(&file.source.text).position(error.span.start);
        let place = format!("{}:{}:{}", file.source.name, position.line, position.column);
        Some(error.line(&place))
    })
}
