//! No text makes the front end panic, and every finding has a place in its file.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::{LoadedOntology, load_with};
use proptest::prelude::*;

fn load(text: &str) -> LoadedOntology {
    let files = BTreeMap::from([(PathBuf::from("main.toml"), text.to_owned())]);
    load_with(&files, Path::new("main.toml"))
}

fn places_are_sound(loaded: &LoadedOntology) -> Result<(), TestCaseError> {
    for (file, finding) in &loaded.findings {
        let text = &loaded.sources[*file].text;
        prop_assert!(text.get(finding.span.range()).is_some(), "{finding:?}");
        prop_assert!(!finding.message.is_empty());
    }
    Ok(())
}

/// Every mistake of the tests, and the modules that come with the language.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for directory in ["tests/mistakes", "ontologies"] {
        for entry in std::fs::read_dir(root.join(directory)).expect("the directory is there") {
            let path = entry.expect("readable").path();
            if path.is_file() {
                texts.push(std::fs::read_to_string(path).expect("readable"));
            }
        }
    }
    texts.sort();
    texts
}

/// One change of a text's lines.
#[derive(Clone, Debug)]
enum Change {
    Remove(usize),
    Double(usize),
    Swap(usize, usize),
    Value(usize, &'static str),
    Cut(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let value = prop::sample::select(vec![
        "\"\"",
        "1",
        "-1",
        "1e999",
        "nan",
        "true",
        "[]",
        "{}",
        "[[]]",
        "[{}]",
        "{ a = 1 }",
        "\"Tea\"",
        "\"茶\"",
        "\"this\"",
        "\"{{{this.\"",
        "\"0..*\"",
        "2026-11-20",
        "\"\"\"\n\\\n x\"\"\"",
    ]);
    let line = 0..200_usize;
    prop_oneof![
        line.clone().prop_map(Change::Remove),
        line.clone().prop_map(Change::Double),
        (line.clone(), line.clone()).prop_map(|(a, b)| Change::Swap(a, b)),
        (line, value).prop_map(|(line, value)| Change::Value(line, value)),
        (0..5000_usize).prop_map(Change::Cut),
    ]
}

fn apply(text: &str, changes: &[Change]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for change in changes {
        let count = lines.len().max(1);
        match change {
            _ if lines.is_empty() => {}
            Change::Remove(line) => drop(lines.remove(line % count)),
            Change::Double(line) => lines.insert(line % count, lines[line % count].clone()),
            Change::Swap(a, b) => lines.swap(a % count, b % count),
            Change::Value(line, value) => {
                if let Some((key, _)) = lines[line % count].clone().split_once('=') {
                    lines[line % count] = format!("{key}= {value}");
                }
            }
            Change::Cut(at) => {
                let text = lines.join("\n");
                let at = (0..=at % (text.len() + 1)).rev().find(|&at| text.is_char_boundary(at));
                lines = text[..at.unwrap_or(0)].lines().map(str::to_owned).collect();
            }
        }
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn changed_ontologies_are_refused_with_places(
        text in prop::sample::select(texts()),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        places_are_sound(&load(&apply(&text, &changes)))?;
    }

    #[test]
    fn any_text_is_refused_with_places(text in ".{0,200}") {
        places_are_sound(&load(&text))?;
    }
}

#[test]
fn ten_thousand_terms_in_one_chain_are_no_burden() {
    let mut text = String::from(
        "language = 1\n[module]\ndefinition = \"x\"\n[vocabulary.V]\ndefinition = \"x\"\norder = \"total\"\n",
    );
    for i in 0..10_000 {
        let _ = writeln!(text, "[vocabulary.V.term.t{i}]\nlabel = \"t{i}\"\ndefinition = \"x\"");
        if i > 0 {
            let _ = writeln!(text, "above = [\"t{}\"]", i - 1);
        }
    }
    let start = std::time::Instant::now();
    let loaded = load(&text);
    assert_eq!(loaded.findings, []);
    assert!(start.elapsed().as_secs() < 20);
}
