//! The files of a run, found and opened.

use std::{
    fs,
    path::{Path, PathBuf},
};

use comity_ontology::spread::spread;

use crate::{
    discover::{LeftOut, Misuse, Needed, Unreadable, discover},
    evidence::Sources,
    file::{LoadedFile, real},
    kept::KeptFile,
    ontology::Ontology,
    options::Options,
    registry,
    report::{FileReport, Report, Summary},
};

/// The files of a run, opened; in a large run, most are read when they are checked, and not kept.
#[derive(Debug)]
pub struct Files {
    pub(super) options: Options,
    pub(super) named: Vec<KeptFile>,
    pub(super) registry: Vec<KeptFile>,
    /// Whether there is more text than is kept.
    pub(super) is_large: bool,
    pub(super) misused: Vec<Misuse>,
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) left_out: LeftOut,
    /// The texts that documents cite, if they are in memory.
    texts: Option<Vec<(String, Vec<u8>)>>,
}

impl Files {
    /// Documents that are in memory, and the texts that they cite.
    pub(crate) fn from_memory(
        options: Options,
        named: Vec<LoadedFile>,
        registry: Vec<LoadedFile>,
        texts: Option<Vec<(String, Vec<u8>)>>,
    ) -> Self {
        let bytes: usize = registry.iter().chain(&named).map(|file| file.source.text.len()).sum();
        let (misused, unreadable, left_out) = Default::default();
        Self {
            is_large: bytes > options.limits.kept_bytes,
            options,
            named: named.into_iter().map(KeptFile::from).collect(),
            registry: registry.into_iter().map(KeptFile::from).collect(),
            misused,
            unreadable,
            left_out,
            texts,
        }
    }

    /// The texts that documents cite, wherever they are; `None` if evidence is not verified.
    ///
    /// # Errors
    ///
    /// One of the folders does not exist.
    pub(crate) fn sources(&self) -> Option<Result<Sources, Misuse>> {
        if let Some(texts) = &self.texts {
            return Some(Ok(Sources::of_texts(texts)));
        }
        let folders = &self.options.sources;
        (!folders.is_empty()).then(|| Sources::open(folders, self.options.limits.bytes()))
    }

    /// Whether evidence is verified.
    pub(super) fn has_sources(&self) -> bool {
        self.texts.is_some() || !self.options.sources.is_empty()
    }

    /// Finds and opens the files that the options name, and those of the registry.
    pub fn open(options: &Options) -> Self {
        let mut options = options.clone();
        let mut found = discover(&options.paths, options.ignored);
        if let Some((name, _)) = &options.stdin {
            let place = real(name);
            found.files.retain(|file| real(file) != place);
            found.files.push(name.clone());
        }
        let needed = needed(&options);
        found.leave_own(&options.own, needed.none);
        if !options.expected.is_empty() {
            let files = found.files.iter().map(|file| real(file));
            let all: Vec<PathBuf> = files.chain(found.ignored.iter().cloned()).collect();
            let unused = options.expected.iter().filter_map(|expected| expected.unused(&all));
            options.notes.extend(unused);
        }
        if !options.ignored {
            found.exclude(&options.exclude, &needed);
        }
        let mut registry =
            registry::find(options.registry.as_deref(), &found.files, options.ignored);
        if !options.additions.is_empty() {
            let seen = [found.files.as_slice(), &registry.files].concat();
            let additions = registry::find(Some(&options.additions), &seen, options.ignored);
            registry.extend(additions);
        }
        registry.leave_own(&options.own, true);
        found.own.extend(registry.own);
        // The documents of a project may be its registry.
        let is_new = |misuse: &Misuse| !found.misused.iter().any(|it| it.path == misuse.path);
        let misused: Vec<_> = registry.misused.into_iter().filter(is_new).collect();
        found.misused.extend(misused);
        found.unreadable.extend(registry.unreadable);
        found.ignored.extend(registry.ignored);
        found.links.extend(registry.links);
        let limit = options.limits.bytes();
        let is_large = bytes(found.files.iter().chain(&registry.files)) > options.limits.kept_bytes;
        let open = |path: &PathBuf| match &options.stdin {
            Some((name, bytes)) if name == path => {
                LoadedFile::of_bytes(path, bytes.clone(), limit).into()
            }
            _ if is_large => KeptFile::later(path, limit),
            _ => KeptFile::now(path, limit),
        };
        let shipped = registry::open_shipped(options.registry.as_deref().unwrap_or_default());
        let registry = spread(options.threads, &registry.files, open);
        let named = spread(options.threads, &found.files, open);
        Self {
            is_large,
            options,
            named,
            registry: shipped.into_iter().map(KeptFile::from).chain(registry).collect(),
            left_out: found.left_out(),
            misused: found.misused,
            unreadable: found.unreadable,
            texts: None,
        }
    }

