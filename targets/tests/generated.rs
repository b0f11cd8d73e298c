//! What is generated from the bilateral ontology and kept, since it is small: the table of what each
//! target carries, and the JSON-LD context.
//!
//! `UPDATE_GENERATED=1 cargo test -p comity-targets --test generated` writes the files anew.

mod tools;

use std::path::Path;

use comity_gen::fates;
use comity_targets::{Rdf, targets};
use tools::{artefact, model};

/// Asserts that a file of the project holds a text; writes it if `UPDATE_GENERATED` is set.
fn assert_golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::write(&path, text).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    let again = "UPDATE_GENERATED=1 cargo test -p comity-targets --test generated";
    assert!(golden == text, "{name} is out of date: {again}");
}

#[test]
fn the_table_of_what_each_target_carries_is_up_to_date() {
    let model = model("comity:bilateral");
    let all: Vec<_> = targets().iter().map(|target| (*target, artefact(*target, &model))).collect();
    let columns: Vec<_> = all.iter().map(|(target, artefact)| (*target, artefact)).collect();
    assert_golden("docs/losses.md", &fates::table(&model, &columns));
}

#[test]
fn the_context_of_json_ld_is_up_to_date() {
    let artefact = artefact(&Rdf, &model("comity:bilateral"));
    let context = artefact.files.iter().find(|file| file.path == "context.jsonld");
    assert_golden("schema/bilateral.context.jsonld", &context.expect("it has one").text);
}
