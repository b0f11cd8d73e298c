//! The rules that JSON Schema can check say the same there as in CEL.

#[path = "json_schema/rules.rs"]
mod rules;

use comity_gen::json_schema::{Shape, json_schema};
use comity_ontology::model::Rule;
use rules::{conditions, model, schema_of};
use serde_json::{Value, json};

fn examples(rule: &Rule) -> impl Iterator<Item = (Value, bool)> {
    let read = |json: &str| serde_json::from_str::<Value>(json).expect("an example is JSON");
    let valid = rule.valid.iter().map(move |example| (read(&example.json), true));
    valid.chain(rule.invalid.iter().map(move |example| (read(&example.json), false)))
}

/// The same record with null for what is absent.
fn with_nulls(mut example: Value) -> Value {
    for key in [
        "a", "b", "name", "number", "count", "ratio", "flag", "colour", "colours", "parts", "part",
        "mark",
    ] {
        let map = example.as_object_mut().expect("an example is a record");
        map.entry(key).or_insert(Value::Null);
    }
    for inner in ["part", "parts"] {
        let parts = match &mut example[inner] {
            Value::Array(items) => items.iter_mut().collect(),
            value @ Value::Object(_) => vec![value],
            _ => Vec::new(),
        };
        for part in parts {
            for key in ["size", "colour"] {
                part.as_object_mut().expect("a part is a record").entry(key).or_insert(Value::Null);
            }
        }
    }
    example
}

#[test]
fn every_form_of_condition_judges_its_examples() {
    let loaded = conditions();
    let artefact = json_schema(model(&loaded), Shape::Validation);
    let rules = &model(&loaded).record("Thing").expect("it is there").rules;
    for rule in rules {
        let schema = schema_of(&artefact, rule).unwrap_or_else(|| panic!("`{}` is lost", rule.id));
        for (example, expected) in examples(rule) {
            assert_eq!(schema.is_valid(&example), expected, "{}: {example}", rule.id);
            let nulled = with_nulls(example);
            assert_eq!(schema.is_valid(&nulled), expected, "{} with nulls: {nulled}", rule.id);
        }
    }
    let lost: Vec<_> =
        artefact.losses.iter().filter(|loss| loss.subject.starts_with("rule ")).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_rule_of_the_built_in_ontology_is_checked_or_lost() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let model = model(&loaded);
    let artefact = json_schema(model, Shape::Validation);
    let mut checked = 0;
    let mut lost = Vec::new();
    for rule in model.records.iter().flat_map(|record| &record.rules) {
        let is_lost =
            artefact.losses.iter().any(|loss| loss.subject == format!("rule {}", rule.id));
        let Some(schema) = schema_of(&artefact, rule) else {
            assert!(
                is_lost || !artefact.text().contains(&rule.id),
                "`{}` is lost silently",
                rule.id
            );
            lost.push(rule.source.clone());
            continue;
        };
        assert!(!is_lost, "`{}` is checked, and said to be lost", rule.id);
        checked += 1;
        for (example, expected) in examples(rule) {
            assert_eq!(schema.is_valid(&example), expected, "{}: {example}", rule.id);
        }
    }
    lost.sort();
    lost.dedup();
    insta::assert_snapshot!(lost.join("\n"));
    assert!(checked > lost.len(), "{checked} checked, {} lost", lost.len());
}

#[test]
fn an_implication_is_blamed_on_what_is_missing() {
    let loaded = conditions();
    let artefact = json_schema(model(&loaded), Shape::Validation);
    let rules = &model(&loaded).record("Thing").expect("it is there").rules;
    let implies = rules.iter().find(|rule| rule.id == "implies").expect("it is there");
    let schema = schema_of(&artefact, implies).expect("it is checked");
    let example = json!({ "a": "x" });
    let error = schema.validate(&example).expect_err("there is no b");
    assert_eq!(error.to_string(), "\"b\" is a required property");
}
