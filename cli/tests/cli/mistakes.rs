//! Eight mistakes of eight kinds in one document, each found at its own place in every format.

use insta::assert_snapshot;

use crate::case::Case;

const YAML: &str = "\
ontology: harbour@1.2
ships:
  - id: heron
  - id: heron
entries:
  - kind: voyage
    id: one
    ship: heron
    weather: strom
    departed: 1901-02-30
  - kind: voyage
    id: two
    ship: heron
    departed: 1901-05
    arrived: 1901-04
    cargoes: 3
  - kind: voyage
    id: three
    cargo: { value: 12, unit: km }
  - kind: repair
    id: four
    after: on
";

const JSON: &str = r#"{
  "ontology": "harbour@1.2",
  "ships": [
    { "id": "heron" },
    { "id": "heron" }
  ],
  "entries": [
    {
      "kind": "voyage",
      "id": "one",
      "ship": "heron",
      "weather": "strom",
      "departed": "1901-02-30"
    },
    {
      "kind": "voyage",
      "id": "two",
      "ship": "heron",
      "departed": "1901-05",
      "arrived": "1901-04",
      "cargoes": 3
    },
    {
      "kind": "voyage",
      "id": "three",
      "cargo": { "value": 12, "unit": "km" }
    },
    { "kind": "repair", "id": "four", "after": "on" }
  ]
}
"#;

const TOML: &str = r#"ontology = "harbour@1.2"

[[ships]]
id = "heron"

[[ships]]
id = "heron"

[[entries]]
kind = "voyage"
id = "one"
ship = "heron"
weather = "strom"
departed = "1901-02-30"

[[entries]]
kind = "voyage"
id = "two"
ship = "heron"
departed = "1901-05"
arrived = "1901-04"
cargoes = 3

[[entries]]
kind = "voyage"
id = "three"
cargo = { value = 12, unit = "km" }

[[entries]]
kind = "repair"
id = "four"
after = "on"
"#;

#[test]
fn eight_mistakes_in_yaml() {
    let ran = Case::new().with("log.yaml", YAML).check(&["log.yaml", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn eight_mistakes_in_json() {
    let ran = Case::new().with("log.json", JSON).check(&["log.json", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn eight_mistakes_in_toml() {
    let ran = Case::new().with("log.toml", TOML).check(&["log.toml", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn eight_mistakes_as_text() {
    assert_snapshot!(Case::new().with("log.yaml", YAML).check(&["log.yaml"]).all());
}

#[test]
fn an_unknown_kind_is_one_finding_and_the_rest_is_checked() {
    let text = "\
entries:
  - kind: voyege
    id: ONE
    shp: heron
  - kind: repair
    id: TWO
    after: one
";
    let ran = Case::new().with("log.yaml", text).check(&["log.yaml", "--format", "json"]);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn a_term_is_found_by_its_label_in_any_language() {
    let text =
        "entries: [{ kind: voyage, id: a, ship: heron, weather: 风暴 }]\nships: [{ id: heron }]\n";
    let ran = Case::new().with("log.yaml", text).check(&["log.yaml", "--format", "json"]);
    assert_eq!(ran.json()["findings"][0]["help"], "did you mean `storm` (stormy)?");
}
