//! The two shapes of a schema, whole: what they say, that they are schemas, what they accept.

#[path = "tools/review.rs"]
mod review;

use comity_gen::{
    Artefact,
    json_schema::{Shape, json_schema},
};
use jsonschema::Validator;
use serde_json::{Value, json};

fn artefact(ontology: &str, shape: Shape) -> Artefact {
    let loaded = match ontology.strip_prefix("comity:") {
        Some(name) => comity_ontology::load_builtin(name),
        None => comity_ontology::load(
            format!("{}/tests/json_schema/{ontology}.toml", env!("CARGO_MANIFEST_DIR")).as_ref(),
        ),
    };
    assert!(loaded.is_sound(), "{:#?}", loaded.findings);
    json_schema(&loaded.model.expect("a sound ontology has a model"), shape)
}

fn parsed(artefact: &Artefact) -> Value {
    serde_json::from_str(artefact.text()).expect("a schema is JSON")
}

fn validator(shape: Shape) -> Validator {
    jsonschema::draft202012::new(&parsed(&artefact("library", shape))).expect("it is a schema")
}

/// A catalogue that uses every field.
fn catalogue() -> Value {
    json!({
        "ontology": "library@1.2",
        "things": [
            {
                "kind": "book", "id": "AB12", "shelf": "vault", "bought": "1987-05", "title": "Logic",
                "words": ["moss", "苔"], "copies": 3, "lent": 12.5, "rare": true, "year": 1911, "weight": 310.5,
                "price": { "value": 12, "unit": "euro" }, "scans": ["https://example.org/ab12"],
                "see": ["M1"], "author": "ZZ9"
            },
            { "kind": "map", "id": "M1", "scale": 25000 }
        ],
        "loans": [
            { "of": "M1", "to": { "is": "person", "name": "Ada" } },
            { "of": "AB12", "to": { "is": "library", "name": "Harbour" } }
        ],
        "motto": { "id": "B1", "title": "Botany" }
    })
}

#[test]
fn the_schema_for_validators() {
    let artefact = artefact("library", Shape::Validation);
    insta::assert_snapshot!("validation", review::review(&parsed(&artefact)));
    insta::assert_snapshot!("validation_losses", artefact.report());
}

#[test]
fn the_schema_for_code_generators() {
    let artefact = artefact("library", Shape::Types);
    insta::assert_snapshot!("types", review::review(&parsed(&artefact)));
    insta::assert_snapshot!("types_losses", artefact.report());
}

#[test]
fn each_is_a_schema_of_its_draft() {
    for ontology in
        ["library", "conditions", "comity:bilateral", "comity:quantity", "comity:evidence"]
    {
        for shape in [Shape::Validation, Shape::Types] {
            let schema = parsed(&artefact(ontology, shape));
            jsonschema::meta::validate(&schema)
                .unwrap_or_else(|error| panic!("{ontology}: {error}"));
            jsonschema::draft202012::new(&schema)
                .unwrap_or_else(|error| panic!("{ontology}: {error}"));
        }
    }
}

