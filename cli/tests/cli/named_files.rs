//! Documents from standard input, from lists and by patterns, and formats told by content.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use crate::case::Case;

const CLEAN: &str = "ships: [{ id: heron }]\n";
const WRONG: &str = "ships: [{ id: Heron }]\n";

/// The exit code and the output of a check with this on its standard input.
fn fed(case: &Case, input: &str, arguments: &[&str]) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_comity"))
        .current_dir(case.path("."))
        .args(["check", "--ontology", "harbour.toml"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let all = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(all).unwrap())
}

#[test]
fn a_document_on_standard_input_has_the_path_that_it_is_given() {
    let entry = "entries: [{ kind: voyage, id: one, ship: heron }]\n";
    let case = Case::new().with("registry/ships.yaml", CLEAN).with("logs/a.yaml", entry);
    let (code, all) = fed(&case, WRONG, &["-", "--stdin-name", "logs/new.yaml"]);
    assert!(code == 1 && all.contains("logs/new.yaml:1:15"), "{all}");
    // The registry beside that path counts.
    assert_eq!(fed(&case, entry, &["-", "--stdin-name", "logs/new.yaml"]).0, 0);
    // It replaces the file of that path.
    let (code, all) = fed(&case, WRONG, &["logs", "-", "--stdin-name", "logs/a.yaml"]);
    assert!(code == 1 && all.contains("1 file, "), "{all}");
    assert_eq!(case.read("logs/a.yaml"), entry);
    // The name or else the content tells the format.
    assert_eq!(fed(&case, "ships = []\n", &["-", "--stdin-name", "a.toml"]).0, 0);
    assert_eq!(fed(&case, "ships = []\n", &["-"]).0, 0);
    assert_eq!(fed(&case, "{ \"ships\": [] }", &["-"]).0, 0);
    assert_eq!(fed(&case, "", &["-"]).0, 1);
}

#[test]
fn standard_input_is_not_written_back_and_its_name_needs_it() {
    let case = Case::new().with("a.yaml", WRONG);
    for arguments in [
        &["-", "--fix"][..],
        &["-", "--watch"],
        &["--files-from", "-", "--watch"],
        &["a.yaml", "--stdin-name", "b.yaml"],
    ] {
        assert_eq!(fed(&case, WRONG, arguments).0, 2, "{arguments:?}");
    }
}

#[test]
fn a_document_on_standard_input_is_compared_with_the_file_of_its_path() {
    let case = Case::new().with("logs/a.yaml", WRONG);
    case.commit();
    let against = |input: &str, name: &str| {
        fed(&case, input, &["-", "--stdin-name", name, "--against", "HEAD"])
    };
    assert_eq!(against(WRONG, "logs/a.yaml").0, 0);
    let (code, all) = against(&format!("{WRONG}sails: 1\n"), "logs/a.yaml");
    assert!(code == 1 && all.contains("1 finding (1 error)"), "{all}");
    // What the revision does not have is new, even if its folder is.
    for name in ["logs/b.yaml", "absent/b.yaml"] {
        let (code, all) = against(WRONG, name);
        assert!(code == 1 && all.contains("1 finding (1 error)"), "{all}");
    }
    std::fs::remove_dir_all(case.path("logs")).unwrap();
    assert_eq!(against(WRONG, "logs/a.yaml").0, 0);
}

#[test]
fn a_list_names_documents() {
    let case = Case::new()
        .with("a.yaml", CLEAN)
        .with("b.yaml", WRONG)
        .with("list", "a.yaml\n\nb.yaml\n")
        .with("blank", "\n");
    let (code, all) = fed(&case, "", &["--files-from", "list"]);
    assert!(code == 1 && all.contains("2 files, "), "{all}");
    assert_eq!(fed(&case, "a.yaml\n", &["--files-from", "-"]).0, 0);
    for list in ["blank", "absent"] {
        assert_eq!(fed(&case, "", &["--files-from", list]).0, 2, "{list}");
    }
}

#[test]
fn a_pattern_that_no_shell_has_expanded_is_expanded() {
    let case = Case::new()
        .with("logs/a.yaml", CLEAN)
        .with("logs/below/b.yaml", WRONG)
        .with("logs/c[1].yaml", "ships: []\n");
    let check = |path: &str| case.check(&[path]);
    assert_eq!(check("logs/*.yaml").code(), 0);
    assert!(check("logs/*.yaml").stdout().starts_with("2 files, "));
    assert_eq!(check("logs/**/*.yaml").code(), 1);
    assert_eq!(check(case.path("logs/*.yaml").to_str().unwrap()).code(), 0);
    assert_eq!(check("logs/c[1].yaml").code(), 0);
    assert_eq!(check("logs/*.json").code(), 2);
    let case = case.with(".ignore", "below/\n");
    assert_eq!(case.check(&["logs/**/*.yaml"]).code(), 0);
    assert_eq!(case.check(&["logs/**/*.yaml", "--no-ignore"]).code(), 1);
    let project = "ontology = \"harbour.toml\"\ndocuments = [\"logs/**/*.yaml\"]\n";
    let case = case.with("comity.toml", project);
    assert_eq!(case.run(&["check"]).code(), 0);
    assert_eq!(case.run(&["check", "--no-ignore"]).code(), 1);
}

#[cfg(unix)]
#[test]
fn what_matches_a_pattern_and_cannot_be_read_is_not_left_out() {
    let case = Case::new().with("logs/a.yaml", CLEAN);
    std::os::unix::fs::symlink("nowhere", case.path("logs/b.yaml")).unwrap();
    assert_ne!(case.check(&["logs/*.yaml"]).code(), 0);
}

#[test]
fn the_content_tells_the_format_of_a_file_without_an_extension() {
    let case = Case::new()
        .with("yaml", CLEAN)
        .with("json", "{ \"ships\": [] }")
        .with("toml", "[[ships]]\nid = 'Heron'\n")
        .with("notes.txt", CLEAN);
    assert_eq!(case.check(&["yaml", "json"]).code(), 0);
    assert_eq!(case.check(&["toml"]).code(), 1);
    assert_eq!(case.check(&["notes.txt"]).code(), 2);
}

#[test]
fn what_was_left_out_is_listed_with_the_reason() {
    let case = Case::new()
        .with("logs/a.yaml", CLEAN)
        .with("logs/bad.yaml", WRONG)
        .with("logs/.ignore", "bad.yaml\n");
    let ran = case.check(&["logs", "--verbose"]);
    let line = "left out: `logs/bad.yaml`: an ignore file or the project file excludes it\n";
    assert!(ran.stdout().contains(line), "{}", ran.all());
    let json = case.check(&["logs", "--format", "json"]).json();
    assert_eq!(json["summary"]["left_out"][0]["path"], "logs/bad.yaml");
}
