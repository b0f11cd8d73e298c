//! Where a folder is while it is written and replaced. Each step can be done again after a run was
//! interrupted in it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Unwritten, foreign, left};

/// The places of one folder.
#[derive(Debug)]
pub(super) struct Places {
    place: PathBuf,
    /// Where it is written.
    pub(super) new: PathBuf,
    /// Where the one that it replaces is until all are replaced.
    old: PathBuf,
}

impl Places {
    /// The places of a folder in `root` that a process writes.
    pub(super) fn new(root: &Path, name: &str, process: u32) -> Self {
        let beside = |kind| root.join(format!(".{name}.{kind}-{process}"));
        Self { place: root.join(name), new: beside("new"), old: beside("old") }
    }

    /// Puts the new folder into its place, and the one that is there aside.
    pub(super) fn replace(&self) -> Result<(), Unwritten> {
        if !self.new.exists() {
            return Ok(());
        }
        if self.place.exists() {
            foreign(&self.place)?;
            self.renamed(&self.place, &self.old)?;
        }
        self.renamed(&self.new, &self.place)
    }

    /// Puts the old folder back.
    pub(super) fn restore(&self) -> Result<(), Unwritten> {
        if !self.new.exists() {
            self.renamed(&self.place, &self.new)?;
        }
        if self.old.exists() { self.renamed(&self.old, &self.place) } else { Ok(()) }
    }

    /// Removes the old folder, except for what the tools of others have left in it.
    pub(super) fn settle(&self) -> Result<(), Unwritten> {
        if !self.old.exists() {
            return Ok(());
        }
        let kept = left::keep(&self.old, &self.place);
        kept.and_then(|()| fs::remove_dir_all(&self.old))
            .map_err(|error| Unwritten::new(&self.old, &error))
    }

    /// Removes the new folder.
    pub(super) fn discard(&self) {
        // One that is not there, or cannot be removed, is in nobody's way.
        let _ = fs::remove_dir_all(&self.new);
    }

    fn renamed(&self, from: &Path, to: &Path) -> Result<(), Unwritten> {
        fs::rename(from, to).map_err(|error| Unwritten::new(&self.place, &error))
    }
}
