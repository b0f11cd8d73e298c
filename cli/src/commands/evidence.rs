//! `comity evidence`

use comity_check::{EvidenceReport, evidence, evidence::render::Citations};

use crate::{args::Rendering, home::Setup, output::Output};

pub(crate) fn run(setup: &Setup, rendering: &Rendering, output: &mut Output) -> u8 {
    let Setup { ontology, options } = setup;
    let EvidenceReport { citations, said, report, .. } = evidence(ontology, options);
    super::print(
        ontology,
        &report,
        Some(&Citations { citations: &citations, said: &said }),
        rendering,
        output,
    )
}
