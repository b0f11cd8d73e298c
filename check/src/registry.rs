//! Where the things are declared that documents name.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
};

use crate::discover::{Discovery, discover};

/// The folder that is looked for.
const FOLDER: &str = "registry";

/// Finds the files that are read for their ids, less those that are checked anyway.
///
/// If none are named, each checked file has the registry of the nearest folder above it that has
/// one, up to the root of its git repository or the working directory.
pub(crate) fn find(named: Option<&[PathBuf]>, checked: &[PathBuf]) -> Discovery {
    let mut found = if let Some(paths) = named {
        discover(paths)
    } else {
        let here = std::env::current_dir().ok();
        let folders: BTreeSet<PathBuf> =
            checked.iter().filter_map(|file| nearest(file, here.as_deref())).collect();
        let mut found = discover(&folders.into_iter().collect::<Vec<_>>());
        // An empty folder is no mistake of a command that does not name it.
        found.misused.clear();
        found
    };
    let real = |path: &PathBuf| fs::canonicalize(path).unwrap_or_else(|_| path.clone());
    let checked: HashSet<PathBuf> = checked.iter().map(real).collect();
    found.files.retain(|file| !checked.contains(&real(file)));
    found
}

/// The registry of the nearest folder that has one, as a path in the terms of `file`.
fn nearest(file: &Path, here: Option<&Path>) -> Option<PathBuf> {
    let real = fs::canonicalize(file).ok()?;
    let bound = real
        .ancestors()
        .skip(1)
        .find(|folder| folder.join(".git").exists() || Some(*folder) == here)
        .or(real.parent())?;
    let mut folder = real.parent()?;
    loop {
        let registry = folder.join(FOLDER);
        if registry.is_dir() {
            // Names are shown to people: a path below the working directory is shown from there.
            let short = here.and_then(|here| registry.strip_prefix(here).ok());
            return Some(short.map_or(registry.clone(), Path::to_owned));
        }
        if folder == bound {
            return None;
        }
        folder = folder.parent()?;
    }
}
