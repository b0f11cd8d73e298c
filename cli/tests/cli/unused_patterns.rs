//! Patterns of a project file that match nothing are reported, and only if all of it is checked.

use crate::case::Case;

const CLEAN: &str = "ships: [{ id: heron }]\n";

/// The places of the findings of a check of a project with these lines.
fn places(lines: &str, arguments: &[&str]) -> Vec<String> {
    let file = format!("ontology = \"harbour.toml\"\ndocuments = [\"logs\"]\n{lines}");
    let case = Case::new()
        .with("comity.toml", file)
        .with("logs/a.yaml", CLEAN)
        .with("logs/drafts/b.yaml", "ships: [{ id: ibis }]\n");
    case.run(&[&["check", "--format", "json"], arguments].concat()).places()
}

#[test]
fn a_pattern_that_matches_nothing_is_a_warning_at_its_place() {
    let exclude = "exclude = [\"drafts/\", \"darfts/\"]\n";
    let unused = ["comity.toml:3:23 unused-pattern /exclude/1"];
    assert_eq!(places(exclude, &[]), unused);
    assert_eq!(places(exclude, &["--no-ignore"]), unused);
    // A command that names documents is not about the others.
    assert!(places(exclude, &["logs"]).is_empty());
    let wrong = "[[override]]\npaths = [\"old/\"]\nseverity = { unknown-key = \"info\" }\n";
    assert_eq!(places(wrong, &[]), ["comity.toml:4:10 unused-pattern /override/0/paths/0"]);
    let right = "[[override]]\npaths = [\"*.yaml\", \"!a.yaml\"]\nseverity = {}\n";
    assert!(places(right, &[]).is_empty());
}

#[test]
fn it_can_be_turned_off() {
    let off = "exclude = [\"darfts/\"]\nseverity = { unused-pattern = \"off\" }\n";
    assert!(places(off, &[]).is_empty());
}
