//! A document's evidence held against the texts that it cites.

use std::{
    collections::BTreeMap,
    ops::Range,
    path::{Path, PathBuf},
};

use comity_ontology::model::Model;
use comity_tree::{Finding, Node, Tree};

use super::{
    Cited, Claim, EvidenceTypes, Sources, cited, sources,
    verify::{Citation, changed, verify},
};
use crate::{
    discover::Misuse, document::Checker, limits::Limits, ontology::Ontology, session::Session,
    stated::Stated,
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

/// A document whose evidence was looked up.
#[derive(Debug)]
pub struct Held<'t> {
    /// What the document cites, in document order.
    pub cited: Vec<Cited<'t>>,
    /// What that came to, less what has no range to look up.
    pub citations: Vec<Citation>,
    /// What is wrong; the paths are left to be filled in.
    pub findings: Vec<Finding>,
}

/// A claim, and the passages that it rests on.
#[derive(Clone, Debug)]
pub struct Supported<'h, 't> {
    /// The claim.
    pub claim: Claim<'t>,
    /// The passages that hold against the source, in document order.
    pub passages: Vec<Passage<'h>>,
    /// Whether these are all that it cites.
    pub is_whole: bool,
}

/// A range of a source that holds against it.
#[derive(Clone, Debug)]
pub struct Passage<'h> {
    /// The file of the source.
    pub source: &'h str,
    /// The range in code points.
    pub range: Range<usize>,
    /// Its text.
    pub text: &'h str,
    /// Its text without markup: what a claim is to be read from.
    pub words: &'h str,
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
        let model = checker.model();
        let Some(types) = EvidenceTypes::of(ontology) else {
            return Err(Misuse {
                path: PathBuf::from(&model.name),
                why: "the ontology has no evidence".into(),
                help: "it would import `comity:evidence`".into(),
            });
        };
        if !folder.is_dir() {
            return Err(Misuse {
                path: folder.to_owned(),
                why: "this is not a folder of sources".into(),
                help: String::new(),
            });
        }
        let sources = Sources::new(folder, limits.bytes());
        let stated = Stated::new(ontology, model);
        Ok(Self { types, model, root: checker.root(), sources, stated })
    }

    /// A reader for the documents of a session, which knows the names that they declare.
    pub(crate) fn of(session: &Session<'o>, folder: &Path) -> Result<Self, Misuse> {
        let limits = session.options().limits;
        let mut reader = Self::open(session.ontology(), session.checker(), folder, limits)?;
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
    pub fn hold<'t>(&mut self, tree: &'t Tree<'_>) -> Held<'t> {
        let cited = cited(&self.types, self.model, self.root, tree);
        let (citations, mut findings) = verify(self.model, &cited, &mut self.sources);
        for source in sources(&self.types, self.model, self.root, tree) {
            if !cited.iter().any(|c| c.source.map(Node::index) == Some(source.index())) {
                findings.extend(changed(source, &mut self.sources));
            }
        }
        let mut held = Held { cited, citations, findings };
        let differing = self.stated.compare(self.model, &self.types, &held, &mut self.sources);
        held.findings.extend(differing);
        held
    }
}

impl<'t> Held<'t> {
    /// Every claim that rests on evidence, with its passages, in document order.
    pub fn claims(&self) -> Vec<Supported<'_, 't>> {
        let citations: BTreeMap<u32, &Citation> =
            self.citations.iter().map(|citation| (citation.node, citation)).collect();
        let mut known = BTreeMap::new();
        let mut claims: Vec<Supported<'_, 't>> = Vec::new();
        for cited in &self.cited {
            let Some(claim) = cited.claim else { continue };
            let index = *known.entry(claim.node.index()).or_insert(claims.len());
            if index == claims.len() {
                claims.push(Supported { claim, passages: Vec::new(), is_whole: true });
            }
            let supported = &mut claims[index];
            let citation = citations.get(&cited.node.index());
            match citation.and_then(|citation| Some((citation, citation.verified.as_ref()?))) {
                Some((citation, verified)) => supported.passages.push(Passage {
                    source: &citation.source,
                    range: citation.range.clone(),
                    text: &verified.text,
                    words: &verified.words,
                }),
                None => supported.is_whole = false,
            }
        }
        claims
    }

    /// How many passages hold, of how many that are cited.
    pub fn verified(&self) -> (usize, usize) {
        let verified = self.citations.iter().filter(|citation| citation.verified.is_some());
        (verified.count(), self.citations.len())
    }
}
