//! How often readers are right on the sentences of `held-out`, which they were not written by.
//!
//! Precision is how many of the values read are in the sentence, recall how many of its values
//! are read: with their units, and with the words that bound them.

mod gold;

use std::{collections::BTreeMap, fs, path::Path};

use comity_reading::{Anchors, DayRange, FoldedText, Quantity, Reader, Reading, When};
use comity_tree::Date;
use serde::Deserialize;

use crate::gold::{Gold, group, has_unit, is_now};

/// A file of sentences of one genre.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sentence: Vec<Sentence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    /// The codes of the states that it is about.
    states: String,
    /// The day on which it was said.
    day: String,
    /// Its genre, in the later sets; the first has a file for each.
    #[serde(default)]
    genre: String,
    text: String,
    /// The codes of the states that it names, for the checker.
    #[serde(default)]
    names: Vec<String>,
    /// The values that it has.
    says: Vec<String>,
    /// Values that a reader may find besides.
    #[serde(default)]
    may: Vec<String>,
    /// Near misses: values that it does not have.
    #[serde(default)]
    not: Vec<String>,
}

const LANGUAGES: [&str; 4] = ["en", "zh", "ru", "fr"];
const GENRES: [&str; 5] = ["statement", "news", "encyclopedia", "interview", "treaty"];

fn sentences(language: &str, genre: &str) -> Vec<Sentence> {
    let mut all = file(&format!("{language}/{genre}.toml"));
    for sentence in &mut all {
        genre.clone_into(&mut sentence.genre);
    }
    all
}

fn file(path: &str) -> Vec<Sentence> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("held-out").join(path);
    let text = fs::read_to_string(&path).expect("a file of sentences");
    toml::from_str::<File>(&text).expect("sentences").sentence
}

/// How many values were read, and how many of them are there; how many were to be read.
#[derive(Default)]
struct Tally {
    read: usize,
    right: usize,
    said: usize,
    found: usize,
    near: usize,
    refused: usize,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.right += other.right;
        self.said += other.said;
        self.found += other.found;
        self.near += other.near;
        self.refused += other.refused;
    }

    fn line(&self, group: &str) -> String {
        let percent = |part: usize, of: usize| {
            let tenths = part * 1000 / of.max(1);
            format!("{:3}.{} % of {of:4}", tenths / 10, tenths % 10)
        };
        format!(
            "{group:14} precision {}, recall {}, near misses refused {}",
            percent(self.right, self.read),
            percent(self.found, self.said),
            percent(self.refused, self.near),
        )
    }
}

type Table = BTreeMap<String, Tally>;

/// Holds a reading to a sentence; returns what is wrong with it.
fn judge(sentence: &Sentence, read: &Reading, table: &mut Table) -> Vec<String> {
    let golds = |values: &[String]| -> Vec<Gold> { values.iter().map(|v| Gold::of(v)).collect() };
    let (says, may, not) = (golds(&sentence.says), golds(&sentence.may), golds(&sentence.not));
    let day: Vec<DayRange> =
        DayRange::of_date(&Date::parse(&sentence.day).unwrap()).into_iter().collect();
    let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
    let is_read = |gold: &Gold| {
        read.quantities.iter().any(|quantity| gold.is_quantity(quantity, true))
            || read.dates.iter().any(|date| gold.is_date(date, &anchors))
    };
    let mut wrong = Vec::new();
    for (gold, text) in says.iter().zip(&sentence.says) {
        let tally = table.entry(gold.group().to_owned()).or_default();
        let found = is_read(gold);
        tally.said += 1;
        tally.found += usize::from(found);
        wrong.extend((!found).then(|| format!("missed {text}")));
    }
    for (gold, text) in not.iter().zip(&sentence.not) {
        let tally = table.entry(gold.group().to_owned()).or_default();
        let plain = |quantity: &Quantity| gold.has_unit() || !has_unit(quantity);
        let refused = !read.dates.iter().any(|date| gold.is_date(date, &anchors))
            && !read
                .quantities
                .iter()
                .any(|quantity| gold.is_quantity(quantity, true) && plain(quantity));
        tally.near += 1;
        tally.refused += usize::from(refused);
        wrong.extend((!refused).then(|| format!("near miss {text}")));
    }
    for quantity in &read.quantities {
        let unit = quantity.units.first().map(String::as_str);
        let right = says
            .iter()
            .chain(&may)
            .any(|gold| gold.is_quantity(quantity, false) || gold.is_end(quantity));
        let tally = table.entry(group(quantity.kind, unit).to_owned()).or_default();
        tally.read += 1;
        tally.right += usize::from(right);
        let high = quantity.high.map_or(String::new(), |high| format!("..{high}"));
        let code = quantity.qualifier.code();
        wrong.extend((!right).then(|| {
            format!(
                "read {code} {}{high} {} ({:?})",
                quantity.low,
                unit.unwrap_or(""),
                quantity.kind
            )
        }));
    }
    for date in read.dates.iter().filter(|date| !is_now(date)) {
        let right = says.iter().chain(&may).any(|gold| gold.is_date(date, &anchors));
        // `two years ago` is a number of years as well, and that is enough.
        let counts = matches!(date.when, When::Run(..) | When::Shift(_, _, None));
        let tally = table.entry("dates".to_owned()).or_default();
        tally.read += usize::from(right || !counts);
        tally.right += usize::from(right);
        wrong.extend((!right && !counts).then(|| {
            let dates = date.dates(&anchors);
            let dates: Vec<&str> = dates.iter().take(4).map(Date::as_str).collect();
            format!("read {}", dates.join(" or "))
        }));
    }
    wrong
}

