//! Every code can be looked up, here and in the documentation.

use std::{fs, path::Path};

use comity_check::explain::built_in;
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

#[test]
fn the_documentation_has_every_code_and_no_other() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings.md");
    let page = fs::read_to_string(page).unwrap();
    let documented: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let known: Vec<&str> = built_in().map(|code| code.name).collect();
    assert_eq!(documented, known);
    for code in built_in() {
        assert!(page.contains(code.summary.trim()), "the summary of `{}`", code.name);
    }
}
