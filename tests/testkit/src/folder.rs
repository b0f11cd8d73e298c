//! Throwaway folders.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

/// A new folder, removed when it is dropped.
///
/// It contains an empty `.git`, so that a search for the root of a repository ends there.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder in `parent`, which is `env!("CARGO_TARGET_TMPDIR")` in an integration test.
    pub fn new(parent: impl AsRef<Path>) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = parent.as_ref().join(format!("folder-{}-{number}", std::process::id()));
        fs::create_dir_all(path.join(".git")).expect("a folder can be created");
        Self(path)
    }

    /// Its path.
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// The path of a file in it.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, and the folders that it is in.
    pub fn write(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        let parent = path.parent().expect("a file is in a folder");
        fs::create_dir_all(parent).expect("a folder can be created");
        fs::write(path, content).expect("a file can be written");
    }

    /// The content of a file.
    pub fn read(&self, name: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path(name)).expect("the file can be read")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is in the target folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}
