//! Every code can be looked up, here and in the documentation.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_check::{CatalogueEntry, Ontology, catalogue, explain::built_in, page};
use comity_tree::{Code, Group};
use insta::assert_snapshot;

use crate::{case::Case, golden::assert_golden};

/// What is above the generated part of a page.
const MARK: &str = "<!-- Generated: UPDATE_GENERATED=1 cargo test -p comity-cli --test cli -->\n";

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

#[test]
fn a_built_in_code_and_a_rule_are_explained() {
    let case = Case::new();
    let explain = |code: &str| case.run(&["explain", code, "--ontology", "harbour.toml"]).all();
    assert_snapshot!(explain("dangling-reference"));
    assert_snapshot!(explain("voyage-arrives-after-it-departs"));
}

#[test]
fn an_unknown_code_names_the_nearest() {
    let ran = Case::new().run(&["explain", "dangling-referense", "--ontology", "harbour.toml"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("did you mean `dangling-reference`?"), "{}", ran.all());
}

#[test]
fn the_documentation_lists_every_code() {
    let mut tables = String::new();
    for group in Group::ALL {
        let _ = writeln!(
            tables,
            "\n## {}\n\n| code | severity | exit | what is wrong |\n|---|---|---|---|",
            group.title()
        );
        for code in built_in().filter(|code| code.group == group) {
            let Code { name, severity, title, .. } = code;
            let (severity, exit) = (severity.as_str(), page::exit(code));
            let link = format!("[`{name}`](findings/{name}.md)");
            let _ = writeln!(tables, "| {link} | {severity} | {exit} | {title} |");
        }
    }
    let path = docs().join("findings.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (written, _) = page.split_once(MARK).expect("the page has a generated part");
    assert_golden(&path, &format!("{written}{MARK}{tables}"));
}

#[test]
fn each_page_has_the_head_of_its_code_and_each_code_has_a_page() {
    let folder = docs().join("findings");
    for code in built_in() {
        let path = folder.join(code.name).with_extension("md");
        let text = std::fs::read_to_string(&path).unwrap();
        assert_golden(&path, &format!("{}{}", page::head(code), page::sections(&text)));
        for title in ["What is wrong", "Why it matters", "How to fix it"] {
            assert!(text.contains(&format!("## {title}\n\n")), "{}: {title}", code.name);
        }
    }
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(built_in().any(|code| code.name == name), "{} is of no code", path.display());
    }
}

#[test]
fn all_codes_are_listed() {
    let ran = Case::new().run(&["explain", "--ontology", "harbour.toml"]);
    assert_eq!(ran.code(), 0);
    let listed = ran.stdout();
    let has = |id: &str| listed.lines().any(|line| line.split_whitespace().next() == Some(id));
    for code in built_in() {
        assert!(has(code.name) && listed.contains(code.title), "{}", code.name);
    }
    assert!(has("voyage-arrives-after-it-departs"), "{listed}");
}

#[test]
fn types_terms_and_fields_are_explained() {
    let case = Case::new();
    let explain = |name: &str| case.run(&["explain", name, "--ontology", "harbour.toml"]).all();
    assert_snapshot!(explain("Weather"));
    assert_snapshot!(explain("storm"));
    assert_snapshot!(explain("ship"));
    let kind = explain("voyage");
    assert!(kind.contains("voyage (kind of `Entry`)"), "{kind}");
    assert!(kind.contains("    ship (`ShipId`, required): The ship.\n"), "{kind}");
}

#[test]
fn a_catalogue_has_the_codes_and_what_an_ontology_adds_once_each() {
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().unwrap();
    let entries = catalogue(Some(model));
    let ids: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), entries.len(), "each id is there once");
    assert!(built_in().all(|code| ids.contains(code.name)));
    assert!(model.conflicts.iter().all(|conflict| ids.contains(conflict.id.as_str())));
    let rules = || model.records.iter().flat_map(|record| &record.rules);
    assert!(rules().all(|rule| ids.contains(rule.id.as_str())));
    let lacks = |entry: &&CatalogueEntry| entry.title.is_empty() || entry.help.is_empty();
    let lacking: Vec<_> = entries.iter().filter(lacks).collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Codes are stable: users filter by them, and documents and tools name them.
#[test]
fn no_code_is_renamed_or_removed() {
    let reviewed = include_str!("../fixtures/codes.txt").lines();
    let names: Vec<&str> = built_in().map(|code| code.name).collect();
    let lost: Vec<&str> = reviewed.clone().filter(|name| !names.contains(name)).collect();
    assert!(
        lost.is_empty(),
        "{lost:?} are declared no longer. A code must not change: restore it, or, in a release \
         that may break its users, remove it from fixtures/codes.txt and name it in CHANGELOG.md"
    );
    let reviewed: Vec<&str> = reviewed.collect();
    let new: Vec<&&str> = names.iter().filter(|name| !reviewed.contains(name)).collect();
    assert!(new.is_empty(), "{new:?} are new: is each name right? Add them to fixtures/codes.txt");
}