    /// Whether the entries of a file add to those of others.
    pub(super) fn adds(&self, path: &Path) -> bool {
        let additions = &self.options.additions;
        !additions.is_empty() && {
            let path = real(path);
            additions.iter().any(|addition| path.starts_with(real(addition)))
        }
    }

    /// Puts a text in place of that of a file: what an editor has open is newer than what is on
    /// the disk. A named file that is not there yet is added.
    pub fn replace_text(&mut self, path: &Path, text: &str) {
        let limit = self.options.limits.bytes();
        let missing = self.misused.iter().position(|misuse| misuse.path == path);
        if let Some(missing) = missing.filter(|_| !path.exists()) {
            self.misused.remove(missing);
            self.named.push(LoadedFile::of_text(path, text.to_owned(), limit).into());
            return;
        }
        let path = real(path);
        let is_it = |file: &KeptFile| {
            file.path().file_name() == path.file_name() && real(file.path()) == path
        };
        let all = self.named.iter_mut().chain(&mut self.registry);
        for file in all.filter(|file| is_it(file)) {
            *file = LoadedFile::of_text(file.path(), text.to_owned(), limit).into();
        }
    }

    /// What is below a named folder and cannot be read.
    pub(super) fn unreadable_files(&self) -> impl Iterator<Item = FileReport> {
        self.unreadable.iter().map(|entry| {
            let file = LoadedFile::unreadable(&entry.path, &entry.why);
            FileReport { source: file.source, findings: file.failure.into_iter().collect() }
        })
    }

    /// The report on the named files, of which `unread` could not be read, with these findings.
    pub(crate) fn report(
        &self,
        ontology: &Ontology,
        mut files: Vec<FileReport>,
        unread: usize,
    ) -> Report {
        files.extend(self.unreadable_files());
        self.options.severities.weigh(&mut files);
        files.extend(self.options.notes.iter().cloned());
        let mut summary = Summary::new(ontology);
        summary.files = self.named.len() + self.unreadable.len();
        summary.unread = unread;
        summary.left_out = self.left_out.clone();
        Report::new(files, self.misused.clone(), summary, self.options.strict)
    }

    /// The files that the options name, in the order of the run.
    pub(crate) fn named(&self) -> &[KeptFile] {
        &self.named
    }

    /// The paths of all files, those of the registry among them.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.named.iter().chain(&self.registry).map(KeptFile::path)
    }

    /// Keeps the files that a condition keeps, which may change them.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&mut KeptFile) -> bool) {
        self.named.retain_mut(&mut keep);
        self.registry.retain_mut(keep);
    }

    /// Gives a named file another text; returns the one that it had.
    pub(crate) fn set_text(&mut self, index: usize, text: String) -> String {
        self.named[index].set_text(text)
    }

    /// The options that they were found with.
    pub fn options(&self) -> &Options {
        &self.options
    }
}

/// What a run cannot be without: documents. Where all of a project is looked at, its registry is
/// looked at besides.
fn needed(options: &Options) -> Needed {
    let registry = options.registry.iter().flatten().chain(&options.additions);
    let registry = registry.filter(|_| !options.wholes.is_empty());
    Needed { beside: registry.map(|path| real(path)).collect(), none: options.excluded_alone }
}

/// How many bytes some files have; those of which it is not known have none.
fn bytes<'p>(paths: impl Iterator<Item = &'p PathBuf>) -> usize {
    let sizes = paths.filter_map(|path| fs::metadata(path).ok()).map(|file| file.len());
    usize::try_from(sizes.sum::<u64>()).unwrap_or(usize::MAX)
}
