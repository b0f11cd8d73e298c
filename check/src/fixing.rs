//! The fixes of findings, applied to documents.
//!
//! Fixes that overlap are applied over several rounds. After each round, all documents are checked
//! again: what would leave a document with more findings than before is taken back.

pub mod diff;
mod plan;
mod rounds;
mod trial;
mod weight;
pub(crate) mod write;

pub use rounds::{ChangedDocument, Fixed, fix};

use comity_tree::Applicability;

use crate::{check::check_opened, ontology::Ontology, options::Options, session::Files};

/// Applies the fixes of documents up to an applicability, and writes the documents back.
///
/// A document that cannot be written, or that has changed since it was read, is left as it is and
/// reported.
pub fn fix_files(ontology: &Ontology, options: &Options, up_to: Applicability) -> Fixed {
    let (fixed, mut files) = rounds::run(ontology, Files::open(options), up_to);
    let mut failures = Vec::new();
    let mut changes = Vec::new();
    for change in fixed.changes {
        match write::write(files.named()[change.index].path(), &change) {
            Ok(()) => changes.push(change),
            Err(finding) => {
                files.set_text(change.index, change.before);
                failures.push((change.index, *finding));
            }
        }
    }
    if failures.is_empty() {
        return Fixed { changes, ..fixed };
    }
    let mut report = check_opened(ontology, &files);
    for (index, finding) in failures {
        report = report.with_finding(files.named()[index].get().source.clone(), finding);
    }
    let applied = changes.iter().map(|change| change.applied).sum();
    Fixed { report, changes, applied }
}
