//! Every code can be looked up, here and in the documentation.

use std::{fs, path::Path};

use comity_check::{explain::built_in, verdict::Verdict};
use comity_tree::Code;
use insta::assert_snapshot;

use crate::case::Case;

#[test]
fn a_built_in_code_and_a_rule_are_explained() {
    let case = Case::new();
    let explain = |code: &str| case.run(&["explain", code, "--ontology", "harbour.toml"]).all();
    assert_snapshot!(explain("dangling-reference"));
    assert_snapshot!(explain("voyage-arrives-after-it-departs"));
}

#[test]
fn an_unknown_code_names_the_nearest() {
    let ran = Case::new().run(&["explain", "dangling-referense", "--ontology", "harbour.toml"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("did you mean `dangling-reference`?"), "{}", ran.all());
}

/// The row that a code should have on the page.
fn row(code: &'static Code) -> String {
    let exit = |strict| Verdict::of_code(code, strict).exit_code();
    let exit = match (exit(false), exit(true)) {
        (loose, strict) if loose == strict => loose.to_string(),
        (loose, strict) => format!("{loose}, strict {strict}"),
    };
    format!("| `{}` | {} | {exit} | {} |", code.name, code.severity.as_str(), code.summary.trim())
}

#[test]
fn the_documentation_has_every_code_and_no_other() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings.md");
    let page = fs::read_to_string(page).unwrap();
    let documented: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    let expected: Vec<String> = built_in().map(row).collect();
    assert_eq!(documented.join("\n"), expected.join("\n"), "the rows of docs/findings.md");
}
