//! `comity check`: documents against an ontology, and what can be fixed in them.

use comity_check::{
    Files, Verdict,
    check::check,
    fixing::{Fixed, diff, fix, fix_files},
    report::{Printing, Sink as _},
};
use comity_tree::Applicability;

use super::{complain, show};
use crate::{
    args::{Fixing, Rendering},
    home::Setup,
    output::Output,
};

/// Checks documents; returns the exit code.
pub(super) fn run(
    Setup { ontology, options }: &Setup,
    fixing: &Fixing,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let up_to = if fixing.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe };
    if fixing.diff {
        return differ(&fix(ontology, Files::open(options), up_to), output);
    }
    let report = if fixing.fix {
        let fixed = fix_files(ontology, options, up_to);
        for change in &fixed.changes {
            output.complain(&format!("fixed {}\n", comity_tree::one_line(&change.name)));
        }
        fixed.report
    } else {
        check(ontology, options)
    };
    // What is left after the fixes has none that is good.
    let printing = Printing::new(&report).with_model(ontology.loaded.model.as_ref());
    show(printing.fixable(!fixing.fix), rendering, output)
}

/// Prints what the fixes would change, and what they would leave; returns the exit code.
fn differ(fixed: &Fixed, output: &mut Output) -> u8 {
    for change in &fixed.changes {
        output.write(&diff::unified(&change.name, &change.before, &change.after));
    }
    let would_change = if fixed.changes.is_empty() { Verdict::Clean } else { Verdict::Findings };
    complain(&fixed.report, output).max(would_change.exit_code())
}
