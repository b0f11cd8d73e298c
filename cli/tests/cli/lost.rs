//! What a statement says and a claim leaves out is found, in documents with a context.

use crate::case::{Case, digest, sha256};

const SOURCE: &str = "Norway may firmly support trade with Iceland once the cable is laid.";

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
";

/// The codes of what a run finds over a claim with these fields on the source.
fn codes(context: &str, fields: &[&str]) -> Vec<String> {
    let claim = |id: &str, fields: &str| {
        format!(
            "  - id: {id}\n    kind: position\n    holder: [NOR]\n    stance: supports\n    topic: trade\n    \
             with: [ISL]\n    mode: asserted\n{fields}    evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
            SOURCE.chars().count(),
            digest(SOURCE)
        )
    };
    let claims = fields.iter().zip(["one", "two", "three"]).map(|(fields, id)| claim(id, fields));
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en }}\n{context}claims:\n{}",
        sha256(SOURCE),
        claims.collect::<String>()
    );
    let case = Case::new()
        .with("sources/log.txt", SOURCE)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", document);
    let ran = case.run(&["check", "a.yaml", "--sources", "sources", "--format", "json"]).json();
    let findings = ran["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

const TOLD: &str = "context: {}\n";
const FIRMLY: &str = "    degree: [firmly]\n";

#[test]
fn a_degree_that_no_field_reflects_is_lost() {
    assert_eq!(codes(TOLD, &[""]), ["words-lost"]);
    assert_eq!(codes(TOLD, &[FIRMLY]), [] as [&str; 0]);
    assert_eq!(codes("", &[""]), [] as [&str; 0]);
}

#[test]
fn a_waiver_is_needed_or_found() {
    let waived = "    waived: [{ words: firmly, reason: a set phrase }]\n";
    assert_eq!(codes(TOLD, &[waived]), [] as [&str; 0]);
    assert_eq!(codes(TOLD, &[&format!("{FIRMLY}{waived}")]), ["needless-waiver"]);
}

#[test]
fn one_of_the_claims_on_a_statement_reflects_its_words() {
    assert_eq!(codes(TOLD, &["", FIRMLY]), [] as [&str; 0]);
}

#[test]
fn claims_that_differ_in_free_text_alone_are_found() {
    let summary = format!("{FIRMLY}    summary: the cable\n");
    assert_eq!(codes(TOLD, &[FIRMLY, &summary]), ["differs-in-free-text"]);
    assert_eq!(codes("", &[FIRMLY, &summary]), [] as [&str; 0]);
    let linked = format!("{summary}    links: [{{ rel: restates, to: one }}]\n");
    assert_eq!(codes(TOLD, &[FIRMLY, &linked]), [] as [&str; 0]);
}

#[test]
fn what_only_the_summary_says_is_found() {
    let summary = format!("{FIRMLY}    summary: always, for 300 firms\n");
    assert_eq!(codes(TOLD, &[&summary]), ["only-in-free-text"]);
}

#[test]
fn a_term_of_strength_needs_a_word_even_if_no_other_is_said() {
    assert_eq!(
        codes(TOLD, &[&format!("{FIRMLY}    recurrence: [always]\n")]),
        ["term-not-in-evidence"]
    );
    let often = format!("{FIRMLY}    certainty: certain\n");
    assert_eq!(codes(TOLD, &[&often]), ["term-not-in-evidence"]);
}

#[test]
fn an_item_that_leaves_out_what_the_others_say_is_found() {
    let with = |field: &str| format!("{FIRMLY}    {field}: [ISL]\n");
    let (one, two) = (with("of"), with("from"));
    assert_eq!(codes(TOLD, &[&one, &two, ""]), ["unlike-siblings"]);
    assert_eq!(codes(TOLD, &[&one, ""]), [] as [&str; 0]);
    let waived = "    waived: [{ words: firmly, reason: it is said of the others alone }]\n";
    assert_eq!(codes(TOLD, &[&one, &two, waived]), [] as [&str; 0]);
}
