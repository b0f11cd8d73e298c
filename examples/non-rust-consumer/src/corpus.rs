//! The shipped corpus as JSON: what someone has who reads it in another language.

use std::{error::Error, fs, path::Path};

use comity::bilateral::Document;
use serde_json::Value;

/// Every document of a folder of YAML, and of the folders in it, by its path.
///
/// # Errors
///
/// A file that cannot be read, or is not a document.
pub fn documents(folder: &Path) -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    let mut documents = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let document: Document = comity::from_yaml(&fs::read_to_string(&path)?)?;
            let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            documents.push((name, serde_json::from_str(&comity::to_json(&document))?));
        }
    }
    documents.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(documents)
}
