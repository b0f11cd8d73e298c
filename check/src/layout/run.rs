//! The layout of the documents of a run.

use comity_tree::{Finding, Span};

use super::layout;
use crate::{
    codes,
    file::LoadedFile,
    ontology::Ontology,
    rewriting::{Made, Rewritten, rewrite_files},
    session::Files,
};

/// Lays out the named documents; with `is_written`, each that changes is written back.
pub fn lay_out(ontology: &Ontology, files: &Files, is_written: bool) -> Rewritten {
    rewrite_files(ontology, files, is_written, made)
}

/// A document in its layout.
fn made(file: &LoadedFile) -> Made {
    let before = &file.source.text;
    match layout(before, file.format) {
        Err(findings) => Made::unread(findings),
        Ok(after) if after == *before => Made::same(Vec::new()),
        Ok(after) => {
            let findings = vec![unformatted(before, &after)];
            Made { after: Some(after), ..Made::same(findings) }
        }
    }
}

/// `unformatted`, at the first line that changes.
fn unformatted(before: &str, after: &str) -> Finding {
    let lines = before.split_inclusive('\n').zip(after.split_inclusive('\n'));
    let same: usize = lines.take_while(|(a, b)| a == b).map(|(a, _)| a.len()).sum();
    let line = before[same..].split('\n').next().unwrap_or_default();
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = Span::new(offset(same), offset(same + line.len()));
    Finding::new(codes::UNFORMATTED, span, "the layout of the document differs from here on")
        .help("run `comity fmt`")
}
