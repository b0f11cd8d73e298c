//! A folder of generated files: one folder a target, each written as a whole or not at all.

mod journal;
mod left;
mod places;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use comity_gen::{File, Target, fates, loss};
use comity_ontology::Model;

use crate::stale;
use journal::Journal;
use places::Places;

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

    /// Its files, and the list of them, which has itself among them.
    fn all(&self) -> BTreeMap<&str, Cow<'_, str>> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str().into()));
        let mut lines: Vec<&str> = self.files.keys().map(String::as_str).collect();
        lines.extend([MANIFEST, ""]);
        files.chain([(MANIFEST, lines.join("\n").into())]).collect()
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
/// folders are there as before; after an interruption, the next run ends what this one has begun.
///
/// # Errors
///
/// A file cannot be written, or a folder contains files that are not from here.
pub fn write(root: &Path, outputs: &[Output]) -> Result<(), Unwritten> {
    fs::create_dir_all(root).map_err(|error| Unwritten::new(root, &error))?;
    let names: Vec<&str> = outputs.iter().map(|output| output.name.as_str()).collect();
    let mut journal = Journal::begin(root, &names)?;
    let process = std::process::id();
    let all: Vec<_> = names.iter().map(|name| Places::new(root, name, process)).collect();
    let free = outputs.iter().try_for_each(|output| foreign(&root.join(&output.name)));
    let each = || outputs.iter().zip(&all);
    let staged = free.and_then(|()| each().try_for_each(|(it, places)| stage(&places.new, it)));
    if let Err(why) = staged.and_then(|()| journal.decide()) {
        all.iter().for_each(Places::discard);
        journal.close();
        return Err(why);
    }
    if let Err(why) = all.iter().try_for_each(Places::replace) {
        // What cannot even be put back is left to the next run.
        if all.iter().try_for_each(Places::restore).is_ok() {
            all.iter().for_each(Places::discard);
            journal.close();
        }
        return Err(why);
    }
    all.iter().try_for_each(Places::settle)?;
    journal.close();
    Ok(())
}

/// That a place is a folder, and not a link to one, or free.
fn is_folder(place: &Path) -> Result<(), Unwritten> {
    if place.is_symlink() || (place.exists() && !place.is_dir()) {
        let why = "it is not a folder that comity wrote".to_owned();
        return Err(Unwritten { path: place.to_owned(), why });
    }
    Ok(())
}

/// That a folder has only files that were generated into it.
fn foreign(folder: &Path) -> Result<(), Unwritten> {
    is_folder(folder)?;
    let manifest = fs::read_to_string(folder.join(MANIFEST)).unwrap_or_default();
    let known: Vec<_> = manifest.lines().collect();
    for path in files(folder).map_err(|error| Unwritten::new(folder, &error))? {
        if !known.contains(&path.as_str()) {
            let why = "comity did not write it, and replaces the whole folder: move it elsewhere";
            return Err(Unwritten { path: folder.join(path), why: why.to_owned() });
        }
    }
    Ok(())
}

fn stage(folder: &Path, output: &Output) -> Result<(), Unwritten> {
    for (path, text) in output.all() {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Unwritten::new(parent, &error))?;
        fs::write(&path, text.as_bytes()).map_err(|error| Unwritten::new(&path, &error))?;
    }
    Ok(())
}

/// What differs between the files in `root` and what they should be, as unified diffs: empty if
/// they are up to date.
///
/// # Errors
///
/// A file cannot be read, or a folder cannot be replaced since it is none.
pub fn compare(root: &Path, outputs: &[Output]) -> Result<String, Unwritten> {
    let mut diffs = String::new();
    for (journal, _) in journal::interrupted(root).map_err(|error| Unwritten::new(root, &error))? {
        let journal = journal.file_name().unwrap_or_default().to_string_lossy();
        diffs.push_str(&format!("{journal}: a run was interrupted; the next one ends it\n"));
    }
    for output in outputs {
        let folder = root.join(&output.name);
        is_folder(&folder)?;
        let there = files(&folder).map_err(|error| Unwritten::new(&folder, &error))?;
        let all = output.all();
        for path in there.iter().filter(|path| !all.contains_key(path.as_str())) {
            let name = format!("{}/{path}", output.name);
            diffs.push_str(&stale::diff(&name, Some(&read(&folder.join(path))?), None));
        }
        for (path, text) in &all {
            let is_there = there.iter().any(|it| it == path);
            let old = is_there.then(|| read(&folder.join(path))).transpose()?;
            if old.as_deref() != Some(text.as_bytes()) {
                let name = format!("{}/{path}", output.name);
                diffs.push_str(&stale::diff(&name, old.as_deref(), Some(text.as_bytes())));
            }
        }
    }
    Ok(diffs)
}

fn read(path: &Path) -> Result<Vec<u8>, Unwritten> {
    fs::read(path).map_err(|error| Unwritten::new(path, &error))
}

/// The paths of all files below a folder that no tool of others has left there, sorted; none if
/// there is no folder.
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
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let path = format!("{prefix}{name}");
            if left::is_left(&name) {
                continue;
            }
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
