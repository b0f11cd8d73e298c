//! `comity migrate`

use comity_check::{
    Files, Printing, Sink as _,
    fixing::diff,
    migration::run::{How, Migrated, migrate},
};
use comity_tree::one_line;

use super::{complain, refuse, show};
use crate::{
    args::Migration,
    home::{Home, Named, Setup},
    output::Output,
};

/// Carries documents over, or says which would change; returns the exit code.
pub(super) fn run(asked: &Migration, home: &Home, output: &mut Output) -> u8 {
    let Migration { files, from, keep, check, diff, common, rendering } = asked;
    let named =
        Named { paths: files, sources: &[], is_strict: rendering.strict, ..Named::default() };
    let Setup { ontology, options } = match home.set_up(common, &named) {
        Ok(setup) => setup,
        Err(report) => return refuse(&report, rendering, output),
    };
    let how = How { is_written: !check && !diff, from: from.as_deref(), keeps: *keep };
    let Migrated { report, changes } = migrate(&ontology, &Files::open(&options), how);
    if *diff {
        for change in &changes {
            output.write(&diff::unified(&change.name, &change.before, &change.after));
        }
        return complain(&report, output);
    }
    if how.is_written {
        for change in &changes {
            output.complain(&format!("migrated {}\n", one_line(&change.name)));
        }
    }
    show(Printing::new(&report).with_model(ontology.loaded.model.as_ref()), rendering, output)
}
