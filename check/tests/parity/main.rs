//! The interpreter and the compiled decoder find the same in every mutant of a document.

mod mutants;

use std::collections::{BTreeMap, BTreeSet};

use comity_check::{explain::built_in, interpret::Interpreter, ontology::Ontology};
use comity_tree::{Finding, Format};

/// What the compiler makes of the ontology.
#[allow(dead_code, missing_docs, reason = "only its decoder is used")]
mod market {
    comity::ontology!("tests/parity/fixtures/market.toml");
}

const DOCUMENT: &str = r#"{
  "day": "2020-05-03",
  "stalls": [
    { "id": "north", "wares": ["fruit", "quince"], "places": 20, "open": true, "share": 62.5, "note": "old" },
    { "id": "south", "open": false, "wares": ["apple"], "page": "https://example.org/s", "owner": "ann" }
  ],
  "deals": [
    { "kind": "sale", "id": "a-sale", "stall": "north", "ware": "apple", "count": 1,
      "price": { "value": 12.5, "unit": "EUR", "qualifier": "about" } },
    { "kind": "sale", "id": "b-sale", "stall": "south", "count": 1, "price": { "value": 3, "unit": "USD" } },
    { "kind": "rent", "id": "a-rent", "from": "2020", "to": "2021-06", "buyers": ["ann", "ben"] }
  ]
}"#;

/// Everything a finding says.
fn described(findings: &[Finding]) -> Vec<String> {
    let describe = |f: &Finding| {
        let Finding { code, severity, message, span, label, related, help, path, .. } = f;
        format!("{path} {span:?} {code} {severity:?} {message} | {label} | {related:?} | {help}")
    };
    findings.iter().map(describe).collect()
}

/// Compares the two on a text; answers the codes of their findings.
fn compare(
    text: &str,
    format: Format,
    interpreter: &Interpreter<'_>,
    decode: fn(&comity_tree::Tree<'_>) -> Vec<Finding>,
) -> BTreeSet<String> {
    let tree = format.read(text).tree.expect("every mutant can be read");
    let compiled = decode(&tree);
    let read = interpreter.interpret(&tree).findings;
    assert_eq!(described(&compiled), described(&read), "{}:\n{text}", format.name());
    compiled.into_iter().map(|finding| finding.code.into_owned()).collect()
}

fn market(tree: &comity_tree::Tree<'_>) -> Vec<Finding> {
    comity::decode::decode::<market::Register>(tree).findings
}

fn bilateral(tree: &comity_tree::Tree<'_>) -> Vec<Finding> {
    comity::decode::decode::<comity::bilateral::Document>(tree).findings
}

/// Runs all mutants of a document; answers how often each code was found.
fn run(
    ontology: &str,
    document: &str,
    decode: fn(&comity_tree::Tree<'_>) -> Vec<Finding>,
) -> String {
    let ontology = Ontology::open(ontology);
    let (model, root) = ontology.usable().expect("the ontology is sound");
    let interpreter = Interpreter::new(model, root);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for mutant in mutants::of(document) {
        // JSON is YAML, too, and there the same text is made of other kinds of scalars.
        for format in [Format::Json, Format::Yaml] {
            for code in compare(&mutant, format, &interpreter, decode) {
                *found.entry(code).or_default() += 1;
            }
        }
    }
    let lines = found.into_iter().map(|(code, count)| format!("{count:5} {code}"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn on_an_ontology_with_every_construct() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/parity/fixtures/market.toml");
    // A kind of finding that no mutant has is one that nothing is proved of.
    insta::assert_snapshot!(run(path, DOCUMENT, market));
}

#[test]
fn on_the_bilateral_ontology() {
    let found = run("comity:bilateral", include_str!("fixtures/visit.json"), bilateral);
    let built_in = |line: &&str| built_in().any(|code| line.ends_with(&format!(" {}", code.name)));
    let (built_in, rules): (Vec<&str>, Vec<&str>) = found.lines().partition(built_in);
    assert!(built_in.len() >= 12 && rules.len() >= 12, "too little is shown by this:\n{found}");
}
