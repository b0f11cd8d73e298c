//! A corpus of the bilateral ontology: its types by name.

use super::{Claims, NameError};
use crate::bilateral::{Actor, Claim, Document, Relation};

/// Documents of the bilateral ontology, with the registry of the actors, places and projects that
/// they name.
///
/// ```no_run
/// use comity::Corpus;
///
/// let corpus = Corpus::read_dir("corpus")?;
/// for found in corpus.relations("China", "吉尔吉斯斯坦")? {
///     println!("{}: {:?}", found.document, found.claim.level);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Corpus = super::Corpus<Document>;

impl Corpus {
    /// Every claim of every document.
    pub fn claims(&self) -> Claims<'_, Claim> {
        self.of()
    }

    /// The actor of the registry that has this id, or this name in any language; `None` if what
    /// has it is not an actor, or has no entry.
    ///
    /// # Errors
    ///
    /// Nothing in the corpus has the id or name, or several entries have the name.
    pub fn actor(&self, word: &str) -> Result<Option<&Actor>, NameError> {
        self.entry(word)
    }

    /// The claims on the relationship of two actors, whatever others are parties to it.
    ///
    /// # Errors
    ///
    /// Nothing in the corpus has one of the ids or names, or several entries have one of the names.
    pub fn relations(&self, a: &str, b: &str) -> Result<Claims<'_, Relation>, NameError> {
        self.of().party(a)?.party(b)
    }
}
