//! A folder of documents, gone when the test is over.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use comity_check::check::Options;

pub(crate) struct Corpus(PathBuf);

impl Corpus {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("conflicts-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join(".git")).unwrap();
        Self(folder)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Checks the whole folder.
    pub(crate) fn options(&self) -> Options {
        Options { paths: vec![self.0.clone()], ..Options::default() }
    }

    /// Checks one file of it.
    pub(crate) fn options_for(&self, name: &str) -> Options {
        Options { paths: vec![self.0.join(name)], ..Options::default() }
    }
}

impl Drop for Corpus {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
