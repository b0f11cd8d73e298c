//! Where the findings about an ontology are gathered.

use std::collections::BTreeSet;

use comity_tree::{Code, Finding, sort_by};

use crate::{
    cel::{Expr, ExprKind, Type},
    model::Location,
};

/// All findings so far, each with the file that it is about.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The names of the files, for findings about two of them.
    pub(crate) files: Vec<String>,
    /// The vocabularies, by index, of which an edge was refused: what their terms are above or
    /// within is not what the author means.
    pub(crate) lost_edges: BTreeSet<usize>,
    findings: Vec<(usize, Finding)>,
}

impl Report {
    /// How many findings there are so far.
    pub(crate) fn count(&self) -> usize {
        self.findings.len()
    }

    /// Whether an expression reads edges that were refused in part: a contradiction that follows
    /// from it is not a mistake of its own.
    pub(crate) fn reads_lost_edges(&self, expr: &Expr) -> bool {
        let lost = |term: &Expr| match term.ty {
            Type::Term(vocabulary) => self.lost_edges.contains(&vocabulary),
            _ => false,
        };
        expr.any(&|expr| match &expr.kind {
            ExprKind::Within(term, _) | ExprKind::Above(term, _) => lost(term),
            ExprKind::Across(_, arguments) => arguments.iter().any(lost),
            _ => false,
        })
    }

    /// Adds a finding about a file.
    pub(crate) fn add(&mut self, file: usize, finding: Finding) {
        self.findings.push((file, finding));
    }

    /// Adds findings about a file.
    pub(crate) fn add_all(&mut self, file: usize, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| (file, finding)));
    }

    /// Adds a finding of a built-in kind.
    pub(crate) fn say(&mut self, code: &'static Code, at: Location, message: impl Into<String>) {
        self.add(at.file, Finding::new(code, at.span, message));
    }

    /// Adds a finding of a built-in kind with its help.
    pub(crate) fn help(
        &mut self,
        code: &'static Code,
        at: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(at.file, Finding::new(code, at.span, message).help(help));
    }

    /// Adds a finding that has to do with a second place, which may be in another file.
    pub(crate) fn clash(
        &mut self,
        code: &'static Code,
        at: Location,
        message: impl Into<String>,
        (other, phrase): (Location, &str),
        help: impl Into<String>,
    ) {
        let finding = Finding::new(code, at.span, message);
        let finding = if other.file == at.file {
            finding.related(other.span, phrase).help(help)
        } else {
            let name = self.files.get(other.file).map_or("", String::as_str);
            finding.help(format!("the other one is in `{name}`; {}", help.into()))
        };
        self.add(at.file, finding);
    }

    /// All findings in the order of files and places, each once.
    pub(crate) fn finish(mut self) -> Vec<(usize, Finding)> {
        sort_by(&mut self.findings, |(a_file, a), (b_file, b)| {
            (a_file, a.span, &a.code, &a.message).cmp(&(b_file, b.span, &b.code, &b.message))
        });
        self.findings.dedup();
        self.findings
    }
}
