//! Where the ontology is that a path means.

use std::path::{Path, PathBuf};

use comity_tree::sort_by_key;
use syn::LitStr;

/// How many folders deep a crate is searched for the file of a call.
const MAX_DEPTH: usize = 8;

/// The folder of the manifest of the crate that is being compiled.
pub(crate) fn manifest() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from)
}

/// The file that is meant, relative to the folder of the manifest: as in `include_str!` if the
/// path begins with a dot.
pub(crate) fn locate(path: &LitStr) -> PathBuf {
    let written = path.value();
    if !(written.starts_with("./") || written.starts_with("../")) {
        return written.into();
    }
    // Without a compiler, as in a test, there is no file at all.
    let span = path.span();
    let file = proc_macro::is_available().then(|| span.unwrap().local_file()).flatten();
    let manifest = manifest();
    match file {
        Some(file) => {
            let folder = file.parent().unwrap_or(Path::new(""));
            // The compiler names its files from the folder that it runs in.
            let meant = folder.join(written.trim_start_matches("./"));
            let meant = std::path::absolute(&meant).unwrap_or(meant);
            meant.strip_prefix(&manifest).map(Path::to_owned).unwrap_or(meant)
        }
        // An editor may not know the file of the call: what the path means from any folder of the
        // crate is what it means from the right one, unless two folders have such a file.
        None => search(&manifest, &written).unwrap_or_else(|| written.into()),
    }
}

/// The first file that the path leads to from a folder of the crate: from `src` and the folders
/// in it, then from the others in the order of their names.
fn search(manifest: &Path, written: &str) -> Option<PathBuf> {
    let mut open = vec![(PathBuf::new(), 0)];
    let mut folders = Vec::new();
    while let Some((folder, depth)) = open.pop() {
        let Ok(entries) = std::fs::read_dir(manifest.join(&folder)) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name();
            // Of the entry itself, so that a link cannot lead around in a circle.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let skipped = name == "target" || name.to_string_lossy().starts_with('.');
            if is_folder && !skipped && depth < MAX_DEPTH {
                open.push((folder.join(name), depth + 1));
            }
        }
        folders.push(folder);
    }
    sort_by_key(&mut folders, |folder| (!folder.starts_with("src"), folder.clone()));
    let written = written.trim_start_matches("./");
    let meant = folders.into_iter().map(|folder| folder.join(written));
    meant.into_iter().find(|meant| manifest.join(meant).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_a_dot_is_found_without_the_file_of_the_call() {
        // The crate's own folders serve as a crate: it has one `lib.rs` and one `expand.rs`.
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(search(manifest, "./lib.rs"), Some("src/lib.rs".into()));
        assert_eq!(search(manifest, "../src/lib.rs"), Some("src/../src/lib.rs".into()));
        assert_eq!(search(manifest, "./Cargo.toml"), Some("Cargo.toml".into()));
        assert_eq!(search(manifest, "./no-such-file.toml"), None);
    }

    #[test]
    fn a_path_without_a_dot_is_from_the_manifest() {
        assert_eq!(locate(&syn::parse_quote!("src/a.toml")), Path::new("src/a.toml"));
        assert_eq!(locate(&syn::parse_quote!("./lib.rs")), Path::new("src/lib.rs"));
    }
}
