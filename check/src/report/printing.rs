//! What is printed of a run, whatever the format.

use std::{
    cell::{Cell, RefCell},
    path::PathBuf,
};

use comity_ontology::model::Model;
use comity_tree::{
    Finding, Severity, Source, Span,
    render::{Renderer, Style},
};

use super::{Listing, Report, place::from_root};
use crate::{codes, isolate::isolate, verdict::Verdict};

/// How many findings of a run are printed by default.
pub const MOST: usize = 1_000;

/// What is printed of a run: its report, and what the command lists beside it.
pub struct Printing<'r> {
    /// The report.
    pub report: &'r Report,
    /// What the command lists in addition to the findings.
    pub listing: Option<&'r dyn Listing>,
    /// How many findings are printed at most.
    pub most: usize,
    /// The ontology, for formats that describe its rules.
    pub model: Option<&'r Model>,
    /// Whether the output shows colours.
    pub style: Style,
    /// Whether counts by code are printed instead of the findings, where the format is for people.
    pub only_counts: bool,
    /// Whether what was left out is listed.
    pub is_verbose: bool,
    /// Whether the command can apply the fixes of findings.
    pub can_fix: bool,
    /// Where the names of files start in formats for services; as they are without it.
    roots: Option<Vec<PathBuf>>,
    /// The last name of a file, and its path for services.
    last: RefCell<(String, String)>,
    failed: Cell<usize>,
    pub(super) is_list_partial: Cell<bool>,
}

impl<'r> Printing<'r> {
    /// A report alone, without colours.
    pub fn new(report: &'r Report) -> Self {
        Self {
            report,
            listing: None,
            most: MOST,
            model: None,
            style: Style::Plain,
            can_fix: false,
            only_counts: false,
            is_verbose: false,
            roots: None,
            last: RefCell::default(),
            failed: Cell::new(0),
            is_list_partial: Cell::new(false),
        }
    }

    /// Prints at most this many findings.
    #[must_use]
    pub fn at_most(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// Lets formats describe the rules of this ontology.
    #[must_use]
    pub fn with_model(self, model: Option<&'r Model>) -> Self {
        Self { model, ..self }
    }

    /// The ontology that declares the rule or conflict of a finding, as `NAME@VERSION`. The codes
    /// that come with the command have none.
    pub fn declared_by(&self, finding: &Finding) -> Option<String> {
        let model = self.model?;
        Some(model.origin(model.declaration(&finding.code)?)?.to_string())
    }

    /// Prints in this style where the format has colours.
    #[must_use]
    pub fn in_style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// Says how many findings the command can fix.
    #[must_use]
    pub fn fixable(self, can_fix: bool) -> Self {
        Self { can_fix, ..self }
    }

    /// Prints counts by code instead of the findings.
    #[must_use]
    pub fn counting(self, only_counts: bool) -> Self {
        Self { only_counts, ..self }
    }

    /// Lists what was left out.
    #[must_use]
    pub fn verbosely(self, is_verbose: bool) -> Self {
        Self { is_verbose, ..self }
    }

    /// Lets formats for services name each file from the first of these folders that it is in, or
    /// otherwise from the root of its git repository.
    #[must_use]
    pub fn from_roots(self, roots: Vec<PathBuf>) -> Self {
        Self { roots: Some(roots), ..self }
    }

    /// The path by which a service knows a file.
    pub(super) fn place(&self, file: &Renderer<'_>) -> String {
        let name = &file.source().name;
        let Some(roots) = &self.roots else { return name.clone() };
        let mut last = self.last.borrow_mut();
        // Findings come by file.
        if last.0 != *name {
            *last = (name.clone(), from_root(name, roots));
        }
        last.1.clone()
    }

    /// Prints what the command lists as well.
    #[must_use]
    pub fn beside(self, listing: Option<&'r dyn Listing>) -> Self {
        Self { listing, ..self }
    }

    /// Passes the findings that `keep` keeps to `put`, as far as the limit allows, each with what
    /// renders the findings of its file.
    ///
    /// If `put` panics, one finding reports this for the file, and the next file follows.
    pub fn each(
        &self,
        keep: &dyn Fn(&Finding) -> bool,
        put: &mut dyn FnMut(&Renderer<'_>, &Finding),
    ) {
        let mut room = self.most;
        for file in &self.report.files {
            let findings = file.findings.iter().filter(|finding| keep(finding));
            let mut findings = findings.take(room).peekable();
            if findings.peek().is_none() {
                continue;
            }
            let rendered = isolate(|| {
                #[cfg(test)]
                crate::hooks::fail_if_asked(crate::hooks::Stage::Render, &file.source.name);
                let renderer = Renderer::new(&file.source, self.style);
                for finding in findings {
                    put(&renderer, finding);
                    room -= 1;
                }
            });
            if rendered.is_err() {
                self.fail();
                let source = Source { name: file.source.name.clone(), text: String::new() };
                let _ = isolate(|| put(&Renderer::new(&source, self.style), &not_rendered()));
            }
        }
    }

    /// Shows the listing, if the command has one. A panic in it is reported at the end, and the
    /// rest is printed.
    pub fn list(&self, show: impl FnOnce(&'r dyn Listing)) {
        let Some(listing) = self.listing else { return };
        if isolate(|| show(listing)).is_err() {
            self.fail();
            self.is_list_partial.set(true);
        }
    }

    /// How many of the findings that `keep` keeps are beyond the limit.
    pub fn omitted(&self, keep: &dyn Fn(&Finding) -> bool) -> usize {
        let findings = self.report.files.iter().flat_map(|file| &file.findings);
        findings.filter(|finding| keep(finding)).count().saturating_sub(self.most)
    }

    /// Whether the listing shows a finding already.
    pub fn is_listed(&self, finding: &Finding) -> bool {
        self.listing.is_some_and(|listing| listing.shows(finding))
    }

    /// How many findings have this severity, those included that report a failure of the format.
    pub fn count(&self, severity: Severity) -> usize {
        let failed = self.failed.get() - usize::from(self.is_list_partial.get());
        let failed = if severity == Severity::Error { failed } else { 0 };
        self.report.count(severity) + failed
    }

    /// What the run comes to, after what has been printed so far.
    pub fn verdict(&self) -> Verdict {
        let failed = if self.failed.get() > 0 { Verdict::Undecided } else { Verdict::Clean };
        self.report.verdict.max(failed)
    }

    /// Whether everything that was asked for was looked at, decided and printed so far.
    pub fn is_complete(&self) -> bool {
        self.report.is_complete() && self.failed.get() == 0
    }

    fn fail(&self) {
        self.failed.set(self.failed.get() + 1);
    }
}

pub(super) const FAULT: &str = "this is a bug in comity; please report it with the file";

fn not_rendered() -> Finding {
    let message = "the findings on this file could not be shown";
    Finding::new(codes::INTERNAL_ERROR, Span::at(0), message).help(FAULT)
}
