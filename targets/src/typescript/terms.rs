//! Vocabularies: a union of literals, and a table of what is said of each term.

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Deprecation, LocalizedText, Term, Vocabulary},
};

use super::{
    code::Code,
    doc,
    layout::{key, quoted, write_property},
    page::PAGE,
    types::Names,
};

pub(super) fn emit(model: &Model, names: &Names) -> String {
    let mut out = String::from("import { Vocabulary } from \"./vocabulary.js\";\n\n");
    for (i, vocabulary) in model.vocabularies.iter().enumerate() {
        let name = names.vocabulary(i);
        let about = describe::text(&[&vocabulary.definition, &vocabulary.note]);
        let about = doc(about.as_deref(), "");
        // A single one has nothing to be set apart from.
        let bar = if vocabulary.terms.len() == 1 { "" } else { "| " };
        out.push_str(&format!("{about}export type {name} ="));
        for term in &vocabulary.terms {
            let about = doc(Some(term.label.first()), "  ");
            out.push_str(&format!("\n{about}  {bar}{}", quoted(&term.code)));
        }
        out.push_str(&format!(";\n\n{about}"));
        write_table(name, vocabulary, &mut out);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Writes what is said of the terms: the table begins on the line of the name if that fits.
fn write_table(name: &str, vocabulary: &Vocabulary, out: &mut String) {
    let (constant, class) = (format!("export const {name} ="), format!("new Vocabulary<{name}>("));
    let title = quoted(&vocabulary.name);
    let same_line = format!("{constant} {class}");
    let (start, indent) = if PAGE.fits(0, &same_line) {
        (same_line, 0)
    } else {
        (format!("{constant}\n  {class}"), 2)
    };
    let line = start.rsplit('\n').next().unwrap_or_default();
    let hugs = PAGE.fits(0, &format!("{line}{title}, {{"));
    let margin = " ".repeat(indent);
    let (open, close, indent) = if hugs {
        (format!("{title}, {{\n"), format!("{margin}}});\n"), indent + 2)
    } else {
        let open = format!("\n{margin}  {title},\n{margin}  {{\n");
        (open, format!("{margin}  }},\n{margin});\n"), indent + 4)
    };
    out.extend([start, open]);
    for it in &vocabulary.terms {
        term(vocabulary, it, indent, out);
    }
    out.push_str(&close);
}

fn term(vocabulary: &Vocabulary, term: &Term, indent: usize, out: &mut String) {
    let codes = |indices: &mut dyn Iterator<Item = usize>| {
        list(indices.map(|index| vocabulary.terms[index].code.as_str()))
    };
    let text = |text: &LocalizedText| (!text.is_empty()).then(|| self::text(text.first()));
    let entries = [
        ("label", Some(labels(&term.label))),
        ("plural", (!term.plural.is_empty()).then(|| labels(&term.plural))),
        ("aliases", (!term.aliases.is_empty()).then(|| aliases(&term.aliases))),
        ("definition", text(&term.definition)),
        ("note", text(&term.note)),
        ("examples", list(term.examples.iter().map(String::as_str))),
        ("broader", codes(&mut term.broader.iter().copied())),
        ("above", codes(&mut term.above.iter().map(|above| above.term))),
        ("matches", matches(term)),
        ("since", term.since.as_deref().map(self::text)),
        ("deprecated", term.deprecated.as_ref().map(deprecated)),
    ];
    // As a plain key, this one name would be the prototype of the table.
    let key = match &*term.code {
        "__proto__" => "[\"__proto__\"]".to_owned(),
        code => key(code),
    };
    let fits = PAGE.fits(indent, &format!("{key}: {{"));
    let margin = " ".repeat(indent);
    let indent = if fits { indent } else { indent + 2 };
    let start = if fits { " {".to_owned() } else { format!("\n{margin}  {{") };
    out.push_str(&format!("{margin}{key}:{start}\n"));
    for (key, value) in entries {
        if let Some(value) = value {
            write_property(indent + 2, key, &value, out);
        }
    }
    out.push_str(&format!("{}}},\n", " ".repeat(indent)));
}

fn text(text: &str) -> Code {
    Code::Text(quoted(text))
}

fn list<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Code> {
    let texts: Vec<_> = texts.map(text).collect();
    (!texts.is_empty()).then_some(Code::List(texts))
}

fn labels(labels: &LocalizedText) -> Code {
    Code::Object(labels.entries.iter().map(|(tag, label)| (key(tag), text(label))).collect())
}

fn aliases(aliases: &[(String, String)]) -> Code {
    let mut languages: Vec<&str> = Vec::new();
    for (tag, _) in aliases {
        if !languages.contains(&tag.as_str()) {
            languages.push(tag);
        }
    }
    let entries = languages.into_iter().map(|language| {
        let own = aliases.iter().filter(|(tag, _)| tag == language);
        (key(language), Code::List(own.map(|(_, word)| text(word)).collect()))
    });
    Code::Object(entries.collect())
}

fn matches(term: &Term) -> Option<Code> {
    let mappings = term.mappings.iter().map(|mapping| {
        let parts = [mapping.relation.word(), &mapping.scheme, &mapping.code];
        Code::List(parts.map(text).into())
    });
    let mappings: Vec<_> = mappings.collect();
    (!mappings.is_empty()).then_some(Code::List(mappings))
}

fn deprecated(deprecated: &Deprecation) -> Code {
    let mut parts = vec![("since".to_owned(), text(&deprecated.since))];
    if !deprecated.replaced_by.is_empty() {
        parts.push(("use".to_owned(), text(&deprecated.replaced_by)));
    }
    if !deprecated.reason.is_empty() {
        parts.push(("reason".to_owned(), text(deprecated.reason.first())));
    }
    Code::Object(parts)
}
