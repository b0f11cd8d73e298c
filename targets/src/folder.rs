//! A folder of generated files: one folder a target, each written as a whole or not at all.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use comity_gen::{File, Target, fates, loss};
use comity_ontology::Model;

use crate::stale;

/// The list of the files that comity wrote into a folder, in that folder.
const MANIFEST: &str = ".comity-files";

/// What one target comes to: the name of its folder, and its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The name of its folder.
    pub name: String,
    /// Its files by their paths, with `/` between the parts.
    pub files: BTreeMap<String, String>,
}

impl Output {
    /// The files of an artefact, and the page of what it carries and loses.
    pub fn new(model: &Model, target: &dyn Target, artefact: &comity_gen::Artefact) -> Self {
        let mut files: BTreeMap<String, String> = artefact
            .files
            .iter()
            .map(|File { path, text }| (path.clone(), terminated(text.clone())))
            .collect();
        let lost = loss::report(&artefact.title, &artefact.losses);
        let carried = fates::table(model, &[(target, artefact)]);
        files.insert("losses.md".to_owned(), format!("{lost}\n{carried}"));
        Self { name: target.name().to_owned(), files }
    }

    /// The list of its files, itself among them.
    fn manifest(&self) -> String {
        let mut lines: Vec<&str> = self.files.keys().map(String::as_str).collect();
        lines.extend([MANIFEST, ""]);
        lines.join("\n")
    }
}

fn terminated(mut text: String) -> String {
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Why nothing was written.
#[derive(Debug)]
pub struct Unwritten {
    /// Which file or folder.
    pub path: PathBuf,
    /// Why.
    pub why: String,
}

impl Unwritten {
    fn new(path: &Path, error: &io::Error) -> Self {
        Self { path: path.to_owned(), why: error.to_string() }
    }
}

/// Writes every output into its folder in `root`. Each is written beside its place first; only
/// when all of them are there, they take the places of the old ones. After a failure, the old
/// folders are there as before.
///
/// # Errors
///
/// A file cannot be written, or a folder contains files that are not from here.
pub fn write(root: &Path, outputs: &[Output]) -> Result<(), Unwritten> {
    for output in outputs {
        foreign(&root.join(&output.name))?;
    }
    fs::create_dir_all(root).map_err(|error| Unwritten::new(root, &error))?;
    let result = outputs.iter().try_for_each(|output| stage(root, output));
    let result = result.and_then(|()| swap(root, outputs));
    for output in outputs {
        // What is left over after a failure; there is nothing to do if that fails as well.
        let _ = fs::remove_dir_all(beside(root, output, "new"));
    }
    result
}

/// The folder that an output has while it is written, or while it is replaced.
fn beside(root: &Path, output: &Output, kind: &str) -> PathBuf {
    root.join(format!(".{}.{kind}-{}", output.name, std::process::id()))
}

/// That a folder has only files that were generated into it.
fn foreign(folder: &Path) -> Result<(), Unwritten> {
    let refused = |path: &Path, why: &str| Unwritten { path: path.to_owned(), why: why.to_owned() };
    if folder.is_symlink() || (folder.exists() && !folder.is_dir()) {
        return Err(refused(folder, "it is not a folder that comity wrote"));
    }
    let manifest = fs::read_to_string(folder.join(MANIFEST)).unwrap_or_default();
    let known: Vec<_> = manifest.lines().collect();
    for path in files(folder).map_err(|error| Unwritten::new(folder, &error))? {
        if !known.contains(&path.as_str()) {
            let why = "comity did not write it, and replaces the whole folder: move it elsewhere";
            return Err(refused(&folder.join(path), why));
        }
    }
    Ok(())
}

fn stage(root: &Path, output: &Output) -> Result<(), Unwritten> {
    let folder = beside(root, output, "new");
    let manifest = (MANIFEST.to_owned(), output.manifest());
    let all = output.files.iter().chain([(&manifest.0, &manifest.1)]);
    for (path, text) in all {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(|error| Unwritten::new(parent, &error))?;
        fs::write(&path, text).map_err(|error| Unwritten::new(&path, &error))?;
    }
    Ok(())
}

/// Puts the new folders in the place of the old ones; if one cannot be put there, puts the old
/// ones back.
fn swap(root: &Path, outputs: &[Output]) -> Result<(), Unwritten> {
    let mut moved: Vec<&Output> = Vec::new();
    let mut failure = None;
    for output in outputs {
        let (place, old) = (root.join(&output.name), beside(root, output, "old"));
        let replaced = if place.exists() { fs::rename(&place, &old) } else { Ok(()) };
        let put = replaced.and_then(|()| {
            moved.push(output);
            fs::rename(beside(root, output, "new"), &place)
        });
        if let Err(error) = put {
            failure = Some(Unwritten::new(&place, &error));
            break;
        }
    }
    for output in moved {
        let (place, old) = (root.join(&output.name), beside(root, output, "old"));
        if failure.is_some() {
            let _ = fs::remove_dir_all(&place);
            let _ = fs::rename(&old, &place);
        } else {
            let _ = fs::remove_dir_all(&old);
        }
    }
    failure.map_or(Ok(()), Err)
}

/// What differs between the files in `root` and what they should be, as unified diffs: empty if
/// they are up to date.
///
/// # Errors
///
/// A file cannot be read.
pub fn compare(root: &Path, outputs: &[Output]) -> Result<String, Unwritten> {
    let mut diffs = String::new();
    for output in outputs {
        let folder = root.join(&output.name);
        let mut there = files(&folder).map_err(|error| Unwritten::new(&folder, &error))?;
        there.retain(|path| path != MANIFEST);
        for path in &there {
            if !output.files.contains_key(path) {
                let name = format!("{}/{path}", output.name);
                diffs.push_str(&stale::diff(&name, Some(&read(&folder.join(path))?), None));
            }
        }
        for (path, text) in &output.files {
            let old = there.contains(path).then(|| read(&folder.join(path))).transpose()?;
            if old.as_ref() != Some(text) {
                let name = format!("{}/{path}", output.name);
                diffs.push_str(&stale::diff(&name, old.as_deref(), Some(text)));
            }
        }
    }
    Ok(diffs)
}

fn read(path: &Path) -> Result<String, Unwritten> {
    let bytes = fs::read(path).map_err(|error| Unwritten::new(path, &error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The paths of all files below a folder, sorted; none if there is no folder.
fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((below, prefix)) = open.pop() {
        let entries = match fs::read_dir(&below) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
