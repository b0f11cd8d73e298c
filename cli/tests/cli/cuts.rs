//! A range follows the words: it cuts no character, and takes no part of a link's markup.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::case::{Case, Ran, digest, sha256};

/// A page with a link that cuts a word in half, an accent of its own, and an escape.
const PAGE: &str = "苍鹭号于[5月3日抵](https://example.org/wiki/5月3日 \"wikilink\")达港口\\[1\\]。\nCafe\u{301} by the pier.\n";

/// A document that cites ranges of the page, each from the first of its words to the last.
fn of_page(ranges: &[(usize, usize)]) -> String {
    let points: Vec<char> = PAGE.chars().collect();
    let mut text = format!(
        "source: {{ file: page.md, sha256: {}, language: zh, format: markdown }}\n\
         ships: [{{ id: heron }}]\n\
         entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n",
        sha256(PAGE)
    );
    for (start, end) in ranges {
        let passage: String = points[*start..*end].iter().collect();
        let digest = digest(&passage);
        let _ = writeln!(text, "      - {{ start: {start}, end: {end}, digest: \"{digest}\" }}");
    }
    text
}

/// Runs a command on the document.
fn run(case: &Case, command: &str) -> Ran {
    case.run(&[command, "a.yaml", "--ontology", "harbour.toml", "--sources", "sources"])
}

fn page(ranges: &[(usize, usize)]) -> Case {
    Case::new().with("sources/page.md", PAGE).with("a.yaml", of_page(ranges))
}

#[test]
fn a_range_that_runs_from_word_to_word_may_span_a_part_of_a_link() {
    let length = PAGE.chars().count();
    let whole = PAGE.split_once("达").unwrap().0.chars().count();
    let case = page(&[(0, 7), (5, 10), (4, whole), (8, whole + 3), (whole + 3, length)]);
    let ran = run(&case, "evidence");
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_snapshot!(ran.stdout().split_once(" · ").unwrap().0);
}

#[test]
fn a_range_that_cuts_a_link_or_a_character_is_a_finding_that_says_what_was_meant() {
    let accent = PAGE.split_once('\u{301}').unwrap().0.chars().count();
    let escape = PAGE.split_once('\\').unwrap().0.chars().count();
    let ranges =
        [(4, 8), (3, 20), (8, 11), (12, 30), (accent - 4, accent), (escape + 1, escape + 5)];
    let case = page(&ranges);
    let ran = run(&case, "evidence");
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.stdout().split_once("error[").unwrap().1.split_once(" · ").unwrap().0);
    let places = |command: &[&str]| {
        let common = ["--ontology", "harbour.toml", "--sources", "sources", "--format", "json"];
        let ran = case.run(&[command, &["a.yaml"], &common].concat());
        let cuts = ran.places().into_iter().filter(|place| place.contains("range-cuts-"));
        cuts.collect::<Vec<_>>()
    };
    let found = places(&["evidence"]);
    assert_eq!(found.len(), 7, "{found:#?}");
    assert_eq!(places(&["check"]), found);
    assert_eq!(places(&["coverage"]), found);
}

#[test]
fn in_a_text_that_changed_nothing_is_said_of_cuts() {
    let case = page(&[(4, 8)]).with("sources/page.md", format!("…{PAGE}"));
    let ran = run(&case, "evidence");
    assert_eq!(ran.code(), 1);
    assert!(ran.stdout().contains("digest-mismatch"), "{}", ran.all());
    assert!(!ran.stdout().contains("range-cuts"), "{}", ran.all());
}

#[test]
fn in_plain_text_brackets_are_no_markup() {
    let plain = of_page(&[(4, 8), (3, 20)]).replace(", format: markdown", "");
    let case = Case::new().with("sources/page.md", PAGE).with("a.yaml", plain);
    let ran = run(&case, "evidence");
    assert_eq!(ran.code(), 0, "{}", ran.all());
}

/// What becomes of a quote: the text that it is anchored to, or what is reported.
fn anchored(quote: &str) -> String {
    let text = of_page(&[]) + &format!("      - quote: {quote}\n");
    let case = Case::new().with("sources/page.md", PAGE).with("a.yaml", text);
    let ran = run(&case, "anchor");
    if ran.code() != 0 {
        return ran.stdout().split_once(" · ").unwrap().0.to_owned();
    }
    let arguments = [
        "evidence",
        "a.yaml",
        "--ontology",
        "harbour.toml",
        "--sources",
        "sources",
        "--format",
        "json",
    ];
    let ran = case.run(&arguments);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    ran.json()["citations"][0]["text"].as_str().unwrap().to_owned()
}

#[test]
fn a_quote_of_the_words_is_found_whatever_markup_parts_them() {
    let link = "](https://example.org/wiki/5月3日 \"wikilink\")";
    assert_eq!(anchored("于5月3日抵达港口[1]"), format!("于[5月3日抵{link}达港口\\[1\\]"));
    assert_eq!(anchored("月3日抵"), "月3日抵");
    assert_eq!(anchored("Cafe\u{301} by"), "Cafe\u{301} by");
}

#[test]
fn a_quote_with_markup_is_found_and_loses_what_it_has_a_part_of() {
    let link = "](https://example.org/wiki/5月3日 \"wikilink\")";
    assert_eq!(anchored(&format!("'抵{link}达'")), format!("抵{link}达"));
    assert_eq!(anchored("'[5月3'"), "5月3");
    assert_eq!(anchored("'3日抵](https://exam'"), "3日抵");
    assert_eq!(anchored("'达港口\\[1'"), "达港口\\[1");
}

#[test]
fn a_quote_of_a_part_of_a_character_or_of_an_address_is_refused() {
    assert_snapshot!(anchored("Cafe"));
    assert_snapshot!(anchored("'example.org'"));
}
