//! The folders that the source texts are in.

use std::{
    collections::HashMap,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use super::text::SourceText;
use crate::{discover::Misuse, file::read_bytes};

/// The source texts of some folders, each read once.
#[derive(Debug)]
pub struct Sources {
    folders: Vec<PathBuf>,
    limit: u64,
    /// Whether the texts are those that are known, and no others.
    in_memory: bool,
    known: HashMap<String, Result<Arc<SourceText>, String>>,
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
        let known = texts.iter().map(|(name, bytes)| {
            let text = SourceText::new(bytes.clone()).map(Arc::new);
            (name.clone(), text.ok_or_else(|| "it is not UTF-8".to_owned()))
        });
        Self { folders: Vec::new(), limit: 0, in_memory: true, known: known.collect() }
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// Why it cannot be read. A name that leads out of the folder is not followed.
    pub fn get(&mut self, name: &str) -> Result<&Arc<SourceText>, &str> {
        if !self.known.contains_key(name) {
            let text = self.read(name).map(Arc::new);
            self.known.insert(name.to_owned(), text);
        }
        match self.known.get(name) {
            Some(Ok(text)) => Ok(text),
            Some(Err(why)) => Err(why),
            None => Err("it was not read"),
        }
    }

    fn read(&self, name: &str) -> Result<SourceText, String> {
        if self.in_memory {
            return Err("it is not in the folder of sources".to_owned());
        }
        let path = Path::new(name);
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err("its path is outside the folder of sources".to_owned());
        }
        let (folder, path) = place_of(&self.folders, name);
        let real = |path: &Path| fs::canonicalize(path).ok();
        if let (Some(file), Some(folder)) = (real(&path), real(folder))
            && !file.starts_with(folder)
        {
            return Err("its link leads out of the folder of sources".to_owned());
        }
        let bytes = read_bytes(&path, self.limit).map_err(|finding| finding.message)?;
        SourceText::new(bytes).ok_or_else(|| "it is not UTF-8".to_owned())
    }
}

/// Where a text is: the first of the folders that has it, otherwise the first of all, and its path.
pub(crate) fn place_of<'f>(folders: &'f [PathBuf], name: &str) -> (&'f Path, PathBuf) {
    let has = |folder: &&PathBuf| fs::symlink_metadata(folder.join(name)).is_ok();
    let folder = folders.iter().find(has).or(folders.first());
    let folder = folder.map_or(Path::new(""), PathBuf::as_path);
    (folder, folder.join(name))
}
