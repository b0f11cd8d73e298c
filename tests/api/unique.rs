//! A public type has a name that no other crate gives to another type.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The folders of the crates that others can depend on.
const CRATES: [&str; 9] = [
    "tree/src",
    "ontology/src",
    "gen/src",
    "targets/src",
    "src",
    "reading/src",
    "questions/src",
    "check/src",
    "server/src",
];

/// A node of the model, and the trait of the types that are generated from such nodes.
const SHARED: [&str; 1] = ["Vocabulary"];

const KEYWORDS: [&str; 4] = ["struct ", "enum ", "trait ", "type "];

/// The type that a line declares in public.
fn declared(line: &str) -> Option<&str> {
    let item = line.trim_start().strip_prefix("pub ")?;
    let name = KEYWORDS.iter().find_map(|keyword| item.strip_prefix(keyword))?;
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
    // The name of a type that a macro makes is not in the line.
    (end > 0).then_some(&name[..end])
}

fn declare(folder: &Path, of: &'static str, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    for entry in fs::read_dir(folder).expect("a folder of the project").flatten() {
        let path = entry.path();
        if path.is_dir() {
            declare(&path, of, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("Rust is text");
            for name in text.lines().filter_map(declared) {
                found.entry(name.to_owned()).or_default().insert(of);
            }
        }
    }
}

#[test]
fn a_public_type_has_a_name_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    for of in CRATES {
        declare(&root.join(of), of, &mut found);
    }
    assert!(found.len() > 300, "the types are where they are looked for");
    found.retain(|name, crates| crates.len() > 1 && !SHARED.contains(&name.as_str()));
    assert!(found.is_empty(), "one name for types of several crates: {found:#?}");
}

#[test]
fn a_declaration_is_found_in_a_line() {
    assert_eq!(declared("    pub struct Span<'t> {"), Some("Span"));
    assert_eq!(declared("pub type Key = u8;"), Some("Key"));
    assert_eq!(declared("pub(crate) enum Kind {"), None);
    assert_eq!(declared("pub struct $name {"), None);
}
