//! Descriptions from the ontology, each as one text.

use comity_ontology::{
    Model,
    model::{Deprecation, LocalizedText, Record, Term},
};

/// The texts, each in its first language, as paragraphs.
pub fn text(texts: &[&LocalizedText]) -> Option<String> {
    let paragraphs: Vec<_> =
        texts.iter().map(|text| text.first().trim()).filter(|text| !text.is_empty()).collect();
    (!paragraphs.is_empty()).then(|| paragraphs.join("\n\n"))
}

/// A term: its labels in all languages, what it means, and what else finds it.
pub fn term(term: &Term) -> String {
    let mut paragraphs = Vec::new();
    let labels = distinct(&term.label.entries);
    if !labels.is_empty() {
        paragraphs.push(labels.join(" · "));
    }
    paragraphs.extend(term.deprecated.as_ref().map(deprecation));
    paragraphs.extend(text(&[&term.definition, &term.note]));
    if !term.aliases.is_empty() {
        paragraphs.push(format!("Also: {}.", distinct(&term.aliases).join(", ")));
    }
    if !term.examples.is_empty() {
        paragraphs.push(format!("For example: {}.", term.examples.join("; ")));
    }
    paragraphs.join("\n\n")
}

/// A kind of a union: its labels in all languages, and what its record describes.
pub fn kind(record: &Record) -> String {
    let labels = distinct(&record.label.entries).join(" · ");
    let labels = (!labels.is_empty()).then_some(labels);
    let paragraphs: Vec<String> = labels.into_iter().chain(text(&[&record.definition])).collect();
    paragraphs.join("\n\n")
}

/// Words of several languages, each once: the scripts of Chinese share many.
fn distinct(words: &[(String, String)]) -> Vec<&str> {
    let mut distinct = Vec::new();
    for (_, word) in words {
        if !distinct.contains(&word.as_str()) {
            distinct.push(word);
        }
    }
    distinct
}

/// Why not to use something, and what to use.
pub fn deprecation(deprecation: &Deprecation) -> String {
    let mut out = format!("Deprecated since {}", deprecation.since);
    if !deprecation.reason.is_empty() {
        out.push_str(" (");
        out.push_str(deprecation.reason.first());
        out.push(')');
    }
    if !deprecation.replaced_by.is_empty() {
        out.push_str(": use `");
        out.push_str(&deprecation.replaced_by);
        out.push('`');
    }
    out.push('.');
    out
}

/// The name and version of an ontology; a module has no name.
pub fn known_as(model: &Model) -> String {
    if model.name.is_empty() {
        "a module".to_owned()
    } else {
        format!("{} {}", model.name, model.version)
    }
}

/// The name of a file about an ontology, without its extension.
pub fn file_stem(model: &Model) -> &str {
    if model.name.is_empty() { "module" } else { &model.name }
}
