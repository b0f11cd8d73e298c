//! What documents contradict each other in.

use insta::assert_snapshot;

use crate::case::{Case, Ran};

const STATES: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, from: 1905-10-26, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, from: 1944-06-17, names: [{ lang: en, name: Iceland }] }
";

const RECORDED: &str = "\
ontology: bilateral@0.1.0
conflicts:
  - conflict: figures-differ
    claims: [harbour#trade, ports#trade]
    reason: The second text counts fish as well.
";

/// A text that says when relations were established, how much trade there is, and more.
fn text(title: &str, established: &str, trade: &str, more: &str) -> String {
    format!(
        "\
ontology: bilateral@0.1.0
source:
  file: text.txt
  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  language: en
  title: {title}
claims:
  - id: relations
    kind: relation
    parties: [NOR, ISL]
    level: diplomatic-relations
    transition: established
    date: {established}
    date_basis: explicit
    mode: asserted
    evidence: [{{ start: 0, end: 9, digest: 5f1c09ab }}]
  - id: trade
    kind: statistic
    measure: bilateral-trade
    subject: [NOR]
    counterpart: [ISL]
    value: {{ value: {trade}, unit: EUR, qualifier: about }}
    date: 2023
    date_basis: explicit
    mode: asserted
    evidence: [{{ start: 9, end: 20, digest: 5f1c09ab }}]
{more}"
    )
}

const OTHER_TRADE: &str = "  - id: other-trade
    kind: statistic
    measure: bilateral-trade
    subject: [ISL]
    counterpart: [NOR]
    value: { value: 300, unit: EUR }
    date: 2023
    date_basis: explicit
    mode: reported
    attribution: [{ unnamed: media }]
    links: [{ rel: alternative-to, to: trade }]
    evidence: [{ start: 9, end: 20, digest: 5f1c09ab }]
";

/// Two texts with one contradiction of each status.
fn corpus() -> Case {
    Case::new()
        .with("registry/states.yaml", STATES)
        .with("registry/conflicts.yaml", RECORDED)
        .with("harbour.yaml", text("On the harbour", "1946-10-15", "900", ""))
        .with("ports.yaml", text("On ports", "1947", "1300", OTHER_TRADE))
}

/// What a run prints, less the line that tells the ontology's digest.
fn all(ran: &Ran) -> String {
    let stdout = ran.stdout();
    let lines: Vec<&str> = stdout.lines().collect();
    let (last, lines) = lines.split_last().unwrap();
    let counts = last.split(" · ").next().unwrap_or_default();
    format!("exit code: {}\n{}\n{counts}\n{}", ran.code(), lines.join("\n"), ran.stderr())
}

#[test]
fn every_contradiction_is_listed_with_both_sides() {
    let ran = corpus().run(&["conflicts", "registry", "harbour.yaml", "ports.yaml"]);
    assert_snapshot!(all(&ran));
}

#[test]
fn check_tells_only_what_nobody_knew_of() {
    let ran = corpus().run(&["check", "registry", "harbour.yaml", "ports.yaml"]);
    assert_snapshot!(all(&ran));
}

#[test]
fn as_json_each_contradiction_names_its_claims() {
    let case = corpus();
    let ran = case.run(&["conflicts", "harbour.yaml", "ports.yaml", "--format", "json"]);
    crate::report_schema::assert_described(&ran.json());
    assert_eq!(ran.code(), 1);
    let json = ran.json();
    let texts = |of: &serde_json::Value, key: &str| of[key].as_str().map(str::to_owned);
    let listed = json["contradictions"].as_array().unwrap();
    let status: Vec<_> = listed.iter().filter_map(|one| texts(one, "status")).collect();
    assert_eq!(status, ["open", "recorded", "open", "linked"]);
    assert_snapshot!(serde_json::to_string_pretty(&listed[1]).unwrap());
}

#[test]
fn without_contradictions_the_run_is_clean() {
    let case = Case::new()
        .with("registry/states.yaml", STATES)
        .with("harbour.yaml", text("On the harbour", "1946-10-15", "900", ""))
        .with("ports.yaml", text("On ports", "1946", "940", ""));
    let ran = case.run(&["conflicts", "harbour.yaml", "ports.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("0 contradictions"), "{}", ran.stdout());
}

#[test]
fn a_conflict_is_explained() {
    let ran = Case::new().run(&["explain", "begun-twice"]);
    assert_snapshot!(format!("exit code: {}\n{}", ran.code(), ran.stdout()));
}
