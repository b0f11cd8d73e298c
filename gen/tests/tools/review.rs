//! JSON as a reviewer reads it: what fits on a line is on one line.

use serde_json::Value;

/// Columns of a line.
const WIDTH: usize = 140;

/// Longer texts are cut: tests of their own hold them.
const TEXT: usize = 400;

/// The value, with the members of each object in their order.
pub(crate) fn review(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out
}

fn write(value: &Value, indent: usize, column: usize, out: &mut String) {
    let line = inline(value);
    if column + line.len() <= WIDTH || !(value.is_object() || value.is_array()) {
        out.push_str(&line);
        return;
    }
    let pad = "  ".repeat(indent + 1);
    let (open, close) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    out.push(open);
    let members = value.as_object().into_iter().flatten().map(|(key, value)| (Some(key), value));
    let items = value.as_array().into_iter().flatten().map(|item| (None, item));
    for (key, member) in members.chain(items) {
        out.push('\n');
        out.push_str(&pad);
        let key = key.map_or_else(String::new, |key| format!("{key}: "));
        out.push_str(&key);
        write(member, indent + 1, pad.len() + key.len(), out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(indent));
    out.push(close);
}

fn inline(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| format!("{key}: {}", inline(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Value::String(text) if text.chars().count() > TEXT => {
            format!("{:?}…", text.chars().take(TEXT).collect::<String>())
        }
        other => other.to_string(),
    }
}
