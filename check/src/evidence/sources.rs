//! The folders that the source texts are in.

use std::{
    collections::HashMap,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use comity_tree::{Finding, Source};

use super::text::SourceText;
use crate::{discover::Misuse, file::read_bytes};

/// The source texts of some folders, each read once.
#[derive(Debug)]
pub struct Sources {
    folders: Vec<PathBuf>,
    limit: u64,
    /// Whether the texts are those that are known, and no others.
    in_memory: bool,
    known: HashMap<String, Result<Arc<SourceText>, NoSource>>,
}

/// Why a text cannot be read, and what to do about it.
#[derive(Clone, Debug)]
pub struct NoSource {
    /// What is wrong.
    pub why: String,
    /// What to do.
    pub help: String,
}

impl NoSource {
    fn new(why: impl Into<String>, help: impl Into<String>) -> Self {
        Self { why: why.into(), help: help.into() }
    }

    fn absent(why: impl Into<String>) -> Self {
        Self::new(why, "put the file into the folder given by `--sources`")
    }

    /// A path that leads out of the folder of sources.
    fn outside(why: &str) -> Self {
        Self::new(why, "copy the file into the folder given by `--sources`, and name it from there")
    }
}

impl Sources {
    /// The texts that are in `folders`, if they have no more than `limit` bytes each.
    pub fn new(folders: &[PathBuf], limit: u64) -> Self {
        Self { folders: folders.to_vec(), limit, in_memory: false, known: HashMap::new() }
    }

    /// The texts that are in `folders`.
    ///
    /// # Errors
    ///
    /// One of them is not a folder.
    pub(crate) fn open(folders: &[PathBuf], limit: u64) -> Result<Self, Misuse> {
        match folders.iter().find(|folder| !folder.is_dir()) {
            None => Ok(Self::new(folders, limit)),
            Some(path) => Err(Misuse {
                path: path.clone(),
                why: "this is not a folder of sources".into(),
                help: String::new(),
            }),
        }
    }

    /// These texts, by their names.
    pub(crate) fn of_texts(texts: &[(String, Vec<u8>)]) -> Self {
        let known = texts
            .iter()
            .map(|(name, bytes)| (name.clone(), decoded(name, bytes.clone()).map(Arc::new)));
        Self { folders: Vec::new(), limit: 0, in_memory: true, known: known.collect() }
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// Why it cannot be read. A name that leads out of the folder is not followed.
    pub fn get(&mut self, name: &str) -> Result<&Arc<SourceText>, NoSource> {
        if !self.known.contains_key(name) {
            let text = self.read(name).map(Arc::new);
            self.known.insert(name.to_owned(), text);
        }
        match self.known.get(name) {
            Some(Ok(text)) => Ok(text),
            Some(Err(why)) => Err(why.clone()),
            None => Err(NoSource::absent("it was not read")),
        }
    }

    fn read(&self, name: &str) -> Result<SourceText, NoSource> {
        if self.in_memory {
            return Err(NoSource::absent("it is not in the folder of sources"));
        }
        let path = Path::new(name);
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(NoSource::outside("its path is outside the folder of sources"));
        }
        let (folder, path) = place_of(&self.folders, name);
        let real = |path: &Path| fs::canonicalize(path).ok();
        if let (Some(file), Some(folder)) = (real(&path), real(folder))
            && !file.starts_with(folder)
        {
            return Err(NoSource::outside("its link leads out of the folder of sources"));
        }
        let bytes = read_bytes(&path, self.limit).map_err(|finding| {
            let Finding { message, help, .. } = *finding;
            if help.is_empty() { NoSource::absent(message) } else { NoSource::new(message, help) }
        })?;
        decoded(name, bytes)
    }
}

/// The text of a file, which must be UTF-8.
fn decoded(name: &str, bytes: Vec<u8>) -> Result<SourceText, NoSource> {
    match Source::from_bytes(name, bytes) {
        Ok(source) => Ok(SourceText::of(source.text)),
        Err(bad) => {
            let (_, Finding { message, help, .. }) = *bad;
            Err(NoSource::new(message, help))
        }
    }
}

/// Where a text is: the first of the folders that has it, otherwise the first of all, and its path.
pub(crate) fn place_of<'f>(folders: &'f [PathBuf], name: &str) -> (&'f Path, PathBuf) {
    let has = |folder: &&PathBuf| fs::symlink_metadata(folder.join(name)).is_ok();
    let folder = folders.iter().find(has).or(folders.first());
    let folder = folder.map_or(Path::new(""), PathBuf::as_path);
    (folder, folder.join(name))
}
