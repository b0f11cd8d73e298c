//! The folder that the source texts lie in.

use std::{
    collections::HashMap,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use super::text::SourceText;
use crate::{discover::Misuse, file::read_bytes};

/// The source texts of a folder, each read once.
#[derive(Debug)]
pub struct Sources {
    folder: PathBuf,
    limit: u64,
    /// Whether the texts are those that are known, and no others.
    in_memory: bool,
    known: HashMap<String, Result<Arc<SourceText>, String>>,
}

impl Sources {
    /// The texts that are in `folder`, if they have no more than `limit` bytes each.
    pub fn new(folder: &Path, limit: u64) -> Self {
        Self { folder: folder.to_owned(), limit, in_memory: false, known: HashMap::new() }
    }

    /// The texts that are in `folder`.
    ///
    /// # Errors
    ///
    /// There is no such folder.
    pub(crate) fn open(folder: &Path, limit: u64) -> Result<Self, Misuse> {
        if folder.is_dir() {
            return Ok(Self::new(folder, limit));
        }
        Err(Misuse {
            path: folder.to_owned(),
            why: "this is not a folder of sources".into(),
            help: String::new(),
        })
    }

    /// These texts, by their names.
    pub(crate) fn of_texts(texts: &[(String, Vec<u8>)]) -> Self {
        let known = texts.iter().map(|(name, bytes)| {
            let text = SourceText::new(bytes.clone()).map(Arc::new);
            (name.clone(), text.ok_or_else(|| "it is not UTF-8".to_owned()))
        });
        Self { folder: PathBuf::new(), limit: 0, in_memory: true, known: known.collect() }
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
        let path = self.folder.join(path);
        let real = |path: &Path| fs::canonicalize(path).ok();
        if let (Some(file), Some(folder)) = (real(&path), real(&self.folder))
            && !file.starts_with(folder)
        {
            return Err("its link leads out of the folder of sources".to_owned());
        }
        let bytes = read_bytes(&path, self.limit).map_err(|finding| finding.message)?;
        SourceText::new(bytes).ok_or_else(|| "it is not UTF-8".to_owned())
    }
}
