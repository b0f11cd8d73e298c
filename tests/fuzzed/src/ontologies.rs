//! Ontologies, what is generated from them, their rules and their patterns.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use comity_ontology::{Model, cel::compile, load_builtin, load_with, pattern::Pattern};

use crate::{assert_sound, text};

pub(crate) static MODEL: LazyLock<Model> =
    LazyLock::new(|| load_builtin("bilateral").model.expect("it is sound"));

pub(crate) fn ontology(input: &[u8]) {
    let text = text(input);
    let files = BTreeMap::from([(PathBuf::from("a.toml"), text.as_str())]);
    let loaded = load_with(&files, Path::new("a.toml"));
    for (file, finding) in &loaded.findings {
        assert_sound(&loaded.sources[*file].text, [finding]);
    }
}

/// Every target generates an ontology that is sound, or refuses it at a place with a reason.
pub(crate) fn targets(input: &[u8]) {
    let text = text(input);
    let files = BTreeMap::from([(PathBuf::from("a.toml"), text.as_str())]);
    let loaded = load_with(&files, Path::new("a.toml"));
    let Some(model) = loaded.model.as_ref().filter(|_| loaded.is_sound()) else { return };
    for target in comity_targets::targets() {
        match target.generate(model) {
            Ok(artefact) => {
                assert!(!artefact.files.is_empty(), "{}: {text:?}", target.name());
                let _ = artefact.report();
            }
            Err(refusals) => assert!(!refusals.is_empty(), "{}: {text:?}", target.name()),
        }
    }
}

/// A rule of each of the first records.
pub(crate) fn cel(input: &[u8]) {
    let text = text(input);
    for record in 0..MODEL.records.len().min(8) {
        if let Err(errors) = compile(&text, &MODEL, record) {
            assert!(!errors.is_empty(), "{text:?}");
        }
    }
}

/// A pattern, and the text that it is tried on behind a line end.
pub(crate) fn pattern(input: &[u8]) {
    let text = text(input);
    let (pattern, subject) = text.split_once('\n').unwrap_or((&text, &text));
    if let Ok(compiled) = Pattern::compile(pattern) {
        assert_eq!(compiled.matches(subject), compiled.clone().matches(subject));
    }
}
