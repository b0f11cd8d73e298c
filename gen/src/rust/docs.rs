//! Doc comments from the definitions of the ontology.

mod facts;

use comity_ontology::model::{
    Deprecation, Field, LocalizedText, Model, Scalar, Term, Union, Variant, Vocabulary,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    markdown::{code, escape},
    names,
};

/// Doc attributes, one a line, of a text that is Markdown already.
pub(super) fn lines(markdown: &str) -> TokenStream {
    let lines = markdown.lines().map(|line| {
        let line = format!(" {line}");
        quote!(#[doc = #line])
    });
    quote!( #(#lines)* )
}

/// The doc comment of a module that holds an ontology: its title, what it is about, its version.
pub fn module(model: &Model) -> TokenStream {
    let mut title = escape(model.title.first());
    if title.is_empty() {
        title = escape(&model.name);
    }
    let mut version = String::new();
    if !model.name.is_empty() {
        version = format!("The ontology {}", code(&format!("{}@{}", model.name, model.version)));
        if !model.id.is_empty() {
            version = format!("{version}, {}", escape(&model.id));
        }
        version.push('.');
    }
    lines(&paragraphs(&[title, escape(model.definition.first()), version]))
}

/// The doc comment of a type, or of an accessor: its definition and how to apply it.
pub(super) fn definition(
    name: &str,
    definition: &LocalizedText,
    note: &LocalizedText,
) -> TokenStream {
    described(name, definition, note, &[])
}

/// The doc comment of a vocabulary: its definition, and whether its terms are ordered.
pub(super) fn vocabulary(vocabulary: &Vocabulary) -> TokenStream {
    let order = facts::of_vocabulary(vocabulary);
    described(&vocabulary.name, &vocabulary.definition, &vocabulary.note, &[order])
}

/// The doc comment of a record: its definition, and the rules that its values must keep.
pub(super) fn record(model: &Model, index: usize) -> TokenStream {
    let record = &model.records[index];
    let facts = facts::of_record(model, index);
    described(&record.name, &record.definition, &record.note, &[facts])
}

/// The doc comment of a field: what it demands, with an example as a document writes it.
pub(super) fn field(model: &Model, field: &Field) -> TokenStream {
    let facts = [facts::of_field(model, field), examples(&field.examples)];
    described(&field.name, &field.definition, &field.note, &facts)
}

/// The doc comment of a scalar: what it demands, with an example as a document writes it.
pub(super) fn scalar(scalar: &Scalar) -> TokenStream {
    let facts = [facts::of_scalar(scalar), examples(&scalar.examples)];
    described(&scalar.name, &scalar.definition, &LocalizedText::default(), &facts)
}

/// `#[deprecated]` of a term.
pub(super) fn deprecated_term(vocabulary: &Vocabulary, term: &Term) -> TokenStream {
    deprecated(term.deprecated.as_ref(), |code| {
        let successor = vocabulary.terms.iter().find(|term| term.code == code);
        successor.map_or_else(
            || code.to_owned(),
            |successor| format!("{}::{}", vocabulary.name, names::ident(&successor.identifier)),
        )
    })
}

/// `#[deprecated]` of a field, or of what sets it.
pub(super) fn deprecated_field(field: &Field) -> TokenStream {
    deprecated(field.deprecated.as_ref(), |name| names::ident(name).to_string())
}

/// The doc comment of a union's variant: what the record is, and the tag in documents.
pub(super) fn variant(model: &Model, union: &Union, variant: &Variant) -> TokenStream {
    let record = &model.records[variant.record];
    let tag = code(&format!("{}: {}", union.tag, variant.tag));
    described(&record.name, &record.definition, &LocalizedText::default(), &[tag])
}

fn examples(examples: &[String]) -> String {
    let examples: Vec<_> = examples.iter().map(|example| code(example)).collect();
    match examples.as_slice() {
        [] => String::new(),
        examples => format!("Example: {}", examples.join(", ")),
    }
}

/// The doc comment of a term: its definition, its labels after its code, and its kin.
pub(super) fn term(vocabulary: &Vocabulary, term: &Term) -> TokenStream {
    let mut words = vec![code(&term.code)];
    words.extend(
        term.label
            .entries
            .iter()
            .map(|(language, label)| escape(&format!("{label} ({language})")).replace('\n', " ")),
    );
    lines(&paragraphs(&[
        escape(term.definition.first()),
        escape(term.note.first()),
        words.join(" · "),
        facts::of_term(vocabulary, term),
    ]))
}

/// `#[deprecated]`, if something is; `path` is how Rust names what replaces it.
fn deprecated(deprecation: Option<&Deprecation>, path: impl FnOnce(&str) -> String) -> TokenStream {
    let Some(Deprecation { since, replaced_by, reason }) = deprecation else {
        return TokenStream::new();
    };
    let mut note = reason.first().to_owned();
    if !replaced_by.is_empty() {
        let separator = if note.is_empty() { "" } else { ": " };
        note = format!("{note}{separator}use `{}`", path(replaced_by));
    }
    quote!(#[deprecated(since = #since, note = #note)])
}

/// A definition, a note and more; the name where there is nothing, since a crate may demand docs.
fn described(
    name: &str,
    definition: &LocalizedText,
    note: &LocalizedText,
    more: &[String],
) -> TokenStream {
    let mut parts = vec![escape(definition.first()), escape(note.first())];
    parts.extend_from_slice(more);
    let text = paragraphs(&parts);
    lines(&if text.is_empty() { code(name) } else { text })
}

fn paragraphs(parts: &[String]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
