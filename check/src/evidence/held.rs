//! A document's evidence held against the texts that it cites.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use comity_ontology::model::Model;
use comity_tree::{Node, Tree};

use super::{
    EvidenceTypes, Sources, cited, sources,
    supported::HeldDocument,
    verify::{changed, verify},
};
use crate::{
    context::Context, discover::Misuse, document::Checker, limits::Limits, ontology::Ontology,
    session::Session, stated::Stated,
};

/// What evidence is looked up with.
#[derive(Debug)]
pub struct Reader<'a> {
    /// Which records are evidence.
    pub types: EvidenceTypes,
    /// The model.
    pub model: &'a Model,
    /// The record that a document is.
    pub root: usize,
    /// The source texts.
    pub sources: Sources,
    /// What the texts are read with.
    pub stated: Stated,
}

impl<'o> Reader<'o> {
    /// A reader of what the documents of an ontology cite from the texts in a folder.
    ///
    /// # Errors
    ///
    /// The ontology has no evidence, or there is no such folder.
    pub fn open(
        ontology: &Ontology,
        checker: &Checker<'o>,
        folder: &Path,
        limits: Limits,
    ) -> Result<Self, Misuse> {
        Self::with(ontology, checker, Sources::open(folder, limits.bytes()))
    }

    /// A reader of what the documents of an ontology cite from some texts.
    fn with(
        ontology: &Ontology,
        checker: &Checker<'o>,
        sources: Result<Sources, Misuse>,
    ) -> Result<Self, Misuse> {
        let model = checker.model();
        let Some(types) = EvidenceTypes::of(ontology) else {
            return Err(Misuse {
                path: PathBuf::from(&model.name),
                why: "the ontology has no evidence".into(),
                help: "it would import `comity:evidence`".into(),
            });
        };
        let sources = sources?;
        let stated = Stated::new(ontology, model);
        Ok(Self { types, model, root: checker.root(), sources, stated })
    }

    /// A reader for the documents of a session, which knows the names that they declare.
    pub(crate) fn of(
        session: &Session<'o>,
        sources: Result<Sources, Misuse>,
    ) -> Result<Self, Misuse> {
        let mut reader = Self::with(session.ontology(), session.checker(), sources)?;
        for opened in session.registry().iter().chain(session.named()) {
            if let Some(tree) = &opened.tree {
                reader.learn(tree);
            }
        }
        Ok(reader)
    }

    /// Takes the names that a document declares.
    pub fn learn(&mut self, tree: &Tree<'_>) {
        self.stated.learn(self.model, self.root, tree);
    }

    /// Holds the evidence of a document, and every source that it names, against the texts; and
    /// what its claims say against what their passages say.
    pub fn hold<'t>(&mut self, tree: &'t Tree<'_>) -> HeldDocument<'t> {
        let cited = cited(&self.types, self.model, self.root, tree);
        let (citations, mut findings) = verify(self.model, &cited, &mut self.sources);
        let looked_at: HashSet<u32> =
            cited.iter().filter_map(|cited| cited.source.map(Node::index)).collect();
        for source in sources(&self.types, self.model, self.root, tree) {
            if !looked_at.contains(&source.index()) {
                findings.extend(changed(source, &mut self.sources));
            }
        }
        let mut held = HeldDocument { cited, citations, findings };
        let context = Context::of(&self.types, self.model, self.root, tree);
        let differing =
            self.stated.compare(self.model, &self.types, &held, &context, &mut self.sources);
        held.findings.extend(differing);
        held
    }
}
