//! `comity coverage`

use std::path::{Path, PathBuf};

use comity_check::{
    coverage::{CoverageReport, coverage, page, render},
    discover::Misuse,
    ontology::Ontology,
};

use crate::{
    args::{Common, Format},
    output::Output,
};

pub(crate) fn run(
    paths: &[PathBuf],
    sources: &Path,
    html: Option<&Path>,
    common: &Common,
    output: &mut Output,
) -> u8 {
    let options = common.options(paths, Some(sources));
    let CoverageReport { texts, mut report } =
        coverage(&Ontology::open(&common.ontology), &options);
    if let Some(Err((path, error))) = html.map(|folder| page::write(&texts, folder)) {
        let why = format!("the page cannot be written: {error}");
        report = report.with_misuse(Misuse { path, why, help: String::new() });
    }
    match common.rendering.format {
        Format::Text => {
            output.write(&render::text(&texts));
            super::print(&report, &common.rendering, output)
        }
        Format::Json => {
            output.write(&render::json(&texts, &report));
            output.write("\n");
            report.verdict.exit_code()
        }
    }
}
