//! The limits of a run, and the page on them.

use std::{fs, path::Path};

use comity_check::{Limits, MOST};
use comity_tree::{MAX_ALIAS_NODES, MAX_DEPTH, MAX_SYNTAX_FINDINGS};

use crate::case::{Case, run_at_home, sha256};

/// A number with commas.
fn written(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
    let groups = groups.into_iter().map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(",")
}

#[test]
fn the_page_has_every_option_and_every_number() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/limits.md");
    let page = fs::read_to_string(page).unwrap();
    let Limits { file_bytes, combinations, rule_steps, .. } = Limits::default();
    let fixed = [MAX_DEPTH, MAX_ALIAS_NODES, MAX_SYNTAX_FINDINGS, combinations, rule_steps, MOST];
    for number in fixed.map(|number| number as u64).into_iter().chain([file_bytes]) {
        let number = written(number);
        assert!(page.contains(&format!("| {number} |")), "{number}");
    }
    let help = run_at_home(&["check", "--help"]).stdout();
    let options = help.split_whitespace().filter(|word| word.starts_with("--max-"));
    assert!(options.clone().count() >= 4, "{help}");
    for option in options {
        assert!(page.contains(&format!("`{option}`")), "{option}");
    }
}

#[test]
fn a_file_of_more_bytes_than_the_limit_is_3() {
    let (text, source) = ("ships: [{ id: heron }]\n", "The heron left.\n");
    let document =
        format!("source: {{ file: log.txt, sha256: {}, language: en }}\n", sha256(source));
    let case = Case::new().with("a.yaml", text).with("b.yaml", &document);
    let case = case.with("sources/log.txt", source.repeat(20));
    let limit = text.len().to_string();
    assert_eq!(case.check(&["a.yaml", "--max-file-bytes", &limit]).code(), 0);
    let limit = (text.len() - 1).to_string();
    let ran = case.check(&["a.yaml", "--max-file-bytes", &limit]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("error[too-large]: the file has more than 22 bytes"));
    let limit = document.len().to_string();
    let ran = case.check(&["b.yaml", "--sources", "sources", "--max-file-bytes", &limit]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("error[source-not-available]"), "{}", ran.all());
}

#[test]
fn a_document_of_more_steps_than_the_limit_is_3() {
    // Each participant is compared with each.
    let one = |number| format!("{{ actor: p{number}, role: visitor }}");
    let participants: Vec<String> = (0..200).map(one).collect();
    let text = format!(
        "ontology: bilateral@0.1.0\nclaims:\n  - {{ id: visit, kind: event, participants: [{}] }}\n",
        participants.join(", ")
    );
    let case = Case::new().with("a.yaml", text);
    let undecided = |arguments: &[&str]| {
        let ran = case.run(&[&["check", "a.yaml"], arguments].concat());
        ran.stdout().matches("error[undecided-rule]").count()
    };
    assert_eq!(undecided(&[]), 0);
    assert_eq!(undecided(&["--max-rule-steps", "1"]), 1);
    assert_eq!(undecided(&["--max-rule-steps", "1000000"]), 0);
}
