//! `comity conflicts`

use std::path::{Path, PathBuf};

use comity_check::{
    check::{Checked, check_all},
    conflict::render,
    ontology::Ontology,
    report::text,
};

use crate::{
    args::{Common, Format},
    output::Output,
};

pub(crate) fn run(
    paths: &[PathBuf],
    sources: Option<&Path>,
    common: &Common,
    output: &mut Output,
) -> u8 {
    let options = common.options(paths, sources);
    let Checked { report, contradictions } = check_all(&Ontology::open(&common.ontology), &options);
    match common.rendering.format {
        Format::Text => {
            output.write(&render::text(&contradictions));
            // What is open has been listed: as findings they would stand there twice.
            let listed = |code: &str| contradictions.iter().any(|one| one.conflict == code);
            let (code, summary) = (report.verdict.exit_code(), text::summary(&report));
            let others = report.without(listed);
            super::write_findings(&others, common.rendering.max_findings, output);
            output.complain(&text::misuse(&others));
            output.write(&format!("{summary}\n"));
            code
        }
        Format::Json => {
            output.write(&render::json(&contradictions, &report));
            output.write("\n");
            report.verdict.exit_code()
        }
    }
}
