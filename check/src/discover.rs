//! Paths to the files to check.

use std::{
    collections::HashSet,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use comity_tree::Format;
use ignore::WalkBuilder;

use crate::file::reason;

/// What a list of paths came to.
#[derive(Debug, Default)]
pub struct Discovery {
    /// The files to read, each once, in the order of the paths and by name within a folder.
    pub files: Vec<PathBuf>,
    /// The paths that name nothing to check: mistakes in the command.
    pub misused: Vec<Misuse>,
    /// What lies below a named folder and cannot be looked at.
    pub unreadable: Vec<Unreadable>,
}

/// A path that names nothing to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misuse {
    /// The path as given.
    pub path: PathBuf,
    /// Why there is nothing to check.
    pub why: String,
    /// The way out; may be empty.
    pub help: String,
}

/// Something that should have been looked at and could not be.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it is.
    pub path: PathBuf,
    /// Why it cannot be read.
    pub why: String,
}

/// Finds the files that `paths` represent.
///
/// A folder represents all documents below it, by extension, less what `.gitignore` and `.ignore`
/// files leave out and what is hidden. A file represents itself. Nothing is passed over in
/// silence: a path that names nothing, and a folder without documents, are misuses.
pub fn discover(paths: &[PathBuf]) -> Discovery {
    let mut found = Discovery::default();
    let mut seen = HashSet::new();
    for path in paths {
        match fs::metadata(path) {
            Err(error) => found.misused.push(Misuse {
                path: path.clone(),
                why: match error.kind() {
                    ErrorKind::NotFound => "there is no such file or folder".to_owned(),
                    _ => format!("it cannot be looked at: {}", reason(&error)),
                },
                help: String::new(),
            }),
            Ok(metadata) if metadata.is_dir() => walk(path, &mut found, &mut seen),
            Ok(_) if is_document(path) => add(path.clone(), &mut found, &mut seen),
            Ok(_) => found.misused.push(Misuse {
                path: path.clone(),
                why: "its name does not tell its format".into(),
                help: "documents are named `.yaml`, `.yml`, `.json` or `.toml`".into(),
            }),
        }
    }
    found
}

/// Whether the name is that of a document.
fn is_document(path: &Path) -> bool {
    path.file_name().and_then(|name| Format::of(&name.to_string_lossy())).is_some()
}

fn walk(folder: &Path, found: &mut Discovery, seen: &mut HashSet<PathBuf>) {
    let (files, unreadable) = (found.files.len(), found.unreadable.len());
    let mut any = false;
    // Only what lies in the checked folders decides, never the settings of one machine.
    let entries = WalkBuilder::new(folder)
        .follow_links(true)
        .require_git(false)
        .git_global(false)
        .git_exclude(false)
        .sort_by_file_name(std::cmp::Ord::cmp)
        .build();
    for entry in entries {
        match entry {
            Ok(entry) => {
                let is_dir = entry.file_type().is_some_and(|kind| kind.is_dir());
                if !is_dir && is_document(entry.path()) {
                    any = true;
                    add(entry.into_path(), found, seen);
                }
            }
            Err(error) => found.unreadable.extend(unreadable_entry(&error, folder)),
        }
    }
    if !any && found.files.len() == files && found.unreadable.len() == unreadable {
        found.misused.push(Misuse {
            path: folder.to_owned(),
            why: "there is nothing to check in this folder".into(),
            help: "documents are named `.yaml`, `.yml`, `.json` or `.toml`".into(),
        });
    }
}

/// Adds a file unless an earlier path, or a link, already represents it.
fn add(path: PathBuf, found: &mut Discovery, seen: &mut HashSet<PathBuf>) {
    let real = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
    if seen.insert(real) {
        found.files.push(path);
    }
}

fn unreadable_entry(error: &ignore::Error, folder: &Path) -> Option<Unreadable> {
    let path = path_of(error).unwrap_or(folder).to_owned();
    // A dangling link is a missing document only if it is named like one.
    let dangling = fs::symlink_metadata(&path).is_ok_and(|m| m.is_symlink())
        && !matches!(root_cause(error), ignore::Error::Loop { .. });
    if dangling && !is_document(&path) {
        return None;
    }
    let why = match root_cause(error) {
        ignore::Error::Loop { ancestor, .. } => {
            format!("the link leads back to `{}`", ancestor.display())
        }
        ignore::Error::Io(_) if dangling => "the link leads to no file".to_owned(),
        ignore::Error::Io(error) => reason(error),
        other => other.to_string(),
    };
    Some(Unreadable { path, why })
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::Loop { child, .. } => Some(child),
        ignore::Error::WithPath { path, err } => Some(path_of(err).unwrap_or(path)),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}

fn root_cause(error: &ignore::Error) -> &ignore::Error {
    match error {
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithDepth { err, .. }
        | ignore::Error::WithLineNumber { err, .. } => root_cause(err),
        other => other,
    }
}
