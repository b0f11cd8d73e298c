//! What a command runs on: the ontology and the options, from its flags, from the project file,
//! and otherwise by default.

use std::{
    num::NonZeroUsize,
    path::{Path, PathBuf},
};

use comity_check::{
    Misuse, Ontology, Options, Project, ProjectFile, Report, Summary,
    project::{NAME, expand},
};

use crate::{args::Common, input};

const DEFAULT_ONTOLOGY: &str = "comity:bilateral";

/// The project that a command runs in, if it runs in one.
#[derive(Debug)]
pub(crate) struct Home(Option<ProjectFile>);

/// What a command runs on.
#[derive(Debug)]
pub(crate) struct Setup {
    pub(crate) ontology: Ontology,
    pub(crate) options: Options,
}

/// What a command names itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Named<'a> {
    /// The document on standard input, with its path.
    pub(crate) stdin: Option<(PathBuf, Vec<u8>)>,
    pub(crate) paths: &'a [PathBuf],
    pub(crate) sources: &'a [PathBuf],
    pub(crate) is_strict: bool,
    /// A file that it reads besides, which is no document.
    pub(crate) own: Option<&'a Path>,
}

impl Home {
    /// The project whose file is given, or the nearest from the working directory upwards.
    pub(crate) fn open(file: Option<&Path>, is_none: bool) -> Self {
        if is_none {
            return Self(None);
        }
        let found = || ProjectFile::find(Path::new("."));
        let path = file.map(Path::to_owned).or_else(found);
        Self(path.map(|path| ProjectFile::open(&path)))
    }

    /// Whether the command runs in a project.
    pub(crate) fn is_project(&self) -> bool {
        self.0.is_some()
    }

    /// The path of the project file.
    pub(crate) fn file(&self) -> Option<&Path> {
        self.0.as_ref().map(ProjectFile::path)
    }

    /// The ontology that a command names, otherwise that of the project, and otherwise the default.
    pub(crate) fn ontology(&self, named: Option<&str>) -> Ontology {
        let of_project = || self.0.as_ref().and_then(ProjectFile::ontology);
        let name = named.map(str::to_owned).or_else(of_project);
        Ontology::open(name.as_deref().unwrap_or(DEFAULT_ONTOLOGY))
    }

    /// What the project file says; `None` without one.
    ///
    /// # Errors
    ///
    /// The report on a file that is wrong: nothing can be looked at.
    pub(crate) fn project(&self, ontology: &Ontology) -> Result<Option<Project>, Box<Report>> {
        self.0.as_ref().map(|file| file.read(ontology)).transpose()
    }

    /// What a command runs on that needs the ontology alone.
    ///
    /// # Errors
    ///
    /// The report on a project file that is wrong.
    pub(crate) fn sound_ontology(&self, named: Option<&str>) -> Result<Ontology, Box<Report>> {
        let ontology = self.ontology(named);
        self.project(&ontology)?;
        Ok(ontology)
    }

    /// The options for the documents that a command names, otherwise those of the project. With
    /// `ignored`, even for those that are excluded.
    ///
    /// # Errors
    ///
    /// The report on a project file that is wrong, or on a command that names no documents.
    pub(crate) fn options(
        &self,
        ontology: &Ontology,
        paths: &[PathBuf],
        ignored: bool,
    ) -> Result<Options, Box<Report>> {
        match self.project(ontology)? {
            Some(project) => {
                project.options(paths, ignored).map_err(|misuse| misused(ontology, misuse))
            }
            None if paths.is_empty() => Err(misused(ontology, nothing_named())),
            None => Ok(Options { paths: paths.to_vec(), ignored, ..Options::default() }),
        }
    }

    /// What a command runs on that looks at documents.
    ///
    /// # Errors
    ///
    /// The report on a project file that is wrong, or on a command that names no documents.
    pub(crate) fn set_up(&self, common: &Common, named: &Named<'_>) -> Result<Setup, Box<Report>> {
        let ontology = self.ontology(common.ontology.as_deref());
        if named.paths.iter().any(|path| input::is_stdin(path)) {
            return Err(misused(&ontology, input::not_read()));
        }
        let mut paths = expand(named.paths, common.no_ignore);
        if let Some(list) = &common.files_from {
            let listed = input::listed(list).map_err(|misuse| misused(&ontology, misuse))?;
            paths.extend(expand(&listed, common.no_ignore));
        }
        let stdin = named.stdin.iter().map(|(path, _)| path);
        let all: Vec<PathBuf> = stdin.chain(&paths).cloned().collect();
        let mut options = self.options(&ontology, &all, common.no_ignore)?;
        if let Some(stdin) = &named.stdin {
            options.paths = paths;
            options.stdin = Some(stdin.clone());
        }
        if let Some(registry) = &common.registry {
            options.registry = Some(registry.clone());
        }
        if !named.sources.is_empty() {
            options.sources = named.sources.to_vec();
        }
        options.strict |= named.is_strict;
        options.excluded_alone = common.allow_excluded;
        options.own.extend(self.file().map(Path::to_owned));
        options.own.extend(ontology.loaded.paths.iter().cloned());
        options.own.extend(named.own.map(Path::to_owned));
        let cores = || std::thread::available_parallelism().ok();
        options.threads = common.threads.or_else(cores).map_or(1, NonZeroUsize::get);
        let limits = &mut options.limits;
        limits.file_bytes = common.max_file_bytes.unwrap_or(limits.file_bytes);
        limits.combinations = common.max_combinations.unwrap_or(limits.combinations);
        limits.rule_steps = common.max_rule_steps.unwrap_or(limits.rule_steps);
        Ok(Setup { ontology, options })
    }
}

fn misused(ontology: &Ontology, misuse: Misuse) -> Box<Report> {
    Box::new(Report::new(Vec::new(), vec![misuse], Summary::new(ontology), false))
}

fn nothing_named() -> Misuse {
    Misuse {
        path: NAME.into(),
        why: "the command names no documents, and there is no project file here or above".into(),
        help: "name files or folders, or write a project file: `comity init`".into(),
    }
}
