//! Canonical JSON (RFC 8785) of what documents say, and digests of it: two claims are alike if
//! their digests are, however their documents are written.

use comity_check::evidence::text::hex_digits;
use comity_ontology::{
    Model,
    model::{Record, TypeRef, Union},
};
use comity_tree::{Kind, Node};
use serde_json::{Map, Number, Value};
use sha2::{Digest as _, Sha256};

use crate::export;

/// A value of a union as JSON: a date is a text, however it is written.
pub(crate) fn claim(model: &Model, union: &Union, node: Node<'_>) -> Value {
    let tag = node.get(&union.tag).map(Node::text).unwrap_or_default();
    match union.variants.iter().find(|variant| variant.tag == tag) {
        Some(variant) => record(model, &model.records[variant.record], node),
        None => export::value(node),
    }
}

/// A record as JSON, in the same way.
// No deeper than a document may nest.
pub(crate) fn record(model: &Model, record: &Record, node: Node<'_>) -> Value {
    let entries = node.entries().filter(|(_, one)| !one.is_null());
    let entries = entries.map(|(key, one)| {
        let ty = record.field(key.text()).map(|(_, field)| field.ty);
        (key.text().to_owned(), ty.map_or_else(|| export::value(one), |ty| value(model, ty, one)))
    });
    Value::Object(entries.collect())
}

/// A value of a type, or a list of such values, in the same way.
pub(crate) fn value(model: &Model, ty: TypeRef, node: Node<'_>) -> Value {
    if node.kind() == Kind::Seq {
        return Value::Array(node.items().map(|item| value(model, ty, item)).collect());
    }
    match ty {
        TypeRef::Date if node.kind() != Kind::Map => Value::String(node.text().to_owned()),
        TypeRef::Record(index) => record(model, &model.records[index], node),
        TypeRef::Union(index) => claim(model, &model.unions[index], node),
        _ => export::value(node),
    }
}

/// The canonical text of a value.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut keys: Vec<&String> = members.keys().collect();
            keys.sort_by_cached_key(|key| key.encode_utf16().collect::<Vec<u16>>());
            let members =
                keys.iter().map(|key| format!("{}:{}", string(key), text(&members[*key])));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(","))
        }
        Value::String(one) => string(one),
        Value::Number(one) => number(one),
        Value::Bool(_) | Value::Null => value.to_string(),
    }
}

/// The digest of a value: SHA-256 of its canonical text, in hexadecimal digits.
pub(crate) fn digest(value: &Value) -> String {
    hex_digits(&Sha256::digest(text(value).as_bytes()))
}

/// What a value says besides its name: without the member that holds it.
pub(crate) fn unnamed(value: &Value, identity: Option<&str>) -> Value {
    let mut members: Map<String, Value> = export::members(value.clone());
    if let Some(identity) = identity {
        members.remove(identity);
    }
    Value::Object(members)
}

/// A text as ECMAScript writes it, which `serde_json` does as well.
fn string(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// A number as ECMAScript writes it.
fn number(number: &Number) -> String {
    if let (Some(whole), true) = (number.as_i64(), number.is_i64()) {
        // Beyond this, the numbers of JSON are not exact.
        if whole.unsigned_abs() < 1 << 53 {
            return whole.to_string();
        }
    }
    let Some(float) = number.as_f64() else { return number.to_string() };
    let size = float.abs();
    if size == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        float.to_string()
    } else {
        let text = format!("{float:e}");
        if text.contains("e-") { text } else { text.replace('e', "e+") }
    }
}

#[cfg(test)]
mod tests {
    use super::{digest, text};

    #[test]
    fn numbers_and_texts_are_written_as_ecmascript_writes_them() {
        let value = serde_json::from_str(
            r#"{"numbers": [33333.250, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
        );
        let expected = r#"{"literals":[null,true,false],"numbers":[33333.25,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#;
        assert_eq!(text(&value.expect("JSON")), expected);
    }

    #[test]
    fn keys_are_in_the_order_of_their_utf_16() {
        let value = serde_json::json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6});
        let keys: Vec<_> = text(&value).matches(char::is_numeric).map(str::to_owned).collect();
        assert_eq!(keys, ["2", "1", "4", "6", "1", "5", "3"]);
        assert_eq!(digest(&serde_json::json!({})).get(..8), Some("44136fa3"));
    }
}
