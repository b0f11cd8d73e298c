//! `comity fmt`

use comity_check::{
    Files, Printing, Sink as _,
    fixing::diff,
    layout::run::{LaidOut, lay_out},
};
use comity_tree::one_line;

use super::{complain, refuse, show};
use crate::{
    args::Layout,
    home::{Home, Named, Setup},
    output::Output,
};

/// Writes documents in their layout, or says which are not; returns the exit code.
pub(super) fn run(asked: &Layout, home: &Home, output: &mut Output) -> u8 {
    let Layout { files, check, diff, common, rendering } = asked;
    let named =
        Named { paths: files, sources: &[], is_strict: rendering.strict, ..Named::default() };
    let Setup { ontology, options } = match home.set_up(common, &named) {
        Ok(setup) => setup,
        Err(report) => return refuse(&report, rendering, output),
    };
    let is_written = !check && !diff;
    let LaidOut { report, changes } = lay_out(&ontology, &Files::open(&options), is_written);
    if *diff {
        for change in &changes {
            output.write(&diff::unified(&change.name, &change.before, &change.after));
        }
        return complain(&report, output);
    }
    if is_written {
        for change in &changes {
            output.complain(&format!("laid out {}\n", one_line(&change.name)));
        }
    }
    show(Printing::new(&report), rendering, output)
}
