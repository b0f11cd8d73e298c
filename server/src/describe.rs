//! Elements of the ontology as Markdown.

use std::fmt::Write as _;

use comity_ontology::model::{
    Deprecation, Field, LocalizedText, Location, Model, Record, Term, TypeRef, Vocabulary,
};

/// A field: what it means, its type, and how many values it has.
pub(crate) fn field(model: &Model, field: &Field) -> String {
    let mut text = format!("**{}**", field.name);
    if !field.label.is_empty() {
        let _ = write!(text, " ({})", labels(&field.label));
    }
    let many = if field.cardinality.is_many() { "list of " } else { "" };
    let need = if field.is_required() { "required" } else { "optional" };
    let _ = write!(text, " — {many}`{}`, {need}", model.type_name(field.ty));
    paragraphs(&mut text, &[&field.definition, &field.note]);
    let of_type = match field.ty {
        TypeRef::Vocabulary(of) => Some(&model.vocabularies[of].definition),
        TypeRef::Scalar(of) => Some(&model.scalars[of].definition),
        TypeRef::Record(of) => Some(&model.records[of].definition),
        TypeRef::Union(of) => Some(&model.unions[of].definition),
        _ => None,
    };
    if let Some(definition) = of_type.filter(|definition| !definition.is_empty()) {
        let _ = write!(text, "\n\n`{}`: {}", model.type_name(field.ty), definition.first());
    }
    if !field.examples.is_empty() {
        let examples: Vec<_> =
            field.examples.iter().map(|example| format!("`{example}`")).collect();
        let _ = write!(text, "\n\nExamples: {}", examples.join(", "));
    }
    deprecation(&mut text, field.deprecated.as_ref());
    text
}

/// A variant of a union.
pub(crate) fn variant(tag: &str, record: &Record) -> String {
    let mut text = format!("**{tag}**");
    if !record.label.is_empty() {
        let _ = write!(text, " ({})", labels(&record.label));
    }
    let _ = write!(text, " — `{}`", record.name);
    paragraphs(&mut text, &[&record.definition, &record.note]);
    text
}

/// A term: its labels and what it means.
pub(crate) fn term(vocabulary: &Vocabulary, term: &Term) -> String {
    let mut text = format!("**{}** — `{}`", term.code, vocabulary.name);
    paragraphs(&mut text, &[&term.definition, &term.note]);
    text.push('\n');
    for (language, label) in &term.label.entries {
        let _ = write!(text, "\n- {language}: {label}");
        let aliases = term.aliases.iter().filter(|(of, _)| of == language);
        aliases.for_each(|(_, alias)| {
            let _ = write!(text, ", {alias}");
        });
    }
    let codes = |terms: &mut dyn Iterator<Item = usize>| {
        let codes: Vec<_> = terms.map(|t| format!("`{}`", vocabulary.terms[t].code)).collect();
        codes.join(", ")
    };
    for (title, terms) in [
        ("Narrower than", codes(&mut term.broader.iter().copied())),
        ("Ranks above", codes(&mut term.above.iter().map(|above| above.term))),
    ] {
        if !terms.is_empty() {
            let _ = write!(text, "\n\n{title} {terms}");
        }
    }
    deprecation(&mut text, term.deprecated.as_ref());
    text
}

/// The ontology that defines what is at a place, if the model is made of several.
pub(crate) fn origin(model: &Model, place: Location) -> String {
    let origin = model.origin(place).filter(|_| !model.bases().is_empty());
    origin.map_or_else(String::new, |origin| format!("\n\nDefined in `{origin}`"))
}

/// All labels on one line, each once: the scripts of Chinese share many.
pub(crate) fn labels(label: &LocalizedText) -> String {
    let mut labels: Vec<&str> = Vec::new();
    for (_, label) in &label.entries {
        if !labels.contains(&label.as_str()) {
            labels.push(label);
        }
    }
    labels.join(", ")
}

fn paragraphs(text: &mut String, paragraphs: &[&LocalizedText]) {
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        let _ = write!(text, "\n\n{}", paragraph.first());
    }
}

fn deprecation(text: &mut String, deprecated: Option<&Deprecation>) {
    if let Some(deprecated) = deprecated {
        let _ = write!(text, "\n\nDeprecated since {}", deprecated.since);
        if !deprecated.reason.is_empty() {
            let _ = write!(text, ": {}", deprecated.reason.first());
        }
    }
}
