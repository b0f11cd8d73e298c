//! `comity coverage`

use std::path::Path;

use comity_check::{
    Misuse, Report,
    coverage::{CoverageReport, CoveredText, coverage, page, render::CoveredTexts},
};
use comity_tree::Source;

use crate::{args::Rendering, home::Setup, output::Output};

/// Prints how far the documents cover their texts, and writes the pages into `html`.
pub(crate) fn run(
    setup: &Setup,
    html: Option<&Path>,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let Setup { ontology, options } = setup;
    let CoverageReport { texts, mut report, .. } = coverage(ontology, options);
    if let Some(folder) = html {
        report = write(&texts, folder, report);
    }
    super::print(ontology, &report, Some(&CoveredTexts(&texts)), rendering, output)
}

/// Writes the pages; returns the report with what went wrong.
fn write(texts: &[CoveredText], folder: &Path, report: Report) -> Report {
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
