//! `comity migrate`

use comity_check::{
    Files, Ontology,
    migration::run::{How, migrate},
};

use super::rewriting;
use crate::{args::Migration, home::Home, output::Output};

/// Carries documents over, or says which would change; returns the exit code.
pub(super) fn run(asked: &Migration, home: &Home, output: &mut Output) -> u8 {
    let Migration { from, keep, rewriting } = asked;
    let make = |ontology: &Ontology, files: &Files, is_written: bool| {
        migrate(ontology, files, How { is_written, from: from.as_deref(), keeps: *keep })
    };
    rewriting::run(rewriting, "migrated", make, home, output)
}
