//! Where a claim is, for people and for machines.

use comity_questions::Found;
use comity_tree::{Date, one_line};
use serde_json::{Value, json};

/// The file and line, and the claim's name: `corpus/visit.yaml:18 treaty-signed`.
pub(crate) fn text(found: Found<'_>) -> String {
    one_line(&format!("{}:{} {}", found.document(), found.line(), found.id())).into_owned()
}

/// The same for machines, with the title of the text.
pub(crate) fn value(found: Found<'_>) -> Value {
    json!({
        "document": found.document(),
        "line": found.line(),
        "claim": found.id(),
        "mode": found.mode().map(comity_questions::Term::code),
        "title": found.title(),
        "published": found.published().map(Date::as_str),
    })
}

/// The texts that claims come from, each once: title and document.
pub(crate) fn texts<'c>(found: impl Iterator<Item = Found<'c>>) -> Vec<(String, &'c str)> {
    let mut texts = Vec::new();
    for text in found.map(|found| (one_line(found.title()).into_owned(), found.document())) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.sort_unstable_by_key(|&(_, document)| document);
    texts
}
