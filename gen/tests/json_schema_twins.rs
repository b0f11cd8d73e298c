//! The other forms of the schema for validators: each is a schema of its draft, and gives the same
//! verdicts.

use comity_gen::{
    Target,
    json_schema::{JsonSchema, Shape, Twin},
};
use comity_ontology::Model;
use jsonschema::Validator;
use serde_json::{Value, json};

const VISIT: &str = include_str!("../../tests/generated/visit.json");

fn model(ontology: &str) -> Model {
    let loaded = match ontology.strip_prefix("comity:") {
        Some(name) => comity_ontology::load_builtin(name),
        None => comity_ontology::load(
            format!("{}/tests/json_schema/{ontology}.toml", env!("CARGO_MANIFEST_DIR")).as_ref(),
        ),
    };
    loaded.model.expect("a sound ontology has a model")
}

fn schema(target: &dyn Target, model: &Model) -> Value {
    let artefact = target.generate(model).expect("it expresses the ontology");
    serde_json::from_str(artefact.text()).expect("a schema is JSON")
}

fn draft_07(schema: &Value) -> Validator {
    jsonschema::draft7::new(schema).expect("it is a schema")
}

#[test]
fn each_is_a_schema_of_its_draft() {
    for ontology in ["library", "conditions", "comity:bilateral", "comity:evidence"] {
        let model = model(ontology);
        for twin in [Twin::Slim, Twin::Draft07] {
            let schema = schema(&twin, &model);
            let valid = jsonschema::meta::validate(&schema);
            valid.unwrap_or_else(|error| panic!("{ontology}, {twin:?}: {error}"));
            let is_old = twin == Twin::Draft07;
            assert_eq!(schema["$schema"].as_str().is_some_and(|it| it.contains("07")), is_old);
            assert_eq!(schema["$defs"].is_null(), is_old, "{ontology}");
        }
    }
}

#[test]
fn each_gives_the_verdicts_of_the_schema_for_validators() {
    let model = model("comity:bilateral");
    let whole = JsonSchema(Shape::Validation);
    let [whole, slim] = [&whole as &dyn Target, &Twin::Slim]
        .map(|target| jsonschema::draft202012::new(&schema(target, &model)).expect("a schema"));
    let old = draft_07(&schema(&Twin::Draft07, &model));
    let visit: Value = serde_json::from_str(VISIT).expect("it is JSON");
    assert!(whole.is_valid(&visit), "it is a document");
    let mut pointers = vec![String::new()];
    reached(&visit, "", &mut pointers);
    let mut verdicts = [0, 0];
    for pointer in pointers {
        for value in [Value::Null, json!("x"), json!(7), json!([]), json!({})] {
            let mut mutant = visit.clone();
            *mutant.pointer_mut(&pointer).expect("it is there") = value.clone();
            let expected = whole.is_valid(&mutant);
            verdicts[usize::from(expected)] += 1;
            assert_eq!(slim.is_valid(&mutant), expected, "slim: {value} at {pointer}");
            assert_eq!(old.is_valid(&mutant), expected, "draft-07: {value} at {pointer}");
        }
    }
    assert!(verdicts.into_iter().all(|count| count > 30), "{verdicts:?}");
}

/// The places in a value.
fn reached(value: &Value, at: &str, pointers: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, it)| (key.clone(), it)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(i, it)| (i.to_string(), it)).collect()
        }
        _ => return,
    };
    for (step, value) in inner {
        let at = format!("{at}/{step}");
        reached(value, &at, pointers);
        pointers.push(at);
    }
}

#[test]
fn what_draft_07_cannot_count_is_lost() {
    let model = model("conditions");
    let lost = |target: &dyn Target| {
        let artefact = target.generate(&model).expect("it expresses the ontology");
        let rules = artefact.losses.into_iter().map(|loss| loss.subject);
        rules.filter(|subject| subject.starts_with("rule ")).collect::<Vec<_>>()
    };
    let (before, after) = (lost(&JsonSchema(Shape::Validation)), lost(&Twin::Draft07));
    let more: Vec<_> = after.iter().filter(|rule| !before.contains(rule)).collect();
    assert!(!more.is_empty(), "{after:?}");
    let schema = schema(&Twin::Draft07, &model).to_string();
    assert!(!schema.contains("minContains") && !schema.contains("maxContains"), "{more:?}");
}

#[test]
fn the_slim_form_is_small() {
    let model = model("comity:bilateral");
    let [whole, slim] = [&JsonSchema(Shape::Validation) as &dyn Target, &Twin::Slim]
        .map(|target| schema(target, &model).to_string().len());
    assert!(slim * 3 < whole, "{slim} of {whole}");
}
