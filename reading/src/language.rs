//! A language: the folder of data that its texts are read with.

mod calendar;
mod numerals;
mod units;
mod writing;

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

pub use self::writing::{Script, ShortNames};
pub(crate) use self::{
    calendar::Calendar,
    numerals::{Atom, Last, Numerals, Role},
    units::{Unit, Units},
    writing::Writing,
};

/// Everything that is known of a language.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) numerals: Numerals,
    pub(crate) units: Units,
    pub(crate) calendar: Calendar,
}

/// How the languages are written, in the order of their tags.
static WRITINGS: [LazyLock<Writing>; 4] = [
    LazyLock::new(|| read(include_str!("../languages/en/writing.toml"))),
    LazyLock::new(|| read(include_str!("../languages/zh/writing.toml"))),
    LazyLock::new(|| read(include_str!("../languages/ru/writing.toml"))),
    LazyLock::new(|| read(include_str!("../languages/fr/writing.toml"))),
];

/// How each of the languages is written.
pub(crate) fn writings() -> impl Iterator<Item = &'static Writing> {
    WRITINGS.iter().map(|writing| &**writing)
}

/// The files of one folder.
struct Folder {
    numbers: &'static str,
    units: &'static str,
    dates: &'static str,
    cldr: &'static str,
    words: &'static str,
}

macro_rules! folder {
    ($name:literal) => {
        folder!($name, "")
    };
    ($name:literal, $words:expr) => {
        Folder {
            numbers: include_str!(concat!("../languages/", $name, "/numbers.toml")),
            units: include_str!(concat!("../languages/", $name, "/units.toml")),
            dates: include_str!(concat!("../languages/", $name, "/dates.toml")),
            cldr: include_str!(concat!("../languages/", $name, "/cldr.toml")),
            words: $words,
        }
    };
}

/// The languages by the first subtags of their tags in BCP 47.
static LANGUAGES: [(&[&str], LazyLock<Language>); 4] = [
    (&["en", "eng"], LazyLock::new(|| Language::new(&folder!("en")))),
    (
        &["zh", "zho", "cmn"],
        LazyLock::new(|| Language::new(&folder!("zh", include_str!("../languages/zh/words.txt")))),
    ),
    (&["ru", "rus"], LazyLock::new(|| Language::new(&folder!("ru")))),
    (&["fr", "fra"], LazyLock::new(|| Language::new(&folder!("fr")))),
];

impl Language {
    /// The language of a tag such as `zh-Hans`.
    pub(crate) fn of(tag: &str) -> Option<&'static Self> {
        let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let of = |(tags, _): &&(&[&str], _)| tags.contains(&first.as_str());
        LANGUAGES.iter().find(of).map(|(_, language)| &**language)
    }

    /// The script of the language of a tag.
    pub(crate) fn script_of(tag: &str) -> Option<Script> {
        let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let index = LANGUAGES.iter().position(|(tags, _)| tags.contains(&first.as_str()))?;
        Some(WRITINGS[index].script)
    }

    /// The language that the letters of a text are most likely of: the first one of their script.
    pub(crate) fn of_letters(text: &str) -> Option<&'static Self> {
        let has = |script: Script| text.chars().any(|c| script.has(c));
        let scripts: Vec<Script> = writings().map(|writing| writing.script).collect();
        let script = scripts.iter().filter(|script| has(**script)).min()?;
        let index = scripts.iter().position(|known| known == script)?;
        LANGUAGES.get(index).map(|(_, language)| &**language)
    }

    fn new(folder: &Folder) -> Self {
        Self {
            numerals: Numerals::new(read(folder.numbers), folder.words),
            units: Units::new(&read(folder.units), &read(folder.cldr)),
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
