//! The evidence of many documents, verified or anchored.

use comity_tree::{Code, Finding, Read, Span};

use super::{Sources, anchor::Plan, citing::Citing, held::Reader, verify::Citation};
use crate::{
    discover::Misuse,
    document::has_error,
    file::{Loaded, reason},
    isolate::isolate,
    ontology::Ontology,
    options::Options,
    replace::replace,
    report::{FileReport, Report, Summary},
    session::{Files, Opened, Session},
};

/// What verifying the evidence of some documents found.
#[derive(Debug)]
#[non_exhaustive]
pub struct EvidenceReport {
    /// The citations of each document, by its name, in document order.
    pub citations: Vec<(String, Vec<Citation>)>,
    /// What is wrong.
    pub report: Report,
}

/// Verifies the evidence of documents against their sources.
pub fn evidence(ontology: &Ontology, options: &Options) -> EvidenceReport {
    let mut citations = Vec::new();
    let files = Files::open(options);
    let (session, mut summary) = match each(ontology, &files, |reader, opened| {
        let Some(tree) = &opened.tree else { return Vec::new() };
        let held = reader.hold_gathered(tree, &opened.document.citing);
        citations.push((opened.file.source.name.clone(), held.citations));
        held.findings
    }) {
        Ok(run) => run,
        Err(report) => return EvidenceReport { citations, report: *report },
    };
    let all = || citations.iter().flat_map(|(_, found)| found);
    let verified = all().filter(|citation| citation.verified.is_some()).count();
    summary.passages = Some((verified, all().count()));
    let mut report = session.finish(summary, Vec::new());
    if report.misused.is_empty() && all().count() == 0 {
        report = report.with_misuse(nothing(options, "there is no evidence to verify"));
    }
    EvidenceReport { citations, report }
}

/// The mistake of naming documents without what a command is about.
pub(crate) fn nothing(options: &Options, why: &str) -> Misuse {
    let path = options.paths.first().cloned().unwrap_or_default();
    Misuse { path, why: why.into(), help: String::new() }
}

/// Anchors the quotes of documents; writes the files back unless `dry`.
///
/// A dry run reports every quote that is left to anchor.
pub fn anchor(ontology: &Ontology, options: &Options, dry: bool) -> Report {
    let mut anchored = 0;
    let files = Files::open(options);
    let mut session = match Session::open(ontology, &files) {
        Ok(session) => session,
        Err(report) => return *report,
    };
    let mut reader =
        match sources(&session).and_then(|sources| Reader::without_names(&session, sources)) {
            Ok(reader) => reader,
            Err(misuse) => {
                session.misuse(misuse);
                return session.only_misuse();
            }
        };
    let mut reports = Vec::new();
    for opened in session.named() {
        let file = opened.file;
        let report = isolate(|| anchor_one(&mut reader, opened, dry, &mut anchored));
        reports.push(report.unwrap_or_else(|finding| FileReport {
            source: file.source.clone(),
            findings: vec![*finding],
        }));
    }
    drop(reader);
    let mut summary = session.summary();
    summary.counted = None;
    summary.anchored = Some(anchored);
    session.replace_findings(reports, summary)
}

fn anchor_one(
    reader: &mut Reader<'_>,
    opened: &Opened<'_>,
    dry: bool,
    anchored: &mut usize,
) -> FileReport {
    let file = opened.file;
    let mut source = file.source.clone();
    let Some(tree) = opened.tree.as_ref().filter(|_| opened.document.is_parsed) else {
        return FileReport { source, findings: opened.document.reading.clone() };
    };
    #[cfg(test)]
    crate::hooks::fail_if_asked(crate::hooks::Stage::Anchor, &source.name);
    let Plan { text, anchored: mut quotes, mut findings } =
        reader.plan(file.format, tree, &opened.document.citing);
    if dry {
        findings.append(&mut quotes);
    } else if !quotes.is_empty() {
        match replace(&file.path, &text) {
            Ok(()) => {
                *anchored += quotes.len();
                // The places of what is left have moved.
                source.text = text;
                findings = left(reader, file, &source.text);
            }
            Err(error) => findings = vec![not_written(&error)],
        }
    }
    findings.sort_by_key(|finding| finding.span);
    FileReport { source, findings }
}

/// What is left to anchor in the text that was written.
fn left(reader: &mut Reader<'_>, file: &Loaded, text: &str) -> Vec<Finding> {
    let Read { tree, findings } = file.format.read(text);
    let tree = tree.filter(|_| !has_error(&findings));
    tree.map_or(findings, |tree| {
        let citing = Citing::of(&reader.types, reader.model, reader.root, &tree);
        reader.plan(file.format, &tree, &citing).findings
    })
}

fn not_written(error: &std::io::Error) -> Finding {
    let message = format!("the file cannot be written, and is unchanged: {}", reason(error));
    Finding::new(Code::UNREADABLE_FILE, Span::at(0), message)
}

/// The sources that the options of a session name.
fn sources(session: &Session<'_>) -> Result<Result<Sources, Misuse>, Misuse> {
    let none = || nothing(session.options(), "no folder of sources is given");
    session.sources().ok_or_else(none)
}

/// Looks at each document of a session with a reader of its sources, and adds what `look` finds.
///
/// # Errors
///
/// The report to give instead: the ontology is not sound, or there are no sources.
pub(crate) fn each<'f>(
    ontology: &'f Ontology,
    files: &'f Files,
    mut look: impl FnMut(&mut Reader<'_>, &Opened<'_>) -> Vec<Finding>,
) -> Result<(Session<'f>, Summary), Box<Report>> {
    let mut session = Session::open(ontology, files)?;
    let read = sources(&session).and_then(|sources| Reader::of(&session, sources));
    let (mut reader, failures) = match read {
        Ok(reader) => reader,
        Err(misuse) => {
            session.misuse(misuse);
            return Err(Box::new(session.only_misuse()));
        }
    };
    let mut findings = Vec::new();
    for opened in session.named() {
        let found = isolate(|| {
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Evidence, &opened.file.source.name);
            look(&mut reader, opened)
        });
        findings.push(found.unwrap_or_else(|finding| vec![*finding]));
    }
    drop(reader);
    session.add(findings);
    session.fail(failures);
    let summary = session.summary();
    Ok((session, summary))
}
