//! What the editor asks of the server: the options of `comity check`, as data.

use std::path::{Path, PathBuf};

use comity_check::file::shipped;
use serde::Deserialize;
use serde_json::Value;

/// The options that an editor gives when it starts the server. Paths are relative to the folder
/// that the editor has open. What is absent is as the project file says.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// The ontology: a file, or `comity:NAME`.
    pub(crate) ontology: Option<String>,
    /// Files and folders that are read for the ids they declare.
    pub(crate) registry: Option<Vec<PathBuf>>,
    /// The folders of source texts.
    pub(crate) sources: Vec<PathBuf>,
    /// Files and folders that are checked together with what is open.
    pub(crate) documents: Vec<PathBuf>,
}

impl Settings {
    /// Reads the settings of an editor whose folder is `root`; nothing at all is the default.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    pub(crate) fn read(value: Option<Value>, root: &Path) -> Result<Self, String> {
        let invalid = |why: &str| format!("the settings of the editor are invalid: {why}");
        let mut settings = match value {
            None | Some(Value::Null) => Self::default(),
            Some(value @ Value::Object(_)) => {
                serde_json::from_value(value).map_err(|error| invalid(&error.to_string()))?
            }
            Some(_) => return Err(invalid("expected an object")),
        };
        if let Some(name) = settings.ontology.as_mut().filter(|name| !name.starts_with("comity:")) {
            *name = root.join(&*name).to_string_lossy().into_owned();
        }
        let paths = settings.registry.iter_mut().flatten();
        let paths = paths.filter(|path| shipped(path).is_none());
        for path in paths.chain(&mut settings.sources).chain(&mut settings.documents) {
            *path = root.join(&*path);
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::Settings;

    #[test]
    fn paths_are_relative_to_the_folder() {
        let value =
            json!({ "ontology": "a.toml", "registry": ["r", "comity:world"], "sources": ["/s"] });
        let settings = Settings::read(Some(value), Path::new("/desk")).unwrap();
        assert_eq!(settings.ontology.as_deref(), Some("/desk/a.toml"));
        assert_eq!(settings.registry.unwrap(), [Path::new("/desk/r"), Path::new("comity:world")]);
        assert_eq!(settings.sources, [Path::new("/s")]);
    }

    #[test]
    fn an_unknown_setting_is_told() {
        let read = |value| Settings::read(Some(value), Path::new("/"));
        assert_eq!(read(json!(null)), Ok(Settings::default()));
        let error = read(json!({ "source": ["/s"] })).unwrap_err();
        assert!(error.contains("unknown field `source`"), "{error}");
        assert!(read(json!([])).is_err());
    }
}
