//! Evidence of many files.

use std::{fs, path::PathBuf};

use comity_tree::{Code, Finding, Span};

use super::{held::Reader, verify::Citation};
use crate::{
    discover::{Misuse, discover},
    document::Checker,
    file::{Loaded, reason},
    isolate::isolate,
    ontology::Ontology,
    registry,
    report::{FileReport, Report, Summary},
};

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Documents, and folders of documents.
    pub paths: Vec<PathBuf>,
    /// The folder that the source texts lie in.
    pub sources: PathBuf,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
}

/// What the evidence of some documents came to.
#[derive(Debug)]
pub struct EvidenceReport {
    /// The citations of each document, by its name, in document order.
    pub citations: Vec<(String, Vec<Citation>)>,
    /// What is wrong.
    pub report: Report,
}

/// Holds the evidence of documents against their sources.
pub fn evidence(ontology: &Ontology, options: &Options) -> EvidenceReport {
    let mut citations = Vec::new();
    let mut report = each(ontology, options, |reader, checker, file| {
        let document = checker.examine(file);
        let mut findings = document.findings;
        let read = file.format.read(&file.source.text);
        if let Some(tree) = read.tree.filter(|_| file.failure.is_none()) {
            let held = reader.hold(&tree);
            findings.extend(held.findings);
            citations.push((file.source.name.clone(), held.citations));
        }
        findings.sort_by(|a, b| (a.span.start, &a.code).cmp(&(b.span.start, &b.code)));
        let report = FileReport { source: file.source.clone(), findings };
        (report, document.counted)
    });
    let all = || citations.iter().flat_map(|(_, found)| found);
    let verified = all().filter(|citation| citation.verified.is_some()).count();
    report.summary.passages = Some((verified, all().count()));
    if report.misused.is_empty() && all().count() == 0 {
        let nothing = Misuse {
            path: options.paths.first().cloned().unwrap_or_default(),
            why: "there is no evidence to verify".into(),
            help: String::new(),
        };
        report = report.with_misuse(nothing);
    }
    EvidenceReport { citations, report }
}

/// Anchors the quotes of documents; writes the files back unless `dry`.
///
/// A dry run reports every quote that is left to anchor.
pub fn anchor(ontology: &Ontology, options: &Options, dry: bool) -> Report {
    let mut anchored = 0;
    let mut report = each(ontology, options, |reader, _, file| {
        let mut source = file.source.clone();
        if let Some(failure) = &file.failure {
            return (FileReport { source, findings: vec![failure.clone()] }, 0);
        }
        let mut plan = reader.plan(file.format, &source.text);
        if dry {
            plan.findings.append(&mut plan.anchored);
        } else if !plan.anchored.is_empty() {
            match fs::write(&file.path, &plan.text) {
                Ok(()) => {
                    anchored += plan.anchored.len();
                    // The places of what is left have moved.
                    source.text = plan.text;
                    plan = reader.plan(file.format, &source.text);
                }
                Err(error) => plan.findings = vec![not_written(&error)],
            }
        }
        let mut findings = plan.findings;
        findings.sort_by_key(|finding| finding.span);
        (FileReport { source, findings }, 0)
    });
    report.summary.counted = None;
    report.summary.anchored = Some(anchored);
    report
}

fn not_written(error: &std::io::Error) -> Finding {
    let message = format!("the file cannot be written: {}", reason(error));
    Finding::new(Code::UNREADABLE_FILE, Span::at(0), message)
}

/// Looks at each file of a run; `look` gives its report and how many claims it has.
pub(crate) fn each(
    ontology: &Ontology,
    options: &Options,
    mut look: impl FnMut(&mut Reader<'_>, &Checker<'_>, &Loaded) -> (FileReport, usize),
) -> Report {
    let Some(checker) = Checker::new(ontology) else { return crate::lint::unusable(ontology) };
    let mut reader = match Reader::open(ontology, &checker, &options.sources) {
        Ok(reader) => reader,
        Err(misuse) => {
            let summary = Summary::new(ontology);
            return Report::new(Vec::new(), vec![misuse], summary, options.strict);
        }
    };
    let found = discover(&options.paths);
    for path in registry::find(None, &found.files).files.iter().chain(&found.files) {
        reader.learn(&Loaded::open(path));
    }
    let mut summary = Summary::new(ontology);
    summary.files = found.files.len() + found.unreadable.len();
    let mut files = Vec::new();
    let mut counted = 0;
    for path in &found.files {
        let file = Loaded::open(path);
        match isolate(|| look(&mut reader, &checker, &file)) {
            Ok((report, count)) => {
                files.push(report);
                counted += count;
            }
            Err(finding) => {
                files.push(FileReport { source: file.source, findings: vec![*finding] });
            }
        }
    }
    if let Some(union) = ontology.main_union() {
        summary.counted = Some((checker.model().unions[union].name.clone(), counted));
    }
    for entry in found.unreadable {
        let file = Loaded::unreadable(&entry.path, &entry.why);
        files
            .push(FileReport { source: file.source, findings: file.failure.into_iter().collect() });
    }
    Report::new(files, found.misused, summary, options.strict)
}
