//! Where an export is written: beside its place first, so that a failure leaves what was there.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::Failure;

/// A file or folder that is written beside its place; it is removed unless it takes the place.
#[derive(Debug)]
pub(crate) struct Staged<'p> {
    place: &'p Path,
    beside: PathBuf,
}

impl<'p> Staged<'p> {
    pub(crate) fn new(place: &'p Path) -> Self {
        let staged = Self { place, beside: beside(place, "new") };
        // What an earlier process of this number may have left.
        staged.remove();
        staged
    }

    /// Where it is until it takes its place.
    pub(crate) fn path(&self) -> &Path {
        &self.beside
    }

    /// Puts it in the place of what is there.
    pub(crate) fn take_place(self) -> Result<(), Failure> {
        let moved = if self.beside.is_dir() && self.place.exists() {
            self.replace_folder()
        } else {
            fs::rename(&self.beside, self.place)
        };
        moved.map_err(|error| error.to_string())
    }

    fn replace_folder(&self) -> io::Result<()> {
        let old = beside(self.place, "old");
        fs::rename(self.place, &old)?;
        if let Err(error) = fs::rename(&self.beside, self.place) {
            fs::rename(&old, self.place)?;
            return Err(error);
        }
        fs::remove_dir_all(&old)
    }

    fn remove(&self) {
        // Nothing is there after a success; there is nothing to do about a failure.
        let _ = fs::remove_file(&self.beside);
        let _ = fs::remove_dir_all(&self.beside);
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        self.remove();
    }
}

fn beside(place: &Path, kind: &str) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.{kind}-{}", std::process::id()))
}

/// That a folder is not there, or has only files of an export.
pub(crate) fn free(folder: &Path, is_export: impl Fn(&Path) -> bool) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else {
        return if folder.exists() { Err("it is not a folder".to_owned()) } else { Ok(()) };
    };
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() || !is_export(&path) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Err(format!("`{name}` is in it, and the whole folder would be replaced"));
        }
    }
    Ok(())
}
