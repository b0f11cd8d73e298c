//! Documents to tables and back are the same documents.

use std::{collections::BTreeSet, fs, path::Path};

use comity_ontology::{Model, model::Record, model::TypeRef};
use comity_testkit::{Dice, grow};
use serde_json::Value;

use crate::case::Case;

/// How many documents are grown of an ontology; most have a mistake.
const GROWN: u64 = 400;

#[test]
fn the_corpus_comes_back() {
    let corpus = format!("{}/../corpus", env!("CARGO_MANIFEST_DIR"));
    let case = Case::new();
    for to in ["sqlite", "parquet"] {
        let tables = format!("tables.{to}");
        let ran = case.run(&["export", &corpus, "--to", to, "--out", &tables]);
        assert_eq!((ran.code(), ran.stderr().as_str()), (0, ""), "{to}");
        for format in ["yaml", "json"] {
            let back = format!("{to}-{format}");
            let ran = case.run(&["import", &tables, "--to", format, "--out", &back]);
            assert_eq!(ran.code(), 0, "{}", ran.all());
            let ran = case.run(&["diff-corpus", &corpus, &back]);
            assert_eq!(ran.code(), 0, "{to}: {}", ran.all());
        }
    }
}

#[test]
fn grown_documents_come_back() {
    let fixtures = [
        ("harbour.toml", include_str!("../fixtures/harbour.toml")),
        ("kites.toml", include_str!("../../../targets/tests/fixtures/kites.toml")),
    ];
    for (name, ontology) in fixtures {
        let case = Case::new().with(name, ontology);
        let model = comity_ontology::load(&case.path(name)).model.expect("the ontology is sound");
        let root = model.root.expect("there is a root");
        let mut case = case;
        for seed in 0..GROWN {
            let text = grow::record(&model, root, &mut Dice::new(seed));
            case = case.with(&format!("grown/{seed}.json"), text);
        }
        let ran = case.run(&["check", "grown", "--ontology", name, "--format", "json"]);
        let findings = ran.json()["findings"].as_array().cloned().unwrap_or_default();
        let faulty = findings.iter().filter(|it| it["severity"] == "error");
        let faulty: BTreeSet<&str> = faulty.filter_map(|it| it["file"].as_str()).collect();
        for file in &faulty {
            fs::remove_file(case.path(file)).unwrap();
        }
        let sound = fs::read_dir(case.path("grown")).unwrap().count();
        assert!(sound > 0, "{name}: {sound} of {GROWN}");
        for to in ["sqlite", "parquet"] {
            let (tables, back) = (format!("tables.{to}"), format!("back-{to}"));
            let ran =
                case.run(&["export", "grown", "--ontology", name, "--to", to, "--out", &tables]);
            assert_eq!(ran.code(), 0, "{}", ran.all());
            let ran =
                case.run(&["import", &tables, "--ontology", name, "--to", "json", "--out", &back]);
            assert_eq!(ran.code(), 0, "{}", ran.all());
            for entry in fs::read_dir(case.path("grown")).unwrap() {
                let file = entry.unwrap().file_name();
                let read = |folder: &str| read(&case.path(folder).join(&file));
                let [before, after] = [read("grown"), read(&back)];
                let record = &model.records[root];
                assert_eq!(said(&model, record, &before), said(&model, record, &after), "{file:?}");
            }
        }
    }
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What a record says: empty lists are no values, and numbers are those of 64 bits.
fn said(model: &Model, record: &Record, value: &Value) -> Value {
    let entries = value.as_object().into_iter().flatten().filter_map(|(name, value)| {
        let ty = record.field(name).map(|(_, field)| field.ty);
        let item = |value: &Value| match ty {
            Some(TypeRef::Record(inner)) => said(model, &model.records[inner], value),
            Some(TypeRef::Union(union)) => {
                let union = &model.unions[union];
                let tag = value[&union.tag].as_str();
                let variant = union.variants.iter().find(|it| Some(it.tag.as_str()) == tag);
                said(model, &model.records[variant.expect("a kind").record], value)
            }
            Some(TypeRef::Date) => Value::String(value.to_string().replace('"', "")),
            _ => value.as_f64().map_or_else(|| value.clone(), Value::from),
        };
        match value {
            Value::Null => None,
            Value::Array(items) if items.is_empty() => None,
            Value::Array(items) => Some((name.clone(), items.iter().map(item).collect())),
            single => Some((name.clone(), item(single))),
        }
    });
    Value::Object(entries.collect())
}
