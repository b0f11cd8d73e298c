//! The JSON reader accepts what RFC 8259 accepts, but for characters that no text may contain, and
//! reads it as `serde_json` does.

use comity_tree::{Kind, Node, json};
use proptest::prelude::*;
use serde_json::Value;

/// The tree as a value of `serde_json`.
fn value(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Map => node.entries().map(|(k, v)| (k.text().to_owned(), value(v))).collect(),
        Kind::Seq => node.items().map(value).collect(),
        Kind::Null => Value::Null,
        Kind::Bool => Value::Bool(node.text() == "true"),
        Kind::Number => Value::Number(node.text().parse().unwrap()),
        Kind::Str | Kind::Plain | Kind::DateTime | Kind::Invalid => {
            Value::String(node.text().to_owned())
        }
    }
}

fn read(text: &str) -> Option<Value> {
    let read = json::read(text);
    if read.findings.iter().any(|finding| finding.code != "control-character") {
        return None;
    }
    Some(value(read.tree.expect("a text without findings has a tree").root()))
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z\"\\\\\u{1}\n\u{4e2d}\u{1f600}]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|entries| entries.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(value in any_value(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&value).unwrap()
        } else {
            value.to_string()
        };
        // Not `value` itself: `serde_json` reads floats to within their last digit only.
        prop_assert_eq!(read(&text), serde_json::from_str(&text).ok());
    }

    #[test]
    fn accepts_what_serde_json_accepts(
        value in any_value(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..3_u8, mutation()), 1..4),
    ) {
        let mut text: Vec<char> = value.to_string().chars().collect();
        for (place, how, with) in edits {
            let place = place.index(text.len().max(1)).min(text.len());
            match how {
                0 if place < text.len() => drop(text.remove(place)),
                1 if place < text.len() => drop(text.splice(place..=place, with.chars())),
                _ => drop(text.splice(place..place, with.chars())),
            }
        }
        let text: String = text.into_iter().collect();
        agrees(&text)?;
    }

    #[test]
    fn accepts_the_numbers_that_serde_json_accepts(text in "-?[0-9]{0,3}[.]?[0-9]{0,2}[eE]?[-+]?[0-9]{0,2}") {
        agrees(&text)?;
    }

    #[test]
    fn accepts_the_escapes_that_serde_json_accepts(text in "\"(a|\\\\[\"/bfnrtuvx\\\\]|\\\\u[dD][8-9a-fA-F][0-9a-f]{2}|\\\\u[0-9a-fA-F]{3,4}){0,4}\"") {
        agrees(&text)?;
    }
}

/// What turns JSON into nearly JSON.
fn mutation() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "1", "-", "+", ".", "e", "/", "//", "#",
            " ", "\t", "\n", "\r", "\0", "\u{1f}", "\u{7f}", "\u{feff}", "\u{a0}", "true", "nul",
            "NaN", "\\u", "\\ud83d", "\\udE00", "''",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ]
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    // A byte order mark before the document is ours to skip, and a number too large for 64-bit
    // floats is the field's business: `serde_json` refuses both.
    let text = text.trim_start_matches('\u{feff}');
    let expected = serde_json::from_str::<Value>(text);
    if expected.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")) {
        return Ok(());
    }
    let read = json::read(text);
    // What no text may contain is reported beside a tree that has it.
    let is_grammatical = match &expected {
        Ok(_) => read.findings.iter().all(|finding| finding.code == "control-character"),
        Err(_) => read.findings.is_empty(),
    };
    prop_assert_eq!(is_grammatical, expected.is_ok(), "{:?}: {:?}", text, expected);
    if let Ok(expected) = expected {
        let tree = read.tree.expect("a text without findings has a tree");
        prop_assert_eq!(value(tree.root()), expected);
    }
    Ok(())
}
