//! From a text to a typed value.

use comity_tree::{Format, Severity, Tree};

use crate::{
    decode::{Decode, Decoded, decode},
    errors::Errors,
};

/// Reads a text in a format: the value if it has no error, and everything that is wrong.
///
/// YAML needs the feature `yaml`.
pub fn read<T: Decode>(format: Format, text: &str) -> Decoded<T> {
    read_and_look(format, text, |_| ()).0
}

/// Reads a text, and looks at its tree before that is gone.
pub(crate) fn read_and_look<T: Decode, L>(
    format: Format,
    text: &str,
    look: impl FnOnce(&Tree<'_>) -> L,
) -> (Decoded<T>, Option<L>) {
    let read = format.read(text);
    let Some(tree) = read.tree else {
        return (Decoded { value: None, findings: read.findings }, None);
    };
    let mut decoded = decode::<T>(&tree);
    if !read.findings.is_empty() {
        decoded.findings.splice(0..0, read.findings);
        let broken = decoded.findings.iter().any(|finding| finding.severity == Severity::Error);
        decoded.value = decoded.value.filter(|_| !broken);
    }
    (decoded, Some(look(&tree)))
}

/// Reads a JSON text.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn from_json<T: Decode>(text: &str) -> Result<T, Errors> {
    read(Format::Json, text).into_result(text)
}

/// Reads a YAML text.
///
/// # Errors
///
/// Everything that is wrong with it.
#[cfg(feature = "yaml")]
pub fn from_yaml<T: Decode>(text: &str) -> Result<T, Errors> {
    read(Format::Yaml, text).into_result(text)
}

/// Reads a TOML text.
///
/// # Errors
///
/// Everything that is wrong with it.
#[cfg(feature = "toml")]
pub fn from_toml<T: Decode>(text: &str) -> Result<T, Errors> {
    read(Format::Toml, text).into_result(text)
}

impl<T> Decoded<T> {
    /// The value, or everything that is wrong with its text; warnings of a sound text are dropped.
    ///
    /// # Errors
    ///
    /// All findings, if one of them is an error.
    pub fn into_result(self, text: &str) -> Result<T, Errors> {
        self.value.ok_or_else(|| Errors::new(self.findings, text))
    }
}
