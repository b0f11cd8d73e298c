//! From a file to a typed value.

use std::{fs, path::Path};

use comity_tree::{Code, Finding, Format, Source, Span};

use crate::{decode::Decode, errors::Errors, read::read};

/// Reads a JSON, YAML or TOML file, by the extension of its name.
///
/// YAML needs the feature `yaml`.
///
/// ```no_run
/// let document = comity::from_file::<comity::bilateral::Document>("visit.json")?;
/// # Ok::<(), comity::Errors>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the file, with its path as the [name](Errors::name). That it
/// cannot be opened is a finding as well.
pub fn from_file<T: Decode>(path: impl AsRef<Path>) -> Result<T, Errors> {
    let source = open(path.as_ref())?;
    let format = Format::of(&source.name).unwrap_or(Format::Yaml);
    let decoded = read(format, &source.text);
    decoded.into_result(&source.text).map_err(|errors| errors.named(source.name))
}

/// The text of a file.
pub(crate) fn open(path: &Path) -> Result<Source, Errors> {
    let name = path.display().to_string();
    match fs::read(path) {
        Ok(bytes) => Source::from_bytes(name, bytes).map_err(|invalid| {
            let (source, finding) = *invalid;
            Errors::new(vec![finding], &source.text).named(source.name)
        }),
        Err(error) => {
            let message = format!("cannot be read: {error}");
            let finding = Finding::new(Code::UNREADABLE_FILE, Span::at(0), message);
            Err(Errors::new(vec![finding], "").named(name))
        }
    }
}
