//! What tests of single rules share.

use comity_gen::Artefact;
use comity_ontology::{
    LoadedOntology,
    model::{Model, Rule},
};
use jsonschema::Validator;
use serde_json::Value;

/// The model of an ontology without mistakes.
pub(crate) fn model(loaded: &LoadedOntology) -> &Model {
    assert!(loaded.is_sound(), "{:#?}", loaded.findings);
    loaded.model.as_ref().expect("a sound ontology has a model")
}

/// An ontology with a rule of every form that JSON Schema can check.
pub(crate) fn conditions() -> LoadedOntology {
    comity_ontology::load(
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json_schema/conditions.toml").as_ref(),
    )
}

/// The part of the schema that is one rule, as a schema of its own.
pub(crate) fn schema_of(artefact: &Artefact, rule: &Rule) -> Option<Validator> {
    let schema: Value = serde_json::from_str(artefact.text()).expect("a schema is JSON");
    let names = |part: &Value| {
        let comment = part.get("$comment").and_then(Value::as_str).unwrap_or_default();
        comment.strip_prefix("rule ").is_some_and(|rest| rest.split(':').next() == Some(&rule.id))
    };
    let definitions = schema["$defs"].as_object().expect("there are definitions");
    let parts =
        definitions.values().filter_map(|definition| definition["allOf"].as_array()).flatten();
    let mut parts = parts.filter(|part| names(part));
    let mut part = parts.next()?.clone();
    // A rule waits until the terms and dates that it reads are some.
    part["$defs"] = schema["$defs"].clone();
    Some(jsonschema::draft202012::new(&part).expect("a rule is a schema"))
}
