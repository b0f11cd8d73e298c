//! What a run writes, and whether it has begun to replace folders: the next run ends what one that
//! was interrupted has decided, and removes what it has left.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    process,
};

use super::{Unwritten, places::Places};

/// What the name of a journal begins with, before the number of its process.
const NAME: &str = ".comity-gen-";
/// The line after the names of the folders, once their replacement has begun.
const DECIDED: &str = "decided";

/// The journal of this run.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Begins a run that writes folders into `root`, after those that were interrupted there.
    pub(super) fn begin(root: &Path, names: &[&str]) -> Result<Self, Unwritten> {
        for (path, process) in interrupted(root).map_err(|error| Unwritten::new(root, &error))? {
            end(root, &path, process)?;
        }
        let path = root.join(format!("{NAME}{}", process::id()));
        let begun = File::create(&path).and_then(|mut file| {
            file.write_all(format!("{}\n", names.join("\n")).as_bytes())?;
            file.sync_all().map(|()| file)
        });
        let file = begun.map_err(|error| Unwritten::new(&path, &error))?;
        Ok(Self { path, file })
    }

    /// Says that from here on, what is not done is to be done.
    pub(super) fn decide(&mut self) -> Result<(), Unwritten> {
        let line = format!("{DECIDED}\n");
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_all());
        written.map_err(|error| Unwritten::new(&self.path, &error))
    }

    /// Says that nothing is left to do.
    pub(super) fn close(self) {
        drop(self.file);
        // One that stays is closed by the next run.
        let _ = fs::remove_file(&self.path);
    }
}

/// The journals in a folder whose processes are gone, with the numbers of these.
pub(super) fn interrupted(root: &Path) -> io::Result<Vec<(PathBuf, u32)>> {
    let entries = match fs::read_dir(root) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(NAME)?.parse().ok());
        found.extend(process.filter(|it| !is_running(*it)).map(|it| (entry.path(), it)));
    }
    Ok(found)
}

/// Whether another process of this number runs the same program. Where no folder has the processes,
/// none is known to run.
fn is_running(process: u32) -> bool {
    let program = |process: &str| fs::read(format!("/proc/{process}/comm")).ok();
    let other = program(&process.to_string());
    process != process::id() && other.is_some() && other == program("self")
}

/// Ends an interrupted run.
fn end(root: &Path, path: &Path, process: u32) -> Result<(), Unwritten> {
    let text = fs::read_to_string(path).map_err(|error| Unwritten::new(path, &error))?;
    let lines: Vec<&str> = text.lines().collect();
    let (names, is_decided) = match lines.as_slice() {
        [names @ .., DECIDED] => (names, true),
        names => (names, false),
    };
    // A journal of others may name what is elsewhere.
    for name in names.iter().filter(|name| !name.contains(['/', '\\'])) {
        let places = Places::new(root, name, process);
        if is_decided {
            places.replace()?;
            places.settle()?;
        } else {
            places.discard();
        }
    }
    fs::remove_file(path).map_err(|error| Unwritten::new(path, &error))
}
