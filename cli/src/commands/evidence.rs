//! `comity evidence`

use comity_check::evidence::{
    render::Citations,
    run::{EvidenceReport, evidence},
};

use crate::{args::Rendering, home::Setup, output::Output};

pub(crate) fn run(setup: &Setup, rendering: &Rendering, output: &mut Output) -> u8 {
    let Setup { ontology, options } = setup;
    let EvidenceReport { citations, report, .. } = evidence(ontology, options);
    super::print(ontology, &report, Some(&Citations(&citations)), rendering, output)
}
