//! The documents that a project file names.

use std::path::{Component, Path, PathBuf};

use super::NAME;
use crate::{
    discover::{Discovery, Misuse, discover},
    file::real_place,
    patterns::Patterns,
};

/// Whether a path is a pattern.
pub(super) fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '[', '{'])
}

/// The paths, with the files that match in the place of each pattern. With `ignored`, it matches
/// even what ignore files exclude.
pub(super) fn paths(
    folder: &Path,
    documents: &[PathBuf],
    ignored: bool,
) -> Result<Vec<PathBuf>, Misuse> {
    let mut paths = Vec::new();
    for path in documents {
        if is_pattern(path) {
            paths.extend(matching(folder, path, ignored)?);
        } else {
            paths.push(path.clone());
        }
    }
    Ok(paths)
}

/// The paths of a command, with the files that match in the place of each pattern that is no path.
/// A pattern that matches nothing is left for what looks for its file. With `ignored`, it matches
/// even what ignore files exclude.
pub fn expand(paths: &[PathBuf], ignored: bool) -> Vec<PathBuf> {
    let mut expanded = Vec::new();
    for path in paths {
        match is_one(path).then(|| matching(&before(path), path, ignored)) {
            Some(Ok(files)) => expanded.extend(files),
            _ => expanded.push(path.clone()),
        }
    }
    expanded
}

/// Whether a path of a command is a pattern and not the name of something.
fn is_one(path: &Path) -> bool {
    is_pattern(path) && path.symlink_metadata().is_err()
}

/// Where what a path of a command represents is: the path, or the folder in which a pattern starts.
pub fn place_of(path: &Path) -> PathBuf {
    if is_one(path) { before(path) } else { path.to_owned() }
}

/// The documents that match a pattern, which is below the folder, and what may hide some.
fn matching(folder: &Path, path: &Path, ignored: bool) -> Result<Vec<PathBuf>, Misuse> {
    let misuse = |why: String| Misuse { path: path.to_owned(), why, help: String::new() };
    let pattern = path.strip_prefix(folder).unwrap_or(path);
    let start = match before(pattern) {
        here if here == Path::new(".") && !folder.as_os_str().is_empty() => folder.to_owned(),
        start => folder.join(start),
    };
    let line = format!("/{}", pattern.to_string_lossy());
    let patterns = Patterns::new(folder, [line.as_str()])
        .map_err(|(_, why)| misuse(format!("this is not a pattern of paths: {why}")))?;
    let Discovery { mut files, unreadable, .. } = discover(&[start], ignored);
    files.retain(|file| patterns.matches(file) && file.file_name() != Some(NAME.as_ref()));
    // A folder that cannot be read may have documents that match.
    let depth =
        |path: &Path| path.components().filter(|part| matches!(part, Component::Normal(_))).count();
    let reaches = |path: &Path| {
        let below = path.strip_prefix(folder).unwrap_or(path);
        let is_deeper = depth(below) < depth(pattern);
        path.is_dir() && (is_deeper || pattern.to_string_lossy().contains("**"))
    };
    let hidden = unreadable.into_iter().map(|entry| entry.path);
    files.extend(hidden.filter(|path| patterns.matches_real(&real_place(path)) || reaches(path)));
    if files.is_empty() {
        return Err(misuse(format!("no document matches this pattern of `{NAME}`")));
    }
    Ok(files)
}

/// The folder in which a pattern starts.
fn before(pattern: &Path) -> PathBuf {
    let plain = |part: &Component<'_>| !is_pattern(Path::new(part.as_os_str()));
    let before: PathBuf = pattern.components().take_while(plain).collect();
    if before.as_os_str().is_empty() { PathBuf::from(".") } else { before }
}
