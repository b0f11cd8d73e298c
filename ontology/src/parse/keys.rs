//! The keys that the parser reads, collected for the page that lists them.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

type Keys = BTreeMap<String, BTreeSet<String>>;

thread_local! {
    static READ: RefCell<Keys> = RefCell::default();
}

/// Adds the keys that were read from a table.
pub(super) fn note(what: &str, keys: &[&'static str]) {
    READ.with_borrow_mut(|read| {
        let known = read.entry(what.to_owned()).or_default();
        known.extend(keys.iter().map(|key| (*key).to_owned()));
    });
}

/// The tables of the reference, by heading, and what the parser calls them.
const TABLES: [(&str, &str); 19] = [
    ("A file", "an ontology"),
    ("`[ontology]`", "`[ontology]`"),
    ("`[module]`", "`[module]`"),
    ("`[vocabulary.NAME]`", "a vocabulary"),
    ("`[vocabulary.NAME.term.CODE]`", "a term"),
    ("An edge in `above`", "an edge of the order"),
    ("A mapping in `match`", "a mapping"),
    ("`interval`", "an interval"),
    ("`[scalar.NAME]`", "a scalar"),
    ("`[record.NAME]`", "a record"),
    ("`[record.NAME.field.NAME]`", "a field"),
    ("`[record.NAME.timeline]`", "a timeline"),
    ("`deprecated`", "a deprecation"),
    ("`[[record.NAME.rule]]`", "a rule"),
    ("`[union.NAME]`", "a union"),
    ("`[union.NAME.comparison]`", "a comparison"),
    ("`[conflict.ID]`", "a conflict"),
    ("A key by side in `same` and `shares`", "a key"),
    ("`[[migration]]`", "a migration"),
];

fn page() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/language.md");
    std::fs::read_to_string(path).expect("the page of the language")
}

/// The keys that the reference lists.
fn listed(page: &str) -> Keys {
    let (_, reference) = page.split_once("\n## Every key\n").expect("the reference");
    let mut listed = Keys::new();
    for section in reference.split("\n### ").skip(1) {
        let (heading, rows) = section.split_once('\n').expect("a heading");
        let found = TABLES.iter().find(|(known, _)| *known == heading);
        let (_, what) = found.unwrap_or_else(|| panic!("unknown table: {heading}"));
        let keys = rows.lines().filter_map(|row| row.strip_prefix("| `")?.split('`').next());
        listed.insert((*what).to_owned(), keys.map(str::to_owned).collect());
    }
    listed
}

#[test]
fn the_reference_lists_every_key_of_the_language() {
    let page = page();
    let mut files = BTreeMap::<std::path::PathBuf, String>::new();
    for block in page.split("\n```toml ").skip(1) {
        let (name, rest) = block.split_once('\n').expect("the name of a file");
        let text = rest.split("```").next().unwrap_or_default();
        files.entry(name.into()).or_default().push_str(text);
    }
    crate::load_with(&files, std::path::Path::new("tea.toml"));
    crate::load_builtin("bilateral");
    assert_eq!(READ.with_borrow(Keys::clone), listed(&page));
}
