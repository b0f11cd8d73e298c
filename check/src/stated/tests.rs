use std::fmt::Write as _;

use comity_tree::{Format, messages::head_span};

use super::affordable;
use crate::{
    Memory, Ontology,
    evidence::{
        Claim,
        supported::{Passage, Supported},
        text::{SourceText, digest},
    },
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
fn evidence_beyond_the_limit_is_not_compared_and_is_reported() {
    let read = Format::Yaml.read("- { id: a }\n- { id: b }\n- { id: c }\n");
    let tree = read.tree.unwrap();
    let supported = |node| Supported {
        claim: Claim { id: "a", kind: None, record: 0, node },
        passages: vec![Passage { source: "", range: 10..50, text: "", words: "" }],
        is_whole: true,
    };
    let claims: Vec<_> = tree.root().items().map(supported).collect();
    let (compared, finding) = affordable(&claims, 120);
    assert_eq!((compared.len(), finding.is_none()), (3, true));
    let (compared, finding) = affordable(&claims, 119);
    let finding = finding.expect("the third is beyond it");
    assert_eq!((compared.len(), &*finding.code), (2, "unfinished-evidence"));
    assert_eq!(finding.span, head_span(claims[2].claim.node));
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

#[test]
fn the_number_of_an_article_is_found_however_it_is_written() {
    let ontology = Ontology::open("comity:bilateral");
    let missing = |text: &str, language: &str, article: &str| {
        let source = SourceText::new(text.into()).unwrap();
        let document = format!(
            "ontology: bilateral@0.1.0
source: {{ file: treaty.txt, sha256: {}, language: {language} }}
agreements: [{{ id: treaty, type: treaty, names: [{{ lang: en, name: Treaty }}] }}]
claims:
  - id: duty
    kind: clause
    agreement: treaty
    article: '{article}'
    force: aims
    mode: asserted
    evidence: [{{ start: 0, end: {}, digest: '{}' }}]
",
            source.sha256(),
            text.chars().count(),
            digest(text),
        );
        let run = Memory::new().document("d.yaml", document).source("treaty.txt", text);
        let report = run.check(&ontology);
        let findings = report.files.iter().flat_map(|file| &file.findings);
        findings.into_iter().any(|finding| finding.code == "words-not-in-evidence")
    };
    let english = "Article IV, paragraph 2, of the Treaty is about peace.";
    for article in ["4(2)", "IV", "4"] {
        assert!(!missing(english, "en", article), "{article}");
    }
    for article in ["5(2)", "4(3)", "4(2)(b)", "V"] {
        assert!(missing(english, "en", article), "{article}");
    }
    let others = [("条约第四条第二款", "zh-Hans"), ("пункт 2 статьи 4 Договора", "ru")];
    for (text, language) in others {
        assert!(!missing(text, language, "4(2)"), "{text}");
        assert!(missing(text, language, "4(3)"), "{text}");
    }
}
