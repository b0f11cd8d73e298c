//! Where the things are declared that documents name.

use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
};

use comity_tree::{did_you_mean, nearest as nearest_word};

use crate::{
    discover::{Discovery, Misuse, discover},
    file::{LoadedFile, SHIPPED, real, shipped, way},
};

/// Why there is no registry of a name, if there is none, and what may be meant.
pub(crate) fn missing(name: &str) -> Option<(String, String)> {
    if comity_registry::find(name).is_some() {
        return None;
    }
    let why = format!("there is no registry `{name}` that comes with comity");
    let help = match nearest_word(name, comity_registry::NAMES.iter().copied()) {
        Some(near) => did_you_mean(&format!("{SHIPPED}{near}")),
        None => format!("there is `{SHIPPED}{}`", comity_registry::NAMES.join("`, `comity:")),
    };
    Some((why, help))
}

/// The files of the registries among these paths that come with comity, each once.
pub(crate) fn open_shipped(paths: &[PathBuf]) -> Vec<LoadedFile> {
    let mut seen = HashSet::new();
    let names = paths.iter().filter_map(|path| shipped(path));
    let files = names.filter(|name| seen.insert(*name)).filter_map(comity_registry::find);
    let path = |name: &str| PathBuf::from(format!("{SHIPPED}{name}"));
    let open = |file: &comity_registry::File| {
        LoadedFile::of_text(&path(file.name), file.text.to_owned(), u64::MAX)
    };
    files.flatten().map(open).collect()
}

/// The folder that is looked for.
const FOLDER: &str = "registry";

/// Finds the files that are read for their ids, less those that are checked anyway.
///
/// If none are named, each checked file has the registry of the nearest folder above it that has
/// one, up to the root of its git repository or, outside of any, the working directory. It is not
/// followed if it is a link that leads out of there.
pub(crate) fn find(named: Option<&[PathBuf]>, checked: &[PathBuf], ignored: bool) -> Discovery {
    let mut found = if let Some(paths) = named {
        let (ours, paths): (Vec<_>, Vec<_>) =
            paths.iter().cloned().partition(|path| shipped(path).is_some());
        let mut found = discover(&paths, ignored);
        let misused = ours.into_iter().filter_map(|path| {
            let (why, help) = missing(shipped(&path)?)?;
            Some(Misuse { path, why, help })
        });
        found.misused.extend(misused);
        found
    } else {
        let here = std::env::current_dir().ok();
        let folders: BTreeMap<PathBuf, bool> =
            checked.iter().filter_map(|file| nearest(file, here.as_deref())).collect();
        let inside = folders.iter().filter(|(_, leads_out)| !**leads_out);
        let mut found =
            discover(&inside.map(|(path, _)| path.clone()).collect::<Vec<_>>(), ignored);
        // An empty folder is not a mistake of a command that does not name it.
        found.misused.clear();
        found.links.extend(folders.into_iter().filter(|(_, out)| *out).map(|(path, _)| path));
        found
    };
    let checked: HashSet<PathBuf> = checked.iter().map(|file| real(file)).collect();
    found.files.retain(|file| !checked.contains(&real(file)));
    found.ignored.retain(|file| !checked.contains(file));
    found
}

/// The registries of documents, and of the documents in folders, where none is named.
pub fn beside(paths: &[PathBuf]) -> Vec<PathBuf> {
    let here = std::env::current_dir().ok();
    let found = paths.iter().filter_map(|path| {
        let document = if path.is_dir() { path.join(FOLDER) } else { path.clone() };
        nearest(&document, here.as_deref())
    });
    found.filter(|(_, leads_out)| !leads_out).map(|(path, _)| path).collect()
}

/// A path as it is shown to people: from the working directory, if both are in one place.
fn short(path: PathBuf, here: Option<&Path>, bound: &Path) -> PathBuf {
    match here.filter(|here| here.starts_with(bound) || path.starts_with(here)) {
        Some(here) => way(here, &path),
        None => path,
    }
}

/// The registry of the nearest folder that has one, as a path in the terms of `file`, and whether
/// it is a link that leads out of where registries are looked for.
fn nearest(file: &Path, here: Option<&Path>) -> Option<(PathBuf, bool)> {
    let file = real(file);
    let mut above = file.ancestors().skip(1);
    let bound = above
        .find(|folder| folder.join(".git").exists())
        .or(here.filter(|here| file.starts_with(here)))
        .or(file.parent())?;
    let mut folder = file.parent()?;
    loop {
        let registry = folder.join(FOLDER);
        if registry.is_dir() {
            let leads_out = !real(&registry).starts_with(bound);
            return Some((short(registry, here, bound), leads_out));
        }
        if folder == bound {
            return None;
        }
        folder = folder.parent()?;
    }
}
