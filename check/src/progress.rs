//! How far a run is.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How far a run is, for another thread that shows it.
#[derive(Debug, Default)]
pub struct Progress {
    files: AtomicUsize,
    done: AtomicUsize,
}

impl Progress {
    /// How many files there are to check; 0 before they are found.
    pub fn files(&self) -> usize {
        self.files.load(Ordering::Relaxed)
    }

    /// How many of them are checked, each for itself.
    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Starts again, with this many files.
    pub(crate) fn start(&self, files: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.files.store(files, Ordering::Relaxed);
    }

    /// Counts a file that is checked.
    pub(crate) fn count(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
