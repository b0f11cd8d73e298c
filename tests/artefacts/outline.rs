//! A claim in one line, as a reviewer reads it.

use comity_tree::{Kind, Node};

/// The kind and the id, then every other field that has a code, an id, a date or a number.
///
/// Texts of more than one word are left out: what they contain is in the document itself.
pub(crate) fn line(claim: Node<'_>) -> String {
    let text = |key| claim.get(key).map_or("?", Node::text);
    let mut words = vec![text("kind").to_owned(), text("id").to_owned()];
    words.extend(fields(claim, &["kind", "id"]));
    words.join(" ")
}

fn fields(map: Node<'_>, without: &[&str]) -> Vec<String> {
    let entries = map.entries().filter(|(key, _)| !without.contains(&key.text()));
    entries.filter_map(|(key, value)| field(key.text(), value)).collect()
}

fn field(key: &str, value: Node<'_>) -> Option<String> {
    if value.items().any(|item| item.get("digest").is_some()) {
        return Some(format!("{key}:{}", value.items().count()));
    }
    Some(format!("{key}={}", shown(value)?))
}

/// A value; none if all of it is text of more than one word.
fn shown(value: Node<'_>) -> Option<String> {
    match value.kind() {
        Kind::Map => {
            let fields = fields(value, &[]);
            (!fields.is_empty()).then(|| format!("({})", fields.join(" ")))
        }
        Kind::Seq => {
            let items: Vec<String> = value.items().filter_map(shown).collect();
            (!items.is_empty()).then(|| items.join(","))
        }
        _ => {
            let is_word = |c: char| c.is_ascii_graphic();
            let text = value.text();
            (!text.is_empty() && text.chars().all(is_word)).then(|| text.to_owned())
        }
    }
}
