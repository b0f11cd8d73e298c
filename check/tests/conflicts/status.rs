//! What is known of a contradiction, and what it weighs.

use comity_check::{
    Ontology, Verdict,
    check::{Checked, check_all},
    conflict::Status,
};

use crate::corpus::Corpus;

/// A document with claims on the trade of two states.
pub(crate) fn document(claims: &[String]) -> String {
    let mut text = String::from(
        "ontology: bilateral@0.1.0\nsource: { file: text.txt, sha256: \
         e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, language: en, title: On trade }\nclaims:\n",
    );
    for claim in claims {
        text.push_str(claim);
    }
    text
}

/// A claim on the trade of two states in 2024.
pub(crate) fn trade(id: &str, value: &str, fields: &str) -> String {
    let mode = if fields.contains("mode:") { "" } else { "mode: asserted, " };
    format!(
        "  - {{ id: {id}, kind: statistic, measure: bilateral-trade, subject: [NOR], counterpart: [ISL], \
         value: {{ {value}, unit: EUR }}, date: 2024, date_basis: explicit, {mode}{fields} \
         evidence: [{{ start: 1, end: 2, digest: aaaaaaaa }}] }}\n"
    )
}

pub(crate) const STATES: &str = "ontology: bilateral@0.1.0\nactors:\n\
    \x20 - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }\n\
    \x20 - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }\n";

/// A corpus of two texts that differ on one figure.
fn two_texts(one: &str, other: &str, more: &str) -> Corpus {
    let corpus = Corpus::new();
    corpus.write("registry/states.yaml", STATES);
    corpus.write("one.yaml", &document(&[trade("trade", one, "")]));
    corpus.write("other.yaml", &document(&[trade("trade", other, more)]));
    corpus
}

pub(crate) fn record(claims: &str) -> String {
    format!(
        "ontology: bilateral@0.1.0\nconflicts:\n  - {{ conflict: figures-differ, claims: [{claims}], reason: fish }}\n"
    )
}

pub(crate) fn run(corpus: &Corpus) -> Checked {
    check_all(&Ontology::open("comity:bilateral"), &corpus.options())
}

/// The codes of the findings, each with its file.
pub(crate) fn findings(checked: &Checked) -> Vec<String> {
    let mut codes = Vec::new();
    for file in &checked.report.files {
        let name = file.source.name.rsplit('/').next().unwrap_or_default();
        let line =
            |f: &comity_tree::Finding| format!("{} {} {}", f.severity.as_str(), f.code, name);
        codes.extend(file.findings.iter().map(line));
    }
    codes
}

#[test]
fn what_nobody_knew_of_is_a_finding() {
    let checked = run(&two_texts("value: 17", "value: 27", ""));
    assert_eq!(findings(&checked), ["error figures-differ other.yaml"]);
    assert_eq!(checked.report.verdict, Verdict::Findings);
    let [one] = checked.contradictions.as_slice() else { panic!("one is found") };
    assert_eq!(one.status, Status::Open);
    let finding = &checked.report.files[0].findings[0];
    assert_eq!(finding.message, "`bilateral-trade` is 17 EUR and 27 EUR");
    assert_eq!(finding.path, "/claims/0/value");
    assert!(finding.help.contains("`one#trade`"), "{}", finding.help);
    let names: Vec<_> = one.sides.iter().map(|side| (side.name.as_str(), side.place)).collect();
    assert_eq!(names, [("one#trade", (4, 5)), ("other#trade", (4, 5))]);
    assert_eq!(one.sides[0].title.as_deref(), Some("On trade"));
    assert_eq!(one.sides[0].values[1], ("value".to_owned(), "17 EUR".to_owned()));
}

#[test]
fn what_is_recorded_is_none() {
    let corpus = two_texts("value: 17", "value: 27", "");
    corpus.write("registry/conflicts.yaml", &record("other#trade, one#trade"));
    let checked = run(&corpus);
    assert_eq!(findings(&checked), Vec::<String>::new());
    assert_eq!(checked.contradictions[0].status, Status::Recorded("fish".to_owned()));
    let alone = check_all(&Ontology::open("comity:bilateral"), &corpus.options_for("one.yaml"));
    assert_eq!(findings(&alone), Vec::<String>::new());
}

