//! Where files are read from.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

/// A place that files are read from.
pub trait Files {
    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// Why it cannot be read, in a few words.
    fn read(&self, path: &Path) -> Result<Vec<u8>, String>;

    /// The one path that stands for all paths to the same file.
    fn canonical(&self, path: &Path) -> PathBuf {
        normal(path)
    }
}

/// The file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => "no such file".to_owned(),
            _ => error.to_string(),
        })
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        std::fs::canonicalize(path).unwrap_or_else(|_| normal(path))
    }
}

/// Files in memory, by path.
impl<T: AsRef<[u8]>> Files for BTreeMap<PathBuf, T> {
    fn read(&self, path: &Path) -> Result<Vec<u8>, String> {
        match self.get(&normal(path)) {
            Some(bytes) => Ok(bytes.as_ref().to_vec()),
            None => Err("no such file".to_owned()),
        }
    }
}

/// The path without `.`, and without `..` where something stands before it.
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
