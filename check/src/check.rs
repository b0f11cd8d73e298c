//! Documents checked against an ontology, each for itself and then together.

use crate::{
    both::both,
    codes,
    conflict::{
        listing::Listed,
        run::{Judged, compare},
    },
    corpus::{self, by_name, unused},
    cycle,
    discover::Misuse,
    evidence::{Sources, held::EvidenceReader},
    isolate::isolate,
    ontology::Ontology,
    options::Options,
    report::Report,
    session::{Files, Session},
    together::together,
};

/// What checking documents against an ontology found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Checked {
    /// What is wrong.
    pub report: Report,
    /// The contradictions of the documents, those among them that are known and are no findings.
    pub contradictions: Vec<Listed>,
}

/// Checks documents against an ontology.
///
/// An ontology that is not sound is reported instead: nothing can be checked against it.
pub fn check(ontology: &Ontology, options: &Options) -> Report {
    check_opened(ontology, &Files::open(options))
}

/// Checks documents that are opened already.
pub fn check_opened(ontology: &Ontology, files: &Files) -> Report {
    run(ontology, files, false).report
}

/// Checks documents against an ontology, and lists what they contradict each other in.
pub fn check_all(ontology: &Ontology, options: &Options) -> Checked {
    run(ontology, &Files::open(options), true)
}

/// Checks documents that are opened already, or are in memory.
pub fn check_files(ontology: &Ontology, files: &Files) -> Checked {
    run(ontology, files, true)
}

fn run(ontology: &Ontology, files: &Files, list: bool) -> Checked {
    match Session::pass(ontology, files) {
        Ok(session) => finish(session, list),
        Err(report) => Checked { report: *report, contradictions: Vec::new() },
    }
}

/// Checks the documents of a session against each other and their sources: what is left to check
/// once each is checked for itself. Contradictions are listed if `list` is set.
pub fn finish(mut session: Session<'_>, list: bool) -> Checked {
    let members = session.members();
    let (model, Options { limits, threads, .. }) = (session.model(), session.options());
    let references = || {
        let shared =
            together(&members, |members, in_hand| corpus::compare(model, members, in_hand));
        let rounds = together(&members, |members, in_hand| cycle::check(model, members, in_hand));
        (shared, rounds)
    };
    let ((shared, rounds), (Judged { listed, findings }, failures)) =
        both(*threads, references, || {
            together(&members, |members, in_hand| {
                compare(model, members, *limits, list, *threads, in_hand)
            })
        });
    // Without it, the messages are as right, and say less.
    let meant = isolate(|| by_name::meant(&members)).unwrap_or_default();
    drop(members);
    session.amend(meant);
    for (findings, failures) in [shared, rounds, (findings, failures)] {
        session.add(findings);
        session.fail(failures);
    }
    let mut summary = session.summary();
    let cited = session.named().iter().map(|opened| opened.document.cited).sum();
    summary.passages = (cited > 0).then_some((0, cited));
    if let Some(sources) = session.sources() {
        summary.passages = hold(&mut session, sources).or(summary.passages);
    }
    Checked { report: session.finish(summary, Vec::new()), contradictions: listed }
}

/// Opens documents that an answer can rely on: each can be read and has no error, and its evidence
/// holds if the options name its sources. What documents contradict each other in is not an
/// obstacle.
///
/// # Errors
///
/// The report to give instead of an answer.
pub fn sound<'f>(ontology: &'f Ontology, files: &'f Files) -> Result<Session<'f>, Box<Report>> {
    let mut session = Session::open(ontology, files)?;
    if let Some(sources) = session.sources() {
        hold(&mut session, sources);
    }
    match session.faults() {
        Some(report) => Err(Box::new(report)),
        None => Ok(session),
    }
}

/// Verifies the evidence of each document against the sources; returns how many passages are
/// verified, of how many that are cited.
fn hold(session: &mut Session<'_>, sources: Result<Sources, Misuse>) -> Option<(usize, usize)> {
    let (mut reader, failures) = match EvidenceReader::of(session, sources) {
        Ok(reader) => reader,
        Err(misuse) => {
            session.misuse(misuse);
            return None;
        }
    };
    let (mut verified, mut cited) = (0, 0);
    let mut findings = Vec::new();
    for opened in session.named() {
        let held = isolate(|| {
            let Some(tree) = opened.tree() else { return ((0, 0), Vec::new()) };
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Evidence, opened.file.name());
            let mut held = reader.hold_gathered(tree, &opened.document.citing);
            // A range that has an error of its own is outside of every source.
            let known = &opened.document.findings;
            held.findings.retain(|finding| {
                finding.code != codes::RANGE_OUTSIDE_SOURCE.name
                    || !known.iter().any(|it| it.node.is_some() && it.node == finding.node)
            });
            (held.verified(), held.findings)
        });
        let ((holds, all), found) = held.unwrap_or_else(|finding| ((0, 0), vec![*finding]));
        (verified, cited) = (verified + holds, cited + all);
        findings.push(found);
    }
    let mut opened = session.named().iter();
    let is_asked = opened.any(|opened| unused::is_reported(&opened.document));
    let named = is_asked.then(|| isolate(|| reader.stated.named()).unwrap_or_default());
    drop(reader);
    session.add(findings);
    session.fail(failures);
    if let Some(named) = named {
        session.named_documents().for_each(|document| unused::spare(document, &named));
    }
    Some((verified, cited))
}
