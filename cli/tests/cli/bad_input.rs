//! Bad bytes are a finding with a place, and the other files are checked.

use insta::assert_snapshot;

use crate::case::Case;

/// Checks a folder with one bad file beside a good and a wrong one.
fn beside_others(name: &str, content: impl AsRef<[u8]>) -> String {
    let case = Case::new()
        .with(&format!("logs/{name}"), content)
        .with("logs/good.yaml", "ships: [{ id: heron }]\n")
        .with("logs/wrong.yaml", "ships: [{ id: Heron }]\n");
    let ran = case.check(&["logs", "--format", "json"]);
    assert_eq!(ran.json()["summary"]["files"], 3);
    let places = ran.places();
    assert!(places.iter().any(|place| place.starts_with("logs/wrong.yaml:1:15 bad-form")));
    let own = places.into_iter().filter(|place| !place.starts_with("logs/wrong.yaml"));
    format!("{}\n{}", ran.code(), own.collect::<Vec<_>>().join("\n"))
}

#[test]
fn nothing_at_all() {
    assert_snapshot!(beside_others("a.yaml", ""));
    assert_snapshot!(beside_others("a.json", ""));
    assert_snapshot!(beside_others("a.yaml", "# only a comment\n"));
}

#[test]
fn null() {
    assert_snapshot!(beside_others("a.yaml", "null\n"));
    assert_snapshot!(beside_others("a.json", "null"));
}

#[test]
fn bytes_that_are_not_utf8() {
    assert_snapshot!(beside_others("a.yaml", b"ships:\n  - id: h\xe9ron\n"));
}

#[test]
fn a_nul_byte() {
    assert_snapshot!(beside_others("a.yaml", "ships:\n  - id: he\0ron\n"));
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let ran = Case::new()
        .with("a.yaml", "\u{feff}ships: [{ id: heron }]\n")
        .with("b.json", "\u{feff}{ \"ships\": [] }")
        .with("c.toml", "\u{feff}ships = []\n")
        .check(&["a.yaml", "b.json", "c.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
}

#[test]
fn line_ends_of_another_system_are_no_mistake() {
    let ran = Case::new()
        .with("a.yaml", "ships:\r\n  - id: heron\r\n")
        .with("c.toml", "[[ships]]\r\nid = 'crane'\r\n")
        .check(&["a.yaml", "c.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
}

#[test]
fn an_unclosed_bracket() {
    assert_snapshot!(beside_others("a.yaml", "ships: [{ id: heron }\n"));
    assert_snapshot!(beside_others("a.json", "{ \"ships\": ["));
    assert_snapshot!(beside_others("a.toml", "ships = ["));
}

#[test]
fn several_documents() {
    assert_snapshot!(beside_others("a.yaml", "ships: []\n---\nships: []\n"));
}

#[test]
fn a_key_twice() {
    assert_snapshot!(beside_others("a.yaml", "ships: []\nships: []\n"));
    assert_snapshot!(beside_others("a.json", "{ \"ships\": [], \"ships\": [] }"));
    assert_snapshot!(beside_others("a.toml", "ships = []\nships = []\n"));
}

#[test]
fn a_deep_nest() {
    for (name, text) in [
        ("a.yaml", "[".repeat(100_000)),
        ("a.yml", "- ".repeat(100_000)),
        ("a.json", "[".repeat(100_000)),
        ("a.toml", format!("a = {}", "[".repeat(100_000))),
    ] {
        let found = beside_others(name, text);
        assert!(found.contains("too-deep") || found.contains("syntax"), "{name}: {found}");
    }
}

#[test]
fn aliases_that_multiply_or_turn_on_themselves() {
    let lines = ('b'..='l').zip('a'..).map(|(name, before)| {
        let uses = vec![format!("*{before}"); 10].join(", ");
        format!("{name}: &{name} [{uses}]\n")
    });
    let bomb = format!("a: &a [x, x, x, x, x, x, x, x, x, x]\n{}", lines.collect::<String>());
    assert!(beside_others("a.yaml", bomb).contains("too-many-aliases"));
    assert!(beside_others("a.yaml", "ships: &a [*a]\n").contains("a.yaml:1:12 bad-alias"));
}

#[test]
fn a_line_of_megabytes() {
    let word = "X".repeat(2_000_000);
    for (name, text) in [
        ("a.yaml", format!("ships: [{{ id: {word} }}]\n")),
        ("a.json", format!("{{ \"ships\": [{{ \"id\": \"{word}\" }}] }}")),
        ("a.toml", format!("ships = [{{ id = \"{word}\" }}]\n")),
    ] {
        let found = beside_others(name, text);
        assert!(found.contains("bad-form") && found.len() < 1_000, "{name}: {}", found.len());
    }
}

#[test]
fn numbers_beyond_all_measure() {
    let digits = "9".repeat(100_000);
    let entry = |number: &str| {
        format!(
            "entries: [{{ kind: voyage, id: a, ship: b, cargo: {{ value: {number}, unit: t }} }}]\n"
        )
    };
    assert!(beside_others("a.yaml", entry(&digits)).contains("out-of-range"));
    let ran = Case::new().with("a.yaml", entry(".nan")).check(&["a.yaml"]);
    assert!(ran.stdout().contains("expected a number, found `.nan`"));
    assert!(beside_others("a.json", "{ \"ships\": NaN }").contains("a.json:1:12 syntax"));
}

#[test]
fn hundreds_of_thousands_of_keys_are_no_mistake() {
    let word =
        |n: usize| n.to_string().bytes().map(|b| char::from(b - b'0' + b'a')).collect::<String>();
    let ships = (0..300_000).map(|n| format!("  - id: {}\n", word(n)));
    let text = format!("ships:\n{}", ships.collect::<String>());
    let ran = Case::new().with("a.yaml", text).check(&["a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all().get(..500).unwrap_or_default());
}

#[test]
fn no_is_norway() {
    let ran = Case::new().with("a.yaml", "ships: [{ id: no }]\n").check(&["a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
}
