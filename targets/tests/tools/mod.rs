//! Models and artefacts for the tests.

#![allow(dead_code, reason = "each test uses some of them")]

use std::path::Path;

use comity_gen::{Artefact, Target};
use comity_ontology::{Model, load, load_builtin};

/// The model of a sound ontology.
pub(crate) fn model(name: &str) -> Model {
    let loaded = match name.strip_prefix("comity:") {
        Some(name) => load_builtin(name),
        None => load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name)),
    };
    assert!(loaded.is_sound(), "{:#?}", loaded.findings);
    loaded.model.expect("a sound ontology has a model")
}

/// The small ontology of the tests.
pub(crate) fn kites() -> Model {
    model("tests/fixtures/kites.toml")
}

/// What a target makes of a model that it can express.
pub(crate) fn artefact(target: &dyn Target, model: &Model) -> Artefact {
    target.generate(model).unwrap_or_else(|refusals| panic!("{}: {refusals:?}", target.name()))
}

/// One file of an artefact, without its header.
pub(crate) fn file(artefact: &Artefact, path: &str) -> String {
    let file = artefact.files.iter().find(|file| file.path == path);
    let text = &file.unwrap_or_else(|| panic!("there is no {path}")).text;
    text.lines().skip_while(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
