//! A document's evidence compared with the texts that it cites.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use comity_ontology::model::Model;
use comity_tree::{Node, Tree};

use super::{
    EvidenceTypes, Sources,
    citing::Citing,
    supported::HeldDocument,
    verify::{changed, verify},
};
use crate::{
    context::Context,
    discover::Misuse,
    document::Checker,
    isolate::isolate,
    limits::Limits,
    ontology::Ontology,
    session::Session,
    stated::{ClaimComparer, names::Declared},
    together::Failures,
};

/// What evidence is looked up with.
#[derive(Debug)]
pub struct EvidenceReader<'a> {
    /// Which records are evidence.
    pub types: EvidenceTypes,
    /// The model.
    pub model: &'a Model,
    /// The record that a document is.
    pub root: usize,
    /// The source texts.
    pub sources: Sources,
    /// What the texts are read with.
    pub stated: ClaimComparer,
}

impl<'o> EvidenceReader<'o> {
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
        let folders = [folder.to_owned()];
        Self::with(ontology, checker, Sources::open(&folders, limits.bytes()))
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
                why: "the ontology does not support evidence".into(),
                help: "import `comity:evidence` into the ontology".into(),
            });
        };
        let sources = sources?;
        let stated = ClaimComparer::new(ontology, model);
        Ok(Self { types, model, root: checker.root(), sources, stated })
    }

    /// A reader for the documents of a session, which knows the names that they declare, and the
    /// documents whose names could not be taken.
    pub(crate) fn of(
        session: &Session<'o>,
        sources: Result<Sources, Misuse>,
    ) -> Result<(Self, Failures), Misuse> {
        let mut reader = Self::without_names(session, sources)?;
        let mut failures = Failures::new();
        for (index, opened) in session.registry().iter().chain(session.named()).enumerate() {
            let Some(tree) = opened.tree() else { continue };
            let learnt = isolate(|| {
                #[cfg(test)]
                crate::hooks::fail_if_asked(crate::hooks::Stage::Learn, opened.file.name());
                reader.stated.learn(reader.model, tree, &opened.document.names);
            });
            failures.extend(learnt.err().map(|finding| (index, *finding)));
        }
        Ok((reader, failures))
    }

    /// A reader for the documents of a session, for what needs no names.
    pub(crate) fn without_names(
        session: &Session<'o>,
        sources: Result<Sources, Misuse>,
    ) -> Result<Self, Misuse> {
        Self::with(session.ontology(), session.checker(), sources)
    }

    /// Takes the names that a document declares.
    pub fn learn(&mut self, tree: &Tree<'_>) {
        let declared = Declared::all(self.model, self.root, tree);
        self.stated.learn(self.model, tree, &declared);
    }

    /// Holds the evidence of a document, and every source that it names, against the texts; and
    /// what its claims say against what their passages say.
    pub fn hold<'t>(&mut self, tree: &'t Tree<'_>) -> HeldDocument<'t> {
        let citing = Citing::of(&self.types, self.model, self.root, tree);
        self.hold_gathered(tree, &citing)
    }

    /// The same, of a document of a session.
    pub(crate) fn hold_gathered<'t>(
        &mut self,
        tree: &'t Tree<'_>,
        citing: &Citing,
    ) -> HeldDocument<'t> {
        let cited = citing.cited(self.model, tree);
        let (citations, mut findings) = verify(self.model, &cited, &mut self.sources);
        let looked_at: HashSet<u32> =
            cited.iter().filter_map(|cited| cited.source.map(Node::index)).collect();
        for source in citing.sources(tree) {
            if !looked_at.contains(&source.index()) {
                findings.extend(changed(source, &mut self.sources));
            }
        }
        let mut held = HeldDocument { cited, citations, findings };
        let context = Context::of(self.model, citing, &held.cited, tree);
        let differing =
            self.stated.compare(self.model, &self.types, &held, &context, &mut self.sources);
        held.findings.extend(differing);
        held
    }
}
