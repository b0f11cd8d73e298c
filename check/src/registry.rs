//! Where the things are declared that documents name.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use crate::discover::{Discovery, discover, real};

/// The folder that is looked for.
const FOLDER: &str = "registry";

/// Finds the files that are read for their ids, less those that are checked anyway.
///
/// If none are named, each checked file has the registry of the nearest folder above it that has
/// one, up to the root of its git repository or the working directory. It is not followed if it is
/// a link that leads out of there.
pub(crate) fn find(named: Option<&[PathBuf]>, checked: &[PathBuf], ignored: bool) -> Discovery {
    let mut found = if let Some(paths) = named {
        discover(paths, ignored)
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

/// The registry of the nearest folder that has one, as a path in the terms of `file`, and whether
/// it is a link that leads out of where registries are looked for.
fn nearest(file: &Path, here: Option<&Path>) -> Option<(PathBuf, bool)> {
    let file = fs::canonicalize(file).ok()?;
    let bound = file
        .ancestors()
        .skip(1)
        .find(|folder| folder.join(".git").exists() || Some(*folder) == here)
        .or(file.parent())?;
    let mut folder = file.parent()?;
    loop {
        let registry = folder.join(FOLDER);
        if registry.is_dir() {
            // Names are shown to people: a path below the working directory is shown from there.
            let short = here.and_then(|here| registry.strip_prefix(here).ok());
            let leads_out = !real(&registry).starts_with(bound);
            return Some((short.map_or(registry.clone(), Path::to_owned), leads_out));
        }
        if folder == bound {
            return None;
        }
        folder = folder.parent()?;
    }
}
