//! The evidence of many documents, verified.

use std::collections::BTreeMap;

use comity_tree::Finding;

use super::{
    Sources,
    held::EvidenceReader,
    values::{ClaimValue, said},
    verify::Citation,
};
use crate::{
    discover::Misuse,
    isolate::isolate,
    ontology::Ontology,
    options::Options,
    report::{Report, Summary},
    session::{Files, Opened, Session},
};

/// What claims say, by the name of their document, the name of their record and their id.
pub type SaidOf = BTreeMap<(String, String, String), Vec<ClaimValue>>;

/// What verifying the evidence of some documents found.
#[derive(Debug)]
#[non_exhaustive]
pub struct EvidenceReport {
    /// The citations of each document, by its name, in document order.
    pub citations: Vec<(String, Vec<Citation>)>,
    /// What the claims say, by document, record and id.
    #[doc(hidden)]
    pub said: SaidOf,
    /// What is wrong.
    pub report: Report,
}

/// Verifies the evidence of documents against their sources.
///
/// What cannot be verified is among the findings of the report: a digest that differs, a range
/// outside the source, a source that is missing or has changed, and values that the cited words
/// do not have. The [citations](EvidenceReport::citations) that hold have the cited words.
pub fn evidence(ontology: &Ontology, options: &Options) -> EvidenceReport {
    evidence_opened(ontology, &Files::open(options))
}

/// Verifies the evidence of documents that are opened already, or are in memory.
///
/// ```
/// use comity_check::{Memory, Ontology, evidence_opened};
///
/// let ontology = Ontology::open("comity:bilateral");
/// let document = "ontology: bilateral@0.1.0
/// source: { file: note.txt, language: en, title: A note }
/// claims:
///   - id: visit
///     kind: event
///     event: visit
///     mode: asserted
///     evidence: [{ start: 0, end: 10, digest: 00000000 }]
/// ";
/// let files = Memory::new()
///     .document("visit.yaml", document)
///     .source("note.txt", "A visit took place.")
///     .files();
/// let checked = evidence_opened(&ontology, &files);
/// let (name, citations) = &checked.citations[0];
/// assert_eq!((name.as_str(), citations[0].range.clone()), ("visit.yaml", 0..10));
/// assert!(citations[0].verified.is_none());
/// let findings = &checked.report.files[0].findings;
/// assert!(findings.iter().any(|finding| finding.code == "digest-mismatch"));
/// ```
pub fn evidence_opened(ontology: &Ontology, files: &Files) -> EvidenceReport {
    let (mut citations, mut values) = (Vec::new(), SaidOf::new());
    let options = files.options();
    let (session, mut summary) = match each(ontology, files, |reader, opened| {
        let Some(tree) = opened.tree() else { return Vec::new() };
        let held = reader.hold_gathered(tree, &opened.document.citing);
        let name = opened.file.name().to_owned();
        for claim in held.cited.iter().filter_map(|cited| cited.claim) {
            let (record, id) =
                (reader.model.records[claim.record].name.clone(), claim.id.to_owned());
            let said = || said(&reader.types, reader.model, claim.record, claim.node);
            values.entry((name.clone(), record, id)).or_insert_with(said);
        }
        citations.push((name.clone(), held.citations));
        held.findings
    }) {
        Ok(run) => run,
        Err(report) => return EvidenceReport { citations, said: values, report: *report },
    };
    let all = || citations.iter().flat_map(|(_, found)| found);
    let verified = all().filter(|citation| citation.verified.is_some()).count();
    summary.passages = Some((verified, all().count()));
    let mut report = session.finish(summary, Vec::new());
    if report.misused.is_empty() && all().count() == 0 {
        report = report.with_misuse(nothing(options, "there is no evidence to verify"));
    }
    EvidenceReport { citations, said: values, report }
}

/// The mistake of naming documents without what a command is about.
pub(crate) fn nothing(options: &Options, why: &str) -> Misuse {
    let path = options.paths.first().cloned().unwrap_or_default();
    Misuse { path, why: why.into(), help: String::new() }
}

/// The sources that the options of a session name.
pub(super) fn sources(session: &Session<'_>) -> Result<Result<Sources, Misuse>, Misuse> {
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
    mut look: impl FnMut(&mut EvidenceReader<'_>, &Opened<'_>) -> Vec<Finding>,
) -> Result<(Session<'f>, Summary), Box<Report>> {
    let mut session = Session::open(ontology, files)?;
    let read = sources(&session).and_then(|sources| EvidenceReader::of(&session, sources));
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
            crate::hooks::fail_if_asked(crate::hooks::Stage::Evidence, opened.file.name());
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
