//! A desk whose ontology extends the one that ships: every command takes it.

use crate::case::{Case, ontology, run_at_home};

const DESK: &str = "examples/extended-ontology/ontology/desk.toml";
const DOCUMENTS: &str = "examples/extended-ontology/documents";

/// The output of a command with the ontology of the desk.
fn output(arguments: &[&str], code: u8) -> String {
    let ran = run_at_home(&[arguments, &["--ontology", DESK]].concat());
    assert_eq!(ran.code(), i32::from(code), "{}", ran.all());
    ran.all()
}

#[test]
fn its_documents_are_checked_with_their_evidence() {
    let sources = "examples/extended-ontology/sources";
    let all = output(&["check", DOCUMENTS, "--sources", sources], 0);
    assert!(all.contains("3 of 3 passages verified, 0 findings · desk 1.2.0"), "{all}");
    let ran = run_at_home(&["check", DOCUMENTS]);
    assert!(ran.all().contains("error[wrong-ontology]"), "{}", ran.all());
}

#[test]
fn documents_of_the_base_stay_valid() {
    let all = output(&["check", "corpus"], 0);
    assert!(all.contains(" 0 findings · desk 1.2.0"), "{all}");
}

#[test]
fn questions_know_what_it_adds() {
    let all = output(&["timeline", "SWE", "NOR", DOCUMENTS, "--lang", "de"], 0);
    assert!(all.contains("Beiträge") && all.contains("Norway → Sweden · Seite"), "{all}");
    let all = output(&["level", "Sweden", "Norway", DOCUMENTS, "--on", "2025-06"], 0);
    assert!(all.contains("certainly  neighbourly partnership"), "{all}");
}

#[test]
fn its_schema_has_both() {
    let all = output(&["schema"], 0);
    for part in ["\"desk@1.2\"", "\"bilateral@0.1\"", "\"venue\"", "\"embassy-reception\""] {
        assert!(all.contains(part), "{part}");
    }
}

#[test]
fn each_name_is_explained_with_the_ontology_that_it_comes_from() {
    for (name, origin) in [
        ("neighbourly-partnership", "desk@1.2.0"),
        ("strategic-partnership", "bilateral@0.1.0"),
        ("venue", "desk@1.2.0"),
        ("Post", "desk@1.2.0"),
        ("reception-has-a-venue", "desk@1.2.0"),
        ("one-venue", "desk@1.2.0"),
        ("claims-need-a-source", "bilateral@0.1.0"),
    ] {
        let all = output(&["explain", name], 0);
        assert!(all.contains(&format!("Defined in `{origin}`.")), "{name}: {all}");
    }
}

#[test]
fn two_versions_are_compared() {
    let lines = r#"languages = ["en"]
root = "Sheet"
[record.Sheet]
definition = "A sheet."
field.count = { type = "integer", definition = "How many." }
"#;
    let desk = ontology("desk", "1.2.0", lines);
    let more = desk.replace("[record", "[vocabulary.Ink]\ndefinition = \"Inks.\"\nterm.red = { label = \"red\", definition = \"Red.\" }\n[record");
    let case = Case::new().with("1.toml", &desk).with("2.toml", &more);
    let ran = case.run(&["diff", "1.toml", "2.toml"]);
    assert_eq!(ran.code(), 1, "{}", ran.all());
    assert!(
        ran.stdout().contains("minor  2.toml:9: added the vocabulary `Ink`\n"),
        "{}",
        ran.all()
    );
    assert!(ran.stdout().contains("1 change, but the version is no minor step"), "{}", ran.all());
    let case = case.with("2.toml", more.replace("1.2.0", "1.3.0"));
    let ran = case.run(&["diff", "1.toml", "2.toml"]);
    assert_eq!((ran.code(), ran.stdout().lines().count()), (0, 2), "{}", ran.all());
    assert_eq!(case.run(&["diff", "2.toml", "1.toml"]).code(), 1, "the version goes back");
}

#[test]
fn findings_and_answers_name_the_ontology_that_they_come_from() {
    let lines = r#"extends = ["harbour.toml"]

[vocabulary.Weather.term.drizzle]
label = "drizzle"
definition = "A little rain."

[[record.Voyage.rule]]
id = "drizzle-is-told"
assert = "!has(this.weather) || this.weather != 'drizzle'"
message = "drizzle"
"#;
    let quay = ontology("quay", "1.0.0", lines);
    let log = "ships: [{ id: heron }]\nentries:\n  - { kind: voyage, id: a, ship: heron, weather: drizzle, departed: 1901-05, arrived: 1900 }\n";
    let case = Case::new().with("quay.toml", quay).with("log.yaml", log);
    let run = |arguments: &[&str]| case.run(&[arguments, &["--ontology", "quay.toml"]].concat());
    let text = run(&["check", "log.yaml"]).stdout();
    assert!(text.contains("= help: declared in `quay@1.0.0`"), "{text}");
    assert!(text.contains("(declared in `harbour@1.2.0`)"), "{text}");
    let report = run(&["check", "log.yaml", "--format", "json"]).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let origins: Vec<_> =
        findings.map(|one| (one["code"].as_str().unwrap(), one["ontology"].as_str())).collect();
    assert!(origins.contains(&("drizzle-is-told", Some("quay@1.0.0"))), "{origins:?}");
    let of_base = ("voyage-arrives-after-it-departs", Some("harbour@1.2.0"));
    assert!(origins.contains(&of_base), "{origins:?}");
    for (word, ontology) in [("drizzle", "quay@1.0.0"), ("stormy", "harbour@1.2.0")] {
        let answer = run(&["terms", word, "--max", "1"]).stdout();
        assert!(answer.contains(&format!("(term of `Weather`, of {ontology})")), "{answer}");
        let answer = run(&["terms", word, "--max", "1", "--format", "json"]).json();
        assert_eq!(answer["hits"][0]["ontology"], *ontology);
    }
}
