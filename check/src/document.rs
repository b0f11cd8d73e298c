//! One document checked against an ontology.

use std::collections::HashSet;

use comity_ontology::{
    model::Model,
    reading::{IdMention, Interpreted, Interpreter},
};
use comity_tree::{Code, Finding, Read, Severity, Span, Tree};

use crate::{
    alike::alike,
    allowed::may_allow,
    arrow::Arrow,
    codes,
    conflict::{
        recorded::{self, Recorded},
        statement::{Statement, Subjects},
    },
    context::Context,
    corpus::entry::Entries,
    evidence::{self, EvidenceTypes, citing::Citing},
    file::LoadedFile,
    gather::Gatherer,
    hazards::hazards,
    in_words,
    limits::Limits,
    migration,
    ontology::Ontology,
    stated::names::Declared,
};

/// What is known of a document.
#[derive(Debug, Default)]
pub struct Document {
    /// What is wrong with it, by place and then by code.
    pub findings: Vec<Finding>,
    /// The ids that it declares.
    pub identities: Vec<IdMention>,
    /// The references that other documents may answer.
    pub references: Vec<IdMention>,
    /// The references that must not lead back to where they came from.
    pub(crate) arrows: Vec<Arrow>,
    /// The entries that it declares for the corpus, and what its claims refer to.
    pub entries: Entries,
    /// How many values of the ontology's main union it has.
    pub counted: usize,
    /// How many ranges of sources it cites.
    pub cited: usize,
    /// Whether there is a tree, so that all of its ids are known.
    pub is_read: bool,
    /// Whether its text was read without an error.
    pub is_parsed: bool,
    /// Whether it may have comments that allow findings.
    pub(crate) may_allow: bool,
    /// What is wrong with its text, whatever it says.
    pub reading: Vec<Finding>,
    /// The title of its text, if it names one.
    pub title: Option<String>,
    /// What it says that can be compared with what others say.
    pub statements: Vec<Statement>,
    /// The contradictions that it records.
    pub recorded: Vec<Recorded>,
    /// Where it cites its sources.
    pub(crate) citing: Citing,
    /// The names that it declares.
    pub(crate) names: Vec<Declared>,
}

impl Document {
    /// A document of which only that is known which keeps it from being checked.
    pub fn failed(finding: Finding) -> Self {
        Self { findings: vec![finding.clone()], reading: vec![finding], ..Self::default() }
    }

    /// Adds findings, and puts all in order.
    pub fn add(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings);
        self.findings.sort_by(|a, b| a.order().cmp(&b.order()));
    }
}

impl Document {
    /// Gives back the memory that it does not need among many documents: where it cites its sources
    /// is asked for only if they are there.
    pub(crate) fn compact(&mut self, has_sources: bool) {
        if !has_sources {
            self.citing = Citing::default();
            self.names = Vec::new();
        }
        self.identities.shrink_to_fit();
        self.references.shrink_to_fit();
        self.arrows.shrink_to_fit();
        self.statements.shrink_to_fit();
        self.entries.claimed.shrink_to_fit();
    }

    /// Drops the findings on fields that an entry lacks: one that adds to an entry of another file
    /// repeats nothing of it.
    pub(crate) fn allow_partial_entries(&mut self, tree: &Tree<'_>) {
        let ids: HashSet<u32> = self.identities.iter().map(|id| id.node).collect();
        let is_entry = |node: u32| {
            let node = tree.node(node);
            node.is_some_and(|node| node.entries().any(|(_, value)| ids.contains(&value.index())))
        };
        self.findings.retain(|finding| {
            finding.code != Code::MISSING_FIELD.name || !finding.node.is_some_and(is_entry)
        });
    }
}

/// A document that was checked for itself.
#[derive(Debug, Default)]
pub struct Examined<'s> {
    /// Its tree, if it can be read.
    pub tree: Option<Tree<'s>>,
    /// What is known of it.
    pub document: Document,
}

/// Holds documents to an ontology, one at a time.
#[derive(Debug)]
pub struct Checker<'o> {
    interpreter: Interpreter<'o>,
    root: usize,
    main_union: Option<usize>,
    evidence: Option<EvidenceTypes>,
    subjects: Subjects,
    recorded: Option<usize>,
}

impl<'o> Checker<'o> {
    /// A checker for an ontology, if it is sound and has a root.
    pub fn new(ontology: &'o Ontology) -> Option<Self> {
        Self::within(ontology, Limits::default())
    }

