//! Each limit of the readers, in each format: what is within it is read, what exceeds it is not.

#![cfg(all(feature = "toml", feature = "yaml"))]

use comity_tree::{
    Format::{self, Json, Toml, Yaml},
    MAX_BYTES, MAX_DEPTH, ReadLimits,
};

const DOCUMENTS: [(Format, &str); 4] = [
    (Json, "{\"a\": [1, {\"b\": 2}]}"),
    (Yaml, "a:\n  - 1\n  - b: 2\n"),
    (Yaml, "a: &x [1, !!map {b: 2}]\n"),
    (Toml, "a = [1, {b = 2}]\n"),
];

/// The code of the first finding; empty if there is none.
fn verdict(format: Format, text: &str, limits: ReadLimits) -> String {
    let read = format.read_within(text, limits);
    assert_eq!(read.tree.is_some(), read.findings.is_empty(), "{text}");
    read.findings.first().map_or_else(String::new, |finding| finding.code.to_string())
}

#[test]
fn bytes() {
    for (format, text) in DOCUMENTS {
        let limits = |bytes| ReadLimits { bytes, ..ReadLimits::default() };
        assert_eq!(verdict(format, text, limits(text.len())), "");
        assert_eq!(verdict(format, text, limits(text.len() - 1)), "too-large");
    }
}

#[test]
fn depth() {
    for (format, text) in DOCUMENTS {
        let limits = |depth| ReadLimits { depth, ..ReadLimits::default() };
        assert_eq!(verdict(format, text, limits(3)), "", "{text}");
        assert_eq!(verdict(format, text, limits(2)), "too-deep", "{text}");
        assert_eq!(verdict(format, text, limits(1)), "too-deep", "{text}");
    }
}

#[test]
fn nodes() {
    for (format, text) in DOCUMENTS {
        let limits = |nodes| ReadLimits { nodes, ..ReadLimits::default() };
        // Two maps, a list, two keys, two numbers.
        assert_eq!(verdict(format, text, limits(7)), "", "{text}");
        assert_eq!(verdict(format, text, limits(6)), "too-large", "{text}");
    }
}

#[test]
fn nodes_that_aliases_add() {
    let text = "a: &a [1, 2]\nb: [*a, *a]\n";
    let limits = |alias_nodes| ReadLimits { alias_nodes, ..ReadLimits::default() };
    assert_eq!(verdict(Yaml, text, limits(6)), "");
    assert_eq!(verdict(Yaml, text, limits(5)), "too-many-aliases");
}

#[test]
fn findings() {
    for (format, text) in [
        (Json, "[+1, +2, +3, +4]"),
        (Json, "{\"a\": \"\\u0007\\u0007\\u0007\\u0007\"}"),
        (Yaml, "- !x 1\n- !x 2\n- !x 3\n- !x 4\n"),
        (Yaml, "- \"\\a\"\n- \"\\a\"\n- \"\\a\"\n- \"\\a\"\n"),
        (Yaml, "a: \u{1}b\u{1}c\u{1}d\u{1}\n"),
        (Toml, "a = +-1\nb = +-2\nc = +-3\nd = +-4\n"),
        (Toml, "a = \"\\u0007 \\u0007 \\u0007 \\u0007\"\n"),
    ] {
        for findings in [1, 2, 3] {
            let limits = ReadLimits { findings, ..ReadLimits::default() };
            assert_eq!(format.read_within(text, limits).findings.len(), findings, "{text:?}");
        }
        let none = ReadLimits { findings: 0, ..ReadLimits::default() };
        assert_eq!(format.read_within(text, none).findings.len(), 1, "{text:?}");
    }
}

#[test]
fn no_limit_exceeds_what_the_readers_can_do() {
    let limits = ReadLimits { depth: usize::MAX, bytes: usize::MAX, ..ReadLimits::default() };
    let text = |depth| "[".repeat(depth) + &"]".repeat(depth);
    for format in [Json, Yaml] {
        assert_eq!(verdict(format, &text(MAX_DEPTH), limits), "");
        assert_eq!(verdict(format, &text(MAX_DEPTH + 1), limits), "too-deep");
    }
    assert_eq!(ReadLimits::default().bytes, MAX_BYTES);
}
