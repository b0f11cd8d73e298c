//! Typed access to the answers for the bilateral ontology.
//!
//! A [`Term`] of an answer becomes a term of a Rust type with
//! [`Term::to`](crate::Term::to), and a term of a Rust type is asked about with
//! [`Bilateral::term`].
//!
//! ```
//! use comity::bilateral::RelationLevel;
//! use comity_questions::{Modes, bilateral::read_dir};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus");
//! let corpus = read_dir(folder)?;
//! let standing = corpus.level_on("KAZ", "KGZ", &"1995".parse()?, &Modes::FACTUAL)?;
//! let held = &standing.axes[0].held[0];
//! assert_eq!(held.term.to(), Some(RelationLevel::DiplomaticRelations));
//! assert_eq!(held.since.unwrap().as_str(), "1992-10-15");
//! # Ok(())
//! # }
//! ```

use std::{fmt, fs, path::Path, path::PathBuf};

use comity::{Vocabulary, bilateral::Document};
use comity_ontology::load_builtin;
use comity_tree::{Finding, Format, Source, json, toml, yaml};

use crate::{Corpus, Term};

/// An empty corpus of the bilateral ontology.
///
/// # Panics
///
/// Never: the ontology comes with the crate, and its tests show that it is sound.
pub fn corpus() -> Corpus {
    let model = load_builtin("bilateral").model;
    Corpus::new(model.expect("the bilateral ontology is sound"))
}

/// Reads every JSON, YAML and TOML document below a folder, in the order of their paths.
///
/// Each document is held to the ontology; references between documents are not checked.
///
/// # Errors
///
/// The first folder or file that cannot be read, or that has an error.
pub fn read_dir(folder: impl AsRef<Path>) -> Result<Corpus, ReadError> {
    let mut files = Vec::new();
    collect(folder.as_ref(), &mut files)?;
    files.sort();
    let mut corpus = corpus();
    for path in files {
        corpus.read_file(&path)?;
    }
    Ok(corpus)
}

/// What the bilateral ontology's types add to a corpus.
pub trait Bilateral {
    /// The term of the ontology that a term of a Rust type is.
    fn term<V: Vocabulary>(&self, term: V) -> Option<Term<'_>>;

    /// Reads a document from a file; other files are passed over.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or has an error.
    fn read_file(&mut self, path: &Path) -> Result<(), ReadError>;
}

impl Bilateral for Corpus {
    fn term<V: Vocabulary>(&self, term: V) -> Option<Term<'_>> {
        let name = V::TABLE.name;
        let vocabulary = self.model.vocabularies.iter().position(|it| it.name == name)?;
        let (index, _) = self.model.vocabularies[vocabulary].term(term.code())?;
        Some(Term::new(&self.model, vocabulary, index))
    }

    fn read_file(&mut self, path: &Path) -> Result<(), ReadError> {
        let name = path.display().to_string();
        let Some(format) = Format::of(&name) else { return Ok(()) };
        let bytes = fs::read(path).map_err(|error| ReadError::new(path, error))?;
        let invalid = |finding: Finding| ReadError::new(path, finding.message);
        let source = Source::from_bytes(name, bytes).map_err(|bad| invalid(bad.1))?;
        comity::read::<Document>(format, &source.text)
            .into_result(&source.text)
            .map_err(|errors| ReadError::new(path, errors))?;
        let read = match format {
            Format::Json => json::read(&source.text),
            Format::Yaml => yaml::read(&source.text),
            Format::Toml => toml::read(&source.text),
        };
        if let Some(tree) = &read.tree {
            self.add(&source.name, tree);
        }
        Ok(())
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let entries = fs::read_dir(folder).map_err(|error| ReadError::new(folder, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| ReadError::new(folder, error))?;
        let path = entry.path();
        // Of the entry itself, so that a link cannot lead around in a circle.
        let kind = entry.file_type().map_err(|error| ReadError::new(&path, error))?;
        if kind.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// Why a corpus could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    path: PathBuf,
    why: String,
}

impl ReadError {
    fn new(path: &Path, why: impl fmt::Display) -> Self {
        Self { path: path.to_owned(), why: why.to_string() }
    }

    /// The file or folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display().to_string();
        write!(f, "cannot use {}: {}", comity_tree::shown(&path), self.why)
    }
}

impl std::error::Error for ReadError {}
