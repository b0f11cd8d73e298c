//! The TOML reader accepts what the `toml` crate accepts, and reads it in the same way.

#![cfg(feature = "toml")]

use std::ops::Range;

use comity_tree::{Finding, Kind, Node, Read};
use proptest::prelude::*;
use toml::{
    de::{DeTable, DeValue},
    value::Datetime,
};

/// The tree in one notation of both readers, keys in order of the alphabet.
fn ours(node: Node<'_>) -> String {
    match node.kind() {
        Kind::Map => {
            let mut entries: Vec<_> =
                node.entries().map(|(k, v)| format!("{:?}: {}", k.text(), ours(v))).collect();
            entries.sort();
            format!("{{{}}}", entries.join(", "))
        }
        Kind::Seq => format!("[{}]", node.items().map(ours).collect::<Vec<_>>().join(", ")),
        Kind::Str => format!("{:?}", node.text()),
        // A fraction of a second may be written in many ways.
        Kind::DateTime => node.text().parse::<Datetime>().unwrap().to_string(),
        _ => node.text().to_owned(),
    }
}

fn theirs(value: &DeValue<'_>) -> String {
    match value {
        DeValue::Table(table) => table_of(table),
        DeValue::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| theirs(item.get_ref())).collect();
            format!("[{}]", items.join(", "))
        }
        DeValue::String(text) => format!("{text:?}"),
        DeValue::Integer(number) => {
            let text = number.as_str().trim_start_matches('+');
            u128::from_str_radix(text, number.radix())
                .map_or_else(|_| text.to_owned(), |n| n.to_string())
        }
        DeValue::Float(number) => number.as_str().trim_start_matches('+').to_owned(),
        DeValue::Boolean(value) => value.to_string(),
        DeValue::Datetime(date) => date.to_string(),
    }
}

fn table_of(table: &DeTable<'_>) -> String {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| format!("{:?}: {}", key.get_ref(), theirs(value.get_ref())))
        .collect();
    entries.sort();
    format!("{{{}}}", entries.join(", "))
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    let mut read = comity_tree::toml::read(text);
    // Those that no text may contain are refused in every format.
    read.findings.retain(|finding| {
        let found = &text[finding.span.range()];
        finding.code != "control-character" || found.is_ascii() && !found.starts_with('\\')
    });
    // An empty text is no document of ours.
    if read.findings.iter().any(|finding| finding.code == "empty-document") {
        return Ok(());
    }
    match DeTable::parse(text) {
        // That crate lets a dotted key reach into a list of tables, which TOML forbids.
        Ok(_) if read.findings.iter().any(|finding| repeats_a_list(text, finding)) => {}
        // It reads numbers only when they are asked for, so that `0x` or a control
        // character in a number passes until then.
        Ok(table) if table.get_ref().values().any(|v| has_malformed_number(v.get_ref())) => {
            prop_assert!(!read.findings.is_empty(), "{text}");
        }
        Ok(table) => {
            prop_assert_eq!(&read.findings, &[], "{}", text);
            let tree = read.tree.expect("a text without findings has a tree");
            prop_assert_eq!(ours(tree.root()), table_of(table.get_ref()), "{}", text);
        }
        // Whether a date literal names a day is for the field's type to say.
        Err(error) if is_date_literal(&read, error.span().as_ref()) => {}
        Err(error) => prop_assert!(!read.findings.is_empty(), "{text}\n{error}"),
    }
    Ok(())
}

fn has_malformed_number(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Table(table) => table.values().any(|value| has_malformed_number(value.get_ref())),
        DeValue::Array(items) => items.iter().any(|item| has_malformed_number(item.get_ref())),
        DeValue::Integer(number) => {
            let digits = number.as_str().trim_start_matches(['+', '-']);
            digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(number.radix()))
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().is_err(),
        _ => false,
    }
}

fn is_date_literal(read: &Read<'_>, span: Option<&Range<usize>>) -> bool {
    let nodes = read.tree.iter().flat_map(|tree| (0..).map_while(|index| tree.node(index)));
    nodes
        .filter(|node| node.kind() == Kind::DateTime)
        .any(|node| Some(&node.span().range()) == span)
}

fn repeats_a_list(text: &str, finding: &Finding) -> bool {
    finding.code == "duplicate-key"
        && finding.related.iter().any(|first| {
            let before = &text[..first.span.start as usize];
            before.rsplit('\n').next().is_some_and(|line| line.starts_with("[["))
        })
}

/// A line of TOML over few keys, so that lines often meet.
fn line() -> impl Strategy<Value = String> {
    let key =
        prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "\"a\"", "'b'"]), 1..4)
            .prop_map(|keys| keys.join("."));
    let value = prop::sample::select(vec![
        "1",
        "+1_000",
        "0xFF",
        "-0.5e+3",
        "inf",
        "-nan",
        "true",
        "\"x\\ty\"",
        "'\\'",
        "\"\"\"\nx\"\"\"",
        "1979-05-27",
        "1979-05-27T07:32:00Z",
        "07:32:00",
        "[]",
        "[1, [2], { a = 1 }]",
        "{}",
        "{ a.b = 1, a.c = 2 }",
        "{ a = 1, a = 2 }",
        "{ a = {}, a.b = 1 }",
        "[{ b = 1 }]",
    ]);
    prop_oneof![
        (key.clone(), value).prop_map(|(key, value)| format!("{key} = {value}")),
        key.clone().prop_map(|key| format!("[{key}]")),
        key.prop_map(|key| format!("[[{key}]]")),
        Just("# comment".to_owned()),
        Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn tables_are_put_together_as_toml_does(lines in prop::collection::vec(line(), 0..8), crlf: bool) {
        agrees(&lines.join(if crlf { "\r\n" } else { "\n" }))?;
    }

    #[test]
    fn refuses_what_toml_refuses(
        lines in prop::collection::vec(line(), 0..5),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..2_u8, character()), 1..4),
    ) {
        let mut text: Vec<char> = lines.join("\n").chars().collect();
        for (place, how, with) in edits {
            let place = place.index(text.len() + 1);
            match how {
                0 if place < text.len() => text[place] = with,
                _ => text.insert(place, with),
            }
        }
        agrees(&text.into_iter().collect::<String>())?;
    }
}

fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        prop::sample::select("[]{}=.,\"'\\#\n\r\t 01ex_+-:TZ\0\u{7f}".chars().collect::<Vec<_>>()),
        any::<char>(),
    ]
}

#[test]
fn a_sign_before_a_bracket_that_is_never_closed_is_found() {
    agrees("[[\"a\"\0]\n[[\"b\"]]\n").unwrap();
}
