//! Doc comments from the definitions of the ontology.

use comity_ontology::model::{Deprecation, Model, Term, Text};
use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{code, escape};

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

/// The doc comment of a type: its definition and how to apply it.
pub(super) fn definition(name: &str, definition: &Text, note: &Text) -> TokenStream {
    described(name, definition, note, String::new())
}

/// The doc comment of a field or scalar, with an example as a document writes it.
pub(super) fn field(
    name: &str,
    definition: &Text,
    note: &Text,
    examples: &[String],
) -> TokenStream {
    let examples: Vec<_> = examples.iter().map(|example| code(example)).collect();
    let examples = match examples.as_slice() {
        [] => String::new(),
        examples => format!("Example: {}", examples.join(", ")),
    };
    described(name, definition, note, examples)
}

/// The doc comment of a term: its definition, and its labels after its code.
pub(super) fn term(term: &Term) -> TokenStream {
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
    ]))
}

/// `#[deprecated]`, if something is.
pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    let Some(Deprecation { since, replaced_by, reason }) = deprecation else {
        return TokenStream::new();
    };
    let mut note = reason.first().to_owned();
    if !replaced_by.is_empty() {
        let separator = if note.is_empty() { "" } else { ": " };
        note = format!("{note}{separator}use `{replaced_by}`");
    }
    quote!(#[deprecated(since = #since, note = #note)])
}

/// A definition, a note and more; the name where there is nothing, since a crate may demand docs.
fn described(name: &str, definition: &Text, note: &Text, more: String) -> TokenStream {
    let text = paragraphs(&[escape(definition.first()), escape(note.first()), more]);
    lines(&if text.is_empty() { code(name) } else { text })
}

fn paragraphs(parts: &[String]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