    /// As [`new`](Self::new), with other limits.
    pub fn within(ontology: &'o Ontology, limits: Limits) -> Option<Self> {
        let (model, root) = ontology.usable()?;
        Some(Self {
            interpreter: Interpreter::new(model, root).within(limits.rule_steps),
            root,
            main_union: ontology.main_union(),
            evidence: EvidenceTypes::of(ontology),
            subjects: Subjects::of(model),
            recorded: recorded::record(model, &ontology.loaded.names),
        })
    }

    /// The model.
    pub fn model(&self) -> &'o Model {
        self.interpreter.model()
    }

    /// The record that a document is, as an index into the model's records.
    pub fn root(&self) -> usize {
        self.root
    }

    /// Checks one document for itself. The paths of its findings are left to be filled in.
    pub fn examine<'s>(&self, file: &'s LoadedFile) -> Examined<'s> {
        if let Some(failure) = &file.failure {
            return Examined { tree: None, document: Document::failed(failure.clone()) };
        }
        #[cfg(test)]
        crate::hooks::fail_if_asked(crate::hooks::Stage::Parse, &file.source.name);
        let Read { tree, findings } = file.parse();
        let Some(tree) = tree else {
            // Nothing unread is ever fine, whatever the reader says of it.
            let findings = if has_error(&findings) { findings } else { vec![unread()] };
            return Examined {
                tree: None,
                document: Document { reading: findings.clone(), findings, ..Document::default() },
            };
        };
        #[cfg(test)]
        crate::hooks::fail_if_asked(crate::hooks::Stage::Interpret, &file.source.name);
        let Interpreted { findings: interpreted, identities, references } =
            self.interpreter.interpret(&tree);
        #[cfg(test)]
        crate::hooks::fail_if_asked(crate::hooks::Stage::Gather, &file.source.name);
        let malformed = interpreted.iter().filter(|finding| finding.code == Code::BAD_FORM.name);
        let malformed = malformed.filter_map(|finding| finding.node).collect();
        let gathered = self.gatherer().gather(&tree, !has_error(&interpreted), malformed);
        let mut document = Document {
            is_parsed: !has_error(&findings),
            may_allow: may_allow(&file.source.text),
            reading: findings.clone(),
            findings,
            identities,
            references,
            arrows: gathered.arrows,
            entries: gathered.entries,
            counted: gathered.counted,
            cited: 0,
            is_read: true,
            title: title(&gathered.citing, &tree),
            statements: gathered.statements,
            recorded: gathered.recorded,
            citing: gathered.citing,
            names: gathered.names,
        };
        let interpreted = match &self.evidence {
            Some(types) => {
                let cited = document.citing.cited(self.model(), &tree);
                let unanchored = evidence::unanchored(&cited);
                document.cited = evidence::ranges(&cited);
                document.findings.extend(unanchored.iter().map(evidence::Unanchored::finding));
                let context = Context::of(self.model(), &document.citing, &cited, &tree);
                document.findings.extend(context.overlaps());
                document.findings.extend(context.circles(self.model(), &cited));
                if context.is_told {
                    document.findings.extend(alike(types, self.model(), &cited));
                }
                evidence::without_consequences(interpreted, &unanchored)
            }
            None => interpreted,
        };
        document.add(interpreted);
        document.add(gathered.astray);
        in_words::amend(self.model(), &tree, &mut document.findings);
        document.add(hazards(&tree, file.format, &document.findings));
        self.point_to_migration(&mut document, &tree);
        Examined { tree: Some(tree), document }
    }

    /// Says of a document of an earlier version how it is carried over, if there is a way.
    fn point_to_migration(&self, document: &mut Document, tree: &Tree<'_>) {
        let is_other = |finding: &&mut Finding| finding.code == Code::WRONG_ONTOLOGY.name;
        if let Some(finding) = document.findings.iter_mut().find(is_other)
            && let Some(help) = migration::help(self.model(), tree)
        {
            finding.help = help;
        }
    }

    fn gatherer(&self) -> Gatherer<'_, 'o> {
        Gatherer {
            interpreter: &self.interpreter,
            root: self.root,
            main_union: self.main_union,
            evidence: self.evidence.as_ref(),
            subjects: &self.subjects,
            record: self.recorded,
        }
    }
}

/// The title of the text that a document encodes.
fn title(citing: &Citing, tree: &Tree<'_>) -> Option<String> {
    Some(citing.sources(tree).next()?.get("title")?.as_str()?.to_owned())
}

fn unread() -> Finding {
    let message = "the reader returned neither a document nor an error";
    Finding::new(codes::INTERNAL_ERROR, Span::at(0), message)
}

/// Whether a list of findings has an error.
pub(crate) fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}
