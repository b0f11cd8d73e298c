//! `comity check`: documents against an ontology, and what can be fixed in them.

use comity_check::{
    Files, Fixed, Printing, Report, Sink as _, Verdict, against::against, baseline::Baseline,
    check, fix, fix_files, fixing::diff, report::text::number,
};
use comity_tree::Applicability;

use super::{complain, show};
use crate::{
    args::{Accepting, Fixing, Rendering},
    home::Setup,
    output::Output,
};

/// Checks documents; returns the exit code.
pub(super) fn run(
    setup: &Setup,
    fixing: &Fixing,
    accepting: &Accepting,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let Setup { ontology, options } = setup;
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
    let report = accept(setup, accepting, report, output);
    // What is left after the fixes has none that is good.
    let printing = Printing::new(&report).with_model(ontology.loaded.model.as_ref());
    show(printing.fixable(!fixing.fix).counting(accepting.statistics), rendering, output)
}

/// The report without what is accepted or known, or with the mistake of what asked for it.
fn accept(
    Setup { ontology, options }: &Setup,
    accepting: &Accepting,
    mut report: Report,
    output: &mut Output,
) -> Report {
    if let Some(revision) = &accepting.against {
        match against(ontology, options, revision, report.clone()) {
            Ok(new) => report = new,
            Err(misuse) => return report.with_misuse(misuse),
        }
    }
    let Some(path) = &accepting.baseline else { return report };
    let (reason, expires) = (&accepting.reason, &accepting.expires);
    if let (true, Some(reason), Some(expires)) = (accepting.write_baseline, reason, expires) {
        // What could not be checked cannot be accepted.
        if report.verdict >= Verdict::Misuse {
            return report;
        }
        let baseline = Baseline::of(path, &report, reason, expires);
        if let Err(misuse) = baseline.write() {
            return report.with_misuse(misuse);
        }
        let count = baseline.count();
        output.complain(&format!("the baseline accepts {}\n", number(count, "finding")));
    }
    match Baseline::open(path) {
        Ok(baseline) => baseline.apply(report, options),
        Err(misuse) => report.with_misuse(misuse),
    }
}

/// Prints what the fixes would change, and what they would leave; returns the exit code.
fn differ(fixed: &Fixed, output: &mut Output) -> u8 {
    for change in &fixed.changes {
        output.write(&diff::unified(&change.name, &change.before, &change.after));
    }
    let would_change = if fixed.changes.is_empty() { Verdict::Clean } else { Verdict::Findings };
    complain(&fixed.report, output).max(would_change.exit_code())
}
