//! What the commands that rewrite documents have in common.

use comity_check::{
    Files, Ontology, Printing, Sink as _, fixing::diff::unified, rewriting::Rewritten,
};
use comity_tree::one_line;

use super::{complain, refuse, show};
use crate::{
    args::Rewriting,
    home::{Home, Named, Setup},
    output::Output,
};

/// Rewrites documents with `make`, or says which would change; returns the exit code.
///
/// `make` writes them back if its last argument is set; `done` is what is said of each then.
pub(super) fn run(
    asked: &Rewriting,
    done: &str,
    make: impl FnOnce(&Ontology, &Files, bool) -> Rewritten,
    home: &Home,
    output: &mut Output,
) -> u8 {
    let Rewriting { files, check, diff, common, rendering } = asked;
    let named =
        Named { paths: files, sources: &[], is_strict: rendering.strict, ..Named::default() };
    let Setup { ontology, options } = match home.set_up(common, &named) {
        Ok(setup) => setup,
        Err(report) => return refuse(&report, rendering, output),
    };
    let is_written = !check && !diff;
    let Rewritten { report, changes } = make(&ontology, &Files::open(&options), is_written);
    if *diff {
        for change in &changes {
            output.write(&unified(&change.name, &change.before, &change.after));
        }
        return complain(&report, output);
    }
    if is_written {
        for change in &changes {
            output.complain(&format!("{done} {}\n", one_line(&change.name)));
        }
    }
    show(Printing::new(&report).with_model(ontology.loaded.model.as_ref()), rendering, output)
}
