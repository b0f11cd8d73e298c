//! Entries of a registry that are unused, duplicate or missing.

use insta::assert_snapshot;

use crate::case::{Case, sha256};

const VOYAGE: &str = "entries: [{ kind: voyage, id: a, ship: heron }]\n";
const TWO: &str = "ships: [{ id: heron }, { id: crane }]\n";

/// Registers whose things refer to each other and have names, in an ontology of their own.
const FLEET: &str = r#"language = 1

[ontology]
id = "https://example.org/fleet"
name = "fleet"
version = "1.0.0"
title = "Fleet"
definition = "Ships and the calls that they make."
languages = ["en"]
root = "Book"

[scalar.ShipId]
definition = "The id of a ship."
type = "text"
pattern = "[a-z]+"

[scalar.Tongue]
definition = "A language."
type = "text"
pattern = "[a-z]+"

[vocabulary.Form]
definition = "What kind of name it is."
[vocabulary.Form.term.usual]
label = { en = "usual" }
definition = "The name in use."
[vocabulary.Form.term.nickname]
label = { en = "nickname" }
definition = "What sailors call it."

[record.Name]
definition = "A name."
[record.Name.field.lang]
type = "Tongue"
definition = "Its language."
[record.Name.field.text]
type = "text"
naming = true
definition = "The name."
[record.Name.field.form]
type = "Form"
default = "usual"
definition = "What kind it is."

[record.Ship]
definition = "A ship."
[record.Ship.field.id]
type = "ShipId"
identity = true
definition = "Its id."
[record.Ship.field.names]
type = "Name"
cardinality = "0..*"
definition = "Its names."
[record.Ship.field.built]
type = "date"
cardinality = "0..1"
definition = "When it was built."
[record.Ship.field.replaces]
type = "ShipId"
cardinality = "0..*"
reference = "corpus"
definition = "What it was built for."

[record.Call]
definition = "A ship in a port."
[record.Call.field.ship]
type = "ShipId"
reference = "corpus"
definition = "The ship."

[record.Book]
definition = "A document."
[record.Book.field.ships]
type = "Ship"
cardinality = "0..*"
definition = "The ships that it declares."
[record.Book.field.calls]
type = "Call"
cardinality = "0..*"
definition = "The calls that it tells of."
"#;

fn fleet(ships: &str, calls: &str) -> Case {
    Case::new()
        .with("fleet.toml", FLEET)
        .with("docs/registry/ships.yaml", ships)
        .with("docs/a.yaml", calls)
}

fn places(case: &Case) -> Vec<String> {
    case.run(&["check", "--ontology", "fleet.toml", "docs", "--format", "json"]).places()
}

