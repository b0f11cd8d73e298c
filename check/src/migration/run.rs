//! The documents of a run, carried over and written back.

use comity_ontology::{migration::Way, model::Model};
use comity_tree::{Finding, Node, Span, Tree};

use super::{Plan, followed, rewrite::rewrite, start, walk::Walk};
use crate::{
    codes,
    document::has_error,
    evidence::EvidenceTypes,
    file::LoadedFile,
    ontology::Ontology,
    rewriting::{Made, Rewritten, rewrite_files},
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

/// Carries the named documents over to the present version of the ontology.
pub fn migrate(ontology: &Ontology, files: &Files, how: How<'_>) -> Rewritten {
    let Some((model, root)) = ontology.usable() else {
        return Rewritten { report: crate::lint::unusable(ontology), changes: Vec::new() };
    };
    let migration = Migration {
        model,
        root,
        types: EvidenceTypes::of(ontology),
        relics: Way::of_relics(model),
        how,
    };
    rewrite_files(ontology, files, how.is_written, |file| migration.of(file))
}

struct Migration<'m, 'h> {
    model: &'m Model,
    root: usize,
    types: Option<EvidenceTypes>,
    relics: Way<'m>,
    how: How<'h>,
}

impl Migration<'_, '_> {
    fn of(&self, file: &LoadedFile) -> Made {
        let read = file.parse();
        let Some(tree) = read.tree.filter(|_| !has_error(&read.findings)) else {
            return Made::unread(read.findings);
        };
        let start = match start(self.model, &tree, self.how.from) {
            Ok(start) => start,
            Err(finding) => return Made::same(vec![*finding]),
        };
        let mut walk = Walk {
            model: self.model,
            way: &start.way,
            relics: &self.relics,
            types: self.types.as_ref(),
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

    fn made(&self, file: &LoadedFile, tree: &Tree<'_>, mut plan: Plan) -> Made {
        if self.how.keeps {
            let kept = std::mem::take(&mut plan.ambiguous);
            plan.open.retain(|finding| finding.node.is_none_or(|node| !kept.contains(&node)));
        }
        if !plan.ambiguous.is_empty() {
            return Made::same(blocked(plan));
        }
        if plan.texts.is_empty() {
            return Made::same(plan.open);
        }
        let after = match rewrite(tree, file.format, &plan) {
            Ok(after) => after,
            Err(index) => return Made::same(vec![in_the_way(tree, index, &plan)]),
        };
        let findings_after = moved(&plan.open, file, &after);
        let mut findings = plan.open;
        findings.insert(0, self.outdated(tree));
        Made { after: Some(after), findings_after, ..Made::same(findings) }
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
                "write `{new}` on one line, and wherever an alias repeats it, and run `comity \
                 migrate` again"
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
fn moved(findings: &[Finding], file: &LoadedFile, after: &str) -> Vec<Finding> {
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
