//! What a run found, as data. Renderers turn it into text.

mod concise;
mod fingerprint;
mod format;
mod formats;
mod github;
mod gitlab;
pub mod json;
mod json_lines;
mod junit;
mod listing;
mod markdown;
mod place;
mod printing;
mod sarif;
pub mod text;

pub use format::{ReportFormat, Sink};
pub use formats::{FORMATS, format};
pub use listing::Listing;
pub use printing::{MOST, Printing};

use comity_tree::{Applicability, Finding, Severity, Source};

use crate::{
    discover::{LeftOut, Misuse},
    ontology::Ontology,
    verdict::Verdict,
};

/// A file and what is wrong with it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileReport {
    /// The text, with the name that messages call it by.
    pub source: Source,
    /// What is wrong, by place.
    pub findings: Vec<Finding>,
}

/// What a run found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The files in which something is wrong, in the order of the run.
    pub files: Vec<FileReport>,
    /// The paths that name nothing to look at.
    pub misused: Vec<Misuse>,
    /// What was checked.
    pub summary: Summary,
    /// What the run comes to.
    pub verdict: Verdict,
}

/// What a run checked.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Summary {
    /// How many files were checked, those among them that could not be read.
    pub files: usize,
    /// How many files have no document in them that could be read, those of registries among them.
    pub unread: usize,
    /// How many files were read for their ids only.
    pub registry_files: usize,
    /// What is below the named folders and was not looked at.
    pub left_out: LeftOut,
    /// The union that documents say things with, and how many values of it they have.
    pub counted: Option<(String, usize)>,
    /// How many passages were verified, of how many that are cited; `None` if none is.
    pub passages: Option<(usize, usize)>,
    /// How many findings comments of the documents allow.
    pub allowed: usize,
    /// How many findings a baseline accepts.
    pub accepted: usize,
    /// How many findings a revision has already, to which the documents are compared.
    pub known: usize,
    /// How many quotes were anchored.
    pub anchored: Option<usize>,
    /// Name, version and digest of the ontology; empty if it has none.
    pub ontology: [String; 3],
    /// The documents that were read and checked as a whole, by their names.
    pub(crate) read: Vec<String>,
}

impl Summary {
    /// A summary that tells the ontology.
    pub fn new(ontology: &Ontology) -> Self {
        let (name, version) = ontology
            .loaded
            .model
            .as_ref()
            .map_or_else(Default::default, |model| (model.name.clone(), model.version.clone()));
        Self { ontology: [name, version, ontology.digest.clone()], ..Self::default() }
    }
}

#[cfg(test)]
mod tests;

impl Report {
    /// Puts a report together, and draws the verdict.
    pub fn new(
        files: Vec<FileReport>,
        misused: Vec<Misuse>,
        summary: Summary,
        strict: bool,
    ) -> Self {
        let findings = files.iter().flat_map(|file| &file.findings);
        let worst = findings.map(|finding| Verdict::of(finding, strict)).max().unwrap_or_default();
        let misuse = if misused.is_empty() { Verdict::Clean } else { Verdict::Misuse };
        let files = files.into_iter().filter(|file| !file.findings.is_empty()).collect();
        // What is in a file that was not read is open, whatever became of the finding on it.
        let unread = if summary.unread == 0 { Verdict::Clean } else { Verdict::Findings };
        Self { files, misused, summary, verdict: worst.max(misuse).max(unread) }
    }

    /// The report with another mistake of the command.
    #[must_use]
    pub fn with_misuse(mut self, misuse: Misuse) -> Self {
        self.misused.push(misuse);
        self.verdict = self.verdict.max(Verdict::Misuse);
        self
    }

    /// The report with a finding on another file.
    #[must_use]
    pub fn with_finding(mut self, source: Source, finding: Finding) -> Self {
        self.verdict = self.verdict.max(Verdict::of(&finding, false));
        self.files.push(FileReport { source, findings: vec![finding] });
        self
    }

    /// Whether everything that was asked for was looked at and decided.
    pub fn is_complete(&self) -> bool {
        let Summary { left_out, unread, .. } = &self.summary;
        self.verdict < Verdict::Misuse && left_out.links.is_empty() && *unread == 0
    }

    /// How many findings a fix up to this applicability would correct.
    pub fn fixable(&self, up_to: Applicability) -> usize {
        let findings = self.files.iter().flat_map(|file| &file.findings);
        let has_fix = |finding: &&Finding| finding.fixes.iter().any(|f| f.applicability <= up_to);
        findings.filter(has_fix).count()
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        let findings = self.files.iter().flat_map(|file| &file.findings);
        findings.filter(|finding| finding.severity == severity).count()
    }
}
