//! A key that occurs twice is the same mistake in every format, whether its record knows it or
//! not.

use crate::case::Case;

const JSON: &str =
    r#"{ "ships": [{ "id": "heron", "sail": 1, "sail": 2, "id": "tern", "sail": 3 }] }"#;
const YAML: &str = "ships:\n  - id: heron\n    sail: 1\n    sail: 2\n    id: tern\n    sail: 3\n";
const TOML: &str = "[[ships]]\nid = \"heron\"\nsail = 1\nsail = 2\nid = \"tern\"\nsail = 3\n";

#[test]
fn a_repeated_key_is_found_alike_in_every_format() {
    for (name, text) in [("a.json", JSON), ("a.yaml", YAML), ("a.toml", TOML)] {
        let ran = Case::new().with(name, text).check(&[name, "--format", "json"]);
        let report = ran.json();
        let findings: Vec<_> = report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| {
                let member = |name: &str| finding[name].as_str().unwrap().to_owned();
                let first = finding["related"][0]["span"]["start"]["byte"].as_u64();
                let key = first.map(|byte| key_at(text, byte));
                (member("code"), member("path"), key)
            })
            .collect();
        let found = |code: &str, path: &str, first: Option<&str>| {
            (code.to_owned(), path.to_owned(), first.map(str::to_owned))
        };
        let expected = [
            found("unknown-key", "/ships/0/sail", None),
            found("duplicate-key", "/ships/0/sail", Some("sail")),
            found("duplicate-key", "/ships/0/id", Some("id")),
            found("duplicate-key", "/ships/0/sail", Some("sail")),
        ];
        assert_eq!(findings, expected, "{name}");
    }
}

/// The letters at a place, less a quotation mark before them.
fn key_at(text: &str, byte: u64) -> String {
    let rest = text[usize::try_from(byte).unwrap()..].trim_start_matches('"');
    rest.chars().take_while(|c| c.is_alphabetic()).collect()
}
