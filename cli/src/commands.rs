//! What each subcommand does. Each answers the exit code.

mod conflicts;
mod coverage;
mod evidence;
mod explain;
mod questions;
mod schema;

use comity_check::{
    check::check,
    evidence::run::anchor,
    lint::lint,
    ontology::Ontology,
    report::{Report, json, text},
};

use crate::{
    args::{Command, Format, Rendering},
    output::Output,
};

/// Runs a subcommand.
pub(crate) fn run(command: &Command, output: &mut Output) -> u8 {
    match command {
        Command::Check { paths, common, sources } => {
            let options = common.options(paths, sources.as_deref());
            let report = check(&Ontology::open(&common.ontology), &options);
            print(&report, &common.rendering, output)
        }
        Command::Lint { ontology, rendering } => {
            let report = lint(&Ontology::open(ontology), rendering.strict);
            print(&report, rendering, output)
        }
        Command::Anchor { files, sources, check, common } => {
            let options = common.options(files, Some(sources));
            let report = anchor(&Ontology::open(&common.ontology), &options, *check);
            print(&report, &common.rendering, output)
        }
        Command::Evidence { files, sources, common } => {
            evidence::run(files, sources, common, output)
        }
        Command::Coverage { paths, sources, html, common } => {
            coverage::run(paths, sources, html.as_deref(), common, output)
        }
        Command::Conflicts { paths, common, sources } => {
            conflicts::run(paths, sources.as_deref(), common, output)
        }
        Command::Question(question) => questions::run(question, output),
        Command::Schema { ontology, target, losses } => {
            schema::run(ontology, *target, *losses, output)
        }
        Command::Explain { code, ontology } => explain::run(code.as_deref(), ontology, output),
    }
}

/// Prints a report to standard error, as text; answers its exit code.
fn complain(report: &Report, output: &mut Output) -> u8 {
    for finding in text::findings(report, text::Style::Plain, text::MOST) {
        output.complain(&finding);
    }
    output.complain(&format!("{}{}\n", text::misuse(report), text::summary(report)));
    report.verdict.exit_code()
}

/// Prints a report; answers its exit code.
fn print(report: &Report, rendering: &Rendering, output: &mut Output) -> u8 {
    match rendering.format {
        Format::Text => {
            write_findings(report, rendering.max_findings, output);
            output.complain(&text::misuse(report));
            output.write(&text::summary(report));
        }
        Format::Json => output.write(&json::render(report)),
    }
    output.write("\n");
    report.verdict.exit_code()
}

/// Writes the first findings of a report, and how many more there are.
fn write_findings(report: &Report, most: usize, output: &mut Output) {
    for finding in text::findings(report, output.style(), most) {
        output.write(&finding);
    }
}
