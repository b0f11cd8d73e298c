//! Names of the ontology as Rust identifiers.

use std::collections::BTreeMap;

use comity_ontology::model::{Field, Location};
use proc_macro2::{Ident, Span};

use crate::Refusal;

/// The words that a decoder uses for itself.
const LOCALS: &[&str] = &["decoder", "node", "slots", "values"];

/// Keywords that a raw identifier may escape, strict and reserved, of all editions.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const UNESCAPABLE: &[&str] = &["Self", "crate", "self", "super"];

/// The identifier for a name: itself, raw if it is a keyword, or with an underscore behind it.
pub(super) fn ident(name: &str) -> Ident {
    if KEYWORDS.contains(&name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        apart(name, UNESCAPABLE)
    }
}

/// The local that holds a field: apart from those of the decoder, whatever it is called.
pub(super) fn local(field: &Field) -> Ident {
    if LOCALS.contains(&field.name.trim_end_matches('_')) {
        apart(&field.name, LOCALS)
    } else {
        ident(&field.name)
    }
}

/// A name apart from some words: the word `x` becomes `x_`, and so that no two names meet there,
/// `x_` becomes `x__`.
pub(super) fn apart(name: &str, words: &[&str]) -> Ident {
    let taken = name == "_" || words.contains(&name.trim_end_matches('_'));
    if taken {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// Whether the local that holds a field has a name.
pub(super) fn is_local(field: &Field, name: &str) -> bool {
    // A local is its field's name, with `r#` before it or an underscore behind it where it must be.
    let word = name.strip_prefix("r#").unwrap_or(name);
    word.starts_with(&field.name) && local(field) == name
}

/// The upper camel case of a kebab or snake case word, as in the variants of a union.
pub(super) fn variant(tag: &str) -> Ident {
    ident(&comity_ontology::names::upper_camel(tag).unwrap_or_default())
}

/// That no two parts of a type have one identifier in Rust.
pub(super) fn distinct<'n>(
    owner: &str,
    names: impl Iterator<Item = (&'n str, Location)>,
) -> Result<(), Refusal> {
    let mut taken = BTreeMap::new();
    for (name, location) in names {
        let identifier = ident(name);
        if let Some(other) = taken.insert(identifier.to_string(), name) {
            let why = format!("`{other}` and `{name}` are both `{identifier}` in Rust");
            return Err(Refusal { subject: owner.to_owned(), why, location });
        }
    }
    Ok(())
}
