//! Paths to the files to check.

mod below;

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    io::ErrorKind,
    mem::take,
    path::{Path, PathBuf},
};

use comity_tree::Format;

use crate::{
    file::{name_of, real, real_place, reason},
    patterns::Patterns,
};
use below::Below;

/// What a list of paths came to.
#[derive(Debug, Default)]
pub(crate) struct Discovery {
    /// The files to read, each once, in the order of the paths and by name within a folder.
    pub(crate) files: Vec<PathBuf>,
    /// The paths that name nothing to check: mistakes in the command.
    pub(crate) misused: Vec<Misuse>,
    /// What is below a named folder and cannot be read.
    pub(crate) unreadable: Vec<Unreadable>,
    /// The documents that ignore files exclude, by their real paths.
    pub(crate) ignored: BTreeSet<PathBuf>,
    /// The links to folders that were not followed.
    pub(crate) links: BTreeSet<PathBuf>,
    /// What the run reads for itself, by the real paths.
    pub(crate) own: BTreeSet<PathBuf>,
}

/// What is below the named folders and was not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The documents that ignore files or the project file exclude.
    pub ignored: Vec<PathBuf>,
    /// The links to folders that lead out of the folder that they are in.
    pub links: Vec<PathBuf>,
    /// The files that the run reads for itself: the project file, the ontology, a baseline.
    pub own: Vec<PathBuf>,
}

impl LeftOut {
    /// Each path by the name that messages call it by, and why it was left out.
    pub fn reasons(&self) -> impl Iterator<Item = (String, &'static str)> {
        let name = |path: &PathBuf| name_of(path);
        let ignored = self.ignored.iter().map(name);
        let ignored = ignored.map(|path| (path, "an ignore file or the project file excludes it"));
        let links = self.links.iter().map(name);
        let own = self.own.iter().map(name);
        ignored
            .chain(links.map(|path| (path, "the link leads out of the folder")))
            .chain(own.map(|path| (path, OWN)))
    }
}

/// A path that names nothing to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    /// The path as given.
    pub path: PathBuf,
    /// Why there is nothing to check.
    pub why: String,
    /// How to correct it; may be empty.
    pub help: String,
}

/// Something that should have been checked and could not be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Why it cannot be read.
    pub(crate) why: String,
}

impl Discovery {
    /// What was left out, as paths from the working directory where they are below it.
    pub(crate) fn left_out(&self) -> LeftOut {
        let here = real(Path::new("."));
        let short = |path: &PathBuf| path.strip_prefix(&here).unwrap_or(path).to_owned();
        LeftOut {
            ignored: self.ignored.iter().map(short).collect(),
            links: self.links.iter().map(short).collect(),
            own: self.own.iter().map(short).collect(),
        }
    }

    /// Adds what another list of paths came to.
    pub(crate) fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.misused.extend(other.misused);
        self.unreadable.extend(other.unreadable);
        self.ignored.extend(other.ignored);
        self.links.extend(other.links);
        self.own.extend(other.own);
    }

    /// Leaves out what the run reads for itself. If nothing is left, that is a misuse, unless the
    /// run needs nothing.
    pub(crate) fn leave_own(&mut self, own: &[PathBuf], needs_none: bool) {
        let own: BTreeSet<PathBuf> = own.iter().map(|path| real(path)).collect();
        let out = self.leave_out(|file| own.contains(&real(file)));
        if let Some(path) = out.first().filter(|_| self.files.is_empty() && !needs_none) {
            let (path, why) = (path.clone(), format!("this is no document: {OWN}"));
            self.misused.push(Misuse { path, why, help: String::new() });
        }
        self.own.extend(out.iter().map(|file| real(file)));
    }

    /// Leaves out what the patterns match, even if it was named. If no document is left, that is a
    /// misuse, unless the run needs none.
    pub(crate) fn exclude(&mut self, patterns: &Patterns, needed: &Needed) {
        let out = self.leave_out(|file| patterns.matches(file));
        self.unreadable.retain(|entry| !patterns.matches_real(&real_place(&entry.path)));
        if let Some(path) = needed.missing(&out, &self.files) {
            self.misused.push(Misuse {
                path: path.clone(),
                why: "the project file excludes this document, and there is no other".into(),
                help: "`--no-ignore` includes it".into(),
            });
        }
        self.ignored.extend(out.iter().map(|file| real(file)));
    }

    /// Takes out the files that a condition names; returns them.
    fn leave_out(&mut self, is_out: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
        let (out, files) = take(&mut self.files).into_iter().partition(|file| is_out(file));
        self.files = files;
        out
    }
}

