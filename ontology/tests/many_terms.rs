//! A vocabulary has as many terms as sixteen bits number, and no more.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::{LoadedOntology, load_with};

fn with_terms(count: usize) -> LoadedOntology {
    let mut text = String::from(
        r#"language = 1

[ontology]
id = "https://example.org/berths"
name = "berths"
version = "1.0.0"
title = "Berths"
definition = "The berths of a very large harbour."
languages = ["en"]
root = "Log"

[record.Log]
definition = "A log."

[record.Log.field.berth]
type = "Berth"
definition = "Where a ship lies."

[vocabulary.Berth]
definition = "A berth."
"#,
    );
    for berth in 0..count {
        let _ = write!(
            text,
            "\n[vocabulary.Berth.term.b{berth}]\nlabel = {{ en = \"berth {berth}\" }}\ndefinition = \"A berth.\"\n"
        );
    }
    let files = BTreeMap::from([(PathBuf::from("berths.toml"), text)]);
    load_with(&files, Path::new("berths.toml"))
}

#[test]
fn as_many_terms_as_can_be_numbered_are_no_mistake() {
    let loaded = with_terms(65_535);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings.first());
    assert!(loaded.is_sound());
}

#[test]
fn a_term_more_is_refused_where_it_stands() {
    let loaded = with_terms(65_536);
    assert!(!loaded.is_sound());
    let [(0, finding)] = loaded.findings.as_slice() else { panic!("{:?}", loaded.findings) };
    assert_eq!(finding.code, "too-many-terms");
    assert_eq!(finding.message, "`Berth` has 65536 terms, more than 65535");
    assert_eq!(&loaded.sources[0].text[finding.span.range()], "b65535");
}
