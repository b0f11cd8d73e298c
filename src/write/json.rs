//! JSON text of any value, without a serializer: exact decimals, the fields in the ontology's
//! order.

use std::fmt::Write as _;

use comity_tree::json::write_string;

use crate::view::{Fields, Reflect, View, written};

/// The value as JSON text, two spaces a level.
pub fn to_json(value: &dyn Reflect) -> String {
    let mut out = String::new();
    write(&mut out, value.view(), 0);
    out.push('\n');
    out
}

// Values come from trees, whose depth is limited, or from Rust code, which is trusted.
fn write(out: &mut String, view: View<'_>, depth: usize) {
    match view {
        View::Text(text) => write_string(out, text),
        View::Boolean(value) => out.push_str(if value { "true" } else { "false" }),
        View::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        View::Decimal(number) => {
            let _ = write!(out, "{number}");
        }
        View::Term(term) => write_string(out, term.code),
        View::Null => out.push_str("null"),
        View::Record(fields) => map(out, None, fields, depth),
        View::Variant(key, tag, fields) => map(out, Some((key, tag)), fields, depth),
        View::List(items) if items.is_empty() => out.push_str("[]"),
        View::List(items) => {
            out.push('[');
            for (i, item) in (0..items.len()).filter_map(|i| items.item(i)).enumerate() {
                next_line(out, i > 0, depth + 1);
                write(out, item, depth + 1);
            }
            next_line(out, false, depth);
            out.push(']');
        }
    }
}

fn map(
    out: &mut String,
    tag: Option<(&'static str, &'static str)>,
    fields: &dyn Fields,
    depth: usize,
) {
    let tag = tag.map(|(key, tag)| (key, View::Text(tag)));
    let mut entries = tag.into_iter().chain(written(fields)).peekable();
    if entries.peek().is_none() {
        out.push_str("{}");
        return;
    }
    out.push('{');
    for (i, (name, view)) in entries.enumerate() {
        next_line(out, i > 0, depth + 1);
        write_string(out, name);
        out.push_str(": ");
        write(out, view, depth + 1);
    }
    next_line(out, false, depth);
    out.push('}');
}

fn next_line(out: &mut String, comma: bool, depth: usize) {
    out.push_str(if comma { ",\n" } else { "\n" });
    out.extend(std::iter::repeat_n("  ", depth));
}
