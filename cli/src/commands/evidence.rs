//! `comity evidence`

use comity_check::{
    EvidenceReport, evidence,
    evidence::{render::Citations, usage::usage},
};

use crate::{args::Rendering, home::Setup, output::Output};

pub(crate) fn run(setup: &Setup, by_term: bool, rendering: &Rendering, output: &mut Output) -> u8 {
    let Setup { ontology, options } = setup;
    if by_term {
        let (terms, report) = usage(ontology, options);
        return super::print(ontology, &report, Some(&terms), rendering, output);
    }
    let EvidenceReport { citations, said, report, .. } = evidence(ontology, options);
    super::print(
        ontology,
        &report,
        Some(&Citations { citations: &citations, said: &said }),
        rendering,
        output,
    )
}
