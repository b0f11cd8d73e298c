//! The questions that a corpus can be asked.

use std::path::PathBuf;

use clap::{Subcommand, builder::TypedValueParser};

use super::{Common, EXIT_CODES, OntologyName, named};
use crate::answers::{AnswerFormat, FORMATS};

#[derive(Debug, Subcommand)]
pub(crate) enum Question {
    /// Show what happened between two actors, in the strands of the ontology.
    #[command(after_help = EXIT_CODES)]
    Timeline {
        /// An actor: its id, or a name in any language.
        a: String,
        /// The other actor.
        b: String,
        #[command(flatten)]
        asked: Asked,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = any_format())]
        format: &'static dyn AnswerFormat,
        /// Only what may have happened on this date or later (EDTF, such as 1992 or 2013-09).
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Only what may have happened on this date or before.
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
        /// The width of the SVG picture, in pixels.
        #[arg(long, value_name = "PIXELS", default_value_t = 960, value_parser = clap::value_parser!(u16).range(280..=4000))]
        width: u16,
    },
    /// Say which level two actors had on a day, how surely, and who says so.
    #[command(after_help = EXIT_CODES)]
    Level {
        /// An actor: its id, or a name in any language.
        a: String,
        /// The other actor.
        b: String,
        /// The day, month, year or period (EDTF).
        #[arg(long, value_name = "DATE")]
        on: String,
        /// Count claims in this mode besides those that are asserted or reported; `all` for every
        /// mode.
        #[arg(long, value_name = "MODE")]
        mode: Vec<String>,
        #[command(flatten)]
        asked: Asked,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
        format: &'static dyn AnswerFormat,
    },
    /// List every claim that names an entry of the registry.
    #[command(after_help = EXIT_CODES)]
    About {
        /// An entry of the registry: its id, or a name in any language.
        entity: String,
        #[command(flatten)]
        asked: Asked,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
        format: &'static dyn AnswerFormat,
    },
    /// Compare two levels: below, equal, above or incomparable.
    #[command(after_help = EXIT_CODES)]
    Compare {
        /// A level: its code, or a label in any language.
        a: String,
        /// The other level.
        b: String,
        #[command(flatten)]
        ontology: OntologyName,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
        format: &'static dyn AnswerFormat,
        /// The language of the labels.
        #[arg(long, value_name = "LANGUAGE", default_value = "en")]
        lang: String,
    },
    /// Show the attested upgrades from one level up to another.
    #[command(after_help = EXIT_CODES)]
    Path {
        /// The lower level: its code, or a label in any language.
        from: String,
        /// The upper level.
        to: String,
        #[command(flatten)]
        asked: Asked,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
        format: &'static dyn AnswerFormat,
    },
    /// Show the figures of a measure, period by period, disputed ones side by side.
    #[command(after_help = EXIT_CODES)]
    Series {
        /// The measure: its code, or a label in any language.
        measure: String,
        /// Whose figures: an actor.
        #[arg(long, value_name = "ACTOR")]
        of: String,
        /// The other side: an actor. By default, any.
        #[arg(long, value_name = "ACTOR")]
        with: Option<String>,
        #[command(flatten)]
        asked: Asked,
        /// The format of the answer.
        #[arg(long, value_name = "FORMAT", default_value = FORMATS[0].name(), value_parser = format())]
        format: &'static dyn AnswerFormat,
    },
}

/// The corpus that is asked.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// The encoded documents with their registry: a folder, or a file. By default, those of the
    /// project file, or the folder `corpus`.
    pub(crate) corpus: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) common: Common,
    /// A folder of source texts. There is an answer only if the evidence holds.
    #[arg(long, value_name = "DIR")]
    pub(crate) sources: Vec<PathBuf>,
    /// Do not verify the evidence, even if the project file names sources.
    #[arg(long, conflicts_with = "sources")]
    pub(crate) unverified: bool,
    /// The language of the labels: one of the ontology.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub(crate) lang: String,
}

/// The formats of answers by their names, those of timelines among them.
fn any_format() -> impl TypedValueParser<Value = &'static dyn AnswerFormat> {
    of_formats(|_| true)
}

/// The formats by their names that every answer has.
fn format() -> impl TypedValueParser<Value = &'static dyn AnswerFormat> {
    of_formats(|format| !format.is_of_timelines())
}

fn of_formats(
    keep: fn(&dyn AnswerFormat) -> bool,
) -> impl TypedValueParser<Value = &'static dyn AnswerFormat> {
    let kept = FORMATS.iter().filter(move |format| keep(**format));
    named(kept.map(|format| (format.name(), format.about())), crate::answers::format)
}
