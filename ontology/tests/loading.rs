//! How the files of an ontology are found, and what remains when some are not.

#[path = "support/findings.rs"]
mod findings;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_ontology::{Folder, LoadedOntology, load, load_builtin, load_with};
use findings::shown;

const HEADER: &str = "language = 1\n[module]\ndefinition = \"A part.\"\n";

fn module(imports: &str, rest: &str) -> String {
    format!("{HEADER}imports = [{imports}]\n{rest}")
}

fn record(name: &str, ty: &str) -> String {
    format!(
        "[record.{name}]\ndefinition = \"A thing.\"\n\
         [record.{name}.field.of]\ntype = \"{ty}\"\ndefinition = \"A part.\"\n"
    )
}

fn load_files(files: &[(&str, String)]) -> LoadedOntology {
    let files: BTreeMap<PathBuf, String> =
        files.iter().map(|(name, text)| (PathBuf::from(name), text.clone())).collect();
    load_with(&files, Path::new("a/main.toml"))
}

#[test]
fn imports_are_relative_to_their_file_and_read_once() {
    let loaded = load_files(&[
        ("a/main.toml", module("\"b/one.toml\", \"../two.toml\"", &record("Main", "Two"))),
        (
            "a/b/one.toml",
            module("\"../../two.toml\", \"comity:evidence\"", &record("One", "Evidence")),
        ),
        ("two.toml", module("\"a/../a/b/./one.toml\"", &record("Two", "text"))),
    ]);
    let names: Vec<_> = loaded.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, ["a/main.toml", "a/b/one.toml", "two.toml", "comity:evidence"]);
    insta::assert_snapshot!(shown(&loaded));
}

#[test]
fn what_a_missing_file_defines_is_not_called_unknown_without_saying_so() {
    let loaded = load_files(&[("a/main.toml", module("\"gone.toml\"", &record("Main", "Gone")))]);
    insta::assert_snapshot!(shown(&loaded));
    let model = loaded.model.expect("what is sound remains");
    assert!(model.record("Main").is_some_and(|record| record.fields.is_empty()));
}

#[test]
fn a_name_that_two_files_define_is_reported_in_the_second() {
    let loaded = load_files(&[
        ("a/main.toml", module("\"other.toml\"", &record("Main", "text"))),
        ("a/other.toml", module("", &record("Main", "text"))),
    ]);
    insta::assert_snapshot!(shown(&loaded));
}

#[test]
fn broken_syntax_in_one_file_leaves_the_others() {
    let loaded = load_files(&[
        ("a/main.toml", module("\"broken.toml\"", &record("Main", "text"))),
        ("a/broken.toml", format!("{HEADER}[record.Tea\n")),
    ]);
    insta::assert_snapshot!(shown(&loaded));
    assert!(loaded.model.is_some_and(|model| model.record("Main").is_some()));
}

#[test]
fn what_speaks_of_a_broken_field_is_not_reported_again() {
    let rule = "[[record.Main.rule]]\nid = \"main-rule\"\n\
                assert = \"this.of == 'x'\"\nmessage = \"not {this.of}\"\nat = \"of\"\n";
    let text = module("", &(record("Main", "txt") + rule));
    let codes: Vec<_> =
        load_files(&[("a/main.toml", text)]).findings.into_iter().map(|(_, f)| f.code).collect();
    assert_eq!(codes, ["unknown-type"]);
}

#[test]
fn an_entry_that_cannot_be_read_has_no_model() {
    let loaded = load(Path::new("no/such/ontology.toml"));
    assert_eq!(loaded.findings[0].1.code, "unreadable-file");
    assert!(loaded.model.is_none() && !loaded.is_sound());
    let loaded = load_builtin("bilatral");
    assert_eq!(loaded.findings[0].1.help, "did you mean `bilateral`?");
    assert!(loaded.model.is_none());
}

#[test]
fn what_is_not_a_file_is_not_opened() {
    let loaded = load(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(loaded.findings[0].1.message.ends_with("not a file"), "{:?}", loaded.findings);
}

#[test]
fn bytes_that_are_no_text_are_a_finding() {
    let files = BTreeMap::from([(PathBuf::from("main.toml"), b"language = 1\n\xff".to_vec())]);
    let loaded = load_with(&files, Path::new("main.toml"));
    assert!(loaded.findings.iter().any(|(_, finding)| finding.code == "invalid-utf8"));
}

#[test]
fn files_on_disk_are_told_with_their_absolute_paths() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ontologies/bilateral.toml");
    let loaded = load(&path);
    assert!(loaded.is_sound(), "{}", shown(&loaded));
    assert!(loaded.paths.len() > 10);
    assert!(loaded.paths.iter().all(|path| path.is_absolute() && path.is_file()));
    assert!(load_builtin("bilateral").paths.is_empty());
}

#[test]
fn messages_name_files_from_the_folder_that_they_are_read_from() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let loaded = load_with(&Folder(folder), Path::new("folder/imports_itself.toml"));
    let messages: Vec<_> = loaded.findings.iter().map(|(_, f)| f.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "cannot read `folder/gone.toml`: no such file",
            "`folder/imports_itself.toml` imports itself: \
             `folder/imports_itself.toml` -> `folder/imports_itself.toml`",
        ]
    );
    assert_eq!(loaded.sources[0].name, "folder/imports_itself.toml");
    assert!(loaded.paths[0].is_absolute());
}
