//! Each claim beside the text it rests on; what does not hold is told, and what was not looked
//! at is never fine.

use insta::assert_snapshot;

use crate::case::{Case, Ran, sha256};

const SOURCE: &str = "港务日志\n苍鹭号于5月3日抵达港口。\nThe heron left in June.\n";

fn document(evidence: &str) -> String {
    format!(
        "source: {{ file: log.txt, sha256: {}, language: zh }}\n\
         ships: [{{ id: heron }}]\n\
         entries:\n  - kind: voyage\n    id: one\n    ship: heron\n    evidence:\n{evidence}",
        sha256(SOURCE)
    )
}

fn good() -> String {
    let first = crate::case::digest("苍鹭号");
    let second = crate::case::digest("left in June");
    document(&format!(
        "      - {{ start: 5, end: 8, digest: {first} }}\n      - {{ start: 29, end: 41, digest: {second} }}\n"
    ))
}

fn evidence(case: &Case, arguments: &[&str]) -> Ran {
    let common = ["evidence", "--ontology", "harbour.toml", "--sources", "sources"];
    case.run(&[&common, arguments].concat())
}

#[test]
fn each_claim_is_shown_beside_its_passages() {
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", good());
    assert_snapshot!(evidence(&case, &["a.yaml"]).all());
}

#[test]
fn as_json_the_passages_stand_beside_the_findings() {
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", good());
    let report = evidence(&case, &["a.yaml", "--format", "json"]).json();
    crate::report_schema::assert_described(&report);
    insta::assert_json_snapshot!(report["citations"]);
}

#[test]
fn by_term_the_words_for_each_are_listed() {
    let text = "Norway hopes to expand trade with Iceland. Iceland wants to sell more fish.";
    let claim = |id: &str, topic: &str, start: usize, end: usize| {
        let digest = crate::case::digest(&text[start..end]);
        format!(
            "  - {{ id: {id}, kind: position, holder: [NOR], stance: hopes, topic: {topic}, mode: hoped, \
             evidence: [{{ start: {start}, end: {end}, digest: \"{digest}\" }}] }}\n"
        )
    };
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en }}\nclaims:\n{}{}",
        sha256(text),
        claim("first", "trade", 0, 41),
        claim("second", "trade", 43, 74)
    );
    let case = Case::new().with("sources/log.txt", text).with("a.yaml", document);
    let ran = case.run(&["evidence", "a.yaml", "--sources", "sources", "--by-term"]).all();
    let line = "  trade (2): trade 1, other words in a#second";
    assert!(ran.lines().any(|known| known == line), "{ran}");
    assert!(ran.contains("Topic: 1 of "), "{ran}");
    assert!(ran.lines().any(|line| line.contains("in no claim:") && line.contains("vaccines")));
}

#[test]
fn a_source_that_is_not_there_is_no_verdict() {
    let case = Case::new().with("a.yaml", good());
    std::fs::create_dir(case.path("sources")).unwrap();
    let ran = evidence(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 3);
    assert_snapshot!(ran.all());
}

#[test]
fn a_source_that_changed_is_a_finding_and_its_passages_are_still_looked_at() {
    let changed = SOURCE.replace("June", "July");
    let case = Case::new().with("sources/log.txt", changed).with("a.yaml", good());
    let ran = evidence(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.all().replace(&sha256(SOURCE), "[SHA-256]"));
}

#[test]
fn a_range_outside_the_source_and_a_wrong_digest_are_findings() {
    let text = document(
        "      - { start: 5, end: 800, digest: aaaaaaaa }\n      - { start: 5, end: 9, digest: bbbbbbbb }\n",
    );
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", text);
    let ran = evidence(&case, &["a.yaml", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn a_range_that_is_no_number_is_told_by_the_check_of_the_document() {
    let text = document("      - { start: five, end: 9, digest: bbbbbbbb }\n");
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", text);
    let ran = evidence(&case, &["a.yaml", "--format", "json"]);
    assert!(
        ran.places().contains(&"a.yaml:8:18 wrong-type /entries/0/evidence/0/start".to_owned())
    );
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_not_followed() {
    let text = good().replace("log.txt", "..");
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", text);
    let ran = evidence(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("its path is outside the folder of sources"), "{}", ran.all());
}

#[test]
fn no_evidence_and_no_folder_are_nothing_to_look_at() {
    let case =
        Case::new().with("sources/log.txt", SOURCE).with("a.yaml", "ships: [{ id: heron }]\n");
    assert_eq!(evidence(&case, &["a.yaml"]).code(), 2);
    let case = Case::new().with("a.yaml", good());
    assert_eq!(evidence(&case, &["a.yaml"]).code(), 2);
}

#[test]
fn a_passage_cannot_speak_to_the_terminal() {
    let source = "red \u{1b}[31m text";
    let text = format!(
        "source: {{ file: log.txt, sha256: {}, language: en }}\nships: [{{ id: heron }}]\nentries:\n  - {{ kind: voyage, id: one, ship: heron, evidence: [{{ start: 0, end: 14, digest: \"{}\" }}] }}\n",
        sha256(source),
        crate::case::digest(source),
    );
    let case = Case::new().with("sources/log.txt", source).with("a.yaml", text);
    let ran = evidence(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(!ran.stdout().contains('\u{1b}'));
}

#[test]
fn a_check_with_sources_is_one_run_over_documents_and_evidence() {
    let case = Case::new().with("sources/log.txt", SOURCE).with("a.yaml", good());
    let ran = case.check(&["a.yaml", "--sources", "sources"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("1 file, 1 entry, 2 of 2 passages verified, 0 findings"));
    let ran = case.check(&["a.yaml"]);
    assert!(ran.stdout().starts_with("1 file, 1 entry, 2 passages not verified, 0 findings"));
    let wrong = good().replace("ship: heron", "ship: hern").replace("end: 41", "end: 40");
    let ran =
        case.with("a.yaml", wrong).check(&["a.yaml", "--sources", "sources", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn a_check_without_the_sources_says_so_and_checks_the_rest() {
    let case = Case::new().with("a.yaml", good().replace("ship: heron", "ship: hern"));
    std::fs::create_dir(case.path("sources")).unwrap();
    let ran = case.check(&["a.yaml", "--sources", "sources", "--format", "json"]);
    assert_eq!(ran.code(), 3);
    assert_snapshot!(ran.places().join("\n"));
    let ran = case.check(&["a.yaml", "--sources", "nowhere"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("`nowhere`: this is not a folder of sources"));
    assert!(ran.stdout().contains("`hern`"), "{}", ran.all());
}
