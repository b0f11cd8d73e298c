//! Documents and sources in memory get the verdict of the same files.

use std::{fs, path::Path};

use comity_check::{Memory, Ontology, Options, Report, Verdict, check};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/evidence"))
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).expect("the fixture is there")
}

/// Codes and places.
fn found(report: &Report) -> Vec<(String, u32)> {
    let findings = report.files.iter().flat_map(|file| &file.findings);
    findings.map(|finding| (finding.code.to_string(), finding.span.start)).collect()
}

fn in_memory(document: &str, source: Option<&str>) -> Report {
    let memory = Memory::new().document("talks.yaml", document);
    let memory = match source {
        Some(source) => memory.source("harbour-talks.txt", source),
        None => memory,
    };
    memory.check(&Ontology::open("comity:bilateral"))
}

#[test]
fn the_verdict_is_that_of_the_files() {
    let (document, source) = (read("harbour-talks.yaml"), read("harbour-talks.txt"));
    let options = Options {
        paths: vec![folder().join("harbour-talks.yaml")],
        sources: Some(folder().to_owned()),
        ..Options::default()
    };
    let files = check(&Ontology::open("comity:bilateral"), &options);
    let memory = in_memory(&document, Some(&source));
    assert_eq!(found(&memory), found(&files));
    assert_eq!(memory.summary.passages, files.summary.passages);
    let (verified, cited) = memory.summary.passages.expect("it cites passages");
    assert_eq!(verified, cited);
    assert!(cited > 0);
}

#[test]
fn a_source_that_changed_is_found() {
    let (document, source) = (read("harbour-talks.yaml"), read("harbour-talks.txt"));
    let report = in_memory(&document, Some(&source.replacen("the", "The", 1)));
    let codes: Vec<_> = found(&report).into_iter().map(|(code, _)| code).collect();
    assert!(codes.contains(&"source-changed".to_owned()), "{codes:?}");
}

#[test]
fn a_source_that_is_not_given_is_not_looked_for_on_the_disk() {
    let ontology = Ontology::open("comity:bilateral");
    let name = folder().join("harbour-talks.txt");
    let document = read("harbour-talks.yaml").replace("harbour-talks.txt", name.to_str().unwrap());
    let memory = Memory::new().document("talks.yaml", document).source("another.txt", "text");
    let report = memory.check(&ontology);
    assert_eq!(report.verdict, Verdict::Undecided);
    let codes: Vec<_> = found(&report).into_iter().map(|(code, _)| code).collect();
    assert!(codes.iter().all(|code| code == "source-not-available"), "{codes:?}");
    assert!(!codes.is_empty());
}

#[test]
fn without_sources_nothing_is_verified_and_that_is_told() {
    let report = in_memory(&read("harbour-talks.yaml"), None);
    assert!(matches!(report.summary.passages, Some((0, cited)) if cited > 0));
}

#[test]
fn documents_are_checked_together_with_their_registry() {
    let claim = "ontology: bilateral@0.1.0\nclaims:\n  - id: ties\n    kind: relation\n    \
                 parties: [NOR, ISL]\n    level: diplomatic-relations\n    \
                 transition: established\n    date: 1944-06-17\n    mode: asserted\n    \
                 evidence: [{ start: 0, end: 4, digest: 5f1c09ab }]\n";
    let actor = |id: &str, name: &str| {
        format!("  - id: {id}\n    type: state\n    names: [{{ lang: en, name: {name} }}]\n")
    };
    let ontology = Ontology::open("comity:bilateral");
    let head = "ontology: bilateral@0.1.0\nactors:\n";
    let registry = format!("{head}{}", actor("NOR", "Norway"));
    let memory = Memory::new().document("ties.yaml", claim).registry("actors.yaml", registry);
    let report = memory.check(&ontology);
    let dangling = report.files[0].findings.iter().find(|it| it.code == "dangling-reference");
    assert!(dangling.expect("Iceland is not declared").message.contains("ISL"));
    let memory = memory.registry("more.yaml", format!("{head}{}", actor("ISL", "Iceland")));
    let report = memory.check(&ontology);
    assert_eq!(report.files.len(), 0, "{:?}", report.files);
}
