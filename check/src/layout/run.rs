//! The layout of the documents of a run.

use comity_tree::{Finding, Span};

use super::layout;
use crate::{
    codes,
    file::Loaded,
    fixing::{ChangedDocument, write::write},
    isolate::isolate,
    ontology::Ontology,
    report::{FileReport, Report},
    session::Files,
};

/// Documents in their layout.
#[derive(Debug)]
pub struct LaidOut {
    /// What is wrong: files that cannot be read, and, unless they are written, those that are not
    /// in their layout.
    pub report: Report,
    /// The documents that change.
    pub changes: Vec<ChangedDocument>,
}

/// Lays out the named documents; with `is_written`, each that changes is written back.
pub fn lay_out(ontology: &Ontology, files: &Files, is_written: bool) -> LaidOut {
    let mut changes = Vec::new();
    let mut reports = Vec::new();
    for (index, file) in files.named().iter().enumerate() {
        let mut findings = Vec::new();
        match made(file) {
            Err(found) => findings = found,
            Ok(after) if after == file.source.text => {}
            Ok(after) => {
                let before = file.source.text.clone();
                let name = file.source.name.clone();
                let change = ChangedDocument { index, name, before, after, applied: 1 };
                let failure = is_written.then(|| write(&file.path, &change).err()).flatten();
                if let Some(failure) = failure {
                    findings.push(*failure);
                } else {
                    if !is_written {
                        findings.push(unformatted(&change));
                    }
                    changes.push(change);
                }
            }
        }
        reports.push(FileReport { source: file.source.clone(), findings });
    }
    LaidOut { report: files.report(ontology, reports), changes }
}

/// A document in its layout, or why it has none.
fn made(file: &Loaded) -> Result<String, Vec<Finding>> {
    if let Some(failure) = &file.failure {
        return Err(vec![failure.clone()]);
    }
    let laid_out = isolate(|| layout(&file.source.text, file.format));
    laid_out.unwrap_or_else(|finding| Err(vec![*finding]))
}

/// `unformatted`, at the first line that changes.
fn unformatted(change: &ChangedDocument) -> Finding {
    let (before, after) = (change.before.split_inclusive('\n'), change.after.split_inclusive('\n'));
    let same: usize = before.zip(after).take_while(|(a, b)| a == b).map(|(a, _)| a.len()).sum();
    let line = change.before[same..].split('\n').next().unwrap_or_default();
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = Span::new(offset(same), offset(same + line.len()));
    Finding::new(codes::UNFORMATTED, span, "the layout of the document differs from here on")
        .help("run `comity fmt`")
}
