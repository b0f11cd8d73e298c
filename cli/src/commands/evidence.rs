//! `comity evidence`

use std::path::{Path, PathBuf};

use comity_check::{
    evidence::{
        render::Citations,
        run::{EvidenceReport, evidence},
    },
    ontology::Ontology,
};

use crate::{
    args::{Common, Rendering},
    output::Output,
};

pub(crate) fn run(
    files: &[PathBuf],
    sources: &Path,
    common: &Common,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let options = common.options(files, Some(sources), rendering.strict);
    let ontology = Ontology::open(&common.ontology);
    let EvidenceReport { citations, report, .. } = evidence(&ontology, &options);
    super::print(&ontology, &report, Some(&Citations(&citations)), rendering, output)
}
