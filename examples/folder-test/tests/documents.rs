//! Every document of the folder is sound.

use std::{fs, path::Path};

use example_folder_test::findings;

#[test]
fn the_documents_are_sound() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    if let Some(findings) = findings("comity:bilateral", &corpus) {
        panic!("{findings}");
    }
}

#[test]
fn a_mistake_fails_with_its_place() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistake");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("visit.yaml"), "ontology: bilateral@0.1.0\nclaims:\n  - kind: vist\n")
        .unwrap();
    let findings = findings("comity:bilateral", &folder).expect("`vist` is no kind");
    assert!(findings.contains("error[unknown-kind]"), "{findings}");
    assert!(findings.contains("visit.yaml:3:11"), "{findings}");
}
