//! The schema of one type, put together again by the caller.

use comity_gen::json_schema::{Definition, Shape, json_schema, json_schema_of};
use comity_ontology::model::{Model, TypeRef};
use serde_json::{Map, Value, json};

fn library() -> Model {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json_schema/library.toml");
    let loaded = comity_ontology::load(path.as_ref());
    assert!(loaded.is_sound(), "{:#?}", loaded.findings);
    loaded.model.expect("a sound ontology has a model")
}

fn union(model: &Model, name: &str) -> TypeRef {
    TypeRef::Union(model.unions.iter().position(|union| union.name == name).expect("it is there"))
}

/// The schema of a type with the definitions of all that it refers to.
fn assembled(model: &Model, ty: TypeRef, shape: Shape) -> Value {
    let mut definitions = Map::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        let name = model.type_name(ty).to_owned();
        if definitions.contains_key(&name) {
            continue;
        }
        let Definition { text, refers } = json_schema_of(model, ty, shape);
        definitions.insert(name, serde_json::from_str(&text).expect("a definition is JSON"));
        open.extend(refers);
    }
    json!({ "$ref": format!("#/$defs/{}", model.type_name(ty)), "$defs": definitions })
}

#[test]
fn a_definition_is_one_line_that_names_what_it_refers_to() {
    let model = library();
    let Definition { text, refers } =
        json_schema_of(&model, union(&model, "Borrower"), Shape::Types);
    let names: Vec<_> = refers.iter().map(|ty| model.type_name(*ty)).collect();
    insta::assert_snapshot!(format!("{text}\n{names:?}"), @r#"
    {"description":"Who borrows.","oneOf":[{"description":"A reader.","type":"object","properties":{"is":{"const":"person"},"name":{"description":"What they are called.","type":"string"}},"required":["is","name"],"additionalProperties":false},{"description":"A reader.","type":"object","properties":{"is":{"const":"library"},"name":{"description":"What they are called.","type":"string"}},"required":["is","name"],"additionalProperties":false}]}
    []
    "#);
    let record =
        model.records.iter().position(|record| record.name == "Loan").expect("it is there");
    let Definition { text, refers } =
        json_schema_of(&model, TypeRef::Record(record), Shape::Validation);
    let names: Vec<_> = refers.iter().map(|ty| model.type_name(*ty)).collect();
    insta::assert_snapshot!(format!("{text}\n{names:?}"), @r##"
    {"description":"Something that is away.","type":"object","properties":{"of":{"description":"What is away.","$ref":"#/$defs/Signature"},"to":{"description":"Who has it.","$ref":"#/$defs/Borrower"}},"required":["of","to"],"additionalProperties":false}
    ["Signature", "Borrower"]
    "##);
}

#[test]
fn every_reference_is_to_a_type_that_is_named() {
    let loaded = comity_ontology::load_builtin("bilateral");
    for model in [library(), loaded.model.expect("the built-in ontology is sound")] {
        let types = (0..model.records.len())
            .map(TypeRef::Record)
            .chain((0..model.unions.len()).map(TypeRef::Union))
            .chain((0..model.scalars.len()).map(TypeRef::Scalar))
            .chain((0..model.vocabularies.len()).map(TypeRef::Vocabulary));
        for ty in types {
            for shape in [Shape::Validation, Shape::Types] {
                let Definition { text, refers } = json_schema_of(&model, ty, shape);
                let mut named: Vec<_> = refers.iter().map(|ty| model.type_name(*ty)).collect();
                let mut referred: Vec<_> = text
                    .split("\"#/$defs/")
                    .skip(1)
                    .map(|rest| rest.split('"').next().unwrap_or_default())
                    .collect();
                named.sort_unstable();
                referred.sort_unstable();
                referred.dedup();
                assert_eq!(named, referred, "{}", model.type_name(ty));
            }
        }
    }
}

#[test]
fn definitions_put_together_judge_as_the_whole_schema_does() {
    let model = library();
    let root = TypeRef::Record(model.root.expect("a catalogue is the root"));
    let documents = [
        (json!({ "things": [{ "kind": "map", "id": "M1", "scale": 5 }] }), true),
        (json!({ "things": [{ "kind": "map", "id": "m1", "scale": 5 }] }), false),
        (json!({ "things": [{ "kind": "map", "id": "M1" }] }), false),
        (json!({ "things": [{ "kind": "globe", "id": "M1", "scale": 5 }] }), false),
        (
            json!({ "things": [{ "kind": "book", "id": "B1", "title": "Logic", "bought": "1987-13" }] }),
            false,
        ),
        (
            json!({
                "things": [{ "kind": "book", "id": "B1", "title": "Logic", "rare": true, "shelf": "vault" }],
                "loans": [{ "of": "B1", "to": { "is": "library", "name": "Harbour" } }],
                "motto": { "id": "B2", "title": "Botany", "price": { "value": 1, "unit": "euro" } }
            }),
            true,
        ),
        (
            json!({ "things": [], "motto": { "kind": "book", "id": "B2", "title": "Botany" } }),
            false,
        ),
    ];
    for shape in [Shape::Validation, Shape::Types] {
        let whole: Value =
            serde_json::from_str(json_schema(&model, shape).text()).expect("a schema is JSON");
        for schema in [whole, assembled(&model, root, shape)] {
            let validator = jsonschema::draft202012::new(&schema).expect("it is a schema");
            for (document, expected) in &documents {
                assert_eq!(validator.is_valid(document), *expected, "{shape:?}: {document}");
            }
        }
    }
}