#[test]
fn what_is_recorded_and_does_not_occur_is_a_finding() {
    let cases = [
        ("one#trade, other#trade", "the recorded contradiction `figures-differ` was not found"),
        ("one#trade, other#trado", "`other` has no claim `trado`"),
        ("one#trade, another#trade", "the document `another` is not part of this run"),
    ];
    for (claims, message) in cases {
        let corpus = two_texts("value: 17", "value: 17.2, qualifier: about", "");
        corpus.write("registry/conflicts.yaml", &record(claims));
        let checked = run(&corpus);
        assert_eq!(findings(&checked), ["error stale-conflict conflicts.yaml"], "{claims}");
        assert_eq!(checked.report.files[0].findings[0].message, message);
    }
    let corpus = two_texts("value: 17", "value: 17", "");
    let wrong = record("one#trade").replace("figures-differ", "figure-differs");
    corpus.write("registry/conflicts.yaml", &wrong);
    let checked = run(&corpus);
    assert_eq!(checked.report.files[0].findings[0].help, "did you mean `figures-differ`?");
}

#[test]
fn of_a_part_of_a_corpus_nobody_says_that_a_record_is_stale() {
    let corpus = two_texts("value: 17", "value: 27", "");
    corpus.write("registry/conflicts.yaml", &record("one#trade, other#trade"));
    for part in ["one.yaml", "registry", "registry/conflicts.yaml"] {
        let checked = check_all(&Ontology::open("comity:bilateral"), &corpus.options_for(part));
        assert_eq!(findings(&checked), Vec::<String>::new(), "{part}");
    }
}

#[test]
fn what_a_document_links_as_contradicting_is_known() {
    for (relation, known) in [("alternative-to", true), ("contradicts", true), ("restates", false)]
    {
        let corpus = Corpus::new();
        corpus.write("registry/states.yaml", STATES);
        let link = format!("links: [{{ rel: {relation}, to: a }}],");
        let claims = [trade("a", "value: 17", ""), trade("b", "value: 27", &link)];
        corpus.write("one.yaml", &document(&claims));
        let checked = run(&corpus);
        assert_eq!(checked.contradictions.len(), 1);
        assert_eq!(findings(&checked).is_empty(), known, "{relation}");
    }
}

#[test]
fn only_what_a_text_says_is_so_contradicts() {
    let said = "attribution: [{ unnamed: media }],";
    for mode in ["planned", "targeted", "forecast", "hoped", "disputed", "opinion", "alleged"] {
        let more = format!("mode: {mode}, {said}");
        let checked = run(&two_texts("value: 17", "value: 27", &more));
        assert_eq!(checked.contradictions.len(), 0, "{mode}");
    }
    let negated = run(&two_texts("value: 17", "value: 27", "polarity: negated,"));
    assert_eq!(negated.contradictions.len(), 0);
}

#[test]
fn what_is_only_reported_or_damaged_weighs_less() {
    for more in ["mode: reported, attribution: [{ unnamed: media }],", "flags: [garbled],"] {
        let checked = run(&two_texts("value: 17", "value: 27", more));
        assert_eq!(findings(&checked), ["warning figures-differ other.yaml"], "{more}");
        assert_eq!(checked.report.verdict, Verdict::Clean);
        assert!(checked.contradictions[0].maybe.contains("words"));
    }
    let reported = "mode: reported, attribution: [{ speaker: [NOR] }],";
    let corpus = Corpus::new();
    corpus.write("registry/states.yaml", STATES);
    let claims = [trade("a", "value: 17", reported), trade("b", "value: 27", reported)];
    corpus.write("one.yaml", &document(&claims));
    assert_eq!(findings(&run(&corpus)), ["error figures-differ one.yaml"], "of one speaker");
}

#[test]
fn what_only_looks_like_a_contradiction_is_none() {
    let same = [
        ("value: 17, qualifier: more-than", "value: 17.16"),
        ("value: 20, qualifier: nearly", "value: 19"),
        ("value: 1700", "value: 1716"),
        ("value: 10, upper: 20", "value: 12, qualifier: about"),
    ];
    for (one, other) in same {
        assert_eq!(run(&two_texts(one, other, "")).contradictions.len(), 0, "{one} / {other}");
    }
    for more in ["scope: without fish,", "topic: trade,", "goods: textiles,"] {
        assert_eq!(
            run(&two_texts("value: 17", "value: 27", more)).contradictions.len(),
            0,
            "{more}"
        );
    }
}
