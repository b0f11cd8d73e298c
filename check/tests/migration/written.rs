//! One value in the three formats, with comments and an uneven layout.

use std::fmt::Write as _;

use serde_json::{Map, Value};

pub(crate) const FORMATS: [&str; 3] = ["yaml", "json", "toml"];

pub(crate) fn written(value: &Value, format: &str) -> String {
    let mut text = String::new();
    match format {
        "yaml" => {
            text.push_str("# a menu\n");
            yaml(value, 0, &mut text);
        }
        "json" => text = serde_json::to_string_pretty(value).expect("a value is JSON"),
        _ => {
            let map = value.as_object().expect("a document is a map");
            toml(map, &mut text);
        }
    }
    text
}

/// Every second key is in quotes, every map has a comment, and an empty list is on its line.
fn yaml(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) => {
            for (place, (key, value)) in map.iter().enumerate() {
                let key = if place % 2 == 0 { key.clone() } else { format!("\"{key}\"") };
                match value {
                    Value::Object(map) if !map.is_empty() => {
                        let _ = writeln!(text, "{indent}{key}: # {key} and good");
                        yaml(value, depth + 1, text);
                    }
                    Value::Array(items) if items.iter().any(Value::is_object) => {
                        let _ = writeln!(text, "{indent}{key}:");
                        for item in items {
                            let _ = writeln!(text, "{indent}-   # fine");
                            let is_empty = item.as_object().is_some_and(Map::is_empty);
                            if is_empty {
                                let _ = writeln!(text, "{indent}  {{}}");
                            } else {
                                yaml(item, depth + 1, text);
                            }
                        }
                    }
                    // JSON on one line is YAML.
                    value => {
                        let _ = writeln!(text, "{indent}{key}:  {value}   # plain");
                    }
                }
            }
        }
        value => {
            let _ = writeln!(text, "{indent}{value}");
        }
    }
}

/// Tables of a list have headers, and a map in one of them has its own, or dotted keys.
fn toml(map: &Map<String, Value>, text: &mut String) {
    let is_table =
        |value: &Value| matches!(value, Value::Array(items) if items.iter().any(Value::is_object));
    for (key, value) in map.iter().filter(|(_, value)| !is_table(value)) {
        let _ = writeln!(text, "{key}  = {} # good", inline(value));
    }
    for (key, items) in map.iter().filter(|(_, value)| is_table(value)) {
        for item in items.as_array().into_iter().flatten() {
            let item = item.as_object().expect("all are maps");
            let _ = writeln!(text, "\n# plain\n[[ {key} ]]");
            let (inner, flat): (Vec<_>, Vec<_>) = item
                .iter()
                .partition(|(_, value)| matches!(value, Value::Object(map) if !map.is_empty()));
            for (name, value) in flat {
                match value {
                    Value::Array(items) if is_table(value) => {
                        let items: Vec<_> = items.iter().map(inline).collect();
                        let _ =
                            writeln!(text, "\"{name}\" = [ {} ]", items.join(",\n   # fine\n "));
                    }
                    value => {
                        let _ = writeln!(text, "{name} = {}", inline(value));
                    }
                }
            }
            for (name, value) in inner {
                let _ = writeln!(text, "[{key}.'{name}']");
                for (name, value) in value.as_object().into_iter().flatten() {
                    let _ = writeln!(text, "{name} = {}", inline(value));
                }
            }
        }
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let entries: Vec<_> =
                map.iter().map(|(key, value)| format!("{key} = {}", inline(value))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
