//! The command line.

mod questions;

use std::path::{Path, PathBuf};

use clap::{
    Parser, Subcommand, ValueEnum,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use comity_check::{Limits, Options, report::text};
use comity_gen::Target;

pub(crate) use questions::{Asked, Asking, Picture, Question};

const EXIT_CODES: &str = "\
Exit codes: 0 clean; 1 findings; 2 the command is misused or names nothing to look at; 3 no verdict,
because something could not be read or decided. The highest wins.";

/// Diplomatic relations as code: check documents against an ontology.
#[derive(Debug, Parser)]
#[command(name = "comity", version, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check documents against an ontology.
    #[command(after_help = EXIT_CODES)]
    Check {
        /// Documents (.yaml, .yml, .json, .toml), and folders of documents.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        common: Common,
        /// The folder of source texts, to verify the evidence as well.
        #[arg(long, value_name = "DIR")]
        sources: Option<PathBuf>,
    },
    /// Check an ontology by itself.
    #[command(after_help = EXIT_CODES)]
    Lint {
        /// The ontology: a file, or `comity:NAME` for one that comes with comity.
        ontology: String,
        #[command(flatten)]
        rendering: Rendering,
    },
    /// Turn the quotes of evidence into ranges and digests.
    #[command(after_help = EXIT_CODES)]
    Anchor {
        /// Documents, and folders of documents. They are written back.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The folder of source texts.
        #[arg(long, value_name = "DIR")]
        sources: PathBuf,
        /// Write nothing, and report every quote that is not anchored.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Show each claim beside the text that it rests on, and verify that text.
    #[command(after_help = EXIT_CODES)]
    Evidence {
        /// Documents, and folders of documents.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The folder of source texts.
        #[arg(long, value_name = "DIR")]
        sources: PathBuf,
        #[command(flatten)]
        common: Common,
    },
    /// Say how much of each source is claimed, marked as read, and untouched.
    #[command(after_help = EXIT_CODES)]
    Coverage {
        /// Documents, and folders of documents.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// The folder of source texts.
        #[arg(long, value_name = "DIR")]
        sources: PathBuf,
        /// Write a page a text, with its claims marked in place, into this folder.
        #[arg(long, value_name = "OUT")]
        html: Option<PathBuf>,
        #[command(flatten)]
        common: Common,
    },
    /// List what documents contradict each other in, known or not.
    #[command(after_help = EXIT_CODES)]
    Conflicts {
        /// Documents, and folders of documents.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        common: Common,
        /// The folder of source texts, to verify the evidence as well.
        #[arg(long, value_name = "DIR")]
        sources: Option<PathBuf>,
    },
    #[command(flatten)]
    Question(Question),
    /// Print the JSON Schema of an ontology's documents, or another target of generation.
    #[command(after_help = EXIT_CODES)]
    Schema {
        /// The ontology: a file, or `comity:NAME` for one that comes with comity.
        #[arg(long, value_name = "ONTOLOGY", default_value = DEFAULT_ONTOLOGY)]
        ontology: String,
        /// What the schema is for: one of the targets of generation.
        #[arg(long = "for", value_name = "TARGET", default_value = "validation", value_parser = target())]
        target: &'static dyn Target,
        /// Print what the target cannot express instead, as Markdown.
        #[arg(long)]
        losses: bool,
    },
    /// Explain a code, or a name of the ontology; list all codes.
    Explain {
        /// The code of a finding (built in, or the id of a rule or conflict), or the name of a
        /// type, term or field. Without it, all codes are listed.
        code: Option<String>,
        /// The ontology that rules, conflicts and names are taken from.
        #[arg(long, value_name = "ONTOLOGY", default_value = DEFAULT_ONTOLOGY)]
        ontology: String,
    },
}

const DEFAULT_ONTOLOGY: &str = "comity:bilateral";

#[derive(Debug, clap::Args)]
pub(crate) struct Common {
    /// The ontology: a file, or `comity:NAME` for one that comes with comity.
    #[arg(long, value_name = "ONTOLOGY", default_value = DEFAULT_ONTOLOGY)]
    pub(crate) ontology: String,
    /// Files or folders that are read for the ids they declare. By default, the folder
    /// `registry` beside or above each document.
    #[arg(long, value_name = "PATH")]
    pub(crate) registry: Option<Vec<PathBuf>>,
    /// The largest file that is read, in bytes.
    #[arg(long, value_name = "N", default_value_t = Limits::default().file_bytes)]
    pub(crate) max_file_bytes: u64,
    /// The most combinations of different claims that are compared for one conflict without
    /// finding any, besides 32 for each claim.
    #[arg(long, value_name = "N", default_value_t = Limits::default().combinations)]
    pub(crate) max_combinations: usize,
    /// The most steps that the rules of one document take together, besides one for each byte.
    #[arg(long, value_name = "N", default_value_t = Limits::default().rule_steps)]
    pub(crate) max_rule_steps: usize,
    #[command(flatten)]
    pub(crate) rendering: Rendering,
}

impl Common {
    /// What the command line asks for.
    pub(crate) fn options(&self, paths: &[PathBuf], sources: Option<&Path>) -> Options {
        Options {
            paths: paths.to_vec(),
            registry: self.registry.clone(),
            sources: sources.map(Path::to_owned),
            strict: self.rendering.strict,
            limits: Limits {
                file_bytes: self.max_file_bytes,
                combinations: self.max_combinations,
                rule_steps: self.max_rule_steps,
            },
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Rendering {
    /// How the findings are printed.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Let a warning weigh as much as an error.
    #[arg(long)]
    pub(crate) strict: bool,
    /// How many findings are printed as text: a number, or `all`. JSON has all of them.
    #[arg(long, value_name = "N", default_value_t = text::MOST, value_parser = most)]
    pub(crate) max_findings: usize,
}

fn most(word: &str) -> Result<usize, String> {
    match word {
        "all" => Ok(usize::MAX),
        _ => word.parse().map_err(|_| "expected a number, or `all`".to_owned()),
    }
}

/// The targets by their names, each with what it is for.
fn target() -> impl TypedValueParser<Value = &'static dyn Target> {
    let values = comity_gen::targets()
        .iter()
        .map(|target| PossibleValue::new(target.name()).help(target.about()));
    PossibleValuesParser::new(values)
        .try_map(|name| comity_gen::target(&name).ok_or("not a target"))
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Snippets, for people.
    #[default]
    Text,
    /// One JSON object: see docs/json-output.md.
    Json,
}
