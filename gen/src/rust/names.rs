//! Names of the ontology as Rust identifiers.

use proc_macro2::{Ident, Span};

/// Keywords that a raw identifier may escape, strict and reserved, of all editions.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const UNESCAPABLE: &[&str] = &["Self", "_", "crate", "self", "super"];

/// The identifier for a name: itself, raw if it is a keyword, or with an underscore behind it.
pub(super) fn ident(name: &str) -> Ident {
    if UNESCAPABLE.contains(&name) {
        Ident::new(&format!("{name}_"), Span::call_site())
    } else if KEYWORDS.contains(&name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// The upper camel case of a kebab or snake case word, as in the variants of a union.
pub(super) fn variant(tag: &str) -> Ident {
    ident(&comity_ontology::names::upper_camel(tag).unwrap_or_default())
}

/// The snake case of a rule's id.
pub(super) fn function(id: &str) -> Ident {
    let snake: String = id
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    let starts_well = snake.starts_with(|c: char| c.is_ascii_alphabetic());
    ident(&if starts_well { snake } else { format!("rule_{snake}") })
}
