//! What differs between two versions of an ontology.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::{
    Model,
    diff::{VersionStep, diff},
    load_with,
};

const TEA: &str = r#"language = 1
[ontology]
id = "https://example.org/tea"
name = "tea"
version = "0.1.0"
definition = "What a house serves."
languages = ["en"]
root = "Menu"

[vocabulary.Quality]
definition = "How good a tea is."
order = "partial"
term.plain = { label = "plain", definition = "Nothing is claimed." }
term.good = { label = "good", definition = "Claimed to be good.", above = ["plain"] }
term.fine = { label = "fine", definition = "Claimed to be very good.", broader = ["good"], above = ["good"] }

[scalar.Name]
definition = "A name."
type = "text"

[record.Tea]
definition = "A tea."
field.name = { type = "Name", definition = "Its name." }
field.quality = { type = "Quality", default = "plain", definition = "How good it is." }
field.price = { type = "decimal", cardinality = "0..1", definition = "What it costs." }

[record.Menu]
definition = "A menu."
field.teas = { type = "Tea", cardinality = "0..*", definition = "What is served." }
"#;

fn model(text: &str) -> Model {
    let files = BTreeMap::from([(PathBuf::from("tea.toml"), text)]);
    let loaded = load_with(&files, Path::new("tea.toml"));
    assert_eq!(loaded.findings, [], "{text}");
    loaded.model.expect("it is sound")
}

/// What is replaced by what, and the changes that this is.
const EDITS: &[(&str, &str)] = &[
    ("term.good = { label = \"good\"", "term.nice = { label = \"nice\""),
    (
        "term.plain = {",
        "term.rare = { label = \"rare\", definition = \"Hard to find.\" }\nterm.plain = {",
    ),
    ("Claimed to be very good.", "Of the first harvest."),
    (", broader = [\"good\"]", ", broader = [\"plain\"]"),
    (", above = [\"good\"]", ""),
    ("label = \"fine\"", "label = \"choice\""),
    ("default = \"plain\"", "default = \"good\""),
    ("cardinality = \"0..1\"", "cardinality = \"1\""),
    ("cardinality = \"0..*\"", "cardinality = \"1..*\""),
    ("type = \"text\"", "type = \"text\"\nmax_length = 9"),
    (
        "[record.Menu]",
        "[[record.Tea.rule]]\nid = \"has-a-price\"\nassert = \"has(this.price)\"\nmessage = \"no\"\n[record.Menu]",
    ),
    (
        "field.price =",
        "field.origin = { type = \"text\", definition = \"Where from.\" }\nfield.price =",
    ),
    ("field.price = {", "field.cost = {"),
];

#[test]
fn each_edit_is_told_with_the_step_that_it_asks_for() {
    let old = model(TEA);
    assert_eq!(diff(&old, &old), []);
    let mut report = String::new();
    for (from, to) in EDITS {
        let mut text = TEA.replacen(from, to, 1);
        if to.contains("term.nice") {
            text = text.replace("[\"good\"]", "[\"nice\"]");
        }
        let _ = writeln!(report, "{from} -> {to}");
        let changes = diff(&old, &model(&text));
        for change in &changes {
            let (step, verb, what, how) = (change.step, change.verb, &change.what, &change.how);
            let _ = writeln!(report, "    {step}: {verb} {what} [{how}]");
        }
        assert!(!changes.is_empty(), "{from}");
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report) });
}

#[test]
fn what_comes_back_is_the_other_way_round() {
    let old = model(TEA);
    let new = model(&TEA.replacen(
        "term.plain = {",
        "term.rare = { label = \"rare\", definition = \"Hard to find.\" }\nterm.plain = {",
        1,
    ));
    let [there] = diff(&old, &new).try_into().expect("one change");
    let [back] = diff(&new, &old).try_into().expect("one change");
    assert_eq!((there.verb, there.step), ("added", VersionStep::Minor));
    assert_eq!((back.verb, back.step), ("removed", VersionStep::Major));
    assert_eq!(there.what, back.what);
}
