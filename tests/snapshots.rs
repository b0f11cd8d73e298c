//! Snapshots are for reviewers, so that there are no more of them than a person reads.

use std::path::{Path, PathBuf};

/// The most lines of all snapshots together.
const MOST: usize = 8_000;

/// Adds the snapshots of a folder and of those in it.
fn snapshots(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !path.is_symlink() {
            if name != "target" && !name.starts_with('.') {
                snapshots(&path, found);
            }
        } else if path.extension().is_some_and(|end| end == "snap") {
            found.push(path);
        }
    }
}

#[test]
fn a_person_can_read_all_of_them() {
    let mut found = Vec::new();
    snapshots(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found);
    let mut lines: Vec<_> = found
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a snapshot is text");
            (text.lines().count(), path)
        })
        .collect();
    lines.sort();
    let all: usize = lines.iter().map(|(count, _)| count).sum();
    let largest = lines.iter().rev().take(10);
    assert!(all <= MOST, "{all} lines; the largest are {:#?}", largest.collect::<Vec<_>>());
    assert!(lines.len() > 100, "the snapshots are where they are looked for");
}