#[test]
fn each_accepts_a_document_that_uses_every_field() {
    for shape in [Shape::Validation, Shape::Types] {
        let errors: Vec<_> =
            validator(shape).iter_errors(&catalogue()).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{shape:?}: {errors:#?}");
    }
}

#[test]
fn null_stands_for_an_absent_value_to_validators_only() {
    for pointer in [
        "/ontology",
        "/loans",
        "/motto",
        "/things/0/shelf",
        "/things/0/bought",
        "/things/0/words",
        "/things/0/price",
    ] {
        let mut document = catalogue();
        *document.pointer_mut(pointer).expect("it is there") = Value::Null;
        if pointer == "/things/0/shelf" {
            document["things"][0]["rare"] = false.into();
        }
        assert!(validator(Shape::Validation).is_valid(&document), "{pointer}");
        assert!(!validator(Shape::Types).is_valid(&document), "{pointer}");
    }
    for pointer in ["/things", "/things/0/id", "/things/0/words/0", "/loans/0/to"] {
        let mut document = catalogue();
        *document.pointer_mut(pointer).expect("it is there") = Value::Null;
        assert!(!validator(Shape::Validation).is_valid(&document), "{pointer}");
    }
}

#[test]
fn an_error_in_a_variant_is_blamed_on_that_variant_alone() {
    let mut document = catalogue();
    document["things"][1]["scale"] = "big".into();
    let errors: Vec<_> = (validator(Shape::Validation).iter_errors(&document))
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, [r#"/things/1/scale "big" is not of type "integer""#]);
}

#[test]
fn an_unknown_kind_is_one_error() {
    let mut document = catalogue();
    document["things"][1]["kind"] = "globe".into();
    let errors: Vec<_> = validator(Shape::Validation)
        .iter_errors(&document)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [r#""globe" is not one of "book" or "map""#]);
}

#[test]
fn another_ontology_is_refused() {
    for (named, expected) in
        [("library@1", true), ("library@1.2.0", true), ("library@1.3", false), ("zoo@1.2.0", false)]
    {
        let mut document = catalogue();
        document["ontology"] = named.into();
        assert_eq!(validator(Shape::Validation).is_valid(&document), expected, "{named}");
    }
}

#[test]
fn every_example_and_default_is_what_its_field_accepts() {
    for ontology in ["library", "comity:bilateral"] {
        for shape in [Shape::Validation, Shape::Types] {
            let schema = parsed(&artefact(ontology, shape));
            let definitions = schema["$defs"].as_object().expect("there are definitions");
            let mut seen = 0;
            for (name, definition) in definitions {
                let fields = definition["properties"].as_object().into_iter().flatten();
                let parts = fields.flat_map(|(key, field)| {
                    [(key.as_str(), field), (key.as_str(), &field["items"])]
                });
                for (key, part) in
                    parts.chain([("", definition)]).filter(|(_, part)| part.is_object())
                {
                    let mut alone = part.clone();
                    alone["$defs"] = schema["$defs"].clone();
                    let samples = part["examples"]
                        .as_array()
                        .into_iter()
                        .flatten()
                        .chain(part.get("default"));
                    let samples: Vec<_> = samples.collect();
                    if samples.is_empty() {
                        continue;
                    }
                    let validator =
                        jsonschema::draft202012::new(&alone).expect("a field is a schema");
                    for sample in samples {
                        assert!(validator.is_valid(sample), "{name}.{key}: {sample}");
                        seen += 1;
                    }
                }
            }
            assert!(seen > 5, "{ontology}: {seen}");
        }
    }
}

#[test]
fn a_document_may_name_its_schema_and_a_range_may_be_a_quote() {
    let schema = parsed(&artefact("comity:evidence", Shape::Validation));
    let range = &schema["$defs"]["Evidence"];
    assert_eq!(range["else"]["required"], json!(["start", "end", "digest"]));
    let mut document = catalogue();
    document["$schema"] = "library.schema.json".into();
    for shape in [Shape::Validation, Shape::Types] {
        assert!(validator(shape).is_valid(&document), "{shape:?}");
    }
}

#[test]
fn a_rule_waits_for_what_it_reads() {
    let schema = parsed(&artefact("comity:bilateral", Shape::Validation));
    let validator = jsonschema::draft202012::new(&schema).expect("it is a schema");
    let claim = json!({
        "id": "a-stance", "kind": "position", "stance": "pledges", "mode": "asserted",
        "holder": ["CHN"], "topic": "trade", "evidence": [{ "quote": "words" }]
    });
    let about = |change: &dyn Fn(&mut Value)| {
        let mut claim = claim.clone();
        change(&mut claim);
        let source = json!({ "file": "a.txt", "sha256": "0".repeat(64), "language": "en" });
        let document =
            json!({ "ontology": "bilateral@0.1.0", "source": source, "claims": [claim] });
        let errors = validator.iter_errors(&document);
        errors.map(|error| error.to_string()).collect::<Vec<_>>()
    };
    let whole = about(&|_| {});
    assert_eq!(whole.len(), 1, "a pledge is pledged: {whole:?}");
    let misspelt = about(&|claim| claim["mode"] = "pledgd".into());
    assert_eq!(misspelt.len(), 1, "{misspelt:?}");
    assert!(misspelt[0].starts_with("\"pledgd\" is not one of"), "{misspelt:?}");
    let left_out = about(&|claim| {
        claim.as_object_mut().expect("it is a record").remove("mode");
    });
    assert_eq!(left_out, ["\"mode\" is a required property"]);
}
