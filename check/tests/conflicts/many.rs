//! Many claims with one key: those that agree cost little, and those that differ are told of in as
//! many findings as there are claims.

use std::{collections::BTreeSet, fmt::Write as _};

use comity_check::{
    Limits, Ontology, Options, Verdict,
    check::{Checked, check_all},
    conflict::Status,
};

use crate::{
    corpus::Corpus,
    status::{STATES, document, findings, record, run, trade},
};

/// A corpus of one text with claims on one figure, whose values are given by number.
fn figures(count: usize, value: impl Fn(usize) -> String) -> Corpus {
    let corpus = Corpus::new();
    corpus.write("registry/states.yaml", STATES);
    let claims = (0..count).map(|number| trade(&format!("a{number}"), &value(number), ""));
    corpus.write("one.yaml", &document(&claims.collect::<Vec<_>>()));
    corpus
}

/// The claims of the contradictions of a kind, as they are listed.
fn listed<'c>(checked: &'c Checked, conflict: &str) -> Vec<Vec<&'c str>> {
    let listed = checked.contradictions.iter().filter(|one| one.conflict == conflict);
    listed.map(|one| one.sides.iter().map(|side| side.name.as_str()).collect()).collect()
}

#[test]
fn claims_that_agree_are_compared_to_the_end() {
    let same = run(&figures(1_000, |_| "value: 17".to_owned()));
    assert_eq!((findings(&same), same.contradictions.len()), (Vec::new(), 0));
    // Each of another value, and all of them compatible.
    let like = run(&figures(1_000, |n| format!("value: 1, upper: {}", 1_000 + n)));
    assert_eq!((findings(&like), like.contradictions.len()), (Vec::new(), 0));
}

#[test]
fn one_claim_that_differs_from_many_is_found() {
    let value = |n| if n == 700 { "value: 27" } else { "value: 17" }.to_owned();
    let checked = run(&figures(1_000, value));
    assert_eq!(listed(&checked, "figures-differ").len(), 999);
    assert_eq!(findings(&checked).len(), 300, "one at it, and one at each claim behind it");
    assert_eq!(checked.report.verdict, Verdict::Findings);
    let help = &checked.report.files[0].findings[0].help;
    assert!(help.contains("it contradicts 696 more claims"), "{help}");
}

#[test]
fn claims_that_all_differ_have_a_finding_each() {
    let (few, many) = (40, 400);
    let checked = run(&figures(few, |n| format!("value: {}", (n + 1) * 1_001)));
    assert_eq!(listed(&checked, "figures-differ").len(), few * (few - 1) / 2, "all are listed");
    assert_eq!(findings(&checked).len(), few - 1);
    let checked = run(&figures(many, |n| format!("value: {}", (n + 1) * 1_001)));
    let listed = listed(&checked, "figures-differ");
    assert!(listed.len() < 1_000 + 4 * many, "{}", listed.len());
    let named: BTreeSet<&str> = listed.into_iter().flatten().collect();
    assert_eq!(named.len(), many, "every claim is named");
    let findings = findings(&checked);
    assert!(findings.len() < many, "{}", findings.len());
    let more = |finding: &&comity_tree::Finding| finding.help.contains("than are listed");
    assert!(checked.report.files[0].findings.iter().any(|finding| more(&finding)));
}

#[test]
fn what_is_recorded_is_found_among_many() {
    let corpus = figures(400, |n| format!("value: {}", (n + 1) * 1_001));
    let claims = "one#a311, one#a222";
    corpus.write("registry/conflicts.yaml", &record(claims));
    let checked = run(&corpus);
    let recorded =
        |one: &&comity_check::conflict::listing::Listed| matches!(one.status, Status::Recorded(_));
    assert_eq!(checked.contradictions.iter().filter(recorded).count(), 1);
    assert!(!findings(&checked).iter().any(|finding| finding.contains("stale")));
}

const TEA: &str = r#"
language = 1

[ontology]
id = "https://example.org/tea"
name = "tea"
version = "0.1.0"
title = "Tea"
languages = ["en"]
root = "Menu"

