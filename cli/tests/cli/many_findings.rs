//! A file with very many mistakes: the text shows the first of them, and counts all.

use std::fmt::Write as _;

use crate::case::Case;

fn wrong(keys: usize) -> Case {
    let mut text = String::from("ships: [{ id: heron }]\n");
    for key in 0..keys {
        let _ = writeln!(text, "k{key}: 1");
    }
    Case::new().with("a.yaml", text)
}

fn shown(text: &str) -> usize {
    text.matches("error[unknown-key]").count()
}

#[test]
fn the_text_shows_a_thousand_findings_and_counts_the_rest() {
    let ran = wrong(1_002).check(&["a.yaml"]);
    let text = ran.stdout();
    assert_eq!(ran.code(), 1);
    assert_eq!(shown(&text), 1_000);
    assert!(text.contains("`k999` is not a field"));
    assert!(!text.contains("`k1000`"));
    let end = "\n\n2 more findings are not shown: `--max-findings all` shows all\n\n\
        1 file, 0 entries, 1002 findings (1002 errors)";
    assert!(text.contains(end), "{}", &text[text.len() - 400..]);
}

#[test]
fn as_many_as_are_asked_for_are_shown() {
    let case = wrong(1_002);
    let all = case.check(&["a.yaml", "--max-findings", "all"]).stdout();
    assert_eq!(shown(&all), 1_002);
    assert!(!all.contains("not shown"));
    let exact = case.check(&["a.yaml", "--max-findings", "1002"]).stdout();
    assert_eq!(exact, all);
    let one_less = case.check(&["a.yaml", "--max-findings", "1001"]).stdout();
    assert_eq!(shown(&one_less), 1_001);
    assert!(one_less.contains("\n1 more finding is not shown:"));
    let none = case.check(&["a.yaml", "--max-findings", "0"]).stdout();
    assert!(none.starts_with("1002 more findings are not shown:"));
}

#[test]
fn a_run_of_several_files_has_one_limit() {
    let ran =
        wrong(2).with("b.yaml", "x: 1\ny: 1\n").check(&["a.yaml", "b.yaml", "--max-findings", "3"]);
    let text = ran.stdout();
    assert_eq!(shown(&text), 3);
    assert!(text.contains("`k1` is not a field") && text.contains("`x` is not a field"));
    assert!(text.contains("1 more finding is not shown"));
}

#[test]
fn evidence_and_conflicts_have_the_same_limit() {
    let case = wrong(5);
    let ontology = ["--ontology", "harbour.toml", "--max-findings", "2", "a.yaml"];
    for command in
        [&["evidence", "--sources", "."][..], &["conflicts"], &["coverage", "--sources", "."]]
    {
        let text = case.run(&[command, &ontology].concat()).stdout();
        assert_eq!(shown(&text), 2, "{command:?}: {text}");
        assert!(text.contains("3 more findings are not shown"), "{command:?}: {text}");
    }
}

#[test]
fn json_has_all_findings_or_tells_how_many_are_left_out() {
    let case = wrong(1_002);
    let report = case.check(&["a.yaml", "--format", "json", "--max-findings", "1000"]).json();
    assert_eq!(report["findings"].as_array().unwrap().len(), 1_000);
    assert_eq!(report["summary"]["omitted"], 2);
    assert_eq!(report["summary"]["findings"]["error"], 1_002);
    let all = case.check(&["a.yaml", "--format", "json"]).json();
    assert_eq!(all["findings"].as_array().unwrap().len(), 1_002);
    assert_eq!(all["summary"]["omitted"], 0);
}

#[test]
fn a_line_each_has_the_same_limit() {
    let ran = wrong(3).check(&["a.yaml", "--format", "concise", "--max-findings", "2"]);
    let text = ran.stdout();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0].split(' ').next(), Some("a.yaml:2:1:"), "{text}");
    assert!(lines[1].starts_with("a.yaml:3:1: error[unknown-key] "), "{text}");
    assert!(lines[2].starts_with("1 more finding is not shown"), "{text}");
    assert_eq!(lines.len(), 4);
    assert!(lines[3].contains("3 findings"));
}

#[test]
fn what_is_no_number_is_misuse() {
    let ran = wrong(1).check(&["a.yaml", "--max-findings", "many"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("expected a number, or `all`"));
}
