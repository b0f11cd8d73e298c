//! The same text has the same verdict in every format, and what a format allows is accepted.

#![cfg(all(feature = "toml", feature = "yaml"))]

use comity_tree::{
    Format::{self, Json, Toml, Yaml},
    Kind, Node,
};

fn codes(format: Format, text: &str) -> Vec<String> {
    format.read(text).findings.into_iter().map(|finding| finding.code.to_string()).collect()
}

/// The text of `a` in a document without findings.
fn value(format: Format, text: &str) -> String {
    let read = format.read(text);
    assert_eq!(read.findings, [], "{format:?} {text:?}");
    let tree = read.tree.expect("a text without findings has a tree");
    tree.at("/a").map(Node::text).expect("it has `a`").to_owned()
}

#[test]
fn no_text_contains_a_control_character() {
    for character in
        ["\0", "\u{7}", "\u{1b}", "\u{7f}", "\u{85}", "\u{9b}", "\u{202e}", "\u{2066}", "\u{ffff}"]
    {
        let code = u32::from(character.chars().next().unwrap());
        let escape = format!("\\u{code:04X}");
        for content in [character, &escape] {
            for (format, text) in [
                (Json, format!("{{\"a\": \"x{content}y\"}}")),
                (Json, format!("{{\"a{content}\": 1}}")),
                (Yaml, format!("a: \"x{content}y\"\n")),
                (Yaml, format!("\"a{content}\": 1\n")),
                (Toml, format!("a = \"x{content}y\"\n")),
                (Toml, format!("\"a{content}\" = 1\n")),
            ] {
                assert_eq!(codes(format, &text), ["control-character"], "{format:?} {text:?}");
            }
        }
        for text in [format!("a: x{character}y\n"), format!("a: |\n  {character}\n")] {
            assert_eq!(codes(Yaml, &text), ["control-character"], "{text:?}");
        }
        // Where escapes mean nothing, there is none.
        assert_eq!(value(Yaml, &format!("a: 'x{escape}'\n")), format!("x{escape}"));
        assert_eq!(value(Toml, &format!("a = 'x{escape}'\n")), format!("x{escape}"));
    }
    for format in [Json, Yaml] {
        let text = r#"{"a": "\t\n\r \u200F \u200D \u00A0 \\u001b"}"#;
        assert_eq!(value(format, text), "\t\n\r \u{200f} \u{200d} \u{a0} \\u001b");
    }
}

#[test]
fn a_surrogate_pair_is_one_character_and_half_of_one_is_none() {
    for format in [Json, Yaml] {
        let text = r#"{"a": "\ud83d\ude00 \uD83D\uDE00\\", "b": "\\ud83d"}"#;
        assert_eq!(value(format, text), "\u{1f600} \u{1f600}\\");
        for half in [r"\ud83d", r"\ude00", r"\ud83d\ud83d", r"\ude00\ud83d", r"\ud83d\u0041"] {
            let text = format!("{{\"a\": \"\\ud83d\\ude00{half}\"}}");
            let found = codes(format, &text);
            assert!(!found.is_empty() && found.iter().all(|code| code == "syntax"), "{text}");
        }
    }
    let pair = r"\ud83d\ude00";
    for (text, expected) in [
        (format!("a: {pair} x\n"), format!("{pair} x")),
        (format!("a: '{pair}\\U0001F600'\n"), format!("{pair}\\U0001F600")),
        (format!("a: !!str {pair}\n"), pair.to_owned()),
        (format!("a: |-\n  \u{4e2d}{pair}\n  {pair}\n"), format!("\u{4e2d}{pair}\n{pair}")),
        (format!("a: \"{pair}\n  x\"\n"), "\u{1f600} x".to_owned()),
    ] {
        assert_eq!(value(Yaml, &text), expected, "{text:?}");
    }
}

#[test]
fn places_behind_surrogate_pairs_are_right() {
    let text = "\u{feff}\"\\ud83d\\ude00\": \u{4e2d}\n'\\ud83d\\ude00': [x, \"\\ud83d\\ude00\", y]\nz: end\n";
    let read = Yaml.read(text);
    assert_eq!(read.findings, []);
    let tree = read.tree.unwrap();
    let spans = (0..).map_while(|index| tree.node(index)).map(|node| &text[node.span().range()]);
    let pair = "\"\\ud83d\\ude00\"";
    let single = "'\\ud83d\\ude00'";
    let list = "[x, \"\\ud83d\\ude00\", y]";
    let whole = &text[3..text.len() - 1];
    let expected = [whole, pair, "\u{4e2d}", single, list, "x", pair, "y", "z", "end"];
    assert_eq!(spans.collect::<Vec<_>>(), expected);
}

#[test]
fn a_tab_separates_a_key_from_its_value() {
    for text in ["a:\tb\n", "a: \tb\n", "a:\t\tb # c\n", "{a:\tb}\n", "c: 1\na:\tb\n"] {
        assert_eq!(value(Yaml, text), "b", "{text:?}");
    }
    assert_eq!(value(Yaml, "a:\t-5\n"), "-5");
    for text in ["a:\t- b\n", "a:\tb: c\n", "a:\tb:\tc\n", "a:\n\tb: c\n"] {
        assert_eq!(codes(Yaml, text), ["syntax"], "{text:?}");
    }
}

