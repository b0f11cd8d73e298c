//! 0 clean, 1 findings, 2 misuse or nothing to look at, 3 no verdict; the highest wins.

use crate::case::Case;

const CLEAN: &str = "ships: [{ id: heron }]\n";
const WRONG: &str = "ships: [{ id: Heron }]\n";
const OLD: &str =
    "ships: [{ id: heron }]\nentries: [{ kind: voyage, id: a, ship: heron, weather: tempest }]\n";

#[test]
fn a_clean_document_is_0() {
    let ran = Case::new().with("a.yaml", CLEAN).check(&["a.yaml"]);
    assert_eq!(ran.code(), 0);
    assert!(ran.stdout().starts_with("1 file, 0 entries, 0 findings · harbour 1.2.0 ("));
}

#[test]
fn a_finding_is_1() {
    assert_eq!(Case::new().with("a.yaml", WRONG).check(&["a.yaml"]).code(), 1);
}

#[test]
fn a_warning_alone_is_0_and_1_with_strict() {
    let case = Case::new().with("a.yaml", OLD);
    assert_eq!(case.check(&["a.yaml"]).code(), 0);
    assert_eq!(case.check(&["a.yaml", "--strict"]).code(), 1);
}

#[test]
fn a_missing_path_is_2_and_the_others_are_checked() {
    let ran = Case::new().with("a.yaml", WRONG).check(&["a.yaml", "nothing.yaml"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stdout().contains("bad-form"));
    assert!(ran.stderr().contains("`nothing.yaml`"));
}

#[test]
fn a_folder_without_documents_is_2() {
    let ran = Case::new().with("notes/a.txt", "").check(&["notes"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("contains no documents"));
}

#[test]
fn a_file_of_no_known_format_is_2() {
    assert_eq!(Case::new().with("a.txt", CLEAN).check(&["a.txt"]).code(), 2);
}

#[test]
fn no_path_and_an_unknown_option_are_2() {
    let case = Case::new().with("a.yaml", CLEAN);
    assert_eq!(case.check(&[]).code(), 2);
    assert_eq!(case.check(&["a.yaml", "--unknown"]).code(), 2);
    assert_eq!(case.run(&[]).code(), 2);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_3_at_once_and_wins() {
    let case = Case::new().with("b.yaml", WRONG);
    let made = std::process::Command::new("mkfifo").arg(case.path("a.yaml")).status().unwrap();
    assert!(made.success());
    let ran = case.check(&["a.yaml", "b.yaml", "nothing.yaml"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("it is not a regular file"));
    assert!(ran.stdout().contains("bad-form"));
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_is_3_and_ends() {
    let case = Case::new().with("logs/a.yaml", CLEAN);
    std::os::unix::fs::symlink(case.path("logs"), case.path("logs/again")).unwrap();
    let ran = case.check(&["logs"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("the link forms a cycle with"));
}

#[cfg(unix)]
#[test]
fn a_dangling_link_is_3() {
    let case = Case::new().with("logs/a.yaml", CLEAN);
    std::os::unix::fs::symlink(case.path("nowhere"), case.path("logs/b.yaml")).unwrap();
    let ran = case.check(&["logs"]);
    assert_eq!(ran.code(), 3);
    assert!(
        ran.stdout().contains("the file cannot be read: the target of the link does not exist\n")
    );
}

#[test]
fn an_ontology_that_is_wrong_is_3() {
    let case = Case::new().with("a.yaml", CLEAN).with("bad.toml", "language = 1\n[ontology]\n");
    let ran = case.run(&["check", "--ontology", "bad.toml", "a.yaml"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("bad.toml"));
    let ran = case.run(&["check", "--ontology", "none.toml", "a.yaml"]);
    assert_eq!(ran.code(), 3);
}
