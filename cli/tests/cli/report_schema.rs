//! The JSON Schema of reports describes what each command prints, and nothing that none prints.

use std::{fs, path::Path};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::case::Case;

/// Asserts that a report is what the schema describes, and has no member that it does not name.
#[track_caller]
pub(crate) fn assert_described(report: &Value) {
    let errors = errors(report);
    assert!(errors.is_empty(), "{errors:#?}");
}

fn errors(report: &Value) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/report.schema.json");
    let mut schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema), "the schema is a schema");
    close(&mut schema);
    let validator: Validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(report).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

/// Admits no members but those that are named, where a schema names any.
fn close(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(close),
        Value::Object(map) => {
            map.values_mut().for_each(close);
            let has_members = map.get("properties").is_some_and(Value::is_object);
            if has_members && map.contains_key("type") {
                map.entry("additionalProperties").or_insert(json!(false));
            }
        }
        _ => {}
    }
}

#[test]
fn a_report_of_a_check_is_described() {
    let case = Case::new()
        .with("a.yaml", "ships:\n  - id: heron\n  - id: heron\n    nme: heron\n")
        .with("b.yaml", "ships: []\n# comity: allow unknown-key -- it is the usual name\nnme: a\n")
        .with("many/.ignore", "left.yaml\n")
        .with("many/left.yaml", "ships: []\n")
        .with("many/c.yaml", "entries: [\n");
    let ran = case.check(&["a.yaml", "b.yaml", "many", "nothing.yaml", "--format", "json"]);
    let report = ran.json();
    assert_described(&report);
    for member in ["fixes", "related"] {
        let has_it = |finding: &Value| finding[member].as_array().is_some_and(|it| !it.is_empty());
        assert!(report["findings"].as_array().unwrap().iter().any(has_it), "{member}: {report:#}");
    }
    for member in ["left_out", "allowed"] {
        assert!(!report["summary"][member].is_null(), "{member}: {report:#}");
    }
    for (broken, with) in [("/summary/verdict", json!("fine")), ("/findings/0/line", json!(3))] {
        let mut report = report.clone();
        let (parent, member) = broken.rsplit_once('/').unwrap();
        report.pointer_mut(parent).unwrap()[member] = with;
        assert_eq!(errors(&report).len(), 1, "{broken}");
    }
}

#[test]
fn a_report_counts_what_is_accepted_and_what_is_known() {
    let wrong = "ships: [{ id: heron, sail: 1 }]\n";
    let case = Case::new().with("a.yaml", wrong).with("b.yaml", wrong.replace("heron", "egret"));
    let write = ["--write-baseline", "--reason", "old", "--expires", "9000-01-01"];
    let base = ["--baseline", "base.toml"];
    assert_eq!(case.check(&[&["a.yaml"][..], &base, &write].concat()).code(), 0);
    case.commit();
    let both = ["a.yaml", "b.yaml", "--against", "HEAD", "--format", "json"];
    let report = case.check(&[&both[..], &base].concat()).json();
    assert_described(&report);
    let summary = &report["summary"];
    assert_eq!((summary["accepted"].as_u64(), summary["known"].as_u64()), (Some(1), Some(1)));
    assert_eq!(summary["exit_code"], 0, "{report:#}");
}

#[test]
fn each_line_of_json_lines_is_a_part_of_a_report() {
    let case = Case::new().with("a.yaml", "ships:\n  - id: heron\n    nme: heron\n");
    let ran = case.check(&["a.yaml", "nothing.yaml", "--format", "json-lines"]);
    let mut report = json!({ "findings": [], "misuse": [] });
    for line in ran.stdout().lines() {
        let mut part: Value = serde_json::from_str(line).unwrap();
        let part_members = part.as_object_mut().unwrap();
        let kind = part_members.remove("type").unwrap();
        report["format"] = part_members.remove("format").unwrap();
        match kind.as_str().unwrap() {
            "finding" => report["findings"].as_array_mut().unwrap().push(part),
            "misuse" => report["misuse"].as_array_mut().unwrap().push(part),
            _ => report["summary"] = part,
        }
    }
    assert_described(&report);
}
