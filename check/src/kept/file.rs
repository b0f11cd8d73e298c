//! A file among many.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    mem,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use crate::{
    file::{LoadedFile, name_of},
    isolate::isolate,
};

/// A file of a run: its text is kept, or read again when it is asked for. In a run over many files,
/// most texts are not looked at again.
#[derive(Debug)]
pub struct KeptFile {
    path: PathBuf,
    name: String,
    /// The most bytes that it may have.
    limit: u64,
    loaded: OnceLock<LoadedFile>,
    /// The digest of what was found when it was first read without being kept.
    seen: OnceLock<u64>,
}

/// A file that is looked at.
pub(crate) enum Look<'f> {
    /// One that is kept.
    Kept(&'f LoadedFile),
    /// One that is gone after this look, unless it is [kept](KeptFile::keep).
    Passing(Box<LoadedFile>),
}

impl KeptFile {
    /// A file that is read when it is asked for, if it has no more than `limit` bytes.
    pub(crate) fn later(path: &Path, limit: u64) -> Self {
        let (loaded, seen) = Default::default();
        Self { path: path.to_owned(), name: name_of(path), limit, loaded, seen }
    }

    /// A file that is read now.
    pub(crate) fn now(path: &Path, limit: u64) -> Self {
        let file = Self::later(path, limit);
        file.get();
        file
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name that messages call it by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file, which is kept from now on.
    ///
    /// One that is not what it was when it was first read has a failure instead of a text.
    pub fn get(&self) -> &LoadedFile {
        self.loaded.get_or_init(|| self.read())
    }

    /// The file, which is not kept if it was not before.
    pub(crate) fn look(&self) -> Look<'_> {
        if let Some(file) = self.loaded.get() {
            return Look::Kept(file);
        }
        let file = self.read();
        self.seen.get_or_init(|| digest(&file));
        Look::Passing(Box::new(file))
    }

    /// Keeps what a look has found.
    pub(crate) fn keep(&self, file: LoadedFile) {
        self.loaded.get_or_init(|| file);
    }

    /// Gives the file another text; returns the one that it had.
    pub(crate) fn set_text(&mut self, text: String) -> String {
        let mut file = self.loaded.take().unwrap_or_else(|| self.read());
        let before = mem::replace(&mut file.source.text, text);
        self.loaded = file.into();
        self.seen.take();
        before
    }

    /// The file, if it is not what it was when it was first read: what was found then is about
    /// something else.
    pub(crate) fn changed(&self) -> Option<&LoadedFile> {
        let (file, seen) = (self.loaded.get()?, self.seen.get()?);
        (digest(file) != *seen).then_some(file)
    }

    /// A defect of the reader costs the verdict on this file only.
    fn read(&self) -> LoadedFile {
        let path = &self.path;
        let opened = isolate(|| {
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Open, &path.to_string_lossy());
            LoadedFile::open_within(path, self.limit)
        });
        let file = opened.unwrap_or_else(|finding| LoadedFile::failed(path, *finding));
        match self.seen.get() {
            Some(seen) if *seen != digest(&file) => {
                LoadedFile::unreadable(path, "it was changed while it was checked")
            }
            _ => file,
        }
    }
}

impl From<LoadedFile> for KeptFile {
    fn from(file: LoadedFile) -> Self {
        let (path, name) = (file.path.clone(), file.source.name.clone());
        Self { path, name, limit: u64::MAX, loaded: file.into(), seen: OnceLock::new() }
    }
}

/// A number that differs if the text or the failure does.
fn digest(file: &LoadedFile) -> u64 {
    let mut hasher = DefaultHasher::new();
    file.source.text.hash(&mut hasher);
    file.failure.as_ref().map(|failure| &failure.message).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use comity_testkit::Folder;

    use super::{KeptFile, Look};

    #[test]
    fn a_file_that_is_looked_at_is_not_kept() {
        let folder = Folder::new(env::temp_dir());
        let path = folder.path("a.json");
        fs::write(&path, "[1]").unwrap();
        let file = KeptFile::later(&path, 10);
        assert!(matches!(file.look(), Look::Passing(file) if file.source.text == "[1]"));
        assert!(file.loaded.get().is_none());
        assert_eq!(file.get().source.text, "[1]");
        assert!(matches!(file.look(), Look::Kept(_)));
        assert!(file.changed().is_none());
    }

    #[test]
    fn a_file_that_is_not_what_it_was_has_no_text() {
        let folder = Folder::new(env::temp_dir());
        let path = folder.path("a.json");
        for now in [Some("[2]"), None] {
            fs::write(&path, "[1]").unwrap();
            let file = KeptFile::later(&path, 10);
            file.look();
            match now {
                Some(text) => fs::write(&path, text).unwrap(),
                None => fs::remove_file(&path).unwrap(),
            }
            assert_eq!(file.get().source.text, "");
            let message = &file.changed().unwrap().failure.as_ref().unwrap().message;
            assert_eq!(message, "the file cannot be read: it was changed while it was checked");
        }
    }

    #[test]
    fn a_text_can_be_given_to_a_file_that_was_not_read() {
        let folder = Folder::new(env::temp_dir());
        let path = folder.path("a.json");
        fs::write(&path, "[1]").unwrap();
        let mut file = KeptFile::later(&path, 10);
        file.look();
        assert_eq!(file.set_text("[2]".to_owned()), "[1]");
        assert_eq!(file.get().source.text, "[2]");
        assert!(file.changed().is_none());
    }
}
