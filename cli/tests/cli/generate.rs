//! Targets in a folder: written whole, compared, and refused one by one.

use std::fs;

use crate::case::{Case, HARBOUR};

fn generate<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["gen", "--ontology", "harbour.toml"], arguments].concat()
}

#[test]
fn every_target_has_a_folder_that_is_up_to_date_once_written() {
    let case = Case::new();
    let ran = case.run(&generate(&["--out", "made"]));
    assert_eq!(ran.code(), 0, "{}", ran.all());
    for target in comity_targets::targets() {
        let losses = case.read(&format!("made/{}/losses.md", target.name()));
        assert!(losses.contains("| `voyage-arrives-after-it-departs` |"), "{losses}");
    }
    let again = case.run(&generate(&["--out", "made", "--check"]));
    assert_eq!((again.code(), &*again.stdout()), (0, ""), "{}", again.all());
    assert_eq!(fs::read_dir(case.path("made")).unwrap().count(), comity_targets::targets().len());
}

#[test]
fn a_stale_file_is_a_diff() {
    let case = Case::new();
    assert_eq!(case.run(&generate(&["types", "--out", "made"])).code(), 0);
    let schema = case.read("made/types/harbour.types.schema.json");
    let case = case
        .with("made/types/harbour.types.schema.json", schema.replace("\"Harbour\"", "\"Port\""))
        .with("made/types/more.json", "{}\n");
    let ran = case.run(&generate(&["types", "--out", "made", "--check"]));
    assert_eq!(ran.code(), 1, "{}", ran.all());
    for line in
        ["--- a/types/harbour.types.schema.json", "+  \"title\": \"Harbour\",", "+++ /dev/null"]
    {
        assert!(ran.stdout().lines().any(|printed| printed.contains(line)), "{}", ran.all());
    }
    assert!(ran.stderr().contains("stale"), "{}", ran.all());
}

#[test]
fn what_comity_did_not_write_is_not_replaced() {
    let case = Case::new().with("made/types/notes.txt", "mine");
    let ran = case.run(&generate(&["validation", "types", "--out", "made"]));
    assert_eq!(ran.code(), 3);
    assert!(ran.stderr().contains("notes.txt"), "{}", ran.all());
    assert_eq!(case.read("made/types/notes.txt"), "mine");
    assert_eq!(fs::read_dir(case.path("made")).unwrap().count(), 1);
}

#[test]
fn an_output_that_cannot_be_written_changes_nothing() {
    let case = Case::new().with("made", "a file");
    let ran = case.run(&generate(&["types", "--out", "made"]));
    assert_eq!(ran.code(), 3, "{}", ran.all());
    assert_eq!(case.read("made"), "a file");
}

#[test]
fn titles_for_editors_are_labels_in_the_language_asked_for() {
    let case = Case::new();
    let schema = |arguments: &[&str], folder: &str| -> serde_json::Value {
        let ran = case.run(&[&["gen", "validation", "types", "--out", folder], arguments].concat());
        assert_eq!(ran.code(), 0, "{}", ran.all());
        serde_json::from_str(&case.read(&format!("{folder}/validation/bilateral.schema.json")))
            .unwrap()
    };
    let title = |schema: &serde_json::Value| schema["$defs"]["Actor"]["title"].clone();
    assert_eq!(title(&schema(&[], "plain")), "Actor");
    let french = schema(&["--language", "fr"], "fr");
    assert_eq!(title(&french), "acteur");
    assert_eq!(french["$defs"]["Actor"]["properties"]["from"]["title"], "début");
    let asked = case.run(&["schema", "--lang", "fr"]).json();
    assert_eq!(french, asked, "both commands write the same schema");
    let older = case.run(&["gen", "draft-07", "--out", "older", "--language", "fr"]);
    assert_eq!(older.code(), 0, "{}", older.all());
    let older = case.read("older/draft-07/bilateral.draft-07.schema.json");
    assert!(older.contains("\"title\": \"acteur\""), "the twin has them as well");
    // Code generators make names of titles.
    let types = case.read("fr/types/bilateral.types.schema.json");
    assert!(types.contains("\"title\": \"Actor\"") && !types.contains("\"title\": \"acteur\""));
}

#[test]
fn the_documentation_is_in_the_language_asked_for() {
    let text = HARBOUR.replace(
        "definition = \"No wind.\"",
        "definition = { en = \"No wind.\", zh-Hans = \"没有风。\" }",
    );
    let case = Case::new().with("harbour.toml", text);
    let made = |language: &str| {
        let ran = case.run(&generate(&["types", "--out", language, "--language", language]));
        assert_eq!(ran.code(), 0, "{}", ran.all());
        case.read(&format!("{language}/types/harbour.types.schema.json"))
    };
    assert!(made("en").contains("No wind."));
    assert!(made("zh-Hans").contains("没有风。"));
    let ran = case.run(&generate(&["types", "--out", "fr", "--language", "fr"]));
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("`en`, `zh-Hans`"), "{}", ran.all());
}

#[test]
fn a_target_that_loses_a_rule_for_everywhere_is_refused_alone() {
    let rule = "id = \"voyage-arrives-after-it-departs\"";
    let case = Case::new()
        .with("harbour.toml", HARBOUR.replace(rule, &format!("{rule}\neverywhere = true")));
    let ran = case.run(&generate(&["validation", "python", "--out", "made"]));
    assert_eq!(ran.code(), 1, "{}", ran.all());
    assert!(ran.stderr().contains("error[lost-rule]: the target `validation`"), "{}", ran.all());
    assert!(case.path("made/python").exists() && !case.path("made/validation").exists());
    assert!(!ran.stderr().contains("stays"), "{}", ran.all());
    let case = case.with("made/validation/.comity-files", ".comity-files\n");
    let ran = case.run(&generate(&["validation", "python", "--out", "made"]));
    assert!(ran.stderr().contains("stays as an earlier run wrote it"), "{}", ran.all());
}

#[test]
fn a_target_that_is_named_twice_is_generated_once() {
    let case = Case::new();
    let ran = case.run(&generate(&["slim", "types", "slim", "--out", "made"]));
    assert_eq!((ran.code(), ran.stdout().lines().count()), (0, 2), "{}", ran.all());
}

#[test]
fn targets_and_losses_are_listed() {
    let case = Case::new();
    let list = case.run(&["gen", "--list"]);
    assert_eq!(list.code(), 0);
    let losses = case.run(&generate(&["--losses"]));
    assert_eq!(losses.code(), 0, "{}", losses.all());
    for target in comity_targets::targets() {
        assert!(list.stdout().lines().any(|line| line.starts_with(target.name())));
        assert!(losses.stdout().contains(&format!(" {} |", target.name())), "{}", losses.all());
    }
    assert!(losses.stdout().contains("| field: reference in the corpus |"), "{}", losses.all());
    assert_eq!(case.run(&generate(&["types"])).code(), 2, "there is no folder to write to");
}
