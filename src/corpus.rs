//! Encoded documents together.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use comity_tree::{Format, Lines, Node, Source as Text, Tree, one_line};

use crate::bilateral::{Actor, Claim, Document, Relation, Source};
use crate::{errors::Errors, read::read_and_look};

/// Encoded documents, with the registry of the actors that they name.
///
/// The crate `comity-questions` answers questions on them, for any ontology. A claim that it finds
/// is the claim here whose document and id are the same.
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
    documents: Vec<Held>,
}

#[derive(Clone, Debug)]
struct Held {
    name: String,
    document: Document,
    /// The line of each claim; empty if the document was not read from a file.
    lines: Vec<usize>,
}

/// A claim, with the place where it stands.
#[derive(Debug)]
pub struct Found<'c, T> {
    /// The name of the document: of one that was read, its path.
    pub document: &'c str,
    /// The line of the document on which the claim starts, from 1; `None` if it was not read from
    /// a file.
    pub line: Option<usize>,
    /// The text that the document encodes.
    pub source: Option<&'c Source>,
    /// The claim.
    pub claim: &'c T,
}

// By hand: a derive would ask that the claim itself can be copied.
impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Found<'_, T> {}

impl<'c, T> Found<'c, T> {
    /// The title of the text that the document encodes, or else the name of its file.
    pub fn title(&self) -> &'c str {
        let of_source =
            |source: &'c Source| source.title.as_deref().unwrap_or(source.file.as_str());
        self.source.map_or(self.document, of_source)
    }

    /// The same place with a part of the claim, or another view of it.
    pub(crate) fn with<U>(&self, claim: &'c U) -> Found<'c, U> {
        Found { document: self.document, line: self.line, source: self.source, claim }
    }
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
            let source = Text::from_bytes(name.clone(), bytes).map_err(|invalid| {
                let (source, finding) = *invalid;
                CorpusError::invalid(&path, Errors::new(vec![finding], &source.text))
            })?;
            let (decoded, lines) = read_and_look::<Document, _>(format, &source.text, claim_lines);
            let document = decoded
                .into_result(&source.text)
                .map_err(|errors| CorpusError::invalid(&path, errors))?;
            corpus.documents.push(Held { name, document, lines: lines.unwrap_or_default() });
        }
        Ok(corpus)
    }

    /// Adds a document under a name.
    pub fn add(&mut self, name: impl Into<String>, document: Document) {
        self.documents.push(Held { name: name.into(), document, lines: Vec::new() });
    }

    /// The documents, each with its name.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &Document)> {
        self.documents.iter().map(|held| (held.name.as_str(), &held.document))
    }

    /// Every claim of every document.
    pub fn claims(&self) -> impl Iterator<Item = Found<'_, Claim>> {
        self.documents.iter().flat_map(|held| {
            held.document.claims.iter().enumerate().map(|(index, claim)| Found {
                document: &held.name,
                line: held.lines.get(index).copied(),
                source: held.document.source.as_ref(),
                claim,
            })
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
            (has(a) && has(b)).then_some(found.with(relation))
        })
    }
}

/// The line on which each claim starts.
fn claim_lines(tree: &Tree<'_>) -> Vec<usize> {
    let lines = Lines::new(tree.source());
    let claims = tree.root().get("claims").into_iter().flat_map(Node::items);
    claims.map(|claim| lines.position(claim.span().start).line).collect()
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
        let path = self.path.to_string_lossy();
        let path = one_line(&path);
        match &self.cause {
            Cause::Io(error) => write!(f, "cannot read {path}: {error}"),
            Cause::Invalid(errors) => write!(f, "{path} is not valid:\n{errors}"),
        }
    }
}

impl std::error::Error for CorpusError {}
