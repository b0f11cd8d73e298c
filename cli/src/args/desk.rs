//! What a desk needs beside checks and questions.

use std::path::PathBuf;

use clap::{Subcommand, builder::TypedValueParser};
use clap_complete::Shell;

use super::{Common, EXIT_CODES, Rendering, named};
use crate::{
    answers::{self, AnswerFormat},
    export::{self, EXPORTERS, Format},
};

#[derive(Debug, Subcommand)]
pub(crate) enum Desk {
    /// Lay out a repository of documents that `comity check` accepts. No file is overwritten.
    Init {
        /// The folder.
        #[arg(default_value = ".")]
        folder: PathBuf,
    },
    /// Find terms, kinds, fields, types, rules and entries of the registry by their words.
    #[command(after_help = EXIT_CODES)]
    Terms(Search),
    /// Print the claims of documents as a table, one claim in a row.
    #[command(after_help = EXIT_CODES)]
    Export(Export),
    /// Write the documents of an export to `SQLite` or Parquet as files again.
    #[cfg(feature = "columns")]
    #[command(after_help = EXIT_CODES)]
    Import(Import),
    /// Write documents in their one layout: indentation, spaces and blank lines. Values and
    /// comments stay as they are.
    #[command(after_help = EXIT_CODES)]
    Fmt(Rewriting),
    /// Carry documents over to the present version of their ontology: what it declares to be
    /// renamed gets its new name, and comments and layout stay. What it cannot decide is left and
    /// reported.
    #[command(after_help = EXIT_CODES)]
    Migrate(Migration),
    /// Print a sheet for a second reader, as Markdown: each claim with its terms and their
    /// definitions, beside the sentence that says it.
    #[command(after_help = EXIT_CODES)]
    Review(Review),
    /// Say what differs between two corpora, claim by claim, whatever the format and layout of
    /// their documents.
    #[command(after_help = EXIT_CODES)]
    DiffCorpus(DiffCorpus),
    /// Print the script that completes the command in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page of the command.
    Man {
        /// A subcommand, for its own page.
        command: Option<String>,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Rewriting {
    /// Documents, and folders of documents. By default, those of the project file.
    pub(crate) files: Vec<PathBuf>,
    /// Write nothing, and report the documents that would change.
    #[arg(long)]
    pub(crate) check: bool,
    /// Write nothing, and print what would change as a unified diff. Ends with 1 if there is any.
    #[arg(long, conflicts_with_all = ["check", "format"])]
    pub(crate) diff: bool,
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(flatten)]
    pub(crate) rendering: Rendering,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Migration {
    /// The version that documents were written for which do not say it: `VERSION`, or
    /// `NAME@VERSION`.
    #[arg(long, value_name = "VERSION")]
    pub(crate) from: Option<String>,
    /// Leave a name as it is that was split and exists still, as one of its successors.
    #[arg(long)]
    pub(crate) keep: bool,
    #[command(flatten)]
    pub(crate) rewriting: Rewriting,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Search {
    /// A code, label, alias, cue or name, or words of a definition, in any language.
    #[arg(required = true)]
    pub(crate) query: Vec<String>,
    #[command(flatten)]
    pub(crate) common: Common,
    /// The language of the definitions: one of the ontology.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub(crate) lang: String,
    /// How many are printed at most.
    #[arg(long = "max", value_name = "N", default_value_t = 10)]
    pub(crate) most: usize,
    /// The format of the answer.
    #[arg(long, value_name = "FORMAT", default_value = answers::FORMATS[0].name(), value_parser = answer_format())]
    pub(crate) format: &'static dyn AnswerFormat,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Review {
    /// Documents, and folders of documents. By default, those of the project file.
    pub(crate) paths: Vec<PathBuf>,
    /// A folder of source texts. By default, those of the project file.
    #[arg(long, value_name = "DIR")]
    pub(crate) sources: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) common: Common,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// Documents, and folders of documents. By default, those of the project file.
    pub(crate) paths: Vec<PathBuf>,
    /// The format.
    #[cfg_attr(
        not(feature = "columns"),
        doc = "`sqlite` and `parquet` need a build with the feature `columns`."
    )]
    #[arg(long, value_name = "FORMAT", default_value = EXPORTERS[0].name(), value_parser = export_format())]
    pub(crate) to: Format,
    /// Where `sqlite` and `parquet` are written: a file, and a folder. What an earlier export wrote
    /// there is replaced as a whole.
    #[cfg(feature = "columns")]
    #[arg(long, value_name = "PATH", required_if_eq_any([("to", "sqlite"), ("to", "parquet")]))]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: Common,
    /// A folder of source texts. There is an export only if the evidence holds.
    #[arg(long, value_name = "DIR")]
    pub(crate) sources: Vec<PathBuf>,
    /// Do not verify the evidence, even if the project file names sources.
    #[arg(long, conflicts_with = "sources")]
    pub(crate) unverified: bool,
}

#[cfg(feature = "columns")]
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    /// A file of `SQLite`, or a folder of Parquet.
    pub(crate) from: PathBuf,
    /// The format of the documents.
    #[arg(long, value_name = "FORMAT", default_value = "yaml", value_parser = import_format())]
    pub(crate) to: comity_tree::Format,
    /// The folder to write: one that is not there yet, or empty.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) ontology: super::OntologyName,
}

#[derive(Debug, clap::Args)]
pub(crate) struct DiffCorpus {
    /// The earlier documents: a file, or a folder.
    pub(crate) old: PathBuf,
    /// The later documents.
    pub(crate) new: PathBuf,
    #[command(flatten)]
    pub(crate) common: Common,
}

fn answer_format() -> impl TypedValueParser<Value = &'static dyn AnswerFormat> {
    let kept = answers::FORMATS.iter().filter(|format| !format.is_of_timelines());
    named(kept.map(|format| (format.name(), format.about())), answers::format)
}

fn export_format() -> impl TypedValueParser<Value = Format> {
    named(export::formats(), export::format)
}

#[cfg(feature = "columns")]
fn import_format() -> impl TypedValueParser<Value = comity_tree::Format> {
    use comity_tree::Format::{Json, Yaml};
    let formats = [("yaml", "A file of YAML for each document"), ("json", "A file of JSON")];
    named(formats.into_iter(), |name| [Yaml, Json].into_iter().find(|one| one.extension() == name))
}
