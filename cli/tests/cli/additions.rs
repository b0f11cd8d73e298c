//! Entries of the registry to which other files add names and facts.

use serde_json::Value;

use crate::case::Case;

const FILE: &str =
    "documents = [\"corpus\"]\nregistry = [\"comity:world\"]\nadditions = [\"more\"]\n";

const ACTS: &str = "\
ontology: bilateral@0.1.0
source: { file: a.txt, sha256: 5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab5f1c09ab, language: en }
claims:
  - id: talks
    kind: event
    event: talks
    date: 2024-05-07
    date_basis: explicit
    participants: [{ actor: NOR }, { actor: FIN }]
    mode: asserted
    evidence: [{ start: 0, end: 9, digest: 5f1c09ab }]
";

/// The code and place of each finding, and what it says.
fn found(addition: &str) -> Vec<(String, String)> {
    let case = Case::new().with("comity.toml", FILE).with("corpus/a.yaml", ACTS).with(
        "more/a.yaml",
        format!("ontology: bilateral@0.1.0\nactors:\n  - {{ id: FIN, {addition} }}\n"),
    );
    let ran = case.run(&["check", "--format", "json", "--strict"]);
    let report = ran.json();
    let finding = |finding: &Value| {
        let [file, code, message] =
            ["file", "code", "message"].map(|key| finding[key].as_str().unwrap());
        let line = &finding["span"]["start"]["line"];
        (format!("{file}:{line} {code}"), message.to_owned())
    };
    report["findings"].as_array().unwrap().iter().map(finding).collect()
}

#[test]
fn what_is_added_to_an_entry_is_a_fact_of_it() {
    assert_eq!(found("names: [{ lang: sv, name: finländsk, form: variant }]"), []);
    let [(place, message)] = &found("until: 1999")[..] else { panic!("one finding") };
    assert_eq!(place, "corpus/a.yaml:7 actor-outside-its-life");
    assert!(message.ends_with("and lasted from 1917-12-06 until 1999"), "{message}");
}

#[test]
fn a_fact_that_an_entry_has_otherwise_is_not_changed() {
    let [(place, message)] = &found("from: 1945, type: state")[..] else { panic!("one finding") };
    assert_eq!(place, "more/a.yaml:3 addition-differs");
    assert!(message.starts_with("`FIN` has `from: 1917-12-06` at comity:world/"), "{message}");
}

#[test]
fn what_is_added_is_found_under_the_one_entry() {
    let addition = "ontology: bilateral@0.1.0\nactors: [{ id: FIN, names: [{ lang: sv, name: finländsk }] }]\n";
    let case = Case::new()
        .with("comity.toml", FILE)
        .with("corpus/a.yaml", ACTS)
        .with("more/a.yaml", addition);
    let ran = case.run(&["terms", "finländsk"]);
    assert!(ran.stdout().starts_with("FIN  (entry: Actor)\n    Finland"), "{}", ran.all());
    assert_eq!(ran.stdout().matches("FIN ").count(), 1, "{}", ran.all());
}
