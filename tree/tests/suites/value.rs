//! A tree of YAML as the values that the core schema gives it.

use comity_tree::{Kind, Node};
use serde_json::Value;

pub(crate) fn of(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Map => node.entries().map(|(k, v)| (k.text().to_owned(), of(v))).collect(),
        Kind::Seq => node.items().map(of).collect(),
        _ => scalar(node),
    }
}

fn scalar(node: Node<'_>) -> Value {
    let text = node.text();
    match node.kind() {
        Kind::Null => Value::Null,
        Kind::Bool => Value::Bool(text == "true"),
        Kind::Number => text.parse().map_or_else(|_| Value::from(text), Value::Number),
        _ => Value::from(text),
    }
}

/// Whether two values are equal, numbers by what they are worth.
pub(crate) fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, a)| b.get(k).is_some_and(|b| is_same(a, b)))
        }
        _ => a == b,
    }
}
