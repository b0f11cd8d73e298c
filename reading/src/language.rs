//! A language: the folder of data that its texts are read with.

mod calendar;
mod numerals;
mod units;

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

pub(crate) use self::{
    calendar::Calendar,
    numerals::{Atom, Last, Numerals, Role},
    units::{Unit, Units},
};

/// Everything that is known of a language.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) numerals: Numerals,
    pub(crate) units: Units,
    pub(crate) calendar: Calendar,
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
