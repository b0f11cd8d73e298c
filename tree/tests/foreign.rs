//! A text in another format than its name tells is one finding that names the format.

#![cfg(all(feature = "toml", feature = "yaml"))]

use comity_tree::Format::{self, Json, Toml, Yaml};

const JSON: &str = "{\"title\": \"a\",\n \"claims\": [{\"id\": \"x\", \"count\": 3}]}\n";
const YAML: &str = "# a comment\ntitle: a\nclaims:\n  - id: x\n    count: 3\n";
const TOML: &str = "# a comment\ntitle = \"a\"\n[[claims]]\nid = \"x\"\ncount = 3\n";

#[test]
fn a_text_in_another_format_is_one_finding() {
    for (format, text, other) in [
        (Json, YAML, "YAML"),
        (Json, TOML, "TOML"),
        (Yaml, TOML, "TOML"),
        (Yaml, "title = \"a\"\ncount = 3\n", "TOML"),
        (Toml, YAML, "YAML"),
        (Toml, JSON, "JSON"),
    ] {
        let read = format.read(text);
        let [finding] = &read.findings[..] else { panic!("{format:?} {text}: {read:?}") };
        assert_eq!(finding.code, "syntax");
        let name = format.name();
        assert_eq!(finding.message, format!("the file is not {name}: it looks like {other}"));
        assert!(finding.help.contains(&format!(".{}`", other.to_lowercase())), "{}", finding.help);
        assert!(read.tree.is_none());
    }
}

#[test]
fn a_broken_text_keeps_its_own_findings() {
    let own = |format: Format, text: &str| {
        let read = format.read(text);
        assert!(!read.findings.is_empty(), "{text}");
        assert!(read.findings.iter().all(|it| !it.message.contains("looks like")), "{text}");
    };
    own(Json, &JSON.replace("3}", "3,} // c"));
    own(Json, &JSON.replace("\"count\"", "count"));
    own(Yaml, &YAML.replace("    count", "  count"));
    own(Toml, &TOML.replace("= 3", "= = 3"));
    own(Toml, "a = \"b: c\n");
    own(Json, "");
    own(Json, "not a document");
    own(Toml, "not a document");
}
