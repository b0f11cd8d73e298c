//! What the YAML reader makes of the core schema, of tags and aliases, and of positions.

#![cfg(feature = "yaml")]

use std::fmt::Write as _;

use comity_tree::{Kind, Node, json, yaml};
use proptest::prelude::*;
use serde_json::Value;

/// Each node on a line: kind, text, and the part of the source that it spans.
fn outline(text: &str) -> String {
    fn lines(node: Node<'_>, depth: usize, out: &mut String) {
        let source = &node.tree().source()[node.span().range()];
        let _ = write!(out, "{:indent$}{:?}", "", node.kind(), indent = depth * 2);
        if !matches!(node.kind(), Kind::Map | Kind::Seq) {
            let _ = write!(out, " {:?}", node.text());
        }
        let _ = writeln!(out, " <- {source:?}");
        for (key, value) in node.entries() {
            lines(key, depth + 1, out);
            lines(value, depth + 1, out);
        }
        for item in node.items() {
            lines(item, depth + 1, out);
        }
    }
    let read = yaml::read(text);
    assert_eq!(read.findings, [], "{text}");
    let mut out = String::new();
    lines(read.tree.expect("a text without findings has a tree").root(), 0, &mut out);
    out
}

macro_rules! assert_outline {
    ($outline:expr) => {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!($outline);
        });
    };
}

fn kind(text: &str) -> (Kind, String) {
    let read = yaml::read(text);
    assert_eq!(read.findings, [], "{text}");
    let tree = read.tree.unwrap();
    (tree.root().kind(), tree.root().text().to_owned())
}

#[test]
fn plain_scalars_keep_their_text() {
    let words = [
        "NO",
        "on",
        "yes",
        "tRUE",
        "0b1",
        "1_000",
        "1,000",
        "5f1c09ab",
        "2021-05-06",
        "12:30",
        "nULL",
        "a b",
        "a#b",
        "a:b",
        "-x",
        "\u{4e2d}\u{6587}",
        "<<",
        "=",
    ];
    for word in words {
        assert_eq!(kind(word), (Kind::Plain, word.to_owned()));
    }
}

#[test]
fn numbers_and_booleans_have_the_text_of_json() {
    for (word, expected, text) in [
        ("False", Kind::Bool, "false"),
        ("012", Kind::Number, "12"),
        ("0x1F", Kind::Number, "31"),
        ("2021", Kind::Number, "2021"),
        ("-1.5e3", Kind::Number, "-1.5e3"),
        (".inf", Kind::Number, "inf"),
        (".NaN", Kind::Number, "nan"),
    ] {
        assert_eq!(kind(word), (expected, text.to_owned()));
    }
}

#[test]
fn only_the_forms_of_null_are_null() {
    for word in ["---", "~", "null", "Null", "NULL", "!!null ~", "!!null"] {
        assert_eq!(kind(word).0, Kind::Null, "{word}");
    }
    for word in
        ["''", "\"\"", "'null'", "\"~\"", "!!str", "!!str null", "! null", "|\n", ">-\n  null\n"]
    {
        assert_eq!(kind(word).0, Kind::Str, "{word}");
    }
    assert_eq!(kind("!!str null").1, "null");
    assert_eq!(kind("!!str").1, "");
}

