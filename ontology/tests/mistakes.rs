//! One mistake a file: each is found, once, where it is, with help.

#[path = "support/findings.rs"]
mod findings;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::LoadedOntology;
use comity_tree::{Finding, Lines, Position, one_line};
use findings::shown;

fn files() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let entries = std::fs::read_dir(directory).expect("the directory is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    files
}

/// Loads a file from memory, so that messages name it alone.
fn load(path: &Path) -> LoadedOntology {
    let name = PathBuf::from(path.file_name().expect("a file has a name"));
    let text = std::fs::read(path).expect("readable");
    comity_ontology::load_with(&std::collections::BTreeMap::from([(name.clone(), text)]), &name)
}

#[test]
fn every_mistake_is_found_once_and_as_what_it_is() {
    let mut others = Vec::new();
    let mut reports: BTreeMap<char, String> = BTreeMap::new();
    for path in files() {
        let loaded = load(&path);
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let letter = name.chars().next().expect("a name has a letter");
        let _ = writeln!(reports.entry(letter).or_default(), "{name}\n{}", listed(&loaded));
        if name != "many" {
            assert!(loaded.findings.iter().all(|(_, found)| is_headline(found)), "{name}");
            let codes: Vec<_> = loaded.findings.iter().map(|(_, f)| f.code.as_ref()).collect();
            if codes != [name.split('.').next().unwrap_or("")] {
                others.push((name, codes.join(" ")));
            }
        }
    }
    for (letter, report) in reports {
        insta::with_settings!({ snapshot_path => "snapshots/mistakes", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(letter.to_string(), report);
        });
    }
    assert_eq!(others, []);
}

/// Whether a message fits into two lines of a terminal.
fn is_headline(finding: &Finding) -> bool {
    finding.message.chars().count() <= 200
}

/// Each finding with its place and what is written there, and the help below it.
fn listed(loaded: &LoadedOntology) -> String {
    let mut out = String::new();
    for (file, finding) in &loaded.findings {
        let text = &loaded.sources[*file].text;
        let Position { line, column } = Lines::new(text).position(finding.span.start);
        let written = one_line(&text[finding.span.range()]).into_owned();
        let (code, message) = (&finding.code, &finding.message);
        let _ = writeln!(out, "  {line}:{column} `{written}` {code}: {message}");
        for related in &finding.related {
            let Position { line, column } = Lines::new(text).position(related.span.start);
            let _ = writeln!(out, "    {line}:{column} {}", related.message);
        }
        if !finding.help.is_empty() {
            let _ = writeln!(out, "    {}", finding.help);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[test]
fn many_mistakes_are_shown_as_the_command_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/many.toml");
    let shown = shown(&load(&path));
    assert_eq!(shown.matches("error[").count(), load(&path).findings.len());
    assert!(shown.starts_with("error["), "{shown}");
    assert!(shown.contains("  --> many.toml:"), "{shown}");
}

/// What no file shows, because it is too large, or only a target finds it: each has a test of its
/// own.
const MADE: [&str; 2] = ["too-many-terms", "lost-rule"];

#[test]
fn every_code_of_the_language_has_a_file() {
    let files: BTreeSet<String> = files()
        .iter()
        .filter_map(|path| path.file_name()?.to_str()?.split('.').next().map(str::to_owned))
        .collect();
    for code in comity_ontology::codes::CODES.iter().map(|code| code.name) {
        assert!(files.contains(code) != MADE.contains(&code), "no file shows `{code}`");
    }
}
