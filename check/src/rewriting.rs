//! Documents that a command rewrites: each is written back, or only reported.

use comity_tree::Finding;

use crate::{
    file::LoadedFile,
    fixing::{ChangedDocument, write::write},
    isolate::isolate,
    kept::KeptFile,
    ontology::Ontology,
    report::{FileReport, Report},
    session::Files,
};

/// Documents that were rewritten.
#[derive(Debug)]
pub struct Rewritten {
    /// What is wrong with the documents, and, unless they are written, which of them change.
    pub report: Report,
    /// The documents that change.
    pub changes: Vec<ChangedDocument>,
}

/// What a document becomes.
#[derive(Debug, Default)]
pub(crate) struct Made {
    /// Whether its text could be read.
    pub(crate) is_read: bool,
    /// Its text, if it changes.
    pub(crate) after: Option<String>,
    /// What is to be said of the document as it is.
    pub(crate) findings: Vec<Finding>,
    /// What is to be said of it as it becomes.
    pub(crate) findings_after: Vec<Finding>,
}

impl Made {
    /// Nothing, because the text could not be read.
    pub(crate) fn unread(findings: Vec<Finding>) -> Self {
        Self { findings, ..Self::default() }
    }

    /// The same text, with what is to be said of it.
    pub(crate) fn same(findings: Vec<Finding>) -> Self {
        Self { is_read: true, ..Self::unread(findings) }
    }
}

/// Rewrites each of the named documents; with `is_written`, each that changes is written back.
pub(crate) fn rewrite_files(
    ontology: &Ontology,
    files: &Files,
    is_written: bool,
    make: impl Fn(&LoadedFile) -> Made,
) -> Rewritten {
    let (mut changes, mut reports, mut unread) = (Vec::new(), Vec::new(), 0);
    for (index, file) in files.named().iter().map(KeptFile::get).enumerate() {
        let Made { is_read, after, mut findings, findings_after } = match &file.failure {
            Some(failure) => Made::unread(vec![failure.clone()]),
            None => isolate(|| make(file)).unwrap_or_else(|finding| Made::unread(vec![*finding])),
        };
        unread += usize::from(!is_read);
        let mut source = file.source.clone();
        if let Some(after) = after {
            let (name, before) = (source.name.clone(), source.text.clone());
            let change = ChangedDocument { name, before, after, index, applied: 1 };
            match is_written.then(|| write(&file.path, &change)) {
                Some(Err(failure)) => findings = vec![*failure],
                Some(Ok(())) => {
                    source.text.clone_from(&change.after);
                    findings = findings_after;
                    changes.push(change);
                }
                None => changes.push(change),
            }
        }
        reports.push(FileReport { source, findings });
    }
    Rewritten { report: files.report(ontology, reports, unread), changes }
}
