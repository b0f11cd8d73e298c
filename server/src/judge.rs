//! The check of all documents together: what `comity check` finds, with open texts in place of
//! their files.

use std::{
    collections::BTreeSet,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, mpsc::Sender},
};

use comity_check::{Files, Report, Session, check, report::text::last_line};
use comity_tree::Finding;

use crate::{encoding::Encoding, index::Index, kin, mailbox::Mailbox, setup::Setup};

/// An open text that has a file.
#[derive(Debug)]
pub(crate) struct Open {
    /// The number of the text.
    pub(crate) serial: u64,
    pub(crate) path: PathBuf,
    pub(crate) text: Arc<str>,
}

/// The texts that are open.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) setup: Arc<Setup>,
    pub(crate) encoding: Encoding,
    pub(crate) open: Vec<Open>,
}

/// What is wrong with an open text.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The number of the text.
    pub(crate) serial: u64,
    /// What is wrong with it for itself.
    pub(crate) own: Vec<Finding>,
    /// What is wrong with it among others, and with its evidence.
    pub(crate) among: Vec<Finding>,
}

/// What a run found.
#[derive(Debug)]
pub(crate) struct Verdicts {
    pub(crate) judged: Vec<Judged>,
    /// What the documents mention.
    pub(crate) index: Index,
    /// What was checked, in one line; or why nothing was.
    pub(crate) summary: Result<String, String>,
}

/// Does the jobs of a mailbox until it is closed.
pub(crate) fn work<E: From<Verdicts>>(jobs: &Mailbox<(), Job>, results: &Sender<E>) {
    while let Some(job) = jobs.take() {
        let verdicts = catch_unwind(AssertUnwindSafe(|| judge(&job))).unwrap_or_else(|_| {
            let why = "the checker failed on the documents together; this is a bug in comity";
            Verdicts { judged: Vec::new(), index: Index::default(), summary: Err(why.to_owned()) }
        });
        if results.send(verdicts.into()).is_err() {
            return;
        }
    }
}

fn judge(job: &Job) -> Verdicts {
    let mut files = Files::open(&job.setup.options(paths(job)));
    for open in &job.open {
        files.replace_text(&open.path, &open.text);
    }
    let Ok(session) = Session::open(&job.setup.ontology, &files) else {
        let summary = Err("the ontology is not sound".into());
        return Verdicts { judged: Vec::new(), index: Index::default(), summary };
    };
    let named: Vec<_> = job.open.iter().map(|open| found(&session, open)).collect();
    let index = Index::of(&session, job.encoding);
    let report = check::finish(session, false).report;
    let judged = job.open.iter().zip(named).filter_map(|(open, named)| {
        let (name, mut own) = named?;
        let among = among(&report, &name, &own);
        job.setup.weigh(&open.path, &mut own);
        Some(Judged { serial: open.serial, own, among })
    });
    Verdicts {
        judged: judged.collect(),
        index,
        summary: Ok(last_line(&report).trim_end().to_owned()),
    }
}

/// The files of a run beside those of the settings: what is open, and what is beside it unless the
/// settings say what belongs together.
fn paths(job: &Job) -> BTreeSet<PathBuf> {
    let mut paths: BTreeSet<PathBuf> = job.open.iter().map(|open| open.path.clone()).collect();
    if let Some((model, _)) = job.setup.usable().filter(|_| !job.setup.has_documents()) {
        let folders: BTreeSet<&Path> =
            job.open.iter().filter_map(|open| open.path.parent()).collect();
        paths.extend(folders.into_iter().flat_map(|folder| kin::inside(model, folder)));
    }
    paths
}

/// An open text in a session: the name that it has there, and its findings so far.
fn found(session: &Session<'_>, open: &Open) -> Option<(String, Vec<Finding>)> {
    let path = fs::canonicalize(&open.path).ok();
    let is_it =
        |file: &Path| file == open.path || path.is_some() && fs::canonicalize(file).ok() == path;
    let mut named = session.named().iter();
    let opened = named.find(|opened| is_it(opened.file.path()))?;
    Some((opened.file.name().to_owned(), opened.document.findings.clone()))
}

/// What a report says of a file beyond its own findings.
fn among(report: &Report, name: &str, own: &[Finding]) -> Vec<Finding> {
    let file = report.files.iter().find(|file| file.source.name == name);
    let all = file.map(|file| file.findings.clone()).unwrap_or_default();
    let is_own = |finding: &Finding| {
        own.iter().any(|own| {
            own.span == finding.span && own.code == finding.code && own.message == finding.message
        })
    };
    all.into_iter().filter(|finding| !is_own(finding)).collect()
}
