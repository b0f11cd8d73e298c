//! The way of documents from one version of an ontology to another.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_ontology::{
    Model, load_with,
    migration::{NameFate, NoWay, Way},
    model::Renamed,
};

/// The ontology in a version, with migrations.
fn tea(version: &str, migrations: &str) -> Model {
    let text = format!(
        r#"language = 1
[ontology]
id = "https://example.org/tea"
name = "tea"
version = "{version}"
definition = "What a tea house serves."
languages = ["en"]
root = "Menu"

[vocabulary.Quality]
definition = "How good a tea is."
term.fine = {{ label = "fine", definition = "Claimed to be good." }}

[record.Menu]
definition = "What is served."
field.ontology = {{ type = "text", definition = "What it follows." }}
field.quality = {{ type = "Quality", definition = "How good the tea is." }}
{migrations}"#
    );
    let files = BTreeMap::from([(PathBuf::from("tea.toml"), text.as_str())]);
    let loaded = load_with(&files, Path::new("tea.toml"));
    assert_eq!(loaded.findings, [], "{text}");
    loaded.model.expect("it is sound")
}

/// A migration that renames one term of `Quality`.
fn migration(from: &str, to: &str, old: &str, new: &str) -> String {
    format!("[[migration]]\nfrom = \"{from}\"\nto = \"{to}\"\nterm.Quality.{old} = \"{new}\"\n")
}

const QUALITY: Renamed = Renamed::Term(0);

fn becomes_fine() -> NameFate {
    NameFate::Renamed("fine".to_owned())
}

#[test]
fn a_document_that_writes_the_first_numbers_is_of_the_first_version_that_has_them() {
    let of_first = migration("0.1.0", "0.2.0", "good", "fine");
    let model = tea("0.2.0", &of_first);
    for (version, to) in [("0.1", "tea@0.2"), ("0.1.0", "tea@0.2.0")] {
        let way = Way::find(&model, "tea", version).expect("there is a way");
        assert_eq!((way.to.as_str(), way.fate(QUALITY, "good")), (to, becomes_fine()));
    }
    let model = tea("0.2.0", &of_first.replace("0.1.0", "0.1.3"));
    let why = Way::find(&model, "tea", "0.1").expect_err("it is of 0.1.0");
    assert_eq!(why, NoWay::Undeclared("0.1".to_owned()));
}

#[test]
fn a_version_before_a_release_is_earlier_than_it() {
    let model = tea("0.2.0", "");
    let why = |version: &str| Way::find(&model, "tea", version).expect_err("there is no way");
    assert_eq!(why("0.2.0-rc.1"), NoWay::Undeclared("0.2.0-rc.1".to_owned()));
    assert_eq!(why("0.2.1-rc.1"), NoWay::Later);
    let of_candidates = migration("0.2.0-rc.1", "0.2.0-rc.2", "good", "nice");
    let of_last = migration("0.2.0-rc.2", "0.2.0", "nice", "fine");
    let model = tea("0.2.0", &(of_candidates + &of_last));
    let way = Way::find(&model, "tea", "0.2.0-rc.1").expect("there is a way");
    assert_eq!(way.fate(QUALITY, "good"), becomes_fine());
}

#[test]
fn relics_take_migrations_by_version_in_whatever_order_they_are_declared() {
    let first = migration("0.1", "0.2.0", "good", "nice");
    let second = migration("0.2", "0.10.0", "nice", "dear");
    let third = migration("0.10", "0.11.0", "dear", "fine");
    for declared in
        [[&first, &second, &third], [&third, &first, &second], [&third, &second, &first]]
    {
        let model = tea("0.11.0", &declared.map(String::as_str).concat());
        assert_eq!(Way::of_relics(&model).fate(QUALITY, "good"), becomes_fine());
    }
}
