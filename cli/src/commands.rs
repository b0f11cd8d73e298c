//! What each subcommand does. Each returns the exit code.

mod conflicts;
mod coverage;
mod evidence;
mod explain;
mod generate;
mod questions;
mod schema;

use comity_check::{
    Verdict,
    check::check,
    evidence::run::anchor,
    lint::lint,
    ontology::Ontology,
    report::{Listing, Printing, Report, Sink, text::Text},
};
use comity_tree::{one_line, render::Style};

use crate::{
    args::{Command, Rendering},
    environment,
    output::Output,
};

/// Runs a subcommand.
pub(crate) fn run(command: &Command, output: &mut Output) -> u8 {
    match command {
        Command::Check { paths, common, sources, rendering } => {
            let options = common.options(paths, sources.as_deref(), rendering.strict);
            let ontology = Ontology::open(&common.ontology);
            print(&ontology, &check(&ontology, &options), None, rendering, output)
        }
        Command::Lint { ontology, rendering } => {
            let ontology = Ontology::open(ontology);
            print(&ontology, &lint(&ontology, rendering.strict), None, rendering, output)
        }
        Command::Anchor { files, sources, check, common, rendering } => {
            let options = common.options(files, Some(sources), rendering.strict);
            let ontology = Ontology::open(&common.ontology);
            print(&ontology, &anchor(&ontology, &options, *check), None, rendering, output)
        }
        Command::Evidence { files, sources, common, rendering } => {
            evidence::run(files, sources, common, rendering, output)
        }
        Command::Coverage { paths, sources, html, common, rendering } => {
            let files = coverage::Files { paths, sources, html: html.as_deref() };
            coverage::run(&files, common, rendering, output)
        }
        Command::Conflicts { paths, common, rendering, sources } => {
            conflicts::run(paths, sources.as_deref(), common, rendering, output)
        }
        Command::Question(question) => questions::run(question, output),
        Command::Schema { ontology, target, losses } => {
            schema::run(ontology, *target, *losses, output)
        }
        Command::Generate(asked) => generate::run(asked, output),
        Command::Explain { code, ontology } => explain::run(code.as_deref(), ontology, output),
    }
}

/// How many findings the summary of a step lists: GitHub drops summaries over a megabyte.
const SUMMARIZED: usize = 200;

/// Prints a report with what the command lists beside it; returns its exit code.
fn print(
    ontology: &Ontology,
    report: &Report,
    listing: Option<&dyn Listing>,
    rendering: &Rendering,
    output: &mut Output,
) -> u8 {
    let most = rendering.max_findings.unwrap_or_else(|| rendering.format.most());
    let printing = Printing::new(report).beside(listing).at_most(most);
    let style = if rendering.format.has_colours() { output.style() } else { Style::Plain };
    let printing = printing.in_style(style).with_model(ontology.loaded.model.as_ref());
    let verdict = printing.print(rendering.format, output);
    if rendering.format.name() == "github"
        && let Err(why) = environment::summarize(&Printing::new(report).at_most(SUMMARIZED))
    {
        output.complain(&format!("error: {}\n", one_line(&why)));
        return verdict.max(Verdict::Undecided).exit_code();
    }
    verdict.exit_code()
}

/// Prints a report to standard error, as text; returns its exit code.
fn complain(report: &Report, output: &mut Output) -> u8 {
    Printing::new(report).print(&Text, &mut Complaints(output)).exit_code()
}

/// Standard error alone.
struct Complaints<'o>(&'o mut Output);

impl Sink for Complaints<'_> {
    fn write(&mut self, text: &str) {
        self.0.complain(text);
    }

    fn complain(&mut self, text: &str) {
        self.0.complain(text);
    }
}
