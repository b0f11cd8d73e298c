//! Something done again whenever files change.

use std::{
    path::{Component, Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use comity_check::{Sink as _, file::real};
use comity_tree::one_line;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};

use crate::output::Output;

/// How long nothing must change: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// The exit code where changes cannot be watched.
const UNDECIDED: u8 = 3;

type Changes = Receiver<notify::Result<Event>>;

/// The files and folders that are watched.
pub(crate) struct Places {
    watcher: RecommendedWatcher,
    real: Vec<PathBuf>,
    failure: Option<String>,
}

impl Places {
    /// Watches more files and folders. Of a file, its folder is watched, since editors replace it.
    pub(crate) fn extend(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        for path in paths {
            let place = real(&path);
            let folder = place.parent().unwrap_or(&place);
            // Nothing can be watched in a folder that is not there.
            if !folder.is_dir() {
                continue;
            }
            // A folder is watched anew each time: it may have been removed and made again.
            let watched = if place.is_dir() {
                self.watcher.watch(&place, RecursiveMode::Recursive)
            } else {
                let is_below = |known: &PathBuf| known.is_dir() && folder.starts_with(known);
                if self.real.iter().any(is_below) {
                    Ok(())
                } else {
                    self.watcher.watch(folder, RecursiveMode::NonRecursive)
                }
            };
            if let Err(error) = watched {
                self.failure.get_or_insert(format!("`{}`: {error}", path.display()));
            }
            if !self.real.contains(&place) {
                self.real.push(place);
            }
        }
    }

    /// What of an event may change what is found.
    fn changed(&self, event: &Event) -> Vec<PathBuf> {
        // The system has dropped events: anything may have changed.
        if event.need_rescan() {
            return self.real.clone();
        }
        // Reading a file does not change it.
        if matches!(event.kind, EventKind::Access(_)) {
            return Vec::new();
        }
        let is_seen = |path: &&PathBuf| {
            let mut below = self.real.iter().filter_map(|place| path.strip_prefix(place).ok());
            below.any(|below| !is_hidden(below))
        };
        event.paths.iter().filter(is_seen).cloned().collect()
    }

    /// Waits for a change, and then until nothing changes; returns what has changed.
    fn wait(&self, changes: &Changes) -> Option<Vec<PathBuf>> {
        let mut seen: Vec<PathBuf> = Vec::new();
        loop {
            let next = if seen.is_empty() {
                changes.recv().ok()?
            } else if let Ok(next) = changes.recv_timeout(QUIET) {
                next
            } else {
                return Some(seen);
            };
            for path in next.iter().flat_map(|event| self.changed(event)) {
                if !seen.contains(&path) {
                    seen.push(path);
                }
            }
        }
    }
}

/// Does something, and again after each change in the places that it names; returns the exit code
/// if changes cannot be watched, or what is printed is no longer read.
pub(crate) fn again(
    mut run: impl FnMut(&mut Output, &mut Places) -> u8,
    output: &mut Output,
) -> u8 {
    let (sender, changes) = channel();
    let watcher = match recommended_watcher(sender) {
        Ok(watcher) => watcher,
        Err(error) => return fail(&error.to_string(), output),
    };
    let mut places = Places { watcher, real: Vec::new(), failure: None };
    loop {
        let code = run(output, &mut places);
        if let Some(why) = &places.failure {
            return fail(why, output);
        }
        if !output.flush() {
            return code;
        }
        let Some(paths) = places.wait(&changes) else {
            return fail("the watcher has ended", output);
        };
        for path in paths {
            let path = path.strip_prefix(real(Path::new("."))).unwrap_or(&path);
            output.complain(&format!("\nchanged: {}\n", one_line(&path.to_string_lossy())));
        }
    }
}

fn fail(why: &str, output: &mut Output) -> u8 {
    output.complain(&format!("error: changes cannot be watched: {}\n", one_line(why)));
    UNDECIDED
}

/// Whether a part of a path is hidden, such as `.git`, or the copy that an editor keeps.
fn is_hidden(path: &Path) -> bool {
    let hides = |part: &str| part.starts_with('.') || part.ends_with('~');
    path.components().any(|part| match part {
        Component::Normal(part) => hides(&part.to_string_lossy()),
        _ => false,
    })
}
