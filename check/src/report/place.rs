//! The path by which a service knows a file: from the root of the repository.

use std::path::{Component, Path, PathBuf};

use crate::file::{name_of, real, real_place, shipped};

/// The name of a file from the first of these folders that it is in, otherwise from the root of its
/// git repository, and otherwise as it is, without steps that lead nowhere.
pub(super) fn from_root(name: &str, roots: &[PathBuf]) -> String {
    let path = Path::new(name);
    if shipped(path).is_some() {
        return name.to_owned();
    }
    let place = real_place(path);
    let repository = || place.ancestors().skip(1).find(|folder| folder.join(".git").exists());
    let named = roots.iter().map(|root| real(root)).find(|root| place.starts_with(root));
    let root = named.or_else(|| repository().map(Path::to_owned));
    if let Some(inside) = root.as_ref().and_then(|root| place.strip_prefix(root).ok()) {
        return name_of(inside);
    }
    let steps = path.components().filter(|step| *step != Component::CurDir);
    name_of(&steps.collect::<PathBuf>())
}
