//! What a type, term or field of an ontology is.

use std::fmt::Write as _;

use comity_ontology::model::{Model, Term, Text};

use super::{origin, shown};

/// Explains everything that has this name: types first, then terms and fields. Empty if nothing
/// has it.
pub(super) fn explain(name: &str, model: &Model) -> String {
    let mut parts = Vec::new();
    for one in model.vocabularies.iter().filter(|one| one.name == name) {
        let mut text = part(name, "vocabulary", &one.definition, &origin(model, one.location));
        text.push('\n');
        for term in &one.terms {
            let _ = writeln!(text, "    {}: {}", shown(&term.code), shown(term.label.first()));
        }
        parts.push(text);
    }
    for one in model.scalars.iter().filter(|one| one.name == name) {
        parts.push(part(name, "scalar", &one.definition, &origin(model, one.location)));
    }
    for one in model.records.iter().filter(|one| one.name == name) {
        let mut text = part(name, "record", &one.definition, &origin(model, one.location));
        text.push('\n');
        for field in &one.fields {
            let definition = shown(field.definition.first());
            let _ = writeln!(text, "    {}: {definition}", shown(&field.name));
        }
        parts.push(text);
    }
    for one in model.unions.iter().filter(|one| one.name == name) {
        let mut text = part(name, "union", &one.definition, &origin(model, one.location));
        text.push('\n');
        for variant in &one.variants {
            let definition = shown(model.records[variant.record].definition.first());
            let _ = writeln!(text, "    {}: {definition}", shown(&variant.tag));
        }
        parts.push(text);
    }
    for vocabulary in &model.vocabularies {
        if let Some((_, term)) = vocabulary.term(name) {
            parts.push(of_term(term, &vocabulary.name, model));
        }
    }
    for record in &model.records {
        if let Some((_, field)) = record.field(name) {
            let what = format!("field of `{}`", record.name);
            parts.push(part(name, &what, &field.definition, &origin(model, field.location)));
        }
    }
    parts.join("\n")
}

/// Every name that can be explained.
pub(super) fn names(model: &Model) -> impl Iterator<Item = &str> + Clone {
    let terms = model.vocabularies.iter().flat_map(|one| &one.terms);
    let fields = model.records.iter().flat_map(|record| &record.fields);
    (model.vocabularies.iter().map(|one| one.name.as_str()))
        .chain(model.scalars.iter().map(|one| one.name.as_str()))
        .chain(model.records.iter().map(|one| one.name.as_str()))
        .chain(model.unions.iter().map(|one| one.name.as_str()))
        .chain(terms.map(|term| term.code.as_str()))
        .chain(fields.map(|field| field.name.as_str()))
}

fn part(name: &str, what: &str, definition: &Text, origin: &str) -> String {
    format!("{} ({})\n\n{}\n{origin}", shown(name), shown(what), shown(definition.first()))
}

fn of_term(term: &Term, vocabulary: &str, model: &Model) -> String {
    let what = format!("term of `{vocabulary}`");
    let mut text = part(&term.code, &what, &term.definition, &origin(model, term.location));
    if !term.note.is_empty() {
        let _ = writeln!(text, "\n{}", shown(term.note.first()));
    }
    text.push('\n');
    for (language, label) in &term.label.entries {
        let _ = writeln!(text, "    {}: {}", shown(language), shown(label));
    }
    text
}
