//! The documents of a run, carried over and written back.

use comity_ontology::{migration::Way, model::Model};
use comity_tree::{Finding, Node, Span, Tree};

use super::{Plan, followed, rewrite::rewrite, start, walk::Walk};
use crate::{
    codes,
    document::has_error,
    evidence::EvidenceTypes,
    file::Loaded,
    fixing::{ChangedDocument, write::write},
    isolate::isolate,
    ontology::Ontology,
    report::{FileReport, Report},
    session::Files,
};

/// How documents are carried over.
#[derive(Clone, Copy, Debug, Default)]
pub struct How<'a> {
    /// Whether they are written back. Otherwise, each that would change has a finding.
    pub is_written: bool,
    /// The version that documents follow which name none: `VERSION`, or `NAME@VERSION`.
    pub from: Option<&'a str>,
    /// Whether a name that was split and exists still is meant as it exists.
    pub keeps: bool,
}

/// Documents carried over.
#[derive(Debug)]
pub struct Migrated {
    /// What is undecided or in the way, and, unless they are written, which documents change.
    pub report: Report,
    /// The documents that change.
    pub changes: Vec<ChangedDocument>,
}

/// Carries the named documents over to the present version of the ontology.
pub fn migrate(ontology: &Ontology, files: &Files, how: How<'_>) -> Migrated {
    let Some((model, root)) = ontology.usable() else {
        return Migrated { report: crate::lint::unusable(ontology), changes: Vec::new() };
    };
    let migration = Migration {
        model,
        root,
        paths: EvidenceTypes::of(ontology).and_then(|types| types.unstated()),
        relics: Way::of_relics(model),
        how,
    };
    let mut changes = Vec::new();
    let mut reports = Vec::new();
    for (index, file) in files.named().iter().enumerate() {
        let made = isolate(|| migration.of(file)).unwrap_or_else(|finding| Made::refused(*finding));
        let mut source = file.source.clone();
        let mut findings = made.findings;
        if let Some(after) = made.after {
            let (before, name) = (file.source.text.clone(), file.source.name.clone());
            let change = ChangedDocument { index, name, before, after, applied: made.carried };
            let failure = how.is_written.then(|| write(&file.path, &change).err()).flatten();
            if let Some(failure) = failure {
                findings = vec![*failure];
            } else {
                if how.is_written {
                    source.text.clone_from(&change.after);
                    findings = made.findings_after;
                }
                changes.push(change);
            }
        }
        reports.push(FileReport { source, findings });
    }
    Migrated { report: files.report(ontology, reports), changes }
}

struct Migration<'m, 'h> {
    model: &'m Model,
    root: usize,
    paths: Option<usize>,
    relics: Way<'m>,
    how: How<'h>,
}

/// What a document becomes.
#[derive(Default)]
struct Made {
    /// Its text, if it changes.
    after: Option<String>,
    /// How many names are carried.
    carried: usize,
    /// What is to be said of the document as it is.
    findings: Vec<Finding>,
    /// What is to be said of it as it becomes.
    findings_after: Vec<Finding>,
}

impl Made {
    fn refused(finding: Finding) -> Self {
        Self { findings: vec![finding], ..Self::default() }
    }
}

impl Migration<'_, '_> {
    fn of(&self, file: &Loaded) -> Made {
        if let Some(failure) = &file.failure {
            return Made::refused(failure.clone());
        }
        let read = file.parse();
        let Some(tree) = read.tree.filter(|_| !has_error(&read.findings)) else {
            return Made { findings: read.findings, ..Made::default() };
        };
        let start = match start(self.model, &tree, self.how.from) {
            Ok(start) => start,
            Err(finding) => return Made::refused(*finding),
        };
        let mut walk = Walk {
            model: self.model,
            way: &start.way,
            relics: &self.relics,
            paths: self.paths,
            plan: Plan::default(),
        };
        walk.record(&[self.root], tree.root(), &[]);
        let mut plan = walk.plan;
        plan.open.sort_by_key(|finding| finding.span);
        if let Some(line) = start.line {
            plan.write(line, &start.way.to);
        }
        let mut made = self.made(file, &tree, plan);
        tree.locate(&mut made.findings);
        made
    }

    fn made(&self, file: &Loaded, tree: &Tree<'_>, mut plan: Plan) -> Made {
        if self.how.keeps {
            let kept = std::mem::take(&mut plan.ambiguous);
            plan.open.retain(|finding| finding.node.is_none_or(|node| !kept.contains(&node)));
        }
        if !plan.ambiguous.is_empty() {
            return Made { findings: blocked(plan), ..Made::default() };
        }
        if plan.texts.is_empty() {
            return Made { findings: plan.open, ..Made::default() };
        }
        let after = match rewrite(tree, file.format, &plan) {
            Ok(after) => after,
            Err(index) => return Made::refused(in_the_way(tree, index, &plan)),
        };
        let findings_after = moved(&plan.open, file, &after);
        let mut findings = plan.open;
        if !self.how.is_written {
            findings.insert(0, self.outdated(tree));
        }
        Made { after: Some(after), carried: plan.texts.len(), findings, findings_after }
    }

    /// `outdated-document`, where the document names its ontology.
    fn outdated(&self, tree: &Tree<'_>) -> Finding {
        let node = followed(self.model, tree).map_or(tree.root(), |(node, ..)| node);
        let message = "the document has names of an earlier version of the ontology";
        at(codes::OUTDATED_DOCUMENT, node, message).help("run `comity migrate`")
    }
}

/// The findings of a document that is left as it is, since some of its undecided names exist still.
fn blocked(plan: Plan) -> Vec<Finding> {
    let ambiguous = plan.ambiguous;
    let all = plan.open.into_iter().map(|finding| {
        if finding.node.is_none_or(|node| !ambiguous.contains(&node)) {
            return finding;
        }
        let help = format!(
            "{}; the document is left as it is until `comity migrate --keep`, which takes such \
             names for decided",
            finding.help
        );
        finding.help(help)
    });
    all.collect()
}

/// A name that cannot be written in its place.
fn in_the_way(tree: &Tree<'_>, index: u32, plan: &Plan) -> Finding {
    let node = tree.node(index).unwrap_or(tree.root());
    let new = plan.texts.get(&index).map(|text| comity_tree::shown(text));
    let (message, help) = match new {
        Some(new) => (
            format!("`{}` cannot be replaced in its place", comity_tree::shown(node.text())),
            format!(
                "write `{new}` on one line, without a tag or an alias, and run `comity migrate` again"
            ),
        ),
        None => (
            "the document cannot be carried over without changing this, too".to_owned(),
            "write out what aliases repeat, and run `comity migrate` again".to_owned(),
        ),
    };
    at(codes::UNDECIDED_MIGRATION, node, message).help(help)
}

fn at(code: &'static comity_tree::Code, node: Node<'_>, message: impl Into<String>) -> Finding {
    Finding::new(code, node.span(), message).node(node.index())
}

/// Findings at the places that their nodes have in another text of the same values.
fn moved(findings: &[Finding], file: &Loaded, after: &str) -> Vec<Finding> {
    let read = file.format.read(after);
    let mut findings = findings.to_vec();
    if let Some(tree) = &read.tree {
        tree.locate(&mut findings);
    }
    let span = |finding: &Finding| -> Option<Span> {
        Some(read.tree.as_ref()?.node(finding.node?)?.span())
    };
    for finding in &mut findings {
        if let Some(span) = span(finding) {
            finding.span = span;
            // Their edits are those of the text before.
            finding.fixes.clear();
        }
    }
    findings
}
