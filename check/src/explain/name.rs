//! What a type, kind, term or field of an ontology is.

use std::fmt::Write as _;

use comity_ontology::model::{Field, LocalizedText, Model, Term, Union, Variant};

use super::{origin, shown};

/// Explains everything that has this name: types first, then kinds, terms and fields. Empty if
/// nothing has it.
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
        text.push_str(&labels(&one.label));
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
    for union in &model.unions {
        for variant in union.variants.iter().filter(|variant| variant.tag == name) {
            parts.push(of_kind(variant, union, model));
        }
    }
    for vocabulary in &model.vocabularies {
        if let Some((_, term)) = vocabulary.term(name) {
            parts.push(of_term(term, &vocabulary.name, model));
        }
    }
    for record in &model.records {
        if let Some((_, field)) = record.field(name) {
            let what = format!("field of `{}`", record.name);
            let mut text = part(name, &what, &field.definition, &origin(model, field.location));
            let _ = writeln!(text, "\n    {}", shown(&kind_of_value(field, model)));
            text.push_str(&labels(&field.label));
            parts.push(text);
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
        .chain(model.unions.iter().flat_map(|one| &one.variants).map(|one| one.tag.as_str()))
        .chain(terms.map(|term| term.code.as_str()))
        .chain(fields.map(|field| field.name.as_str()))
}

fn part(name: &str, what: &str, definition: &LocalizedText, origin: &str) -> String {
    format!("{} ({})\n\n{}\n{origin}", shown(name), shown(what), shown(definition.first()))
}

/// A kind: the fields that it alone has, each with its type, and the names of those that all kinds
/// have.
fn of_kind(kind: &Variant, union: &Union, model: &Model) -> String {
    let record = &model.records[kind.record];
    let what = format!("kind of `{}`", union.name);
    let mut text = part(&kind.tag, &what, &record.definition, &origin(model, kind.location));
    text.push('\n');
    let is_shared = |field: &Field| {
        union.variants.iter().all(|other| {
            let other = model.records[other.record].field(&field.name);
            other.is_some_and(|(_, other)| other.location == field.location)
        })
    };
    let (shared, own): (Vec<&Field>, Vec<&Field>) =
        record.fields.iter().partition(|field| union.variants.len() > 1 && is_shared(field));
    for field in own {
        let (value, definition) = (kind_of_value(field, model), field.definition.first());
        let line = format!("{} ({value}): {definition}", field.name);
        let _ = writeln!(text, "    {}", shown(&line));
    }
    if !shared.is_empty() {
        let names: Vec<&str> = shared.iter().map(|field| field.name.as_str()).collect();
        let all = format!("\nLike every kind, it has {}.", names.join(", "));
        let _ = writeln!(text, "{}", shown(&all));
    }
    text.push_str(&labels(&record.label));
    text
}

/// What a field holds: its type, whether it is a list, and whether it must be written.
fn kind_of_value(field: &Field, model: &Model) -> String {
    let many = if field.cardinality.is_many() { "list of " } else { "" };
    let need = if field.is_required() { ", required" } else { "" };
    format!("{many}`{}`{need}", model.type_name(field.ty))
}

fn of_term(term: &Term, vocabulary: &str, model: &Model) -> String {
    let what = format!("term of `{vocabulary}`");
    let mut text = part(&term.code, &what, &term.definition, &origin(model, term.location));
    if !term.note.is_empty() {
        let _ = writeln!(text, "\n{}", shown(term.note.first()));
    }
    text.push_str(&labels(&term.label));
    text
}

/// What it is called in each language, below an empty line.
fn labels(label: &LocalizedText) -> String {
    let mut text = String::new();
    for (language, label) in &label.entries {
        let gap = if text.is_empty() { "\n" } else { "" };
        let _ = writeln!(text, "{gap}    {}: {}", shown(language), shown(label));
    }
    text
}
