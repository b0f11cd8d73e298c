//! Crates that have the types of the bilateral ontology: through comity, or as derives.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{documents::Error, peer_source};

/// How a crate comes by its types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Those that comity has already, with its default features.
    Ready,
    /// `comity::ontology!` over a copy of the bilateral ontology.
    Ontology,
    /// Derives, in the source.
    Derives,
}

/// A crate to be built.
#[derive(Debug)]
pub struct Dependent {
    /// Its name in the table.
    pub name: String,
    /// How it comes by its types.
    pub way: Way,
    /// Whether it derives or generates `schemars::JsonSchema` too.
    pub json_schema: bool,
    folder: PathBuf,
}

impl Dependent {
    /// Writes the crate into a folder of its own below `parent`.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written.
    pub fn write(parent: &Path, way: Way, json_schema: bool) -> Result<Self, Error> {
        let name = match (way, json_schema) {
            (Way::Ready, _) => "comity, default features",
            (Way::Ontology, false) => "comity::ontology!, serde",
            (Way::Ontology, true) => "comity::ontology!, serde, schemars",
            (Way::Derives, false) => "derives of serde",
            (Way::Derives, true) => "derives of serde, schemars",
        };
        let folder = parent.join(format!("{way:?}-{json_schema}").to_lowercase());
        let dependent = Self { name: name.to_owned(), way, json_schema, folder };
        fs::create_dir_all(dependent.folder.join("src"))?;
        fs::write(dependent.manifest(), dependent.manifest_text())?;
        fs::copy(workspace().join("Cargo.lock"), dependent.folder.join("Cargo.lock"))?;
        fs::write(dependent.main(), dependent.main_text())?;
        if way != Way::Ready {
            copy(&workspace().join("ontology/ontologies"), &dependent.folder.join("ontology"))?;
            dependent.write_derives()?;
        }
        Ok(dependent)
    }

    /// The crate's `Cargo.toml`.
    pub fn manifest(&self) -> PathBuf {
        self.folder.join("Cargo.toml")
    }

    /// The crate's `main.rs`.
    pub fn main(&self) -> PathBuf {
        self.folder.join("src/main.rs")
    }

    /// Adds a term to a vocabulary, where the crate has its vocabularies.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or written.
    pub fn add_term(&self, number: usize) -> Result<(), Error> {
        let path = self.folder.join("ontology/bilateral/topics.toml");
        let mut module = fs::read_to_string(&path)?;
        let term = format!("[vocabulary.Topic.term.added-{number}]");
        let texts =
            format!("label.en = \"added {number}\"\ndefinition = \"Added to be measured.\"");
        for part in ["\n", &term, "\n", &texts, "\n"] {
            module.push_str(part);
        }
        fs::write(&path, module)?;
        self.write_derives()
    }

    fn write_derives(&self) -> Result<(), Error> {
        if self.way == Way::Derives {
            let loaded = comity_ontology::load(&self.folder.join("ontology/bilateral.toml"));
            let model = loaded.model.filter(|_| loaded.findings.is_empty()).ok_or("no ontology")?;
            let source = peer_source::source(&model, self.json_schema)?;
            fs::write(self.folder.join("src/types.rs"), source)?;
        }
        Ok(())
    }

    fn manifest_text(&self) -> String {
        let comity = format!("comity = {{ path = \"{}\"", workspace().display());
        let schemars = if self.json_schema { "schemars = \"1\"\nserde_json = \"1\"\n" } else { "" };
        let dependencies = match (self.way, self.json_schema) {
            (Way::Ready, _) => format!("{comity} }}\n"),
            (Way::Ontology, false) => {
                format!("{comity}, default-features = false, features = [\"serde\"] }}\n")
            }
            (Way::Ontology, true) => format!(
                "{comity}, default-features = false, features = [\"schemars\", \"serde\"] }}\n{schemars}"
            ),
            (Way::Derives, false) => {
                "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n"
                    .to_owned()
            }
            (Way::Derives, true) => {
                format!("serde = {{ version = \"1\", features = [\"derive\"] }}\n{schemars}")
            }
        };
        let package = "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";
        format!("{package}\n[dependencies]\n{dependencies}\n[workspace]\n")
    }

    /// A program that reads a document and says how many claims it has.
    fn main_text(&self) -> String {
        let types = match self.way {
            Way::Ready => "use comity::bilateral::Document;",
            Way::Ontology => "comity::ontology!(\"ontology/bilateral.toml\");",
            Way::Derives => "mod types;\n\nuse types::Document;",
        };
        let read = match self.way {
            Way::Ready | Way::Ontology => "comity::from_json::<Document>(&text)",
            Way::Derives => "serde_json::from_str::<Document>(&text)",
        };
        let schema = if self.json_schema {
            "    println!(\"{}\", serde_json::to_string(&schemars::schema_for!(Document)).unwrap());\n"
        } else {
            ""
        };
        format!(
            "#![allow(dead_code)]\n\n{types}\n\nfn main() {{\n{schema}    \
             let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();\n    \
             match {read} {{\n        \
             Ok(document) => println!(\"{{}} claims\", document.claims.len()),\n        \
             Err(errors) => println!(\"{{errors}}\"),\n    }}\n}}\n"
        )
    }
}

/// The root of the workspace.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
