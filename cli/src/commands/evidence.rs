//! `comity evidence`

use std::path::{Path, PathBuf};

use comity_check::{
    evidence::{
        render,
        run::{EvidenceReport, evidence},
    },
    ontology::Ontology,
};

use crate::{
    args::{Common, Format},
    output::Output,
};

pub(crate) fn run(files: &[PathBuf], sources: &Path, common: &Common, output: &mut Output) -> u8 {
    let options = common.options(files, Some(sources));
    let EvidenceReport { citations, report } =
        evidence(&Ontology::open(&common.ontology), &options);
    match common.rendering.format {
        Format::Text => {
            output.write(&render::text(&citations));
            super::print(&report, &common.rendering, output)
        }
        Format::Json => {
            output.write(&render::json(&citations, &report));
            output.write("\n");
            report.verdict.exit_code()
        }
    }
}
