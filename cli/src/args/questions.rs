//! The questions that a corpus can be asked.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::{DEFAULT_ONTOLOGY, EXIT_CODES, Format};

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
        /// How the timeline is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Picture,
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
        asking: Asking,
    },
    /// List every claim that names an entry of the registry.
    #[command(after_help = EXIT_CODES)]
    About {
        /// An entry of the registry: its id, or a name in any language.
        entity: String,
        #[command(flatten)]
        asking: Asking,
    },
    /// Say how two levels stand to each other: below, equal, above or incomparable.
    #[command(after_help = EXIT_CODES)]
    Compare {
        /// A level: its code, or a label in any language.
        a: String,
        /// The other level.
        b: String,
        /// The ontology: a file, or `comity:NAME` for one that comes with comity.
        #[arg(long, value_name = "ONTOLOGY", default_value = DEFAULT_ONTOLOGY)]
        ontology: String,
        /// How the answer is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
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
        asking: Asking,
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
        asking: Asking,
    },
}

const CORPUS: &str = "corpus";

/// The corpus that is asked.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// The folder of encoded documents, with their registry.
    #[arg(default_value = CORPUS)]
    pub(crate) corpus: PathBuf,
    /// Files or folders with entries that are declared outside the corpus.
    #[arg(long, value_name = "PATH")]
    pub(crate) registry: Option<Vec<PathBuf>>,
    /// The ontology: a file, or `comity:NAME` for one that comes with comity.
    #[arg(long, value_name = "ONTOLOGY", default_value = DEFAULT_ONTOLOGY)]
    pub(crate) ontology: String,
    /// The language of the labels: one of the ontology.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub(crate) lang: String,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Asking {
    #[command(flatten)]
    pub(crate) asked: Asked,
    /// How the answer is printed.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Picture {
    /// Lines, for people.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// A picture.
    Svg,
}
