//! `comity fmt`

use comity_check::layout::run::lay_out;

use super::rewriting;
use crate::{args::Rewriting, home::Home, output::Output};

/// Writes documents in their layout, or says which are not; returns the exit code.
pub(super) fn run(asked: &Rewriting, home: &Home, output: &mut Output) -> u8 {
    rewriting::run(asked, "laid out", lay_out, home, output)
}
