//! `comity coverage`

use std::path::{Path, PathBuf};

use comity_check::{
    coverage::{CoverageReport, Text, coverage, page, render::Texts},
    discover::Misuse,
    ontology::Ontology,
    report::Report,
};
use comity_tree::Source;

use crate::{
    args::{Common, Rendering},
    output::Output,
};

/// What is read, and where the pages are written.
pub(crate) struct Files<'a> {
    pub(crate) paths: &'a [PathBuf],
    pub(crate) sources: &'a Path,
    pub(crate) html: Option<&'a Path>,
}

pub(crate) fn run(
    files: &Files<'_>,
    common: &Common,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let options = common.options(files.paths, Some(files.sources), rendering.strict);
    let ontology = Ontology::open(&common.ontology);
    let CoverageReport { texts, mut report, .. } = coverage(&ontology, &options);
    if let Some(folder) = files.html {
        report = write(&texts, folder, report);
    }
    super::print(&ontology, &report, Some(&Texts(&texts)), rendering, output)
}

/// Writes the pages; returns the report with what went wrong.
fn write(texts: &[Text], folder: &Path, report: Report) -> Report {
    match page::write(texts, folder) {
        Ok(failed) => failed.into_iter().fold(report, |report, (name, finding)| {
            report.with_finding(Source { name, text: String::new() }, finding)
        }),
        Err((path, error)) => {
            let why = format!("the page cannot be written: {error}");
            report.with_misuse(Misuse { path, why, help: String::new() })
        }
    }
}
