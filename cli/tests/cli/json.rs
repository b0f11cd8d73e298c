//! The report as data.

use crate::case::Case;

#[test]
fn a_report_has_findings_and_a_summary() {
    let case = Case::new()
        .with("a.yaml", "ships:\n  - id: heron\n  - id: heron\n    nme: 苍鹭号\n")
        .with("b.yaml", "ships: []\n");
    let ran = case.check(&["a.yaml", "b.yaml", "nothing.yaml", "--format", "json"]);
    assert_eq!(ran.code(), 2);
    let mut report = ran.json();
    // They change with the ontology and with the system.
    report["summary"]["ontology"]["digest"] = "[digest]".into();
    report["misuse"][0]["message"] = "[why]".into();
    insta::assert_json_snapshot!(report);
}

#[test]
fn the_digest_of_an_ontology_depends_on_its_text_and_not_on_its_place() {
    let case = Case::new().with("a.yaml", "ships: []\n");
    let case = case.with("deep/harbour.toml", crate::case::HARBOUR);
    let other = format!("{}\n# a comment\n", crate::case::HARBOUR);
    let case = case.with("other.toml", other);
    let digest = |ontology: &str| {
        let ran = case.run(&["check", "a.yaml", "--format", "json", "--ontology", ontology]);
        ran.json()["summary"]["ontology"]["digest"].as_str().unwrap().to_owned()
    };
    assert_eq!(digest("harbour.toml"), digest("deep/harbour.toml"));
    assert_ne!(digest("harbour.toml"), digest("other.toml"));
    assert_eq!(digest("harbour.toml").len(), 12);
}
