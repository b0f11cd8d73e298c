//! Doc comments from what the ontology says.

use comity_ontology::model::{Deprecation, Term, Text};
use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes, one a line; an empty text gives none.
pub(super) fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = format!(" {line}");
        quote!(#[doc = #line])
    });
    quote!( #(#lines)* )
}

/// The doc comment of a type: its definition and how to apply it.
pub(super) fn definition(definition: &Text, note: &Text) -> TokenStream {
    lines(&paragraphs([definition.first(), note.first()]))
}

/// The doc comment of a field, with an example as a document writes it.
pub(super) fn field(definition: &Text, note: &Text, examples: &[String]) -> TokenStream {
    let examples = match examples {
        [] => String::new(),
        examples => format!("Example: `{}`", examples.join("`, `")),
    };
    lines(&paragraphs([definition.first(), note.first(), &examples]))
}

/// The doc comment of a term: its definition, and its labels after its code.
pub(super) fn term(term: &Term) -> TokenStream {
    let mut words = vec![format!("`{}`", term.code)];
    words
        .extend(term.label.entries.iter().map(|(language, label)| format!("{label} ({language})")));
    lines(&paragraphs([term.definition.first(), term.note.first(), &words.join(" · ")]))
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

fn paragraphs<'p>(parts: impl IntoIterator<Item = &'p str>) -> String {
    let parts: Vec<&str> =
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
