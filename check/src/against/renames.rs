//! Where files were at a revision that have another path since.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use super::{git, place};
use crate::{
    discover::Misuse,
    file::{name_of, real, real_place},
};

/// The renames since a revision, by repository.
#[derive(Debug, Default)]
pub(super) struct Renames(HashMap<PathBuf, HashMap<PathBuf, String>>);

impl Renames {
    /// The repository of a file, and its path in it at the revision, if git takes it for a file
    /// that was there.
    pub(super) fn before(
        &mut self,
        path: &Path,
        revision: &str,
    ) -> Result<Option<(PathBuf, String)>, Misuse> {
        let (folder, _) = place(path);
        let Some(root) = git(folder, &["rev-parse", "--show-toplevel"])? else { return Ok(None) };
        let root = real(Path::new(String::from_utf8_lossy(&root).trim_end_matches(['\r', '\n'])));
        if !self.0.contains_key(&root) {
            self.0.insert(root.clone(), renamed(&root, revision)?);
        }
        let place = real_place(path);
        let name = place.strip_prefix(&root).ok();
        let before = name.and_then(|name| self.0[&root].get(name)).cloned();
        Ok(before.map(|before| (root, before)))
    }
}

/// The files of a repository that have another path than at a revision, each with that one.
fn renamed(root: &Path, revision: &str) -> Result<HashMap<PathBuf, String>, Misuse> {
    let asked = ["diff", "--name-status", "-z", "--find-renames", "--diff-filter=R"];
    let asked = [&asked[..], &["--end-of-options", revision, "--"]].concat();
    let listed = git(root, &asked)?.unwrap_or_default();
    let listed = String::from_utf8_lossy(&listed);
    let fields: Vec<&str> = listed.split('\0').collect();
    let renamed = fields.chunks_exact(3).map(|field| (field[2].into(), name_of(field[1].as_ref())));
    Ok(renamed.collect())
}
