//! Documents that differ from a given one in one place.

use serde_json::{Value, json};

/// The document itself, and each with one value replaced, one key misspelt, left out or repeated.
pub(crate) fn of(document: &str) -> Vec<String> {
    let original: Value = serde_json::from_str(document).expect("the document is JSON");
    let mut places = Vec::new();
    collect(&original, String::new(), &mut places);
    let mut mutants = vec![document.to_owned(), original.to_string()];
    for place in &places {
        for value in values(original.pointer(place).expect("it was found there")) {
            let mut mutant = original.clone();
            *mutant.pointer_mut(place).expect("it was found there") = value;
            mutants.push(mutant.to_string());
        }
        let (parent, key) = place.rsplit_once('/').unwrap_or_default();
        let Some(Value::Object(map)) = original.pointer(parent) else { continue };
        let Some(value) = map.get(key).filter(|_| !place.is_empty()) else { continue };
        for edit in [remove, misspell] {
            let mut mutant = original.clone();
            edit(mutant.pointer_mut(parent).and_then(Value::as_object_mut).expect("a map"), key);
            mutants.push(mutant.to_string());
        }
        // No `Value` holds a key twice: it is written twice.
        let marked = with_mark(&original, parent, key, value);
        mutants.push(marked);
    }
    mutants
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| collect(value, format!("{place}/{key}"), places));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, item)| collect(item, format!("{place}/{i}"), places));
        }
        _ => {}
    }
    places.push(place);
}

/// Values of every kind, some of which are nearly right somewhere.
fn values(original: &Value) -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(2),
        json!(-3),
        json!(1987),
        json!(1.5),
        json!(9_223_372_036_854_775_807_i64),
        json!(1e40),
        json!(""),
        json!("x"),
        json!("Not A Name"),
        json!("a-name-that-is-much-too-long-for-its-field"),
        json!("north"),
        json!("a-sale"),
        json!("2021-02-30"),
        json!("2019-13"),
        json!("2019"),
        json!("../2030"),
        json!("rent"),
        json!("sales"),
        json!("pippin"),
        json!("苹果"),
        json!("quince"),
        json!("bread"),
        json!("km"),
        json!("currency"),
        json!("ftp://example.org"),
        json!([]),
        json!(["apple", "apple"]),
        json!([1, null, {}]),
        json!({}),
        json!({ "unit": "kg" }),
        json!({ "id": "n", "kind": "sale", "extra": { "a": 1 } }),
    ];
    match original {
        Value::Array(items) => {
            let twice = items.iter().chain(items).cloned().collect();
            values
                .extend([Value::Array(twice), Value::Array(items[..1.min(items.len())].to_vec())]);
        }
        Value::String(text) => values.extend([json!(format!("{text}x")), json!([text])]),
        _ => {}
    }
    values
}

fn remove(map: &mut serde_json::Map<String, Value>, key: &str) {
    map.remove(key);
}

fn misspell(map: &mut serde_json::Map<String, Value>, key: &str) {
    if let Some(value) = map.remove(key) {
        map.insert(format!("{key}e"), value);
    }
}

/// The document with an entry written twice.
fn with_mark(original: &Value, parent: &str, key: &str, value: &Value) -> String {
    const MARK: &str = "written-twice";
    let mut marked = original.clone();
    if let Some(map) = marked.pointer_mut(parent).and_then(Value::as_object_mut) {
        map.insert(MARK.to_owned(), value.clone());
    }
    marked.to_string().replace(MARK, key)
}
