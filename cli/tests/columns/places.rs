//! What is written where, and what is not replaced.

use crate::case::{Case, run_at_home};

#[test]
fn the_same_corpus_gives_the_same_bytes() {
    let case = Case::new();
    for to in ["sqlite", "parquet"] {
        let outs = ["a", "b"].map(|name| case.path(&format!("{name}.{to}")));
        for out in &outs {
            let out = out.to_str().unwrap();
            assert_eq!(
                run_at_home(&["export", "corpus", "--to", to, "--out", out]).code(),
                0,
                "{to}"
            );
        }
        let [a, b] = outs.map(|out| bytes(&out));
        assert!(a.len() > 100 && a == b, "{to}");
    }
}

/// What is in a file, or in all files of a folder.
fn bytes(path: &std::path::Path) -> Vec<u8> {
    if !path.is_dir() {
        return std::fs::read(path).unwrap();
    }
    let mut files: Vec<_> = std::fs::read_dir(path).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| std::fs::read(file).unwrap()).collect()
}

#[test]
fn what_comity_did_not_write_is_not_replaced() {
    let case = Case::new()
        .with("notes.txt", "mine")
        .with("folder/notes.txt", "mine")
        .with("tables/mine.parquet", "mine");
    let database = rusqlite::Connection::open(case.path("mine.sqlite")).unwrap();
    database.execute_batch("CREATE TABLE node (mine INTEGER)").unwrap();
    drop(database);
    let corpus = format!("{}/../corpus", env!("CARGO_MANIFEST_DIR"));
    for (to, out) in [
        ("sqlite", "notes.txt"),
        ("sqlite", "folder"),
        ("sqlite", "mine.sqlite"),
        ("parquet", "folder"),
        ("parquet", "tables"),
        ("parquet", "notes.txt"),
    ] {
        let ran = case.run(&["export", &corpus, "--to", to, "--out", out]);
        assert_eq!(ran.code(), 3, "{}", ran.all());
        assert!(ran.stderr().contains("nothing was written"), "{}", ran.all());
    }
    assert_eq!(case.read("notes.txt"), "mine");
    assert_eq!(case.read("folder/notes.txt"), "mine");
    assert_eq!(case.read("tables/mine.parquet"), "mine");
}

#[test]
fn an_export_is_replaced_by_the_next_one() {
    let case = Case::new().with("new.sqlite", "");
    let corpus = format!("{}/../corpus", env!("CARGO_MANIFEST_DIR"));
    for (to, out) in [("sqlite", "new.sqlite"), ("parquet", "new")] {
        for _ in 0..2 {
            let ran = case.run(&["export", &corpus, "--to", to, "--out", out]);
            assert_eq!(ran.code(), 0, "{to}: {}", ran.all());
        }
    }
}

#[test]
fn documents_with_findings_are_not_exported() {
    let case = Case::new().with("a.yaml", "ontology: bilateral@0.1.0\nclaims: 1\n");
    let ran = case.run(&["export", "a.yaml", "--to", "parquet", "--out", "tables"]);
    assert_eq!(ran.code(), 3, "{}", ran.all());
    assert!(!case.path("tables").exists());
}

#[test]
fn names_of_documents_do_not_lead_out_of_the_folder() {
    let case = Case::new();
    let corpus = format!("{}/../corpus", env!("CARGO_MANIFEST_DIR"));
    assert_eq!(case.run(&["export", &corpus, "--to", "sqlite", "--out", "a.sqlite"]).code(), 0);
    let database = rusqlite::Connection::open(case.path("a.sqlite")).unwrap();
    database.execute_batch("UPDATE node SET document = '../../' || document").unwrap();
    drop(database);
    let ran = case.run(&["import", "a.sqlite", "--out", "documents"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(case.path("documents/registry/states.yaml").exists());
    let ran = case.run(&["import", "a.sqlite", "--out", "documents"]);
    assert_eq!(ran.code(), 3, "it is not empty: {}", ran.all());
}

#[test]
fn tables_that_are_none_are_told() {
    let case = Case::new().with("a.sqlite", "no tables").with("b/a.parquet", "PAR1");
    for from in ["a.sqlite", "b", "nowhere"] {
        let ran = case.run(&["import", from, "--out", "documents"]);
        assert_eq!(ran.code(), 3, "{from}: {}", ran.all());
        assert!(!case.path("documents").exists());
    }
}
