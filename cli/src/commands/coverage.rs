//! `comity coverage`

use std::path::{Path, PathBuf};

use comity_check::{
    coverage::{CoverageReport, coverage, render},
    ontology::Ontology,
};

use super::evidence::options;
use crate::{
    args::{Common, Format},
    output::Output,
};

pub(crate) fn run(paths: &[PathBuf], sources: &Path, common: &Common, output: &mut Output) -> u8 {
    let options = options(paths, sources, common);
    let CoverageReport { texts, report } = coverage(&Ontology::open(&common.ontology), &options);
    match common.rendering.format {
        Format::Text => {
            output.write(&render::text(&texts));
            super::print(&report, Format::Text, output)
        }
        Format::Json => {
            output.write(&render::json(&texts, &report));
            output.write("\n");
            report.verdict.exit_code()
        }
    }
}
