//! TOML 1.1.
//!
//! `toml_parser` finds the words and their order; what they mean together (dotted keys, headers,
//! lists of tables) is put together here, because only here both places of a repeated key, the
//! order of the source and the span of every header are available.
//!
//! A date literal keeps its text. It must have the form that TOML gives dates and times; whether
//! the day exists is checked by the type of the field, as in the other two formats.

mod document;
mod flatten;
mod literal;
mod mistake;
mod reader;
mod scalar;
mod words;

use crate::{Read, ReadLimits, Span};

/// Reads one TOML document. A byte order mark before it is skipped.
///
/// A table's span is its header or its braces; that of a table that no header names is the key
/// that implies it, and the root's is the start of the text.
pub fn read(text: &str) -> Read<'_> {
    read_within(text, ReadLimits::default())
}

/// Reads one TOML document, if it is within the limits.
pub fn read_within(text: &str, limits: ReadLimits) -> Read<'_> {
    limits.apply(text, reader::read)
}

/// The further places of the keys that several headers or dotted keys write, each with the number
/// of the node of the key: `a` has one in `[a.b]` after `[a]`.
pub fn repeated_keys(text: &str) -> Vec<(u32, Span)> {
    reader::read_with_keys(text, ReadLimits::default()).1
}

#[cfg(test)]
mod tests {
    use super::{read, repeated_keys};

    #[test]
    fn each_further_place_of_a_key_leads_to_its_node() {
        let text = "[[a]]\nb.c = 1\nb.d = 2\n[[a]]\n[a.e]\n[a.e.f]\n[g.h]\n[g]\n";
        let tree = read(text).tree.unwrap();
        let places: Vec<_> = repeated_keys(text)
            .into_iter()
            .map(|(node, span)| {
                assert_eq!(tree.node(node).unwrap().text(), &text[span.range()]);
                (text[span.range()].to_owned(), span.start)
            })
            .collect();
        let expected = [("b", 14), ("a", 24), ("a", 29), ("a", 35), ("e", 37), ("g", 49)];
        assert_eq!(places, expected.map(|(key, at)| (key.to_owned(), at)));
    }
}
