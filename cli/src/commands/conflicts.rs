//! `comity conflicts`

use comity_check::{
    check::{Checked, check_all},
    conflict::render::Contradictions,
};

use crate::{args::Rendering, home::Setup, output::Output};

pub(crate) fn run(setup: &Setup, rendering: &Rendering, output: &mut Output) -> u8 {
    let Setup { ontology, options } = setup;
    let Checked { report, contradictions, .. } = check_all(ontology, options);
    super::print(ontology, &report, Some(&Contradictions(&contradictions)), rendering, output)
}