[scalar.Id]
type = "text"
definition = "An id."
pattern = "[a-z0-9]+"
example = ["a"]

[record.Tea]
definition = "A tea."
field.id = { type = "Id", definition = "Its id." }
field.house = { type = "Id", definition = "Who serves it." }
field.price = { type = "integer", definition = "What it costs." }

[record.Menu]
definition = "Teas."
field.teas = { type = "Tea", cardinality = "0..*", definition = "The teas." }

[conflict.odd-sum]
definition = "Two teas of a house never cost 7 together."
between = "Tea"
same = ["house"]
assert = "a.price + b.price != 7"
message = "they cost {a.price} and {b.price}"
at = "price"
"#;

/// A tea that names others, and what is required of those.
const FOLLOWS: &str = r#"
[record.Blend]
definition = "A tea of others."
field.id = { type = "Id", definition = "Its id." }
field.year = { type = "integer", definition = "When it was first made." }
field.parts = { type = "Id", cardinality = "0..*", definition = "The teas in it." }

[record.Book]
definition = "Blends."
field.blends = { type = "Blend", cardinality = "0..*", definition = "The blends." }

[conflict.older-than-a-part]
definition = "A blend is not older than what is in it."
between = "Blend"
when = "a.parts.exists(part, part == b.id)"
assert = "a.year >= b.year"
message = "made in {a.year}, and its part in {b.year}"
at = "year"
"#;

#[test]
fn what_names_others_is_compared_with_those_alone() {
    let corpus = Corpus::new();
    let ontology = TEA.replace("root = \"Menu\"", "root = \"Book\"");
    corpus.write("tea.toml", &format!("{ontology}{FOLLOWS}"));
    let count = 2_000;
    let blend = |number: usize| {
        // Every third has two parts. One part is younger.
        let parts = if number % 3 == 2 {
            format!("b{}, b{}", number - 1, number - 2)
        } else {
            String::new()
        };
        let year = if number == 900 { 9_000 } else { number };
        format!("  - {{ id: b{number}, year: {year}, parts: [{parts}] }}\n")
    };
    corpus.write("book.yaml", &format!("blends:\n{}", (0..count).map(blend).collect::<String>()));
    let options = corpus.options_for("book.yaml");
    let ontology = Ontology::open(&corpus.options_for("tea.toml").paths[0].to_string_lossy());
    assert!(ontology.loaded.is_sound(), "{:?}", ontology.loaded.findings);
    let checked = check_all(&ontology, &Options { paths: options.paths, ..Options::default() });
    assert_eq!(findings(&checked), ["error older-than-a-part book.yaml"]);
    assert_eq!(listed(&checked, "older-than-a-part").len(), 1);
}

/// A condition on who praises teas, not on what they say.
const PRAISED: &str = r#"
[record.Praise]
definition = "What somebody says of a tea."
field.by = { type = "Id", definition = "Who says it." }
field.words = { type = "text", definition = "What they say." }

[record.Praised]
definition = "A tea that is praised."
field.id = { type = "Id", definition = "Its id." }
field.price = { type = "integer", definition = "What it costs." }
field.praise = { type = "Praise", cardinality = "0..*", definition = "What is said of it." }

[record.List]
definition = "Teas that are praised."
field.praised = { type = "Praised", cardinality = "0..*", definition = "The teas." }

[conflict.odd-pair]
definition = "Two teas that the same people praise never cost 7 together."
between = "Praised"
when = "a.praise.all(x, b.praise.exists(y, y.by == x.by))"
assert = "a.price + b.price != 7"
message = "they cost {a.price} and {b.price}"
at = "price"
"#;

