//! The texts of docs/examples/diplomacy, in three languages: what the ontology says of them as it is.

use std::path::{Path, PathBuf};

use comity_check::{FORMATS, Ontology, Options, Printing, Verdict, check};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/diplomacy")
}

/// The documents, without the registry.
fn documents() -> Vec<String> {
    let files = std::fs::read_dir(folder().join("corpus")).expect("a folder of documents");
    let files = files.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file());
    files.map(|path| std::fs::read_to_string(path).expect("a document is text")).collect()
}

#[test]
fn the_documents_hold_against_their_sources() {
    let options = Options {
        paths: vec![folder().join("corpus")],
        sources: vec![folder().join("sources")],
        ..Options::default()
    };
    let report = check(&Ontology::open("comity:bilateral"), &options);
    let mut printed = String::new();
    Printing::new(&report).print(FORMATS[0], &mut printed);
    assert_eq!(report.verdict, Verdict::Clean, "{printed}");
}

/// A note, a provision or a remark would say what a field cannot.
#[test]
fn no_claim_needs_a_note_and_few_an_excuse() {
    let documents = documents();
    let count = |of: fn(&str) -> bool| -> usize {
        documents.iter().map(|text| text.lines().filter(|line| of(line)).count()).sum()
    };
    let claims = count(|line| line.starts_with("    kind: "));
    assert_eq!(documents.len(), 3);
    assert!(claims >= 50, "{claims} claims");
    let by_notes = ["note", "provision", "summary"].map(|key| format!("    {key}: "));
    for text in &documents {
        assert!(!text.lines().any(|line| by_notes.iter().any(|key| line.starts_with(key))));
    }
    let excused = count(|line| line.starts_with("    unstated:"));
    assert!(excused * 20 <= claims, "{excused} of {claims} claims excuse a value");
}
