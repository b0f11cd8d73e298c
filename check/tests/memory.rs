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
        sources: vec![folder().to_owned()],
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
fn a_source_that_is_not_given_is_told() {
    let memory = Memory::new().document("talks.yaml", read("harbour-talks.yaml"));
    let report = memory.source("another.txt", "text").check(&Ontology::open("comity:bilateral"));
    assert_eq!(report.verdict, Verdict::Undecided);
    let missing: Vec<_> = { report.files.iter().flat_map(|file| &file.findings) }
        .filter(|finding| finding.code == "source-not-available")
        .collect();
    assert!(missing[0].message.contains("it is not in the folder of sources"), "{missing:?}");
}

#[test]
fn without_sources_nothing_is_verified_and_that_is_told() {
    let report = in_memory(&read("harbour-talks.yaml"), None);
    assert!(matches!(report.summary.passages, Some((0, cited)) if cited > 0));
}

#[test]
fn the_text_tells_the_format_of_a_document_without_an_extension() {
    let ontology = Ontology::open("comity:bilateral");
    for text in [
        "ontology: bilateral@0.1.0\nactors: 1\n",
        "{ \"ontology\": \"bilateral@0.1.0\", \"actors\": 1 }",
        "ontology = 'bilateral@0.1.0'\nactors = 1\n",
    ] {
        let report = Memory::new().document("ties", text).check(&ontology);
        let mut findings = report.files.iter().flat_map(|file| &file.findings);
        assert!(findings.any(|finding| finding.path == "/actors"), "{text}: {report:?}");
    }
}

/// The ids that nothing declares, each once.
fn dangling(report: &Report) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for file in &report.files {
        for finding in file.findings.iter().filter(|it| it.code == "dangling-reference") {
            let id = &file.source.text[finding.span.range()];
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    ids
}

#[test]
fn documents_are_checked_together_with_their_registry() {
    let claim = read("harbour-talks.yaml").replace("KGZ", "ISL").replace("CHN", "NOR");
    let actor = |id: &str, name: &str| {
        format!("  - id: {id}\n    type: state\n    names: [{{ lang: en, name: {name} }}]\n")
    };
    let ontology = Ontology::open("comity:bilateral");
    let head = "ontology: bilateral@0.1.0\nactors:\n";
    let registry = format!("{head}{}", actor("NOR", "Norway"));
    let memory = Memory::new().document("ties.yaml", claim).registry("actors.yaml", registry);
    let report = memory.check(&ontology);
    assert_eq!(dangling(&report), ["ISL"]);
    let memory = memory.registry("more.yaml", format!("{head}{}", actor("ISL", "Iceland")));
    let report = memory.check(&ontology);
    assert_eq!(dangling(&report), [""; 0]);
}

#[test]
fn a_name_without_a_version_is_one_finding() {
    let report = in_memory("ontology: bilateral\nclaims: []\n", None);
    let codes: Vec<_> = found(&report).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["bad-form"]);
}
