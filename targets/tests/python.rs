//! The Python of a small ontology, reviewed by reading; `.ci/targets` type-checks and runs it.

mod tools;

use comity_gen::Target as _;
use comity_targets::{Python, target};
use tools::{artefact, file, kites};

#[test]
fn rules() {
    let models = file(&artefact(&Python, &kites()), "src/comity_kites/models.py");
    let rules = models.split("    RULES = (\n").nth(1).and_then(|it| it.split("\n    )\n").next());
    insta::assert_snapshot!(rules.expect("there are rules"));
}

#[test]
fn two_terms_that_are_one_member_are_refused_by_this_target_alone() {
    let mut model = kites();
    let mut twin = model.vocabularies[0].terms[1].clone();
    twin.code = "BREEZE".to_owned();
    twin.identifier = "BREEZE".to_owned();
    model.vocabularies[0].terms.push(twin);
    let refusals = Python.generate(&model).expect_err("two members of one name");
    assert_eq!(refusals.len(), 1);
    assert!(refusals[0].why.contains("are both `BREEZE` in Python"), "{}", refusals[0]);
    assert_eq!(refusals[0].location, model.vocabularies[0].terms[1].location);
    assert!(target("typescript").is_some_and(|it| it.generate(&model).is_ok()));
}

#[test]
fn a_reserved_name_has_an_alias_and_is_listed() {
    let artefact = artefact(&Python, &kites());
    let models = file(&artefact, "src/comity_kites/models.py");
    assert!(models.contains("from_: _Date | None = _p.Field(default=None, alias=\"from\")"));
    assert!(artefact.losses.iter().any(|loss| loss.subject == "Launch.from"));
}

#[test]
fn a_type_with_the_name_of_a_word_is_refused_by_this_target_alone() {
    let mut model = kites();
    model.vocabularies[0].name = "None".to_owned();
    let refusals = Python.generate(&model).expect_err("no class is called so");
    assert_eq!(refusals.len(), 1);
    assert!(refusals[0].why.contains("a word of Python"), "{}", refusals[0]);
    assert!(target("typescript").is_some_and(|it| it.generate(&model).is_ok()));
}

#[test]
fn a_rule_blames_its_field_in_the_language_asked_for() {
    let model = comity_gen::in_language(kites(), "zh-Hans");
    let models = file(&artefact(&Python, &model), "src/comity_kites/models.py");
    let rule = models.split("_rt.Rule(").find(|it| it.contains("launch-ends-after-it-begins"));
    let lines = rule.expect("the rule is there").lines().map(str::trim).filter(|it| !it.is_empty());
    let lines: Vec<_> = lines.take_while(|line| !line.starts_with("lambda self")).collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    "launch-ends-after-it-begins",
    "until",
    lambda written: (
    "`"
    + written("id")
    + "` 止于 "
    + written("until")
    + "，早于 "
    + written("from_")
    ),
    "#);
}
