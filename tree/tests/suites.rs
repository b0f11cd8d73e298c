//! The readers against the test suites of JSON and YAML.
//!
//! The suites are not part of the project: these tests run where `COMITY_SHARED` names the folder
//! that has them, or where it is beside the checkout. Every deviation is listed, with its reason,
//! in a table beside this file. A deviation that is not listed fails the test, and so does a line
//! whose deviation is gone.

#![cfg(all(feature = "toml", feature = "yaml"))]

#[path = "suites/value.rs"]
mod value;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_tree::{Format, Node, Read, Source};

/// What a reader makes of a case, where that is not what the suite expects.
type Deviations = BTreeMap<String, String>;

fn suite(name: &str) -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("COMITY_SHARED").map_or(beside, PathBuf::from);
    shared.join("suites").join(name)
}

/// The files of a suite by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("the suite is there");
    let mut files: Vec<_> = entries
        .map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            (name, std::fs::read(&path).expect("the file can be read"))
        })
        .collect();
    files.sort();
    files
}

/// The code of the first finding, if there is one.
fn refusal(read: &Read<'_>) -> Option<String> {
    read.findings.first().map(|finding| finding.code.to_string())
}

/// Compares what was found with a table of lines `case <tab> outcome <tab> reason`.
fn assert_listed(found: &Deviations, table: &str) {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let listed: Deviations = lines
        .map(|line| {
            let mut cells = line.split('\t');
            let mut cell = || cells.next().expect("a line has three cells").to_owned();
            let (case, outcome, reason) = (cell(), cell(), cell());
            assert!(reason.len() > 10, "{case} has no reason");
            (case, outcome)
        })
        .collect();
    let missing = |in_this: &Deviations, in_that: &Deviations| -> Vec<String> {
        let these = in_this.iter().filter(|(case, outcome)| in_that.get(*case) != Some(*outcome));
        these.map(|(case, outcome)| format!("{case}\t{outcome}")).collect()
    };
    let (unlisted, gone) = (missing(found, &listed), missing(&listed, found));
    assert!(
        unlisted.is_empty() && gone.is_empty(),
        "not listed:\n{}\nlisted, and gone:\n{}",
        unlisted.join("\n"),
        gone.join("\n")
    );
}

#[test]
#[ignore = "needs the suites beside the checkout"]
fn json() {
    let mut found = Deviations::new();
    let files = files(&suite("json/test_parsing"));
    assert!(files.len() > 300);
    for (name, bytes) in files {
        let refused = match Source::from_bytes(name.as_str(), bytes) {
            Ok(source) => refusal(&Format::Json.read(&source.text)),
            Err(refused) => Some(refused.1.code.to_string()),
        };
        match (name.as_bytes()[0], refused) {
            (b'y', Some(code)) => drop(found.insert(name, code)),
            (b'n', None) => drop(found.insert(name, "accepted".to_owned())),
            _ => {}
        }
    }
    assert_listed(&found, include_str!("suites/json.tsv"));
}

#[test]
#[ignore = "needs the suites beside the checkout"]
fn yaml() {
    let mut found = Deviations::new();
    let files = files(&suite("yaml/src"));
    assert!(files.len() > 300);
    for (name, bytes) in files {
        // The files of the suite are YAML themselves.
        let text = String::from_utf8(bytes).expect("the suite is UTF-8");
        let read = Format::Yaml.read(&text);
        assert_eq!(read.findings, [], "{name}");
        let tree = read.tree.expect("a text without findings has a tree");
        let mut json = None;
        for (number, case) in tree.root().items().enumerate() {
            let field = |key| case.get(key).map(Node::text);
            json = field("json").or(json);
            let input = visible(field("yaml").expect("a case has a text"));
            let is_invalid = field("fail").is_some();
            if let Some(outcome) = outcome(&input, is_invalid, json) {
                found.insert(format!("{name}/{number}"), outcome);
            }
        }
    }
    assert_listed(&found, include_str!("suites/yaml.tsv"));
}

/// What deviates from the verdict and the value that a case expects.
fn outcome(input: &str, is_invalid: bool, json: Option<&str>) -> Option<String> {
    let read = Format::Yaml.read(input);
    let refused = refusal(&read);
    if is_invalid {
        return refused.is_none().then(|| "accepted".to_owned());
    }
    if refused.is_some() {
        return refused;
    }
    let expected: serde_json::Value = serde_json::from_str(json?).ok()?;
    let value = value::of(read.tree?.root());
    (!value::is_same(&value, &expected)).then(|| "value".to_owned())
}

/// The suite writes some characters so that they can be seen.
fn visible(text: &str) -> String {
    let tabs = text.replace(['\u{2014}'], "").replace('\u{BB}', "\t");
    let text = tabs.replace('\u{2423}', " ").replace('\u{21B5}', "").replace('\u{2190}', "\r");
    let text = text.replace('\u{21D4}', "\u{FEFF}");
    text.strip_suffix("\u{220E}\n").map_or(text.clone(), str::to_owned)
}
