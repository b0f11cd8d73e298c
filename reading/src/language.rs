//! A language: the folder of data that its texts are read with.

mod calendar;
mod compounds;
mod numerals;
mod phrases;
mod units;
mod writing;

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

pub use self::writing::{Script, ShortNames};
pub(crate) use self::{
    calendar::Calendar,
    compounds::Counted,
    numerals::{Atom, Last, Numerals, Role},
    units::{Unit, Units},
    writing::Writing,
};

/// What the texts of a language are read with.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) numerals: Numerals,
    pub(crate) units: Units,
    pub(crate) calendar: Calendar,
}

/// A language that has a folder. Each part of it is read when it is first needed.
struct Known {
    /// The first subtags of its tags in BCP 47.
    tags: &'static [&'static str],
    writing: LazyLock<Writing>,
    language: LazyLock<Language>,
}

/// How each of the languages is written.
pub(crate) fn writings() -> impl Iterator<Item = &'static Writing> {
    LANGUAGES.iter().map(|known| &*known.writing)
}

/// The files of one folder that texts are read with.
struct Folder {
    numbers: &'static str,
    units: &'static str,
    dates: &'static str,
    cldr: &'static str,
    words: &'static str,
}

macro_rules! known {
    ($tags:expr, $name:literal) => {
        known!($tags, $name, "")
    };
    ($tags:expr, $name:literal, $words:expr) => {
        Known {
            tags: $tags,
            writing: LazyLock::new(|| {
                read(include_str!(concat!("../languages/", $name, "/writing.toml")))
            }),
            language: LazyLock::new(|| {
                Language::new(&Folder {
                    numbers: include_str!(concat!("../languages/", $name, "/numbers.toml")),
                    units: include_str!(concat!("../languages/", $name, "/units.toml")),
                    dates: include_str!(concat!("../languages/", $name, "/dates.toml")),
                    cldr: include_str!(concat!("../languages/", $name, "/cldr.toml")),
                    words: $words,
                })
            }),
        }
    };
}

/// The languages. Of those with one script, the first is the one that its letters are read as.
static LANGUAGES: [Known; 4] = [
    known!(&["en", "eng"], "en"),
    known!(&["zh", "zho", "cmn"], "zh", include_str!("../languages/zh/words.txt")),
    known!(&["ru", "rus"], "ru"),
    known!(&["fr", "fra"], "fr"),
];

impl Known {
    /// The language of a tag such as `zh-Hans`.
    fn of(tag: &str) -> Option<&'static Self> {
        let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        LANGUAGES.iter().find(|known| known.tags.contains(&first.as_str()))
    }
}

impl Language {
    /// The language of a tag such as `zh-Hans`.
    pub(crate) fn of(tag: &str) -> Option<&'static Self> {
        Known::of(tag).map(|known| &*known.language)
    }

    /// The script of the language of a tag.
    pub(crate) fn script_of(tag: &str) -> Option<Script> {
        Known::of(tag).map(|known| known.writing.script)
    }

    /// The language that the letters of a text are most likely of: the first one of their script.
    pub(crate) fn of_letters(text: &str) -> Option<&'static Self> {
        let is_written = |known: &&Known| text.chars().any(|c| known.writing.script.has(c));
        // Of several scripts, the one that is first in the order of scripts.
        let known = LANGUAGES.iter().filter(is_written).min_by_key(|known| known.writing.script)?;
        Some(&known.language)
    }

    fn new(folder: &Folder) -> Self {
        let (units, cldr) = (read(folder.units), read(folder.cldr));
        let mut numerals = Numerals::new(read(folder.numbers), folder.words);
        numerals.keep_apart(units::phrases(&units, &cldr));
        Self {
            numerals,
            units: Units::new(&units, &cldr),
            calendar: Calendar::new(&read(folder.dates), &read(folder.cldr)),
        }
    }
}

/// Reads a file of a folder; the tests read every one.
fn read<T: DeserializeOwned>(text: &'static str) -> T {
    match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => panic!("a file of a language: {error}"),
    }
}
