//! The project file, `comity.toml`: what a repository of documents is.
//!
//! What it may contain is an ontology ([`model`]), so that its mistakes are found, and its schema
//! is generated, as those of documents are.

mod documents;
mod language;
mod paths;
mod read;

use std::path::{Path, PathBuf};

use comity_tree::{Finding, Severity};

pub use documents::{expand, place_of};
pub use language::model;

use crate::{
    discover::Misuse,
    expected::Expected,
    file::{LoadedFile, name_of},
    limits::Limits,
    ontology::Ontology,
    options::Options,
    patterns::Patterns,
    report::{FileReport, Report, Summary},
    severities::Severities,
    verdict::Verdict,
};

/// The name of the file.
pub const NAME: &str = "comity.toml";

/// A project file, opened.
#[derive(Debug)]
pub struct ProjectFile {
    file: LoadedFile,
    folder: PathBuf,
}

/// What a project file says, as far as it is sound.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Its folder, as a path from the working directory.
    pub folder: PathBuf,
    /// The documents: files, folders and patterns, with the folder.
    pub documents: Vec<PathBuf>,
    /// Where ids are declared; `None` to look for folders named `registry`.
    pub registry: Option<Vec<PathBuf>>,
    /// Where entries add to those that come from elsewhere.
    pub additions: Vec<PathBuf>,
    /// The folders of source texts.
    pub sources: Vec<PathBuf>,
    /// The documents that are not looked at.
    pub exclude: Patterns,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
    /// How much findings weigh.
    pub severities: Severities,
    /// How much work a run does at most.
    pub limits: Limits,
    /// The patterns that must match something.
    pub expected: Vec<Expected>,
    /// What is wrong with the file and leaves it usable.
    pub notes: Vec<FileReport>,
}

impl ProjectFile {
    /// Finds the file in a folder or the nearest above it, up to the root of its git repository.
    ///
    /// The path is given from `folder` on.
    pub fn find(folder: &Path) -> Option<PathBuf> {
        let folder = std::fs::canonicalize(folder).ok()?;
        let mut up = PathBuf::new();
        for above in folder.ancestors() {
            // What is not a file is for its reader to report.
            if above.join(NAME).symlink_metadata().is_ok() {
                return Some(up.join(NAME));
            }
            if above.join(".git").exists() {
                return None;
            }
            up.push("..");
        }
        None
    }

    /// Opens the file at a path.
    pub fn open(path: &Path) -> Self {
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Self { file: LoadedFile::open(path), folder }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.file.path
    }

    /// Its folder, as a path from the working directory.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The ontology that it names, as [`Ontology::open`] takes it.
    pub fn ontology(&self) -> Option<String> {
        let tree = self.file.parse().tree?;
        let name = tree.root().get("ontology")?.as_str()?;
        let is_shipped = name.starts_with("comity:");
        Some(if is_shipped { name.to_owned() } else { name_of(&self.folder.join(name)) })
    }

    /// What it says of documents that are checked against an ontology.
    ///
    /// # Errors
    ///
    /// The report on what is wrong with the file: nothing can be looked at.
    pub fn read(&self, ontology: &Ontology) -> Result<Project, Box<Report>> {
        let (mut project, findings) = self.examine(ontology);
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Box::new(self.report(findings)));
        }
        for expected in &mut project.expected {
            expected.on(&self.file.source);
        }
        if !findings.is_empty() {
            project.notes = vec![FileReport { source: self.file.source.clone(), findings }];
        }
        Ok(project)
    }

    fn examine(&self, ontology: &Ontology) -> (Project, Vec<Finding>) {
        let nothing = || Project { folder: self.folder.clone(), ..Project::default() };
        if let Some(failure) = &self.file.failure {
            return (nothing(), vec![failure.clone()]);
        }
        let read = self.file.parse();
        let Some(tree) = &read.tree else { return (nothing(), read.findings) };
        let usable = ontology.loaded.model.as_ref().filter(|_| ontology.loaded.is_sound());
        let (project, mut findings) = read::read(tree, &self.folder, usable);
        findings.extend(read.findings.clone());
        findings.sort_by_key(|finding| finding.span);
        (project, findings)
    }

    fn report(&self, findings: Vec<Finding>) -> Report {
        let files = vec![FileReport { source: self.file.source.clone(), findings }];
        let summary = Summary { files: 1, ..Summary::default() };
        let report = Report::new(files, Vec::new(), summary, false);
        Report { verdict: Verdict::Undecided, ..report }
    }
}

impl Project {
    /// What a command looks at that names these files, or none to look at all of the project. With
    /// `ignored`, even what ignore files and the project exclude.
    ///
    /// # Errors
    ///
    /// A pattern of documents that matches nothing.
    pub fn options(&self, named: &[PathBuf], ignored: bool) -> Result<Options, Misuse> {
        let mut options = Options {
            paths: named.to_vec(),
            registry: self.registry.clone(),
            additions: self.additions.clone(),
            sources: self.sources.clone(),
            exclude: self.exclude.clone(),
            ignored,
            strict: self.strict,
            severities: self.severities.clone(),
            limits: self.limits,
            notes: self.notes.clone(),
            ..Options::default()
        };
        if named.is_empty() {
            options.paths = documents::paths(&self.folder, &self.documents, ignored)?;
            let registry = self.registry.iter().flatten().chain(&self.additions);
            options.paths.extend(registry.filter(|path| self.contains(path)).cloned());
            options.wholes = vec![self.folder.clone()];
            options.expected.clone_from(&self.expected);
        }
        Ok(options)
    }

    /// Whether a path is below the folder of the project.
    fn contains(&self, path: &Path) -> bool {
        let real = |path: &Path| std::fs::canonicalize(path).ok();
        let folder = if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder };
        real(path).is_some_and(|path| real(folder).is_some_and(|folder| path.starts_with(folder)))
    }
}
