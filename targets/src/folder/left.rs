//! What the tools of other languages leave in a generated folder that is used as its page says.

use std::{fs, io, path::Path};

/// Names of files and folders that installing, building and running leave.
const NAMES: [&str; 8] = [
    "__pycache__",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "build",
    "dist",
    "node_modules",
    "package-lock.json",
];

/// Whether a file or folder of this name is of such a tool.
pub(super) fn is_left(name: &str) -> bool {
    NAMES.contains(&name) || name.ends_with(".egg-info")
}

/// Moves what is left in a folder to the same places in the one that replaces it; what was left in
/// a folder that is no more goes with it.
pub(super) fn keep(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if is_left(&entry.file_name().to_string_lossy()) {
            if !place.exists() {
                fs::rename(entry.path(), place)?;
            }
        } else if entry.file_type()?.is_dir() && place.is_dir() {
            keep(&entry.path(), &place)?;
        }
    }
    Ok(())
}
