//! Every code can be looked up, here and in the documentation.

use std::{fmt::Write as _, path::Path};

use comity_check::{explain::built_in, verdict::Verdict};
use comity_tree::{Code, Group};
use insta::assert_snapshot;

use crate::{case::Case, golden::assert_golden};

/// What is above the generated part of a page.
const MARK: &str = "<!-- Generated: UPDATE_GENERATED=1 cargo test -p comity-cli --test cli -->\n";

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

/// The exit code of a run whose only findings have this code.
fn exit(code: &'static Code) -> String {
    let exit = |strict| Verdict::of_code(code, strict).exit_code();
    match (exit(false), exit(true)) {
        (loose, strict) if loose == strict => loose.to_string(),
        (loose, strict) => format!("{loose}, strict {strict}"),
    }
}

#[test]
fn the_documentation_lists_every_code() {
    let mut tables = String::new();
    for group in Group::ALL {
        let _ = writeln!(
            tables,
            "\n## {}\n\n| code | severity | exit | what is wrong |\n|---|---|---|---|",
            group.title()
        );
        for code in built_in().filter(|code| code.group == group) {
            let Code { name, severity, title, .. } = code;
            let (severity, exit) = (severity.as_str(), exit(code));
            let _ = writeln!(tables, "| `{name}` | {severity} | {exit} | {title} |");
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (written, _) = page.split_once(MARK).expect("the page has a generated part");
    assert_golden(&path, &format!("{written}{MARK}{tables}"));
}

/// Codes are stable: users filter by them, and documents and tools name them.
#[test]
fn no_code_is_renamed_or_removed() {
    let reviewed = include_str!("../fixtures/codes.txt").lines();
    let names: Vec<&str> = built_in().map(|code| code.name).collect();
    let lost: Vec<&str> = reviewed.clone().filter(|name| !names.contains(name)).collect();
    assert!(
        lost.is_empty(),
        "{lost:?} are declared no longer. A code must not change: restore it, or, in a release \
         that may break its users, remove it from fixtures/codes.txt and name it in CHANGELOG.md"
    );
    let reviewed: Vec<&str> = reviewed.collect();
    let new: Vec<&&str> = names.iter().filter(|name| !reviewed.contains(name)).collect();
    assert!(new.is_empty(), "{new:?} are new: is each name right? Add them to fixtures/codes.txt");
}
