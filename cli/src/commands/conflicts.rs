//! `comity conflicts`

use std::path::{Path, PathBuf};

use comity_check::{
    check::{Checked, check_all},
    conflict::render::Contradictions,
    ontology::Ontology,
};

use crate::{
    args::{Common, Rendering},
    output::Output,
};

pub(crate) fn run(
    paths: &[PathBuf],
    sources: Option<&Path>,
    common: &Common,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let options = common.options(paths, sources, rendering.strict);
    let ontology = Ontology::open(&common.ontology);
    let Checked { report, contradictions, .. } = check_all(&ontology, &options);
    super::print(&ontology, &report, Some(&Contradictions(&contradictions)), rendering, output)
}