#[test]
fn quoted_and_block_scalars_are_strings() {
    for (text, expected) in [
        ("'it''s'", "it's"),
        ("\"\\x41\\u4e2d\\U0001F600\\t\\/\"", "A\u{4e2d}\u{1f600}\t/"),
        ("\"a\n  b\n\n  c \\\n  d\"", "a b\nc d"),
        ("|\n  a\n   b\n\n  c\n", "a\n b\n\nc\n"),
        ("|-\n  a\n", "a"),
        ("|+\n  a\n\n", "a\n\n"),
        ("|2\n   a\n", " a\n"),
        (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
        (">-\r\n  a\r\n  b\r\n", "a b"),
        ("!!str 012", "012"),
        ("!<tag:yaml.org,2002:str> 012", "012"),
        ("%TAG !y! tag:yaml.org,2002:\n---\n!y!str 012", "012"),
    ] {
        assert_eq!(kind(text), (Kind::Str, expected.to_owned()), "{text:?}");
    }
}

#[test]
fn spans_are_what_is_written_and_no_more() {
    assert_outline!(outline(
        "# a comment\r\nid: \u{4e2d}\u{6587}  # another\r\nlist:\r\n- a\r\n-   b: [1, {c: 'd'}, e: f]\r\n    g: |\r\n      text\r\n      more\r\n\r\n-\r\n- !!str 012\r\nempty:\r\nnone: ~\r\n\"k\\n\": \"x\"\r\nlast:\r\n  deep: &a !!map {x: y}\r\n\r\n# the end\r\n"
    ));
}

#[test]
fn an_alias_repeats_its_anchor_where_it_stands() {
    assert_outline!(outline(
        "base: &b { x: &x 1, y: [*x] }\nsame: *b\nname: &n key\n*n : *x\nagain: &b other\nlast: *b\n"
    ));
}

#[test]
fn merge_keys_are_keys() {
    let read = yaml::read("a: &a {x: 1}\nb:\n  <<: *a\n  y: 2\n");
    let tree = read.tree.unwrap();
    assert_eq!(tree.at("/b/<</x").map(Node::text), Some("1"));
    assert!(tree.at("/b/x").is_none());
}

#[test]
fn a_byte_order_mark_is_skipped_and_counted() {
    let read = yaml::read("\u{feff}a: \u{4e2d}\nb: c\n");
    let tree = read.tree.unwrap();
    let node = tree.at("/b").unwrap();
    assert_eq!((node.text(), node.span().range()), ("c", 13..14));
}

#[test]
fn an_entry_with_a_refused_key_is_left_out() {
    let read = yaml::read("? {a: [1, &x 2]}\n: {b: 3}\n? - 1\nc: 4\n~: 5\nd: 6\n");
    assert_eq!(read.findings.len(), 3);
    assert!(read.findings.iter().all(|finding| finding.code == "key-not-text"));
    let tree = read.tree.unwrap();
    let keys: Vec<_> = tree.root().entries().map(|(key, _)| key.text()).collect();
    assert_eq!(keys, ["c", "d"]);
}

/// A node as both readers see it: what is plain in YAML has a kind of its own in JSON.
fn plain(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Map => Value::Array(
            node.entries().map(|(k, v)| Value::Array(vec![k.text().into(), plain(v)])).collect(),
        ),
        Kind::Seq => node.items().map(plain).collect(),
        Kind::Null => Value::Null,
        _ => node.text().into(),
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z:#,\\[\\]{}\"' \\\\\n\u{4e2d}\u{1f600}-]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[a-z0-9:# \u{4e2d}-]{0,9}", inner), 0..6)
                .prop_map(|entries| entries.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    // JSON is YAML, but for two halves of a surrogate pair as two escapes, which `serde_json` does
    // not write.
    #[test]
    fn a_json_text_is_the_same_in_both_readers(value in any_json(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&value).unwrap()
        } else {
            value.to_string()
        };
        let (json, yaml) = (json::read(&text), yaml::read(&text));
        prop_assert_eq!(&json.findings, &[]);
        prop_assert_eq!(&yaml.findings, &[], "{}", text);
        let (json, yaml) = (json.tree.unwrap(), yaml.tree.unwrap());
        prop_assert_eq!(plain(json.root()), plain(yaml.root()));
        prop_assert_eq!(json.len(), yaml.len());
        for index in 0..u32::try_from(json.len()).unwrap() {
            let (json, yaml) = (json.node(index).unwrap(), yaml.node(index).unwrap());
            prop_assert_eq!(json.span(), yaml.span(), "{}", &text[json.span().range()]);
        }
    }
}
