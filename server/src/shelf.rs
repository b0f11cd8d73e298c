//! Files in which people read what comes with the program: the shipped ontology.

use std::{env, fs, io, path::PathBuf};

use comity_ontology::model::Location;
use gen_lsp_types::Location as Target;

use crate::{
    encoding::{Encoding, Places},
    setup::Setup,
    uri,
};

/// Where an element of the ontology is defined. A module that comes with the language is written
/// into a file of the user's cache first.
///
/// # Errors
///
/// The file cannot be written.
pub(crate) fn definition(
    setup: &Setup,
    location: Location,
    encoding: Encoding,
) -> io::Result<Option<Target>> {
    let Some(source) = setup.ontology.loaded.sources.get(location.file) else { return Ok(None) };
    let path = match source.name.strip_prefix("comity:") {
        None => PathBuf::from(&source.name),
        Some(module) => {
            let path = cache().join(&setup.ontology.digest).join(format!("{module}.toml"));
            if !fs::read(&path).is_ok_and(|found| found == source.text.as_bytes()) {
                fs::create_dir_all(path.parent().unwrap_or(&path))?;
                fs::write(&path, &source.text)?;
            }
            path
        }
    };
    let range = Places::new(&source.text, encoding).range(location.span);
    Ok(Some(Target { uri: uri::of(&path), range }))
}

/// The folder for what can be made again.
fn cache() -> PathBuf {
    let variable = |name: &str| env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let home = || variable("HOME").map(|home| home.join(".cache"));
    let folder = variable("XDG_CACHE_HOME").or_else(|| variable("LOCALAPPDATA")).or_else(home);
    folder.unwrap_or_else(env::temp_dir).join("comity")
}
