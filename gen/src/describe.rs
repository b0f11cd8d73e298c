//! What an ontology says of a thing in words, as one text.

use comity_ontology::model::{Deprecation, Term, Text};

/// The texts, each in its first language, as paragraphs.
pub(crate) fn text(texts: &[&Text]) -> Option<String> {
    let paragraphs: Vec<_> =
        texts.iter().map(|text| text.first().trim()).filter(|text| !text.is_empty()).collect();
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

/// A term: its labels in all languages, what it means, and what else finds it.
pub(crate) fn term(term: &Term) -> String {
    let mut paragraphs = Vec::new();
    let labels: Vec<_> = term.label.entries.iter().map(|(_, label)| label.as_str()).collect();
    if !labels.is_empty() {
        paragraphs.push(labels.join(" · "));
    }
    paragraphs.extend(term.deprecated.as_ref().map(deprecation));
    paragraphs.extend(text(&[&term.definition, &term.note]));
    if !term.aliases.is_empty() {
        let aliases: Vec<_> = term.aliases.iter().map(|(_, alias)| alias.as_str()).collect();
        paragraphs.push(format!("Also: {}.", aliases.join(", ")));
    }
    if !term.examples.is_empty() {
        paragraphs.push(format!("For example: {}.", term.examples.join("; ")));
    }
    paragraphs.join("\n\n")
}

/// Why not to use something, and what to use.
pub(crate) fn deprecation(deprecation: &Deprecation) -> String {
    let mut out = format!("Deprecated since {}", deprecation.since);
    if !deprecation.replaced_by.is_empty() {
        out.push_str(": use `");
        out.push_str(&deprecation.replaced_by);
        out.push('`');
    }
    out.push('.');
    if !deprecation.reason.is_empty() {
        out.push(' ');
        out.push_str(deprecation.reason.first());
    }
    out
}
