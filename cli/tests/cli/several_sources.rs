//! A document whose parts have sources of their own.

use crate::case::{Case, HARBOUR, digest, sha256};

const FIRST: &str = "The heron arrived with wheat. It left at dawn.\n";
const SECOND: &str = "A storm came. The heron arrived with barley.\n";

/// An ontology whose documents hold several logbooks, each with its source.
fn binder() -> String {
    let ontology = HARBOUR.replace("root = \"Logbook\"", "root = \"Binder\"");
    format!(
        "{ontology}\n[record.Binder]\ndefinition = \"Some logbooks.\"\n\n[record.Binder.field.books]\n\
         type = \"Logbook\"\ncardinality = \"1..*\"\ndefinition = \"The logbooks.\"\n"
    )
}

/// A logbook with one voyage, which rests on some words of a source.
fn book(file: &str, source: &str, id: &str, words: &str) -> String {
    let at = source.find(words).expect("the source has it");
    format!(
        "  - source: {{ file: {file}, sha256: {}, language: en }}\n    entries:\n      - kind: voyage\n        \
         id: {id}\n        ship: heron\n        evidence:\n          - {{ start: {at}, end: {}, digest: \"{}\" }}\n",
        sha256(source),
        at + words.len(),
        digest(words)
    )
}

/// A document on the first source, and on the second as it was or is.
fn document(second: &str) -> String {
    let first = book("first.txt", FIRST, "wheat", "The heron arrived with wheat");
    let second = book("second.txt", second, "barley", "The heron arrived with barley");
    format!("books:\n{first}{second}  - ships: [{{ id: heron }}]\n")
}

fn case(second: &str) -> Case {
    Case::new()
        .with("binder.toml", binder())
        .with("sources/first.txt", FIRST)
        .with("sources/second.txt", second)
        .with("a.yaml", document(SECOND))
}

const COMMON: [&str; 5] = ["a.yaml", "--ontology", "binder.toml", "--sources", "sources"];

#[test]
fn a_sheet_quotes_each_claim_from_its_own_source() {
    let ran = case(SECOND).run(&[&["review"][..], &COMMON].concat());
    assert_eq!(ran.code(), 0, "{}", ran.all());
    let sheet = ran.stdout();
    for line in [
        "> first.txt: **The heron arrived with wheat**.",
        "> second.txt: **The heron arrived with barley**.",
    ] {
        assert!(sheet.contains(line), "{line}\n{sheet}");
    }
}

#[test]
fn the_ranges_of_the_source_that_changed_are_followed() {
    let now = format!("A new line.\n{SECOND}");
    let case = case(&now);
    let ran = case.run(&[&["anchor"][..], &COMMON].concat());
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_eq!(case.read("a.yaml"), document(&now), "{}", ran.all());
}
