//! The seam of targets: each is one module, with a name, its artefact and what it loses.

use std::fmt;

use comity_ontology::Model;

pub use crate::refusal::Refusal;
use crate::{
    corpus::CorpusValues,
    fate::{Fate, Property},
    loss::{self, Loss},
};

/// Something that can be generated from an ontology.
pub trait Target: fmt::Debug + Sync {
    /// The name by which a user asks for it.
    fn name(&self) -> &'static str;

    /// What it is for, in a few words.
    fn about(&self) -> &'static str;

    /// What becomes of a property of the ontology.
    fn fate(&self, property: Property) -> Fate;

    /// Generates its files, with a report of what they cannot express.
    ///
    /// # Errors
    ///
    /// Each part of the ontology that this target cannot generate at all. Other targets may.
    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>>;

    /// The same with what a corpus makes of the ontology, where the target has a place for it.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate).
    fn generate_with(
        &self,
        model: &Model,
        corpus: &CorpusValues,
    ) -> Result<Artefact, Vec<Refusal>> {
        let _ = corpus;
        self.generate(model)
    }

    /// The same for readers of one language, of a model whose texts are in it, as
    /// [`in_language`](crate::in_language) makes them.
    ///
    /// # Errors
    ///
    /// As [`generate`](Self::generate).
    fn generate_in(
        &self,
        model: &Model,
        corpus: &CorpusValues,
        language: &str,
    ) -> Result<Artefact, Vec<Refusal>> {
        let _ = language;
        self.generate_with(model, corpus)
    }
}

/// What was generated, and what it cannot express.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artefact {
    /// What it is, such as `JSON Schema of tea 0.1.0`.
    pub title: String,
    /// Its files, at least one; the first is the one to begin with.
    pub files: Vec<File>,
    /// What it cannot express, in the order of the ontology.
    pub losses: Vec<Loss>,
}

/// One file of an artefact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the folder of the artefact, with `/` between the parts.
    pub path: String,
    /// Its contents.
    pub text: String,
}

impl Artefact {
    /// The contents of the first file.
    pub fn text(&self) -> &str {
        self.files.first().map_or("", |file| &file.text)
    }

    /// The losses as a page of Markdown.
    pub fn report(&self) -> String {
        loss::report(&self.title, &self.losses)
    }
}
