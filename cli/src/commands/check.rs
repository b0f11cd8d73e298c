//! `comity check`: documents against an ontology, and what can be fixed in them.

use std::path::{Path, PathBuf};

use comity_check::{
    Files, Fixed, Printing, Report, Sink as _, Verdict,
    against::against,
    baseline::{Acceptance, Baseline},
    check,
    file::shipped,
    fix, fix_files,
    fixing::diff,
    project::place_of,
    registry,
    report::text::number,
};
use comity_tree::Applicability;

use super::{complain, refuse, show};
use crate::{
    args::{Accepting, Common, Fixing, Rendering},
    home::{Home, Named, Setup},
    output::Output,
    progress::beside,
    watch::{Places, again},
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
        beside(&options.progress, || check(ontology, options))
    };
    let report = accept(setup, accepting, report, output);
    // What is left after the fixes has none that is good.
    let printing = Printing::new(&report).with_model(ontology.loaded.model.as_ref());
    show(printing.fixable(!fixing.fix).counting(accepting.statistics), rendering, output)
}

/// Checks documents, and again after each change; returns the exit code if that is not possible.
pub(super) fn watch(
    open: &dyn Fn() -> Home,
    common: &Common,
    named: &Named<'_>,
    accepting: &Accepting,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let check = |output: &mut Output, places: &mut Places| {
        let home = open();
        places.extend(home.file().map(Path::to_owned));
        places.extend(named.paths.iter().map(|path| place_of(path)));
        places.extend(common.files_from.clone());
        let code = match home.set_up(common, named) {
            Ok(setup) => {
                places.extend(places_of(&setup));
                if let Ok(Some(project)) = home.project(&setup.ontology) {
                    places.extend(project.documents.iter().map(|path| place_of(path)));
                }
                places.extend(accepting.baseline.clone());
                run(&setup, &Fixing::default(), accepting, rendering, output)
            }
            Err(report) => refuse(&report, rendering, output),
        };
        output.complain("watching for changes\n");
        code
    };
    again(check, output)
}

/// What a check depends on.
fn places_of(Setup { ontology, options }: &Setup) -> impl Iterator<Item = PathBuf> {
    let ontology = ontology.loaded.names.iter().map(PathBuf::from);
    let ontology = ontology.filter(|path| path.is_file());
    let registry = options.registry.clone().unwrap_or_else(|| registry::beside(&options.paths));
    let named = options.paths.iter().chain(&options.additions).chain(&options.sources).cloned();
    named.chain(registry).filter(|path| shipped(path).is_none()).chain(ontology)
}

/// The report without what is accepted or known, or with the mistake of what asked for it.
fn accept(
    Setup { ontology, options }: &Setup,
    accepting: &Accepting,
    mut report: Report,
    output: &mut Output,
) -> Report {
    // First of all: what a revision knows would be missing from the counts of a baseline.
    if let Some(path) = &accepting.baseline {
        let (reason, expires) = (&accepting.reason, &accepting.expires);
        if let (true, Some(reason), Some(expires)) = (accepting.write_baseline, reason, expires) {
            // What could not be checked cannot be accepted.
            if report.verdict >= Verdict::Misuse {
                return report;
            }
            let terms = Acceptance { reason, expires };
            let renewed = Baseline::renewed(path, &report, ontology, options, terms);
            match renewed.and_then(|baseline| baseline.write().map(|()| baseline.count())) {
                Ok(count) => {
                    let count = number(count, "finding");
                    output.complain(&format!("the baseline accepts {count}\n"));
                }
                Err(misuse) => return report.with_misuse(misuse),
            }
        }
        match Baseline::open(path) {
            Ok(baseline) => report = baseline.apply(report, ontology, options),
            Err(misuse) => return report.with_misuse(misuse),
        }
    }
    let Some(revision) = &accepting.against else { return report };
    match against(ontology, options, revision, report.clone()) {
        Ok(new) => new,
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
