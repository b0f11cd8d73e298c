//! The command line.

mod desk;
mod questions;

use std::{num::NonZeroUsize, path::PathBuf};

use clap::{
    ColorChoice, Parser, Subcommand,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use comity_check::{FORMATS, Limits, ReportFormat, baseline::is_over, report};
use comity_gen::Target;
use comity_tree::Date;

use crate::environment;
#[cfg(feature = "columns")]
pub(crate) use desk::Import;
pub(crate) use desk::{Desk, DiffCorpus, Export, Migration, Review, Rewriting, Search};
pub(crate) use questions::{Asked, Question};

const EXIT_CODES: &str = "\
Exit codes: 0 clean; 1 findings; 2 the command is misused or names nothing to look at; 3 no verdict,
because something could not be read or decided. The highest wins.";

/// Diplomatic relations as code: check documents against an ontology.
#[derive(Debug, Parser)]
#[command(name = "comity", version, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When findings have colours. `auto`: on a terminal, unless the environment says otherwise
    /// (`NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `FORCE_COLOR`, `TERM`).
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
    /// The project file. By default, the nearest `comity.toml` from the working directory up to the
    /// root of its git repository.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Use no project file.
    #[arg(long, global = true, conflicts_with = "config")]
    pub(crate) no_config: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check documents against an ontology.
    #[command(after_help = EXIT_CODES)]
    Check {
        /// Documents (.yaml, .yml, .json, .toml), folders of documents, and patterns such as
        /// `claims/**/*.yaml`; `-` for a document on standard input. By default, those of the
        /// project file.
        paths: Vec<PathBuf>,
        /// The path that the document on standard input would have: it decides the format, the
        /// registry and what the project file says of it.
        #[arg(long, value_name = "PATH")]
        stdin_name: Option<PathBuf>,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        rendering: Rendering,
        /// A folder of source texts, to verify the evidence as well. By default, those of the
        /// project file.
        #[arg(long, value_name = "DIR")]
        sources: Vec<PathBuf>,
        #[command(flatten)]
        fixing: Fixing,
        #[command(flatten)]
        accepting: Accepting,
        /// Check again whenever a document, its registry, its sources, the project file or the
        /// ontology changes, until the command is interrupted.
        #[arg(long, conflicts_with_all = ["applying", "write_baseline"])]
        watch: bool,
    },
    /// Check an ontology by itself.
    #[command(after_help = EXIT_CODES)]
    Lint {
        /// The ontology: a file, or `comity:NAME` for one that comes with comity. By default, that
        /// of the project file.
        ontology: Option<String>,
        #[command(flatten)]
        rendering: Rendering,
    },
    /// Turn the quotes of evidence into ranges and digests, and follow changes of the sources.
    ///
    /// Writes the SHA-256 of each source. If a source has changed, each range whose passage is
    /// certainly elsewhere is rewritten; the others are findings that show what is in their place.
    #[command(after_help = EXIT_CODES)]
    Anchor {
        /// Documents, and folders of documents: they are written back. By default, those of the
        /// project file.
        files: Vec<PathBuf>,
        /// A folder of source texts. By default, those of the project file.
        #[arg(long, value_name = "DIR")]
        sources: Vec<PathBuf>,
        /// Write nothing, and report every quote that is not anchored, and every range that moved.
        #[arg(long)]
        check: bool,
        /// Write the words of each range beside it, as a quote. A later run without this takes them
        /// back.
        #[arg(long, conflicts_with = "check")]
        quotes: bool,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        rendering: Rendering,
    },
    /// Show each claim beside the text that it rests on, and verify that text.
    #[command(after_help = EXIT_CODES)]
    Evidence {
        /// Documents, and folders of documents. By default, those of the project file.
        files: Vec<PathBuf>,
        /// Instead of the claims, list the terms that they use, each with the words for it in the
        /// text, and the terms that they do not use.
        #[arg(long)]
        by_term: bool,
        /// A folder of source texts. By default, those of the project file.
        #[arg(long, value_name = "DIR")]
        sources: Vec<PathBuf>,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        rendering: Rendering,
    },
    /// Say how much of each source is claimed, marked as read, and untouched.
    #[command(after_help = EXIT_CODES)]
    Coverage {
        /// Documents, and folders of documents. By default, those of the project file.
        paths: Vec<PathBuf>,
        /// A folder of source texts. By default, those of the project file.
        #[arg(long, value_name = "DIR")]
        sources: Vec<PathBuf>,
        /// Write a page a text, with its claims marked in place, into this folder.
        #[arg(long, value_name = "OUT")]
        html: Option<PathBuf>,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        rendering: Rendering,
    },
    /// List what documents contradict each other in, known or not.
    #[command(after_help = EXIT_CODES)]
    Conflicts {
        /// Documents, and folders of documents. By default, those of the project file.
        paths: Vec<PathBuf>,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        rendering: Rendering,
        /// A folder of source texts, to verify the evidence as well. By default, those of the
        /// project file.
        #[arg(long, value_name = "DIR")]
        sources: Vec<PathBuf>,
    },
    #[command(flatten)]
    Question(Question),
    #[command(flatten)]
    Desk(Desk),
    /// Say what differs between two versions of an ontology, and whether the version of the second
    /// announces it.
    #[command(after_help = EXIT_CODES)]
    Diff {
        /// The earlier version: a file, or `comity:NAME` for one that comes with comity.
        old: String,
        /// The later version.
        new: String,
    },
    /// Print the JSON Schema of an ontology's documents, or another target of generation.
    #[command(after_help = EXIT_CODES)]
    Schema {
        #[command(flatten)]
        ontology: OntologyName,
        /// Print the schema of the project file instead, with the codes of the ontology.
        #[arg(long, conflicts_with_all = ["target", "losses"])]
        project: bool,
        /// What the schema is for: one of the targets of generation.
        #[arg(long = "for", value_name = "TARGET", default_value = "validation", value_parser = target())]
        target: &'static dyn Target,
        /// Print what the target cannot express instead, as Markdown.
        #[arg(long)]
        losses: bool,
        /// The language of titles and descriptions, such as `ru`; only for validation.
        #[arg(long, conflicts_with_all = ["project", "target", "losses"])]
        lang: Option<String>,
    },
    /// Generate code and schemas for other languages from an ontology, into a folder a target.
    #[command(name = "gen", after_help = EXIT_CODES)]
    Generate(Generation),
    /// Start the language server, which editors talk to over standard input and output.
    Server,
    /// Explain a code, or a name of the ontology; list all codes.
    Explain {
        /// The code of a finding (built in, or the id of a rule or conflict), or the name of a
        /// type, term or field. Without it, all codes are listed.
        code: Option<String>,
        #[command(flatten)]
        ontology: OntologyName,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Generation {
    /// The targets; without any, all of them.
    #[arg(value_name = "TARGET", value_parser = target())]
    pub(crate) targets: Vec<&'static dyn Target>,
    /// The folder that gets a folder for each target.
    #[arg(long, value_name = "DIR", required_unless_present_any = ["list", "losses"])]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) ontology: OntologyName,
    /// The language of the documentation, where the ontology has it.
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) language: Option<String>,
    /// Documents, and folders of documents, whose values the targets mention that have a place for
    /// them.
    #[arg(long, value_name = "PATH")]
    pub(crate) corpus: Vec<PathBuf>,
    /// Write nothing, and print how the files differ from what would be generated.
    #[arg(long)]
    pub(crate) check: bool,
    /// List the targets.
    #[arg(long)]
    pub(crate) list: bool,
    /// Print what each target carries, approximates and loses, as Markdown, and write nothing.
    #[arg(long)]
    pub(crate) losses: bool,
}

/// The ontology of a command that looks at no documents.
#[derive(Debug, clap::Args)]
pub(crate) struct OntologyName {
    /// The ontology: a file, or `comity:NAME` for one that comes with comity. By default, that of
    /// the project file, or `comity:bilateral`.
    #[arg(long = "ontology", value_name = "ONTOLOGY")]
    pub(crate) name: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Common {
    /// The ontology: a file, or `comity:NAME` for one that comes with comity. By default, that of
    /// the project file, or `comity:bilateral`.
    #[arg(long, value_name = "ONTOLOGY")]
    pub(crate) ontology: Option<String>,
    /// Files or folders that are read for the ids they declare. By default, those of the project
    /// file, or the folder `registry` beside or above each document.
    #[arg(long, value_name = "PATH")]
    pub(crate) registry: Option<Vec<PathBuf>>,
    /// Look at documents that `.gitignore` and `.ignore` files, or the project file, exclude, as
    /// well.
    #[arg(long)]
    pub(crate) no_ignore: bool,
    /// End with 0 if all documents that are named are excluded by the project file: for a hook,
    /// which does not know what the project excludes.
    #[arg(long, conflicts_with = "no_ignore")]
    pub(crate) allow_excluded: bool,
    /// Look at the paths as well that this file lists, one a line; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) files_from: Option<PathBuf>,
    /// How many threads read and check documents. By default, as many as there are cores.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
    #[arg(long, value_name = "N", help = format!("The largest file that is read, in bytes [default: {}]", Limits::default().file_bytes))]
    pub(crate) max_file_bytes: Option<u64>,
    #[arg(long, value_name = "N", help = format!("The most combinations of different claims that are compared for one conflict without finding any, besides 32 for each claim [default: {}]", Limits::default().combinations))]
    pub(crate) max_combinations: Option<usize>,
    #[arg(long, value_name = "N", help = format!("The most steps that the rules of one document take together, besides one for each byte [default: {}]", Limits::default().rule_steps))]
    pub(crate) max_rule_steps: Option<usize>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Accepting {
    /// Leave out the findings that this file accepts. An entry that has expired, or that accepts
    /// more than there is in a document of the run, is a finding.
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write the baseline: accept all findings that there are. What it accepts already keeps its
    /// reason and its day. Nothing but a baseline is overwritten.
    #[arg(long, requires_all = ["baseline", "reason", "expires"], conflicts_with_all = ["applying", "against"])]
    pub(crate) write_baseline: bool,
    /// Why the findings are accepted.
    #[arg(long, value_name = "TEXT", requires = "write_baseline")]
    pub(crate) reason: Option<String>,
    /// The last day on which they are accepted.
    #[arg(long, value_name = "DATE", requires = "write_baseline", value_parser = day)]
    pub(crate) expires: Option<Date>,
    /// Report only what is new since a revision of git.
    #[arg(long, value_name = "REV", conflicts_with = "diff")]
    pub(crate) against: Option<String>,
    /// Print how many findings there are of each code instead of the findings.
    #[arg(long, conflicts_with_all = ["format", "diff"])]
    pub(crate) statistics: bool,
}

/// A day that is not over yet.
fn day(text: &str) -> Result<Date, String> {
    let day = Date::parse(text).map_err(|error| error.message)?;
    if is_over(&day) { Err("this day is over".to_owned()) } else { Ok(day) }
}

#[derive(Debug, Default, clap::Args)]
pub(crate) struct Fixing {
    /// Apply the safe fixes, write the documents back, and report what is left.
    #[arg(long, group = "applying")]
    pub(crate) fix: bool,
    /// Print the changes that the fixes would make as a unified diff, and write nothing. Ends with
    /// 1 if there are any.
    #[arg(long, group = "applying", conflicts_with = "format")]
    pub(crate) diff: bool,
    /// Apply the fixes as well that may change what a document means.
    #[arg(long, requires = "applying")]
    pub(crate) unsafe_fixes: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Rendering {
    /// The format of the findings. `auto`: the one of the service that runs the command.
    #[arg(long, alias = "output-format", value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
    pub(crate) format: &'static dyn ReportFormat,
    /// Let a warning weigh as much as an error.
    #[arg(long)]
    pub(crate) strict: bool,
    /// List what was left out, and why.
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// The number of findings that are printed, or `all`. The others are counted. Without it,
    /// 1000; with `--format json`, all.
    #[arg(long, value_name = "N", value_parser = most)]
    pub(crate) max_findings: Option<usize>,
}

fn most(word: &str) -> Result<usize, String> {
    match word {
        "all" => Ok(usize::MAX),
        _ => word.parse().map_err(|_| "expected a number, or `all`".to_owned()),
    }
}

/// The targets by their names, each with what it is for.
fn target() -> impl TypedValueParser<Value = &'static dyn Target> {
    let about = comity_targets::targets().iter().map(|target| (target.name(), target.about()));
    named(about, comity_targets::target)
}

/// The formats of findings by their names.
fn format() -> impl TypedValueParser<Value = &'static dyn ReportFormat> {
    let auto = ("auto", "`github` in GitHub Actions, `gitlab` in GitLab CI, otherwise `text`");
    let all = FORMATS.iter().map(|format| (format.name(), format.about()));
    named(all.chain([auto]), |name| match name {
        "auto" => Some(environment::detected(|name| std::env::var_os(name))),
        _ => report::format(name),
    })
}

/// The values of a list, each found by its name.
fn named<T: Clone + Send + Sync + 'static>(
    all: impl Iterator<Item = (&'static str, &'static str)>,
    find: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    let values = all.map(|(name, about)| PossibleValue::new(name).help(about));
    PossibleValuesParser::new(values).try_map(move |name| find(&name).ok_or("unknown name"))
}
