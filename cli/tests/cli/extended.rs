//! A desk whose ontology extends the one that ships: every command takes it.

use crate::case::run_at_home;

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
    assert!(all.contains("Beiträge") && all.contains("Norway · Sweden · Seite"), "{all}");
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
