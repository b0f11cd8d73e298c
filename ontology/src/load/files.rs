//! Where files are read from.

use std::{
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
};

use comity_tree::MAX_BYTES;

/// A place that files are read from.
pub trait FileStore {
    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// Why it cannot be read, in a few words.
    fn read(&self, path: &Path) -> Result<Vec<u8>, String>;

    /// The one path that represents all paths to the same file.
    fn canonical(&self, path: &Path) -> PathBuf {
        normal(path)
    }
}

/// The file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl FileStore for Disk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        // A device may never end, so what is not a plain file of a readable size is not opened.
        let metadata = std::fs::metadata(path).map_err(|error| why(&error))?;
        if !metadata.is_file() {
            return Err("not a file".to_owned());
        }
        if metadata.len() > MAX_BYTES as u64 {
            return Err(format!("larger than {MAX_BYTES} bytes"));
        }
        std::fs::read(path).map_err(|error| why(&error))
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        std::fs::canonicalize(path).unwrap_or_else(|_| normal(path))
    }
}

/// The file system seen from a folder: relative paths start there, and messages call files by
/// them.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl FileStore for Folder {
    fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        Disk.read(&self.0.join(path))
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        Disk.canonical(&self.0.join(path))
    }
}

fn why(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    }
}

/// Files in memory, by path.
impl<T: AsRef<[u8]>> FileStore for BTreeMap<PathBuf, T> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        match self.get(&normal(path)) {
            Some(bytes) => Ok(bytes.as_ref().to_vec()),
            None => Err("no such file".to_owned()),
        }
    }
}

/// The path without `.`, and without `..` where something is before it.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(normal.components().next_back(), Some(Component::Normal(_))) =>
            {
                normal.pop();
            }
            _ => normal.push(part),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_resolved() {
        let cases = [
            ("./a/../b.toml", "b.toml"),
            ("../a/b", "../a/b"),
            ("a/./b/..", "a"),
            ("/../a", "/../a"),
        ];
        for (path, expected) in cases {
            assert_eq!(normal(Path::new(path)), Path::new(expected));
        }
    }
}
