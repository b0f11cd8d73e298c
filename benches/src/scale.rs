//! Crates with large ontologies: how the time to compile one grows.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use crate::{dependents::workspace, documents::Error};

/// A crate with an ontology of a given size.
#[derive(Debug)]
pub struct Scale {
    /// Its name in the table.
    pub name: String,
    folder: PathBuf,
}

impl Scale {
    /// One vocabulary of `count` terms, each with a label and a definition.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn terms(parent: &Path, count: usize) -> Result<Self, Error> {
        let mut ontology = header("");
        ontology.push_str("[vocabulary.Term]\ndefinition = \"Many terms.\"\n");
        for term in 0..count {
            let table = format!("[vocabulary.Term.term.term-{term}]");
            writeln!(
                ontology,
                "{table}\nlabel = \"term {term}\"\ndefinition = \"Number {term}.\""
            )?;
        }
        Self::write(parent, &format!("{count} terms"), &ontology)
    }

    /// `count` records of ten fields each, and a list of each in the root.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn records(parent: &Path, count: usize) -> Result<Self, Error> {
        let mut ontology = header("root = \"Root\"\n");
        ontology.push_str("[record.Root]\ndefinition = \"The root.\"\n");
        for record in 0..count {
            writeln!(ontology, "[record.Root.field.list{record}]\ntype = \"Record{record}\"")?;
            writeln!(ontology, "cardinality = \"0..*\"\ndefinition = \"Many.\"")?;
        }
        let types = ["text", "date", "integer", "decimal", "boolean"];
        for record in 0..count {
            writeln!(ontology, "[record.Record{record}]\ndefinition = \"Number {record}.\"")?;
            for (field, ty) in types.iter().cycle().take(10).enumerate() {
                let cardinality = if field < 5 { "1" } else { "0..1" };
                let table = format!("[record.Record{record}.field.field{field}]");
                writeln!(ontology, "{table}\ntype = \"{ty}\"\ncardinality = \"{cardinality}\"")?;
                writeln!(ontology, "definition = \"Number {field}.\"")?;
            }
        }
        Self::write(parent, &format!("{count} records"), &ontology)
    }

    fn write(parent: &Path, name: &str, ontology: &str) -> Result<Self, Error> {
        let folder = parent.join(name.replace(' ', "-"));
        let scale = Self { name: name.to_owned(), folder };
        fs::create_dir_all(scale.folder.join("src"))?;
        let workspace = workspace();
        let comity = format!("{{ path = \"{}\", default-features = false }}", workspace.display());
        fs::write(
            scale.manifest(),
            format!(
                "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                 [dependencies]\ncomity = {comity}\n\n[workspace]\n"
            ),
        )?;
        fs::copy(workspace.join("Cargo.lock"), scale.folder.join("Cargo.lock"))?;
        fs::write(scale.folder.join("ontology.toml"), ontology)?;
        let types = "comity::ontology!(\"ontology.toml\", pub mod ontology);";
        fs::write(scale.main(), format!("#![allow(dead_code)]\n\n{types}\n\nfn main() {{}}\n"))?;
        Ok(scale)
    }

    /// The crate's `Cargo.toml`.
    pub fn manifest(&self) -> PathBuf {
        self.folder.join("Cargo.toml")
    }

    /// The crate's `main.rs`.
    pub fn main(&self) -> PathBuf {
        self.folder.join("src/main.rs")
    }
}

/// The beginning of an ontology; the key that names its root comes last.
fn header(root: &str) -> String {
    format!(
        "language = 1\n\n[ontology]\nid = \"https://example.org/scale\"\nname = \"scale\"\n\
         version = \"0.1.0\"\ntitle = \"Scale\"\ndefinition = \"An ontology of a size.\"\n\
         languages = [\"en\"]\n{root}\n"
    )
}