#[test]
fn what_differs_only_in_what_no_condition_asks_for_is_compared_once() {
    let corpus = Corpus::new();
    let ontology = TEA.replace("root = \"Menu\"", "root = \"List\"");
    corpus.write("tea.toml", &format!("{ontology}{PRAISED}"));
    let tea = |number: usize| {
        let price = if number == 1_500 { -893 } else { 900 };
        let praise = format!("[{{ by: ann, words: w{number} }}, {{ by: bob, words: v{number} }}]");
        format!("  - {{ id: t{number}, price: {price}, praise: {praise} }}\n")
    };
    let teas = |count| format!("praised:\n{}", (0..count).map(tea).collect::<String>());
    corpus.write("list.yaml", &teas(1_500));
    corpus.write("odd.yaml", &teas(1_501));
    let path = |name: &str| corpus.options_for(name).paths[0].clone();
    let ontology = Ontology::open(&path("tea.toml").to_string_lossy());
    assert!(ontology.loaded.is_sound(), "{:?}", ontology.loaded.findings);
    let run = |name: &str| {
        let limits = Limits { combinations: 1_000, ..Limits::default() };
        check_all(&ontology, &Options { paths: vec![path(name)], limits, ..Options::default() })
    };
    assert_eq!(findings(&run("list.yaml")), Vec::<String>::new());
    let odd = run("odd.yaml");
    assert_eq!(odd.report.verdict, Verdict::Findings);
    assert!(findings(&odd).iter().all(|one| one == "error odd-pair odd.yaml"));
}

/// A condition that compares each tea of a house with each other.
const AMONG: &str = r#"
[conflict.far-apart]
definition = "The prices of a house are near to each other."
among = "Tea"
same = ["house"]
assert = "all.all(a, !all.exists(b, b.price > a.price + 5))"
message = "they cost {all.price}"
at = "price"
"#;

#[test]
fn many_that_agree_are_judged_together_to_the_end() {
    let corpus = Corpus::new();
    corpus.write("tea.toml", &format!("{TEA}{AMONG}"));
    let teas = |count: usize, last: usize| {
        let price = |number: usize| if number + 1 == count { last } else { 20 + number % 5 };
        let tea = |number| format!("  - {{ id: t{number}, house: a, price: {} }}\n", price(number));
        format!("teas:\n{}", (0..count).map(tea).collect::<String>())
    };
    corpus.write("near.yaml", &teas(6_000, 20));
    corpus.write("far.yaml", &teas(6_000, 40));
    let path = |name: &str| corpus.options_for(name).paths[0].clone();
    let ontology = Ontology::open(&path("tea.toml").to_string_lossy());
    let run = |name: &str| {
        let options = Options { paths: vec![path(name)], ..Options::default() };
        findings(&check_all(&ontology, &options))
    };
    assert_eq!(run("near.yaml"), Vec::<String>::new());
    let far = run("far.yaml");
    assert!(!far.is_empty() && far.iter().all(|one| one.contains("far-apart")), "{far:?}");
}

/// A menu of a house, with each price once.
fn menu(house: &str, prices: impl Iterator<Item = usize>) -> String {
    let mut text = "teas:\n".to_owned();
    for price in prices {
        let id = format!("{house}{price}");
        let _ = writeln!(text, "  - {{ id: {id}, house: {house}, price: {price} }}");
    }
    text
}

#[test]
fn a_search_that_is_not_finished_is_reported_where_it_stopped() {
    let corpus = Corpus::new();
    corpus.write("tea.toml", TEA);
    corpus.write("first.yaml", &menu("a", 10..20));
    corpus.write("second.yaml", &menu("b", 10..210));
    let path = |name: &str| corpus.options_for(name).paths[0].clone();
    let ontology = Ontology::open(&path("tea.toml").to_string_lossy());
    assert!(ontology.loaded.is_sound(), "{:?}", ontology.loaded.findings);
    let run = |combinations: usize| {
        let limits = Limits { combinations, ..Limits::default() };
        let paths = vec![path("first.yaml"), path("second.yaml")];
        check_all(&ontology, &Options { paths, limits, ..Options::default() })
    };
    let checked = run(1_000);
    assert_eq!(findings(&checked), ["error unfinished-conflict second.yaml"]);
    assert_eq!(checked.report.verdict, Verdict::Undecided);
    let finding = &checked.report.files[0].findings[0];
    assert!(finding.path.starts_with("/teas/"), "{}", finding.path);
    assert!(finding.help.contains("`house`") && finding.help.contains("--max-combinations"));
    assert_eq!(findings(&run(100_000)), Vec::<String>::new());
}
