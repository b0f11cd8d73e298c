//! The examples of a rule, run.

use comity_tree::{Kind, Node};

use crate::model::Example;
use crate::parse::Value;

/// An example as the model keeps it.
pub(super) fn of(value: Value<'_>) -> Example {
    let mut json = String::new();
    write_json(value.node, &mut json);
    Example { location: value.at, json }
}

// No deeper than trees are.
fn write_json(node: Node<'_>, json: &mut String) {
    match node.kind() {
        Kind::Map => {
            json.push('{');
            for (i, (key, value)) in node.entries().enumerate() {
                json.push_str(if i == 0 { "" } else { ", " });
                write_string(key.text(), json);
                json.push_str(": ");
                write_json(value, json);
            }
            json.push('}');
        }
        Kind::Seq => {
            json.push('[');
            for (i, item) in node.items().enumerate() {
                json.push_str(if i == 0 { "" } else { ", " });
                write_json(item, json);
            }
            json.push(']');
        }
        Kind::Null => json.push_str("null"),
        Kind::Number | Kind::Bool => json.push_str(node.text()),
        Kind::Str | Kind::Plain | Kind::DateTime => write_string(node.text(), json),
    }
}

fn write_string(text: &str, json: &mut String) {
    json.push('"');
    for sign in text.chars() {
        match sign {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            c if c.is_control() => {
                // Control characters lie below U+00A0.
                json.push_str("\\u00");
                let code = c as u32;
                for digit in [code >> 4 & 15, code & 15] {
                    json.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            c => json.push(c),
        }
    }
    json.push('"');
}
