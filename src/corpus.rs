//! Encoded documents together, and questions to them.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use comity_tree::{Format, Source};

use crate::bilateral::{Actor, Claim, Document, Relation};
use crate::read::{Errors, read};

/// Encoded documents, with the registry of the actors that they name.
///
/// ```no_run
/// use comity::Corpus;
///
/// let corpus = Corpus::read_dir("corpus")?;
/// for found in corpus.relations("CHN", "KGZ") {
///     println!("{}: {:?}", found.document, found.claim.level);
/// }
/// # Ok::<(), comity::CorpusError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    documents: Vec<(String, Document)>,
}

/// A claim, or a part of one, with the name of the document that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Found<'c, T> {
    /// The name of the document.
    pub document: &'c str,
    /// What stands in it.
    pub claim: &'c T,
}

impl Corpus {
    /// Reads every JSON, YAML and TOML file below a folder, in the order of their paths.
    ///
    /// YAML and TOML need the features of their names. References between documents are not
    /// checked here: that is the checker's work.
    ///
    /// # Errors
    ///
    /// The first folder or file that cannot be read, or that has an error.
    pub fn read_dir(folder: impl AsRef<Path>) -> Result<Self, CorpusError> {
        let mut files = Vec::new();
        collect(folder.as_ref(), &mut files)?;
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        let mut corpus = Self::default();
        for (path, format) in files {
            let name = path.display().to_string();
            let bytes = fs::read(&path).map_err(|error| CorpusError::io(&path, error))?;
            let source = Source::from_bytes(name.clone(), bytes).map_err(|invalid| {
                let (source, finding) = *invalid;
                CorpusError::invalid(&path, Errors::new(vec![finding], &source.text))
            })?;
            let document = read::<Document>(format, &source.text)
                .into_result(&source.text)
                .map_err(|errors| CorpusError::invalid(&path, errors))?;
            corpus.add(name, document);
        }
        Ok(corpus)
    }

    /// Adds a document under a name.
    pub fn add(&mut self, name: impl Into<String>, document: Document) {
        self.documents.push((name.into(), document));
    }

    /// The documents, each with its name.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &Document)> {
        self.documents.iter().map(|(name, document)| (name.as_str(), document))
    }

    /// Every claim of every document.
    pub fn claims(&self) -> impl Iterator<Item = Found<'_, Claim>> {
        self.documents().flat_map(|(name, document)| {
            document.claims.iter().map(move |claim| Found { document: name, claim })
        })
    }

    /// An actor of the registry.
    pub fn actor(&self, id: &str) -> Option<&Actor> {
        self.documents()
            .flat_map(|(_, document)| &document.actors)
            .find(|actor| actor.id.as_str() == id)
    }

    /// The claims on the relationship of two actors, whatever others are parties to it.
    pub fn relations<'c>(
        &'c self,
        a: &'c str,
        b: &'c str,
    ) -> impl Iterator<Item = Found<'c, Relation>> {
        self.claims().filter_map(move |found| {
            let Claim::Relation(relation) = found.claim else { return None };
            let has = |id: &str| relation.parties.iter().any(|party| party.as_str() == id);
            (has(a) && has(b)).then_some(Found { document: found.document, claim: relation })
        })
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Format)>) -> Result<(), CorpusError> {
    let entries = fs::read_dir(folder).map_err(|error| CorpusError::io(folder, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| CorpusError::io(folder, error))?;
        let path = entry.path();
        // Of the entry itself, so that a link cannot lead around in a circle.
        let kind = entry.file_type().map_err(|error| CorpusError::io(&path, error))?;
        if kind.is_dir() {
            collect(&path, files)?;
        } else if let Some(format) = path.to_str().and_then(Format::of) {
            files.push((path, format));
        }
    }
    Ok(())
}

/// Why a corpus could not be read.
#[derive(Debug)]
pub struct CorpusError {
    path: PathBuf,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Io(std::io::Error),
    Invalid(Errors),
}

impl CorpusError {
    fn io(path: &Path, error: std::io::Error) -> Self {
        Self { path: path.to_owned(), cause: Cause::Io(error) }
    }

    fn invalid(path: &Path, errors: Errors) -> Self {
        Self { path: path.to_owned(), cause: Cause::Invalid(errors) }
    }

    /// The file or folder.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for CorpusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.cause {
            Cause::Io(error) => write!(f, "cannot read {path}: {error}"),
            Cause::Invalid(errors) => write!(f, "{path} is not valid:\n{errors}"),
        }
    }
}

impl std::error::Error for CorpusError {}
