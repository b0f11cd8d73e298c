//! Encoded documents together, for any ontology.

#[cfg(feature = "bilateral")]
mod bilateral;
mod claims;
mod error;
mod found;
mod kept;
mod names;
mod read;
#[cfg(any(feature = "serde", feature = "schemars"))]
mod serial;
mod walk;

use std::any::Any;

use crate::view::{Fields, Reflect, View};

#[cfg(feature = "bilateral")]
pub use bilateral::Corpus as Bilateral;
pub use claims::Claims;
pub use error::CorpusError;
pub use found::Found;
pub use kept::Kept;
pub use names::NameError;

use read::Lines;

/// Encoded documents, with the registry of the entries that they name. `D` is the root record of
/// their ontology; `comity::Corpus` is a corpus of the bilateral one.
///
/// A corpus is read [from a folder](Self::read_dir), file by file ([`read_file`](Self::read_file)),
/// from texts in memory ([`read_text`](Self::read_text)), or collected from documents. Its values
/// are asked for by their types, and filtered by what the ontology declares of their fields: the
/// key `part` tells which of them are parties, dates and modes.
///
/// ```
/// use comity::{Corpus, Format, bilateral::{Mode, Relation}};
///
/// let mut corpus = Corpus::default();
/// corpus.read_text("ties.json", Format::Json, r#"{
///   "ontology": "bilateral@0.1.0",
///   "actors": [
///     { "id": "NOR", "type": "state", "names": [{ "lang": "en", "name": "Norway" }] },
///     { "id": "ISL", "type": "state", "names": [{ "lang": "en", "name": "Iceland" }] }
///   ],
///   "source": { "file": "ties.txt", "language": "en",
///     "sha256": "5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab" },
///   "claims": [
///     { "id": "ties", "kind": "relation", "parties": ["NOR", "ISL"], "mode": "asserted",
///       "level": "diplomatic-relations", "transition": "established", "date": "1944-06-17", "date_basis": "explicit",
///       "evidence": [{ "start": 0, "end": 40, "digest": "5f1c09ab" }] }
///   ]
/// }"#)?;
///
/// let relations = corpus.of::<Relation>().party("Norway")?.party("ISL")?.mode(Mode::Asserted);
/// for found in relations {
///     assert_eq!((found.document, found.line), ("ties.json", Some(10)));
///     assert_eq!(found.claim.id.as_str(), "ties");
/// }
/// let error = corpus.of::<Relation>().party("Norwya").unwrap_err();
/// assert_eq!(error.to_string(), "nothing in the corpus has the name `Norwya`; did you mean `Norway`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// References between documents are not checked here; the crate `comity-check` does that. The
/// crate `comity-questions` answers questions, such as which level held on a day. A claim that it
/// finds is the claim here whose document and id are the same.
#[derive(Clone, Debug)]
pub struct Corpus<D> {
    documents: Vec<Held<D>>,
}

#[derive(Clone, Debug)]
struct Held<D> {
    name: String,
    document: D,
    /// The lines of the items of each list of the document; none if it was not read from a text.
    lines: Lines,
}

impl<D> Default for Corpus<D> {
    fn default() -> Self {
        Self { documents: Vec::new() }
    }
}

impl<D> Corpus<D> {
    /// Adds a document under a name.
    pub fn add(&mut self, name: impl Into<String>, document: D) {
        self.hold(name.into(), document, Lines::default());
    }

    /// The documents, each with its name.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &D)> {
        self.documents.iter().map(|held| (held.name.as_str(), &held.document))
    }

    /// A corpus of documents that are called by their numbers, from 1.
    pub fn from_documents(documents: impl IntoIterator<Item = D>) -> Self {
        let named = documents.into_iter().zip(1..);
        named.map(|(document, number)| (number.to_string(), document)).collect()
    }

    fn hold(&mut self, name: String, document: D, lines: Lines) {
        self.documents.push(Held { name, document, lines });
    }
}

impl<D: Reflect> Corpus<D> {
    /// Every value of this type that a document lists: the variants of a union that are this
    /// record (`of::<Event>()`), the values of a union (`of::<Claim>()`), or the entries of a
    /// registry (`of::<Actor>()`).
    pub fn of<T: Any>(&self) -> Claims<'_, T> {
        Claims::new(self.roots(), self.listed())
    }

    /// The entry of the registry that has this id or this name in any language, if it is a `T`.
    ///
    /// # Errors
    ///
    /// Nothing has the name, or several entries have.
    pub fn entry<T: Any>(&self, word: &str) -> Result<Option<&T>, NameError> {
        let roots = self.roots();
        let wanted = names::resolve(&roots, word)?;
        let entries = walk::entries(&roots).filter(|entry| wanted.contains(&entry.key()));
        Ok({ entries }.find_map(|entry| entry.fields.as_any().downcast_ref()))
    }

    /// The root records of all documents.
    fn roots(&self) -> Vec<&dyn Fields> {
        let roots = self.documents.iter().map(|held| held.document.view());
        roots
            .filter_map(|view| if let View::Record(root) = view { Some(root) } else { None })
            .collect()
    }

    fn listed<T: Any>(&self) -> impl Iterator<Item = Found<'_, T>> + use<'_, D, T> {
        self.documents.iter().flat_map(|held| {
            let view = held.document.view();
            let root = if let View::Record(root) = view { Some(root) } else { None };
            let lists = root.into_iter().flat_map(walk::lists);
            lists.flat_map(move |(field, items)| {
                let lines = held.lines.get(field).map_or(&[][..], Vec::as_slice);
                walk::values::<T>(items).map(move |(index, claim, view)| Found {
                    document: &held.name,
                    line: lines.get(index).copied(),
                    claim,
                    view,
                    root,
                })
            })
        })
    }
}

impl<D> FromIterator<(String, D)> for Corpus<D> {
    fn from_iter<I: IntoIterator<Item = (String, D)>>(documents: I) -> Self {
        let mut corpus = Self::default();
        corpus.extend(documents);
        corpus
    }
}

impl<D> Extend<(String, D)> for Corpus<D> {
    fn extend<I: IntoIterator<Item = (String, D)>>(&mut self, documents: I) {
        for (name, document) in documents {
            self.add(name, document);
        }
    }
}