#[test]
fn an_entry_that_no_claim_leads_to_is_told() {
    let case = Case::new().with("docs/a.yaml", VOYAGE).with("docs/registry/ships.yaml", TWO);
    let ran = case.check(&["docs"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_snapshot!(ran.all());
    assert_eq!(case.check(&["docs", "--strict"]).code(), 1);
}

#[test]
fn a_document_beside_its_registry_says_nothing_of_what_others_use() {
    let case = Case::new().with("docs/a.yaml", VOYAGE).with("docs/registry/ships.yaml", TWO);
    for paths in [
        &["docs/a.yaml"][..],
        &["docs/registry"],
        &["docs/a.yaml", "docs/registry"],
        &["docs/a.yaml", "docs/registry/ships.yaml"],
    ] {
        let ran = case.check(&[paths, &["--format", "json"]].concat());
        assert_eq!(ran.places(), [""; 0], "{paths:?}");
    }
}

#[test]
fn what_an_error_hides_is_not_called_unused() {
    let wrong =
        "entries: [{ kind: voyage, id: a, ship: heron }, { kind: voyag, id: b, ship: crane }]\n";
    let misspelt =
        "entries: [{ kind: voyage, id: a, ship: heron }, { kind: voyage, id: b, ship: cranne }]\n";
    for text in [wrong, misspelt, "entries: [\n"] {
        let case = Case::new().with("docs/a.yaml", VOYAGE).with("docs/b.yaml", text);
        let case = case.with("docs/registry/ships.yaml", TWO);
        let places = case.check(&["docs", "--format", "json"]).places();
        assert!(!places.is_empty(), "{text}");
        assert!(places.iter().all(|place| !place.contains("unused-entry")), "{places:?}");
    }
}

#[test]
fn an_entry_is_used_through_one_that_is_used_and_not_through_itself() {
    let ships = "ships:\n  - { id: a, replaces: [b] }\n  - { id: b }\n  - { id: c, replaces: [d, c] }\n  - { id: d, replaces: [c] }\n";
    let case = fleet(ships, "calls: [{ ship: a }]\n");
    assert_eq!(
        places(&case),
        [
            "docs/registry/ships.yaml:4:11 unused-entry /ships/2/id",
            "docs/registry/ships.yaml:5:11 unused-entry /ships/3/id",
        ]
    );
}

/// Its names say what a text is about, even if no claim is.
#[test]
fn an_entry_that_a_text_names_is_used() {
    let states = "ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
  - { id: IRL, type: state, names: [{ lang: en, name: Ireland }] }
";
    let places = |text: &str, arguments: &[&str]| {
        let (sha, size) = (sha256(text), text.len());
        let document = format!(
            "ontology: bilateral@0.1.0
source: {{ file: a.txt, sha256: {sha}, language: en }}
claims:
  - id: talks
    kind: event
    event: talks
    participants: [{{ actor: NOR }}, {{ actor: ISL }}]
    mode: asserted
    evidence: [{{ start: 0, end: {size}, digest: {} }}]
",
            &sha[..8]
        );
        let case = Case::new()
            .with("corpus/a.yaml", document)
            .with("corpus/states.yaml", states)
            .with("texts/a.txt", text);
        let ran = case.run(&[&["check", "corpus", "--format", "json"], arguments].concat());
        ran.places()
    };
    let unused = "corpus/states.yaml:5:11 unused-entry /actors/2/id";
    let text = "Norway and Iceland held talks on the fishery of Ireland.";
    assert_eq!(places(text, &["--sources", "texts"]), [""; 0]);
    assert_eq!(places(text, &[]), [unused]);
    assert_eq!(places("Norway and Iceland held talks.", &["--sources", "texts"]), [unused]);
}

#[test]
fn two_entries_of_one_name_name_both_places() {
    let ships = "ships:\n  - { id: a, names: [{ lang: en, text: Heron }] }\n  - { id: b, names: [{ lang: en, text: Heron, form: usual }] }\n";
    let case =
        fleet("ships: []\n", "calls: [{ ship: a }, { ship: b }]\n").with("docs/b.yaml", ships);
    // A default is a default whether it is written or not.
    assert_snapshot!(case.run(&["check", "--ontology", "fleet.toml", "docs"]).all());
}

#[test]
fn what_is_told_apart_may_have_one_name() {
    let heron = "names: [{ lang: en, text: Heron }]";
    for second in [
        "names: [{ lang: fr, text: Heron }]".to_owned(),
        "names: [{ lang: en, text: Heron, form: nickname }]".to_owned(),
        format!("{heron}, replaces: [a]"),
        format!("{heron}, built: '1901'"),
    ] {
        let ships =
            format!("ships:\n  - {{ id: a, {heron}, built: '1899' }}\n  - {{ id: b, {second} }}\n");
        let case = fleet(&ships, "calls: [{ ship: a }, { ship: b }]\n");
        assert_eq!(places(&case), [""; 0], "{second}");
    }
    let ships = format!(
        "ships:\n  - {{ id: a, {heron}, built: '1899' }}\n  - {{ id: b, {heron}, built: '1899-03' }}\n"
    );
    let case = fleet(&ships, "calls: [{ ship: a }, { ship: b }]\n");
    assert_eq!(places(&case), ["docs/registry/ships.yaml:3:40 shared-name /ships/1/names/0/text"]);
}

#[test]
fn a_missing_registry_is_one_finding_for_a_file_and_a_type() {
    let two =
        "entries: [{ kind: voyage, id: a, ship: heron }, { kind: voyage, id: b, ship: crane }]\n";
    let case = Case::new().with("a.yaml", two).with("b.yaml", VOYAGE);
    let ran = case.check(&["a.yaml", "b.yaml"]);
    assert_eq!(ran.code(), 1);
    assert_snapshot!(ran.all());
    let case = case.with("ships.yaml", "ships: [{ id: swan }]\n");
    let places = case.check(&["a.yaml", "ships.yaml", "--format", "json"]).places();
    assert_eq!(places.len(), 2, "{places:?}");
}