/// What a run must have.
#[derive(Debug)]
pub(crate) struct Needed {
    /// The real paths of the files, and folders of files, that are no documents: what they declare
    /// is for documents to name.
    pub(crate) beside: Vec<PathBuf>,
    /// Whether it needs no document if all are left out.
    pub(crate) none: bool,
}

impl Needed {
    /// The first of the documents that were left out, if none is left.
    fn missing<'f>(&self, out: &'f [PathBuf], left: &[PathBuf]) -> Option<&'f PathBuf> {
        let is_document = |file: &&PathBuf| {
            let file = real(file);
            !self.beside.iter().any(|path| file.starts_with(path))
        };
        match left {
            _ if self.none => None,
            [] => out.first(),
            left if left.iter().any(|file| is_document(&file)) => None,
            _ => out.iter().find(is_document),
        }
    }
}

/// Finds the files that `paths` represent.
///
/// A folder represents all documents below it, by extension, except hidden ones and, unless
/// `ignored` is set, those that `.gitignore` and `.ignore` files exclude. A file represents itself.
/// A link below a folder is followed if it leads to something below the same folder: what a folder
/// contains must not depend on what is outside of it.
///
/// Whatever is left out is counted or reported. A path that names nothing and a folder without
/// documents are misuses.
pub(crate) fn discover(paths: &[PathBuf], ignored: bool) -> Discovery {
    let mut found = Discovery::default();
    let mut seen = HashSet::new();
    for path in paths {
        match fs::metadata(path) {
            Err(error) => found.misused.push(Misuse {
                path: path.clone(),
                why: match error.kind() {
                    ErrorKind::NotFound => "there is no such file or folder".to_owned(),
                    _ => format!("it cannot be read: {}", reason(&error)),
                },
                help: String::new(),
            }),
            Ok(metadata) if metadata.is_dir() => folder(path, ignored, &mut found, &mut seen),
            // What is named and has no extension is read by its content.
            Ok(_) if is_document(path) || path.extension().is_none() => {
                add(path.clone(), &mut found, &mut seen);
            }
            Ok(_) => found.misused.push(Misuse {
                path: path.clone(),
                why: "its name has no extension of a known format".into(),
                help: NAMES.into(),
            }),
        }
    }
    // What one path leaves out, another may name.
    found.ignored.retain(|path| !seen.contains(path));
    found
}

/// Why a file is left out that a run reads for itself.
const OWN: &str = "it is the project file, a file of the ontology, or the baseline";

/// How documents are named.
const NAMES: &str = "documents have the extension `.yaml`, `.yml`, `.json` or `.toml`";

/// Whether the name is that of a document.
fn is_document(path: &Path) -> bool {
    path.file_name().and_then(|name| Format::of(&name.to_string_lossy())).is_some()
}

/// Adds what is below a folder.
fn folder(folder: &Path, ignored: bool, found: &mut Discovery, seen: &mut HashSet<PathBuf>) {
    let Below { documents, unreadable, links } = Below::of(folder, ignored);
    let excluded = if ignored { Vec::new() } else { excluded(folder, &documents) };
    if documents.is_empty() && unreadable.is_empty() {
        let help = match excluded.len() {
            0 => NAMES.to_owned(),
            1 => "1 document is excluded by ignore files: `--no-ignore` includes it".to_owned(),
            count => format!(
                "{count} documents are excluded by ignore files: `--no-ignore` includes them"
            ),
        };
        let why = "this folder contains no documents".into();
        found.misused.push(Misuse { path: folder.to_owned(), why, help });
    }
    found.ignored.extend(excluded.iter().map(|path| real(path)));
    found.links.extend(links);
    found.unreadable.extend(unreadable);
    for document in documents {
        add(document, found, seen);
    }
}

/// The documents below a folder that ignore files exclude: those that are found without them.
fn excluded(folder: &Path, documents: &[PathBuf]) -> Vec<PathBuf> {
    let included: HashSet<&PathBuf> = documents.iter().collect();
    let mut all = Below::of(folder, true).documents;
    all.retain(|document| !included.contains(document));
    all
}

/// Adds a file unless an earlier path, or a link, already represents it.
fn add(path: PathBuf, found: &mut Discovery, seen: &mut HashSet<PathBuf>) {
    if seen.insert(real(&path)) {
        found.files.push(path);
    }
}
