//! The paths that a project file names, as far as they lead somewhere.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use comity_tree::{Finding, Node, Span, did_you_mean, nearest};

use super::documents::is_pattern;
use crate::{
    codes,
    file::{real, shipped},
    registry,
};

/// What a path must lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A file or a folder.
    Any,
    /// A file or a folder, or the name of a registry that comes with comity.
    Registry,
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A file or a folder, or files that match a pattern.
    Pattern,
}

/// Reads the paths of a key, each once.
pub(super) fn read(
    key: &str,
    value: Node<'_>,
    folder: &Path,
    place: Place,
    findings: &mut Vec<Finding>,
) -> Vec<PathBuf> {
    let mut seen: HashMap<PathBuf, Node<'_>> = HashMap::new();
    let mut paths = Vec::new();
    let is_text = |node: &Node<'_>| node.as_str().is_some_and(|text| !text.is_empty());
    for node in value.items().filter(is_text) {
        let is_shipped = place == Place::Registry && shipped(Path::new(node.text())).is_some();
        let path = if is_shipped { node.text().into() } else { folder.join(node.text()) };
        if let Some(missing) = missing(node, &path, place) {
            findings.push(missing);
            continue;
        }
        if let Some(first) = seen.insert(real(&path), node) {
            findings.push(twice(key, node, first.span()));
            continue;
        }
        paths.push(path);
    }
    // All that is in a folder of the registry is read; of sources, a folder is where names start.
    if matches!(place, Place::Any | Place::Registry) {
        findings.extend(nested(key, &seen));
    }
    paths
}

/// The paths that are inside another, in the order of writing.
fn nested(key: &str, seen: &HashMap<PathBuf, Node<'_>>) -> Vec<Finding> {
    let mut found: Vec<(Node<'_>, Node<'_>)> = Vec::new();
    for (path, node) in seen {
        let around = path.ancestors().skip(1).find_map(|above| seen.get(above));
        found.extend(around.map(|around| (*node, *around)));
    }
    found.sort_by_key(|(node, _)| node.span().start);
    let finding = |(node, around): (Node<'_>, Node<'_>)| {
        let (inner, outer) = (node.text(), around.text());
        let message = format!("`{key}` names `{inner}`, which is inside `{outer}`");
        Finding::new(codes::LISTED_TWICE, node.span(), message)
            .related(around.span(), "named here")
            .help(format!("remove `{inner}`: everything in `{outer}` is read"))
            .node(node.index())
    };
    found.into_iter().map(finding).collect()
}

/// `missing-path`, if a path does not lead to what it must.
pub(super) fn missing(node: Node<'_>, path: &Path, place: Place) -> Option<Finding> {
    if place == Place::Pattern && is_pattern(Path::new(node.text())) {
        return None;
    }
    if let Some(name) = shipped(path).filter(|_| place == Place::Registry) {
        return registry::missing(name).map(|(why, help)| {
            Finding::new(codes::MISSING_PATH, node.span(), why).help(help).node(node.index())
        });
    }
    let (fits, wanted) = match place {
        Place::Any | Place::Registry | Place::Pattern => (path.exists(), "file or folder"),
        Place::Folder => (path.is_dir(), "folder"),
        Place::File => (path.is_file(), "file"),
    };
    if fits {
        return None;
    }
    let message = if path.exists() {
        format!("`{}` is not a {wanted}", node.text())
    } else {
        format!("there is no {wanted} `{}`", node.text())
    };
    let finding = Finding::new(codes::MISSING_PATH, node.span(), message).node(node.index());
    Some(match neighbour(path) {
        Some(near) => finding.help(did_you_mean(&near)),
        None => finding.help("a relative path starts at the folder of this file"),
    })
}

/// What is in the folder of a missing path and has nearly its name.
fn neighbour(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let entries = fs::read_dir(parent.unwrap_or(Path::new("."))).ok()?.flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
}

fn twice(key: &str, node: Node<'_>, first: Span) -> Finding {
    let message = format!("`{key}` names `{}` twice", node.text());
    Finding::new(codes::LISTED_TWICE, node.span(), message)
        .label("again here")
        .related(first, "first here")
        .help("remove one of the two")
        .node(node.index())
}
