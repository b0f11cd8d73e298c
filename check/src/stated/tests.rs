use std::fmt::Write as _;

use crate::{
    Memory, Ontology,
    evidence::text::{SourceText, digest},
    hooks::take_reads,
};

const TEXT: &str = "Fish is cheap. It was dear in 2019. The price fell by half.\n";

/// A document of claims that all cite the three sentences of the text.
fn document(claims: usize) -> String {
    let source = SourceText::new(TEXT.into()).unwrap();
    let mut text = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: fish.txt, sha256: {}, language: en }}\nclaims:\n",
        source.sha256()
    );
    let evidence = [0..14, 15..35, 36..59].map(|range| {
        let digest = digest(source.get(range.clone()).unwrap());
        format!("{{ start: {}, end: {}, digest: \"{digest}\" }}", range.start, range.end)
    });
    for number in 0..claims {
        let _ = writeln!(
            text,
            "  - {{ id: claim-{number}, kind: assessment, evidence: [{}] }}",
            evidence.join(", ")
        );
    }
    text
}

#[test]
fn a_range_is_read_once_however_many_claims_cite_it() {
    let ontology = Ontology::open("comity:bilateral");
    for claims in [1, 10, 100] {
        let run = Memory::new().document("d.yaml", document(claims)).source("fish.txt", TEXT);
        take_reads();
        let report = run.check(&ontology);
        assert_eq!(report.summary.passages, Some((3 * claims, 3 * claims)));
        assert_eq!(take_reads(), 3 + 1, "{claims} claims: each sentence, and the whole text");
    }
}
