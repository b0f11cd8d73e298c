//! Versions of an ontology: documents carried over, and the comparison of two.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use comity_check::{
    Memory, Ontology, Report,
    migration::run::{How, migrate},
};
use comity_ontology::{LoadedOntology, Model, diff::diff, load_with};

use crate::{
    documents::{NAMES, assert_report},
    text,
};

/// An ontology with renames of every kind: terms that are renamed, split and merged, a term that is
/// gone, fields, a tag, a variant and a value.
const TEA: &str = include_str!("tea.toml");

static ONTOLOGY: LazyLock<Ontology> = LazyLock::new(|| {
    let loaded = load(TEA);
    assert_eq!(loaded.findings, []);
    Ontology { loaded, digest: String::new() }
});

fn load(text: &str) -> LoadedOntology {
    let files = BTreeMap::from([(PathBuf::from("a.toml"), text)]);
    load_with(&files, Path::new("a.toml"))
}

/// How many findings a document has.
fn found(name: &str, text: &str) -> usize {
    let Report { files, .. } = Memory::new().document(name, text).check(&ONTOLOGY);
    files.iter().map(|file| file.findings.len()).sum()
}

/// A document that is carried over has no finding more but those that say what is undecided, and
/// is not carried again.
pub(crate) fn migration(input: &[u8]) {
    let text = text(input);
    for (name, keeps) in NAMES.into_iter().flat_map(|name| [(name, false), (name, true)]) {
        let how = How { from: Some("0.1.0"), keeps, ..How::default() };
        let carried = |text: &str| {
            let files = Memory::new().document(name, text).files();
            let rewritten = migrate(&ONTOLOGY, &files, how);
            assert_report(&rewritten.report);
            let findings = rewritten.report.files.iter().flat_map(|file| &file.findings);
            let open = findings.filter(|finding| finding.code == "undecided-migration").count();
            (rewritten.changes.into_iter().next().map(|change| change.after), open)
        };
        let (Some(after), open) = carried(&text) else { continue };
        let (before, is) = (found(name, &text), found(name, &after));
        assert!(is <= before + open, "{before} findings became {is}: {text:?} became {after:?}");
        // A document that names no version is carried over again.
        if is == 0 && after.contains('@') {
            assert_eq!(carried(&after).0, None, "{text:?} became {after:?}");
        }
    }
}

/// Two ontologies, with a line of `===` between them.
pub(crate) fn differences(input: &[u8]) {
    let text = text(input);
    let (old, new) = text.split_once("\n===\n").unwrap_or((&text, TEA));
    let model = |text: &str| load(text).model;
    let (Some(old), Some(new)) = (model(old), model(new)) else { return };
    let count = |old: &Model, new: &Model| diff(old, new).len();
    let _ = (count(&old, &new), count(&new, &old));
    assert_eq!((count(&old, &old), count(&new, &new)), (0, 0), "{text:?}");
}
