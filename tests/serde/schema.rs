//! The schemas of types of several ontologies in one.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings, schema_for};
use serde_json::{Value, json};

use crate::{hygiene, names, tea};

/// Two types of one name.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema matters")]
struct Both {
    tea: tea::Unit,
    bilateral: comity::bilateral::Unit,
    taken: hygiene::Result,
    other: names::Result,
}

#[test]
fn an_id_is_that_of_the_ontology_and_the_name() {
    assert_eq!(tea::Menu::schema_id(), format!("{}#Menu", tea::ONTOLOGY.id));
    assert_eq!(tea::Menu::schema_name(), "Menu");
    assert_ne!(tea::Unit::schema_id(), comity::bilateral::Unit::schema_id());
}

#[test]
fn types_of_one_name_are_told_apart() {
    let schema = schema_for!(Both);
    let resolved = |field: &str| -> &Value {
        let reference = schema.pointer(&format!("/properties/{field}/$ref")).unwrap();
        schema.pointer(reference.as_str().unwrap().trim_start_matches('#')).unwrap()
    };
    assert_ne!(resolved("taken"), resolved("other"));
    assert_ne!(resolved("taken"), resolved("bilateral"));
    // Every reference leads to a definition, also of those that had to be renamed.
    let mut open = vec![schema.as_value()];
    let mut references = 0;
    while let Some(value) = open.pop() {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            references += 1;
            let found = schema.pointer(reference.trim_start_matches('#'));
            assert!(found.is_some(), "{reference} leads nowhere");
        }
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(map) => open.extend(map.values()),
            _ => {}
        }
    }
    assert!(references > 10, "{references}");
}

#[test]
fn settings_of_schemars_are_followed() {
    let menu = json!({ "since": "2026", "items": [{ "kind": "tea", "id": "sencha" }] });
    let broken = json!({ "since": "2026", "items": [{ "kind": "tea", "id": "Sencha!" }] });
    let inline = SchemaSettings::draft2020_12().with(|it| it.inline_subschemas = true);
    for settings in [SchemaSettings::draft2020_12(), SchemaSettings::draft07(), inline] {
        let schema = SchemaGenerator::new(settings).into_root_schema_for::<tea::Menu>();
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        assert!(validator.is_valid(&menu));
        assert!(!validator.is_valid(&broken), "{}", schema.as_value());
    }
}

#[test]
fn a_type_that_holds_itself_refers_to_the_root() {
    let schema = schema_for!(tea::Set);
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    let tea = |id: &str| json!({ "kind": "tea", "id": id });
    let set = |id: &str| json!({ "id": id, "parts": [tea("a"), tea("b")] });
    let mut outer = set("outer");
    outer["instead"] = set("inner");
    assert!(validator.is_valid(&outer));
    outer["instead"]["parts"] = json!([]);
    assert!(!validator.is_valid(&outer));
}

mod one {
    comity::ontology!("tests/small/one.toml");
}

mod two {
    comity::ontology!("tests/small/two.toml");
}

/// Two ontologies that share an id by mistake.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema matters")]
struct Same {
    one: one::Thing,
    two: two::Thing,
}

#[test]
fn two_ontologies_of_one_id_are_an_error_that_says_so() {
    let panic = std::panic::catch_unwind(|| schema_for!(Same)).expect_err("the id is one");
    let message = panic.downcast_ref::<String>().expect("a message");
    assert_eq!(
        message,
        "two ontologies have the id `https://example.org/same`: `one@0.1.0` and `two@0.1.0`; give \
         each its own `id`, since a JSON Schema tells their types apart by it"
    );
    // Alone, the first of them has a schema.
    assert!(schema_for!(one::Thing).get("properties").is_some());
}

#[test]
fn what_is_found_in_a_corpus_has_a_schema() {
    let mut corpus = comity::corpus::Corpus::<tea::Menu>::default();
    let text = r#"{ "since": "2026", "items": [{ "kind": "tea", "id": "sencha" }] }"#;
    corpus.read_text("menu.json", comity::Format::Json, text).unwrap();
    let found = corpus.of::<tea::Tea>().next().unwrap();
    let schema = schema_for!(comity::Found<'_, tea::Tea>);
    let validator = jsonschema::validator_for(schema.as_value()).unwrap();
    let json = serde_json::to_value(found).unwrap();
    assert!(validator.is_valid(&json), "{json}");
    assert!(!validator.is_valid(&json!({ "document": "menu.json", "line": 1, "claim": {} })));

    let kept = found.keep();
    assert_eq!(serde_json::from_value::<comity::corpus::Kept<tea::Tea>>(json).unwrap(), kept);
    let json = serde_json::to_value(&kept).unwrap();
    assert!(validator.is_valid(&json), "{json}");
}