/// Reads sentences; returns a table of each language, of each genre and of all.
fn measure(of: impl Fn(&str) -> Vec<Sentence>) -> BTreeMap<String, Table> {
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    for language in LANGUAGES {
        let reader = Reader::for_language(language).unwrap();
        for sentence in of(language) {
            let mut table = Table::new();
            let read = reader.parse(&FoldedText::of(&sentence.text));
            let genre = &sentence.genre;
            for wrong in judge(&sentence, &read, &mut table) {
                show(&format!("{language} {genre}: {wrong}: {}", sentence.text));
            }
            for name in [language.to_owned(), format!("all {genre}"), "all".to_owned()] {
                let into = tables.entry(name).or_default();
                for (group, tally) in &table {
                    into.entry(group.clone()).or_default().add(tally);
                    into.entry("total".to_owned()).or_default().add(tally);
                }
            }
        }
    }
    for (name, table) in &tables {
        for (group, tally) in table {
            show(&tally.line(&format!("{name} {group}")));
        }
    }
    tables
}

/// Fails if the readers are less often right than this, in hundredths: on what they read, on what
/// they should read, on near misses.
fn hold(tables: &BTreeMap<String, Table>, names: &[&str], least: [usize; 3]) {
    for name in names {
        let total = &tables[*name]["total"];
        let line = total.line(name);
        assert!(total.right * 100 >= total.read * least[0], "{line}");
        assert!(total.found * 100 >= total.said * least[1], "{line}");
        assert!(total.refused * 100 >= total.near * least[2], "{line}");
    }
}

#[test]
fn readers_are_right_on_sentences_they_were_not_written_by() {
    let tables = measure(|language| {
        GENRES.into_iter().flat_map(|genre| sentences(language, genre)).collect()
    });
    hold(&tables, &["en", "zh", "ru", "fr", "all"], [90, 80, 96]);
}

#[test]
fn readers_are_right_on_the_second_set() {
    let tables = measure(|language| file(&format!("second/{language}.toml")));
    hold(&tables, &["en", "zh", "ru", "fr", "all"], [90, 80, 96]);
}

#[test]
fn readers_are_right_on_the_third_set() {
    let tables = measure(|language| file(&format!("third/{language}.toml")));
    hold(&tables, &["all"], [88, 85, 94]);
}

#[test]
fn the_sentences_are_many_and_of_many_states() {
    let all: Vec<Sentence> = LANGUAGES
        .into_iter()
        .flat_map(|language| GENRES.into_iter().flat_map(move |genre| sentences(language, genre)))
        .collect();
    let mut states: Vec<&str> = all.iter().map(|sentence| sentence.states.as_str()).collect();
    states.sort_unstable();
    states.dedup();
    assert!(all.len() >= 300 && states.len() >= 10, "{} of {states:?}", all.len());
    let named = all.iter().map(|sentence| sentence.names.len()).sum::<usize>();
    assert!(named >= 50, "{named} names");
}

#[allow(clippy::print_stdout)]
fn show(line: &str) {
    println!("{line}");
}
