//! What documents have to do with each other.

use insta::assert_snapshot;

use crate::case::Case;

const VOYAGE: &str = "entries: [{ kind: voyage, id: a, ship: heron }]\n";
const HERON: &str = "ships: [{ id: heron }]\n";

#[test]
fn a_reference_is_answered_by_another_file_of_the_run() {
    let case =
        Case::new().with("a.yaml", VOYAGE).with("b.json", "{\"ships\": [{\"id\": \"heron\"}]}");
    assert_eq!(case.check(&["a.yaml", "b.json"]).code(), 0);
    assert_eq!(case.check(&["a.yaml"]).code(), 1);
}

#[test]
fn a_reference_to_nothing_names_the_nearest_id() {
    let case = Case::new().with("a.yaml", VOYAGE).with("b.yaml", "ships: [{ id: herons }]\n");
    assert_snapshot!(case.check(&["a.yaml", "b.yaml"]).all());
}

#[test]
fn the_registry_of_a_folder_above_is_read_for_ids() {
    let case = Case::new().with("docs/1901/a.yaml", VOYAGE).with("docs/registry/ships.yaml", HERON);
    let ran = case.check(&["docs/1901/a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("1 file, 1 registry file for ids, 1 entry, 0 findings"));
}

#[test]
fn a_registry_is_found_from_any_folder_of_a_repository() {
    let case = Case::new().with("docs/1901/a.yaml", VOYAGE).with("registry/ships.yaml", HERON);
    for (folder, path) in [("docs/1901", "a.yaml"), ("docs", "."), ("docs", "1901/a.yaml")] {
        let ontology = case.path("harbour.toml");
        let check = ["check", "--ontology", ontology.to_str().unwrap(), path];
        let ran = case.run_in(folder, &check);
        assert_eq!(ran.code(), 0, "{folder}: {}", ran.all());
        // What is wrong with it is shown from the working directory, as all is.
        std::fs::write(case.path("registry/bad.yaml"), "ships: [").unwrap();
        let ran = case.run_in(folder, &check);
        assert!(ran.stdout().contains(" ../"), "{folder}: {}", ran.all());
        std::fs::remove_file(case.path("registry/bad.yaml")).unwrap();
    }
}

#[test]
fn a_registry_that_is_checked_is_not_read_twice() {
    let case = Case::new().with("docs/a.yaml", VOYAGE).with("docs/registry/ships.yaml", HERON);
    let ran = case.check(&["docs", "docs/registry", "docs/a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("2 files, 1 entry, 0 findings"));
}

#[test]
fn a_named_registry_takes_the_place_of_the_one_that_is_found() {
    let case = Case::new()
        .with("docs/a.yaml", VOYAGE)
        .with("docs/registry/ships.yaml", HERON)
        .with("other/ships.yaml", "ships: [{ id: crane }]\n");
    assert_eq!(case.check(&["docs/a.yaml", "--registry", "other"]).code(), 1);
    assert_eq!(case.check(&["docs/a.yaml", "--registry", "nowhere"]).code(), 2);
}

#[test]
fn a_registry_that_cannot_be_read_is_told() {
    let case =
        Case::new().with("docs/a.yaml", VOYAGE).with("docs/registry/ships.yaml", "ships: [\n");
    let ran = case.check(&["docs/a.yaml", "--format", "json"]);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn a_shared_id_that_two_files_declare_names_both() {
    let case = Case::new().with("a.yaml", HERON).with("b.yaml", HERON);
    assert_snapshot!(case.check(&["a.yaml", "b.yaml"]).all());
}

#[test]
fn an_id_that_nobody_refers_to_from_elsewhere_is_each_files_own() {
    let text = format!("{HERON}{VOYAGE}");
    let other = "entries: [{ kind: voyage, id: a, ship: heron }]\n";
    let case = Case::new().with("a.yaml", text).with("b.yaml", other);
    assert_eq!(case.check(&["a.yaml", "b.yaml"]).code(), 0);
}

#[test]
fn a_document_of_another_ontology_is_told() {
    let case =
        Case::new().with("a.yaml", "ontology: tea@0.1\n").with("b.yaml", "ontology: harbour@1\n");
    let ran = case.check(&["a.yaml", "b.yaml", "--format", "json"]);
    assert_eq!(ran.places(), ["a.yaml:1:11 wrong-ontology /ontology"]);
}

#[test]
fn what_is_ignored_and_hidden_is_not_a_document() {
    let case = Case::new()
        .with("logs/a.yaml", HERON)
        .with("logs/draft.yaml", "no document\n")
        .with("logs/.hidden.yaml", "no document\n")
        .with("logs/.gitignore", "draft.yaml\n");
    assert_eq!(case.check(&["logs"]).code(), 0);
    assert_eq!(case.check(&["logs", "logs/draft.yaml"]).code(), 1);
}