#[test]
fn an_unquoted_text_does_not_start_with_an_indicator() {
    for start in [">", "|", ">-", "|+", "@", "`", "%", "*", "]"] {
        for text in [format!("{{a: {start}b}}"), format!("[{start} b]"), format!("{{{start}x: b}}")]
        {
            assert!(!codes(Yaml, &text).is_empty(), "{text:?}");
        }
    }
    for start in ["-b", "?b", ":b", "=b", "<<", "~b", ".b", "$b", "^b"] {
        assert_eq!(value(Yaml, &format!("{{a: {start}}}")), start);
    }
}

#[test]
fn a_version_of_yaml_that_is_not_read_is_refused() {
    for version in ["1.1", "1.2", "1.3", "1.2 # c"] {
        assert_eq!(value(Yaml, &format!("# c\n\n%YAML {version}\n---\na: b\n")), "b");
    }
    for version in ["2.0", "9.9", "0.1"] {
        assert_eq!(codes(Yaml, &format!("# c\n%YAML {version}\n---\na: b\n")), ["syntax"]);
    }
    assert_eq!(value(Yaml, "a: b\nc: |\n  %YAML 9.9\n"), "b");
}

#[test]
fn a_byte_order_mark_is_allowed_once_before_the_document_and_in_strings() {
    for (format, text, quoted) in [
        (Json, "{\"a\": \"b\"}", "{\"a\": \"b\u{feff}\"}"),
        (Yaml, "a: b\n", "a: \"b\u{feff}\"\n"),
        (Toml, "a = \"b\"\n", "a = \"b\u{feff}\"\n"),
    ] {
        assert_eq!(value(format, &format!("\u{feff}{text}")), "b");
        assert!(!codes(format, &format!("\u{feff}\u{feff}{text}")).is_empty(), "{format:?}");
        assert_eq!(value(format, quoted), "b\u{feff}");
    }
    assert_eq!(codes(Yaml, "a: b\u{feff}c\n"), ["syntax"]);
}

#[test]
fn only_the_date_literals_of_toml_are_read() {
    for date in ["1992-10-15", "1992-10-15T07:32:00Z", "07:32"] {
        let text = format!("a = {date}\n");
        let read = Toml.read(&text);
        let tree = read.tree.expect("it is TOML");
        assert_eq!(tree.at("/a").map(Node::kind), Some(Kind::DateTime));
    }
    for date in ["1992-10", "1992", "1992-10-15/1993", "13-1", "1992-10-15~", "-0050-01-01"] {
        let found = codes(Toml, &format!("a = {date}\n"));
        assert_eq!(found.is_empty(), date == "1992", "{date}");
    }
}

#[test]
fn toml_is_read_as_version_1_1() {
    for text in ["x = {b = 1,}\na = \"\\x41\"\n", "x = {\nb = 1 # c\n}\na = 'A'\n"] {
        assert_eq!(value(Toml, text), "A");
    }
}

#[test]
fn a_scalar_has_the_type_that_json_and_toml_give_it() {
    for (kind, expected, yaml) in [
        (Kind::Number, "150", "150 +150 0150 150. 0x96 0o226"),
        (Kind::Number, "0.5", ".5 +.5 0.5"),
        (Kind::Number, "-inf", "-.inf"),
        (Kind::Bool, "true", "true True TRUE"),
        (Kind::Null, "null", "null"),
    ] {
        for written in yaml.split(' ') {
            for text in [
                format!("a: {written}\n"),
                format!("{{a: {written}}}"),
                format!("a: &x {written} # parsed\n"),
                format!("b: [&x {written}]\na: *x\n"),
                format!("? &x {written}x\n: 1\na:\n  {written}\n"),
            ] {
                let read = Yaml.read(&text);
                assert_eq!(read.findings, [], "{text:?}");
                let tree = read.tree.expect("it is YAML");
                let node = tree.at("/a").expect("it has `a`");
                assert_eq!((node.kind(), node.text()), (kind, expected), "{text:?}");
                assert_eq!(node.written(), written, "{text:?}");
            }
        }
    }
    for (format, text) in [(Json, "{\"a\": 150}"), (Toml, "a = +150"), (Toml, "a = 0x96")] {
        let read = format.read(text);
        let tree = read.tree.expect("it has no mistake");
        let node = tree.at("/a").expect("it has `a`");
        assert_eq!((node.kind(), node.text()), (Kind::Number, "150"), "{text}");
    }
}

#[test]
fn a_key_of_yaml_is_text_whatever_it_looks_like() {
    for key in ["150", "0x96", "true", ".5", "\"150\""] {
        for text in [format!("{key}: x\n"), format!("{{{key}: x}}"), format!("? {key}\n: x\n")] {
            let read = Yaml.read(&text);
            assert_eq!(read.findings, [], "{text:?}");
            let tree = read.tree.expect("it is YAML");
            let (found, _) = tree.root().entries().next().expect("it has a key");
            assert_eq!((found.kind(), found.text()), (Kind::Str, key.trim_matches('"')));
        }
    }
}
