//! Trees become the values that rules are run on.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_ontology::{
    cel::{CelValue, FieldValues},
    load_with,
    model::{Model, TypeRef},
    reading,
};
use comity_tree::Format;

const SHOP: &str = r#"
language = 1
[module]
definition = "A shop."
imports = ["comity:quantity"]

[scalar.Slug]
definition = "A name."
type = "text"
pattern = "[a-z]+"

[record.Tea]
definition = "A tea."
field.id = { type = "Slug", definition = "Its name." }
field.picked = { type = "date", cardinality = "0..1", definition = "When." }
field.hot = { type = "boolean", default = true, definition = "Whether it is hot." }
field.price = { type = "Quantity", cardinality = "0..1", definition = "What it costs." }
field.with = { type = "Item", cardinality = "0..*", definition = "What comes with it." }

[record.Cake]
definition = "A cake."
field.weight = { type = "decimal", definition = "In grams." }
field.slices = { type = "integer", cardinality = "0..1", definition = "How many." }

[union.Item]
definition = "Anything."
variant = { tea = "Tea", cake = "Cake" }
"#;

fn model() -> Model {
    let files = BTreeMap::from([(PathBuf::from("shop.toml"), SHOP)]);
    let loaded = load_with(&files, Path::new("shop.toml"));
    assert_eq!(loaded.findings, []);
    loaded.model.expect("sound")
}

fn tea(json: &str) -> Result<CelValue, Vec<String>> {
    let model = model();
    let index = model.records.iter().position(|record| record.name == "Tea").expect("defined");
    let read = Format::Json.read(json);
    let tree = read.tree.as_ref().expect("the text is JSON");
    reading::value(&model, TypeRef::Record(index), tree.root()).map_err(|findings| {
        let shown = |f: comity_tree::Finding| format!("{} {:?} {}", f.code, f.span, f.message);
        findings.into_iter().map(shown).collect()
    })
}

fn record(fields: &[(&str, CelValue)]) -> CelValue {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
    CelValue::Record(fields.collect::<FieldValues>().into())
}

fn string(text: &str) -> CelValue {
    CelValue::String(text.into())
}

#[test]
fn absent_fields_are_left_out_or_defaulted_or_empty() {
    let empty = record(&[("hot", CelValue::Bool(true)), ("with", CelValue::List([].into()))]);
    assert_eq!(tea("{}"), Ok(empty.clone()));
    assert_eq!(tea(r#"{ "picked": null, "hot": null, "with": null }"#), Ok(empty));
}

#[test]
fn every_type_has_its_value() {
    let price = record(&[
        ("value", CelValue::Double(2.5)),
        ("unit", string("USD")),
        ("qualifier", string("exact")),
    ]);
    let cake = record(&[
        ("kind", string("cake")),
        ("weight", CelValue::Double(100.0)),
        ("slices", CelValue::Int(-3)),
    ]);
    let expected = record(&[
        ("id", string("sencha")),
        ("picked", CelValue::Date(0, 30)),
        ("hot", CelValue::Bool(false)),
        ("price", price),
        ("with", CelValue::List([cake].into())),
    ]);
    let json = r#"{
        "id": "sencha", "picked": "1970-01", "hot": false, "price": { "value": 2.5, "unit": "USD" },
        "with": [{ "kind": "cake", "weight": 100, "slices": -3 }]
    }"#;
    assert_eq!(tea(json), Ok(expected));
}

#[test]
fn everything_that_is_wrong_is_told() {
    let json = r#"{"id":"T","picked":"soon","hot":"yes","price":{"unit":"usd"},"wiht":[],"with":[{"kind":"pie"},{},1]}"#;
    let findings = tea(json).expect_err("all of it is wrong");
    insta::assert_snapshot!(findings.join("\n"));
}
