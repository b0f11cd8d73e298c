//! What each subcommand does. Each returns the exit code.

mod check;
mod conflicts;
mod coverage;
mod diff;
mod diff_corpus;
mod evidence;
mod explain;
mod export;
mod fmt;
mod generate;
#[cfg(feature = "columns")]
mod import;
mod init;
mod migrate;
mod questions;
mod review;
mod rewriting;
mod schema;
mod shell;
mod terms;

use comity_check::{
    Listing, Misuse, Ontology, Options, Printing, Report, Sink, Summary, Verdict,
    evidence::anchoring::{Anchoring, Moves, anchor},
    lint,
    report::text::Snippets,
};
use comity_tree::{one_line, render::Style};

use crate::{
    args::{Args, Command, Desk, Rendering},
    environment,
    home::{Home, Named, Setup},
    input,
    output::Output,
};

/// Runs a subcommand.
#[allow(clippy::too_many_lines, reason = "an arm is a subcommand")]
pub(crate) fn run(args: &Args, output: &mut Output) -> u8 {
    let home = Home::open(args.config.as_deref(), args.no_config);
    match &args.command {
        Command::Check {
            paths,
            stdin_name,
            common,
            sources,
            rendering,
            fixing,
            accepting,
            watch,
        } => {
            let (stdin, paths) = match input::stdin(paths, stdin_name.as_deref()) {
                Ok(read) => read,
                Err(misuse) => return refuse(&misused(misuse), rendering, output),
            };
            let is_read_again = *watch && common.files_from.as_deref().is_some_and(input::is_stdin);
            if stdin.is_some() && (*watch || fixing.fix) || is_read_again {
                return refuse(&misused(input::not_a_file()), rendering, output);
            }
            let own = accepting.baseline.as_deref();
            let named = Named { stdin, paths: &paths, sources, is_strict: rendering.strict, own };
            if *watch {
                // The project file may change as well.
                let open = || Home::open(args.config.as_deref(), args.no_config);
                return check::watch(&open, common, &named, accepting, rendering, output);
            }
            match home.set_up(common, &named) {
                Ok(setup) => check::run(&setup, fixing, accepting, rendering, output),
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Lint { ontology, rendering } => {
            let ontology = home.ontology(ontology.as_deref());
            match home.project(&ontology) {
                Ok(project) => {
                    let project = project.unwrap_or_default();
                    let strict = rendering.strict || project.strict;
                    let report = lint(&ontology, &project.severities, strict);
                    print(&ontology, &report, None, rendering, output)
                }
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Anchor { files, sources, check, quotes, common, rendering } => {
            let named =
                Named { paths: files, sources, is_strict: rendering.strict, ..Named::default() };
            match home.set_up(common, &named) {
                Ok(Setup { ontology, options }) => {
                    let how = match (check, quotes) {
                        (true, _) => Anchoring::Check,
                        (false, true) => Anchoring::Show,
                        (false, false) => Anchoring::Write,
                    };
                    let done = anchor(&ontology, &options, how);
                    print(&ontology, &done.report, Some(&Moves(&done.moved)), rendering, output)
                }
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Evidence { files, by_term, sources, common, rendering } => {
            let named =
                Named { paths: files, sources, is_strict: rendering.strict, ..Named::default() };
            match home.set_up(common, &named) {
                Ok(setup) => evidence::run(&setup, *by_term, rendering, output),
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Coverage { paths, sources, html, common, rendering } => {
            let named = Named { paths, sources, is_strict: rendering.strict, ..Named::default() };
            match home.set_up(common, &named) {
                Ok(setup) => coverage::run(&setup, html.as_deref(), rendering, output),
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Conflicts { paths, common, rendering, sources } => {
            let named = Named { paths, sources, is_strict: rendering.strict, ..Named::default() };
            match home.set_up(common, &named) {
                Ok(setup) => conflicts::run(&setup, rendering, output),
                Err(report) => refuse(&report, rendering, output),
            }
        }
        Command::Desk(desk) => run_desk(desk, &home, output),
        Command::Question(question) => questions::run(question, &home, output),
        Command::Diff { old, new } => diff::run(old, new, output),
        Command::Schema { ontology, project, target, losses, lang } => {
            match home.sound_ontology(ontology.name.as_deref()) {
                Ok(ontology) if *project => schema::of_project(&ontology, output),
                Ok(ontology) => schema::run(&ontology, (*target, *losses), lang.as_deref(), output),
                Err(report) => complain(&report, output),
            }
        }
        Command::Explain { code, ontology } => {
            match home.sound_ontology(ontology.name.as_deref()) {
                Ok(ontology) => explain::run(code.as_deref(), &ontology, output),
                Err(report) => complain(&report, output),
            }
        }
        Command::Generate(asked) => match home.sound_ontology(asked.ontology.name.as_deref()) {
            Ok(ontology) => generate::run(asked, &home, &ontology, output),
            Err(report) => complain(&report, output),
        },
        Command::Server => comity_server::serve(std::io::stdin(), std::io::stdout()),
    }
}

fn run_desk(desk: &Desk, home: &Home, output: &mut Output) -> u8 {
    match desk {
        Desk::Init { folder } => init::run(folder, output),
        Desk::Fmt(asked) => fmt::run(asked, home, output),
        Desk::Migrate(asked) => migrate::run(asked, home, output),
        Desk::Terms(asked) => terms::run(asked, home, output),
        Desk::Export(asked) => export::run(asked, home, output),
        #[cfg(feature = "columns")]
        Desk::Import(asked) => import::run(asked, home, output),
        Desk::Review(asked) => review::run(asked, home, output),
        Desk::DiffCorpus(asked) => diff_corpus::run(asked, home, output),
        Desk::Completions { shell } => shell::completions(*shell, output),
        Desk::Man { command } => shell::man(command.as_deref(), output),
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
    let printing = Printing::new(report).beside(listing);
    show(printing.with_model(ontology.loaded.model.as_ref()), rendering, output)
}

/// Prints the report on why a command cannot look at anything; returns its exit code.
fn refuse(report: &Report, rendering: &Rendering, output: &mut Output) -> u8 {
    show(Printing::new(report), rendering, output)
}

/// The report on a mistake of the command alone.
fn misused(misuse: Misuse) -> Report {
    Report::new(Vec::new(), vec![misuse], Summary::default(), false)
}

fn show(printing: Printing<'_>, rendering: &Rendering, output: &mut Output) -> u8 {
    let report = printing.report;
    let most = rendering.max_findings.unwrap_or_else(|| rendering.format.most());
    let style = if rendering.format.has_colours() { output.style() } else { Style::Plain };
    let printing = printing.at_most(most).in_style(style).verbosely(rendering.verbose);
    let printing = printing.from_roots(environment::roots(|name| std::env::var_os(name)));
    let verdict = printing.print(rendering.format, output);
    if rendering.format.name() == "github"
        && let Err(why) = environment::summarize(&Printing::new(report).at_most(SUMMARIZED))
    {
        output.complain(&format!("error: {}\n", one_line(&why)));
        return verdict.max(Verdict::Undecided).exit_code();
    }
    verdict.exit_code()
}

/// Prints the report that there is instead of an answer, and how to do without evidence.
fn without_verdict(report: &Report, options: &Options, output: &mut Output) -> u8 {
    let code = complain(report, output);
    if !options.sources.is_empty() {
        output.complain("help: `--unverified` leaves the evidence unverified\n");
    }
    code
}

/// Prints a report to standard error, as text; returns its exit code.
fn complain(report: &Report, output: &mut Output) -> u8 {
    Printing::new(report).print(&Snippets, &mut Complaints(output)).exit_code()
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
