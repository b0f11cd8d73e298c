//! The documents below a folder.

use std::{
    fs,
    mem::take,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use ignore::{DirEntry, Error, WalkBuilder};

use super::{Unreadable, is_document};
use crate::file::{real, real_place, reason};

/// What is below a folder.
#[derive(Debug, Default)]
pub(super) struct Below {
    /// The documents, by name.
    pub(super) documents: Vec<PathBuf>,
    /// What cannot be read.
    pub(super) unreadable: Vec<Unreadable>,
    /// The links to folders outside, which are not followed.
    pub(super) links: Vec<PathBuf>,
}

impl Below {
    /// What is below a folder; with `ignored`, even what ignore files exclude.
    pub(super) fn of(folder: &Path, ignored: bool) -> Self {
        let root = real(folder);
        let outside = Arc::new(Mutex::new(Vec::new()));
        let leading_out = Arc::clone(&outside);
        // The files of the checked folders alone decide, and no settings of the machine.
        let entries = WalkBuilder::new(folder)
            .follow_links(true)
            .require_git(false)
            .git_global(false)
            .git_exclude(false)
            .git_ignore(!ignored)
            .ignore(!ignored)
            .parents(!ignored)
            .sort_by_file_name(std::cmp::Ord::cmp)
            .filter_entry(move |entry| {
                let leads_out = entry.depth() > 0
                    && entry.path_is_symlink()
                    && fs::canonicalize(entry.path()).is_ok_and(|path| !path.starts_with(&root));
                if leads_out && let Ok(mut outside) = leading_out.lock() {
                    outside.push((entry.path().to_owned(), is_folder(entry)));
                }
                !leads_out
            })
            .build();
        let mut below = Self::default();
        for entry in entries {
            match entry {
                Ok(entry) if !is_folder(&entry) && is_document(entry.path()) => {
                    below.documents.push(entry.into_path());
                }
                Ok(_) => {}
                Err(error) => below.unreadable.extend(unreadable(&error, folder)),
            }
        }
        let outside = outside.lock().map(|mut links| take(&mut *links)).unwrap_or_default();
        for (path, is_folder) in outside {
            if is_folder {
                below.links.push(real_place(&path));
            } else if is_document(&path) {
                let why = "the link leads out of the folder".to_owned();
                below.unreadable.push(Unreadable { path, why });
            }
        }
        below
    }
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir())
}

fn unreadable(error: &Error, folder: &Path) -> Option<Unreadable> {
    let path = path_of(error).unwrap_or(folder).to_owned();
    // A dangling link is a missing document only if it is named like one.
    let dangling = fs::symlink_metadata(&path).is_ok_and(|m| m.is_symlink())
        && !matches!(root_cause(error), Error::Loop { .. });
    if dangling && !is_document(&path) {
        return None;
    }
    let why = match root_cause(error) {
        Error::Loop { ancestor, .. } => {
            format!("the link forms a cycle with `{}`", ancestor.display())
        }
        Error::Io(_) if dangling => "the target of the link does not exist".to_owned(),
        Error::Io(error) => reason(error),
        other => other.to_string(),
    };
    Some(Unreadable { path, why })
}

fn path_of(error: &Error) -> Option<&Path> {
    match error {
        Error::Loop { child, .. } => Some(child),
        Error::WithPath { path, err } => Some(path_of(err).unwrap_or(path)),
        Error::WithDepth { err, .. } | Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}

fn root_cause(error: &Error) -> &Error {
    match error {
        Error::WithPath { err, .. }
        | Error::WithDepth { err, .. }
        | Error::WithLineNumber { err, .. } => root_cause(err),
        other => other,
    }
}
