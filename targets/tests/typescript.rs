//! The TypeScript of a small ontology, reviewed by reading; `.ci/targets` compiles and runs it.

mod tools;

use comity_targets::TypeScript;
use tools::{artefact, file, kites, model};

#[test]
fn types() {
    insta::assert_snapshot!(file(&artefact(&TypeScript, &kites()), "src/types.ts"));
}

#[test]
fn rules() {
    let shapes = file(&artefact(&TypeScript, &kites()), "src/shapes.ts");
    let rules = shapes.split("    rules: [\n").nth(1).and_then(|it| it.split("\n    ],\n").next());
    insta::assert_snapshot!(rules.expect("there are rules"));
}

#[test]
fn a_name_that_the_package_needs_is_escaped_and_listed() {
    let mut model = kites();
    model.scalars[0].name = "Finding".to_owned();
    let artefact = artefact(&TypeScript, &model);
    assert!(file(&artefact, "src/types.ts").contains("export type Finding_ = string;"));
    assert!(artefact.losses.iter().any(|loss| loss.subject == "Finding"));
}

#[test]
fn a_term_with_the_name_of_the_prototype_is_a_term() {
    let artefact = artefact(&TypeScript, &model("tests/fixtures/reserved.toml"));
    assert!(file(&artefact, "src/terms.ts").contains("  [\"__proto__\"]: {\n"));
}
