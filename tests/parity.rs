//! The compiled decoder and the interpreter give the same findings for every document.

mod tools;

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}
mod extended {
    comity::ontology!("tests/generated/extended.toml");
}
#[rustfmt::skip]
#[allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "a document may need only some of it")]
#[path = "generated/tea.rs"]
mod tea;

use std::{collections::BTreeMap, fmt};

use comity::{Decode, Finding, Format};
use comity_ontology::{LoadedOntology, model::TypeRef, reading::Interpreter};
use comity_testkit::{
    Dice, assert_headline,
    breaking::breaking,
    grow,
    mutants::{blind, mutants},
};
use serde_json::{Value, json};

/// How many mutants are made blindly of a document.
const MUTANTS: u64 = 2_000;

/// How many mutants each edit makes of a document.
const EACH: usize = 2;

const MENU: &str = r#"{
  "since": "2026-11",
  "until": "2027",
  "items": [
    {
      "kind": "tea", "id": "sencha", "price": { "value": 4.5, "unit": "EUR" },
      "quality": "fine", "caffeine": 2.5, "organic": true
    },
    { "kind": "tea", "id": "bancha", "quality": "choice" },
    {
      "kind": "set", "id": "for-two",
      "parts": [{ "kind": "tea", "id": "a" }, { "kind": "tea", "id": "house", "blend_of": ["sencha", "bancha"] }],
      "instead": { "id": "for-one", "parts": [{ "id": "b", "kind": "tea" }, { "kind": "tea", "id": "c" }] }
    }
  ]
}"#;

/// A document of the bilateral ontology that uses much of it.
const VISIT: &str = include_str!("generated/visit.json");

#[test]
fn on_a_menu_of_teas() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("tea.toml"));
    let mut tally = BTreeMap::new();
    hold::<tea::Menu>(&loaded, MENU, MUTANTS, &mut tally);
    insta::assert_snapshot!(listed(&tally));
}

#[test]
fn on_a_menu_of_an_ontology_that_extends_another() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("extended.toml"));
    let mut tally = BTreeMap::new();
    hold::<extended::Menu>(&loaded, MENU, MUTANTS / 4, &mut tally);
    let own = [
        r#"{ "kind": "tea", "id": "oolong", "quality": "grand", "garden": ["hill"], "cups": 3 }"#,
        r#"{ "kind": "water", "id": "still", "sparkling": false }"#,
    ];
    let own = format!("\"items\": [\n    {},\n    {},", own[0], own[1]);
    let menu = MENU.replacen("\"items\": [", &own, 1);
    for heading in ["stall@1.2.0", "tea@0.1", "tea@1.2.0"] {
        let menu = menu.replacen('{', &format!("{{\n  \"ontology\": \"{heading}\","), 1);
        hold::<extended::Menu>(&loaded, &menu, MUTANTS / 4, &mut tally);
        let found = comity::from_json::<extended::Menu>(&menu);
        assert_eq!(found.is_ok(), heading != "tea@1.2.0", "{heading}");
    }
    for code in ["grand-tea-has-a-garden", "wrong-ontology", "unknown-kind"] {
        assert!(tally.contains_key(code), "{code}: {}", listed(&tally));
    }
}

#[test]
fn on_every_construct() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("constructs.toml"));
    let album = Format::Json.read(include_str!("generated/constructs/album.json"));
    let album = album.tree.expect("it is JSON");
    let mut tally = BTreeMap::new();
    // Part by part, so that every mutant is short and its part is much changed.
    for (key, part) in album.root().entries() {
        let part = &album.source()[part.span().range()];
        let text = format!("{{\"{}\": {part}}}", key.text());
        hold::<constructs::Album>(&loaded, &text, MUTANTS / 4, &mut tally);
    }
    of_examples::<constructs::Album>(&loaded, &mut tally);
    let codes = comity_tree::CODES.iter().filter(|code| code.group == comity_tree::Group::Document);
    let codes = codes.map(|code| code.name).filter(|name| !tally.contains_key(*name));
    // JSON has no blank value, and the root of an album names no ontology.
    assert_eq!(codes.collect::<Vec<_>>(), ["blank-value", "wrong-ontology"]);
    insta::assert_snapshot!(listed(&tally));
}

#[test]
fn on_each_rule_of_the_ontology_that_ships() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let mut tally = BTreeMap::new();
    of_examples::<comity::bilateral::Document>(&loaded, &mut tally);
    assert_eq!(never(&loaded, &tally), [""; 0], "{}", listed(&tally));
}

#[test]
fn on_documents_grown_from_the_model() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("constructs.toml"));
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let album = model.root().expect("there is a root");
    let mut tally = BTreeMap::new();
    for field in &album.fields {
        let TypeRef::Record(record) = field.ty else { continue };
        for seed in 0..MUTANTS / 4 {
            let grown = grow::record(model, record, &mut Dice::new(seed));
            let many = field.cardinality.is_many();
            let (open, close) = if many { ("[", "]") } else { ("", "") };
            let text = format!("{{{:?}: {open}{grown}{close}}}", field.name);
            hold::<constructs::Album>(&loaded, &text, 1, &mut tally);
        }
    }
    // The one rule that no document breaks.
    assert_eq!(never(&loaded, &tally), ["nothing-is-nothing"]);
}

#[test]
fn on_documents_that_take_a_rule_too_long() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("constructs.toml"));
    let undecided = |text: &str| {
        let mut tally = BTreeMap::new();
        hold::<constructs::Album>(&loaded, text, 0, &mut tally);
        tally.contains_key("undecided-rule")
    };
    // Every number but the last is compared with every number, and each time with the serial.
    let numbers = |count: usize| {
        let ones = "1, ".repeat(count);
        format!(r#"{{"lists": [{{"integers": [{ones}9], "serials": [1]}}]}}"#)
    };
    assert!(!undecided(&numbers(100)) && undecided(&numbers(10_000)));
}

#[test]
fn on_documents_whose_rules_have_few_steps() {
    let loaded = comity_ontology::load(&tools::generated::folder().join("constructs.toml"));
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let long = format!("{:?}", "k".repeat(40));
    let lists = format!(r#"{{"integers": [{}9], "serials": [1]}}"#, "1, ".repeat(16));
    let names = format!(r#"{{"item": [{}{long}], "texts": ["z", {long}]}}"#, "\"k\", ".repeat(12));
    let text = format!(r#"{{"lists": [{lists}, {lists}], "names": [{names}, {names}]}}"#);
    let tree = Format::Json.read(&text).tree.expect("it is JSON");
    let mut counts = std::collections::BTreeSet::new();
    for steps in 0..3_000 {
        let judge = Interpreter::new(model, model.root.expect("there is a root")).within(steps);
        let mut decoder = comity::decode::Decoder::new(&tree, steps);
        let _ = constructs::Album::decode(&mut decoder, tree.root());
        let (compiled, _) = decoder.finish(&tree);
        let interpreted = judge.interpret(&tree).findings;
        let difference = Difference { text: &text, compiled: &compiled, interpreted: &interpreted };
        assert!(compiled == interpreted, "{steps} steps: {difference}");
        counts.insert(compiled.iter().filter(|one| one.code == "undecided-rule").count());
    }
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), [0, 1], "it is reported once");
}

#[test]
fn on_thousands_of_things_that_must_be_unique() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let text = |count: usize, last: usize| {
        let mut visit: Value = serde_json::from_str(VISIT).expect("it is JSON");
        let cited = (0..count).chain([last]);
        let cited = cited.map(|n| json!({ "start": n, "end": n + 1, "digest": "5f1c09ab" }));
        visit["claims"][0]["evidence"] = cited.collect();
        visit.to_string()
    };
    for (last, codes) in [(6_000, &[][..]), (3, &["evidence-cited-once"])] {
        let mut tally = BTreeMap::new();
        hold::<comity::bilateral::Document>(&loaded, &text(6_000, last), 0, &mut tally);
        assert_eq!(tally.keys().collect::<Vec<_>>(), codes);
    }
}

#[test]
fn on_a_visit() {
    let loaded = comity_ontology::load_builtin("bilateral");
    let mut tally = BTreeMap::new();
    hold::<comity::bilateral::Document>(&loaded, VISIT, MUTANTS / 4, &mut tally);
    let is_built_in = |code: &&String| comity_tree::CODES.iter().any(|known| known.name == **code);
    let (built_in, rules): (Vec<_>, Vec<_>) = tally.keys().partition(is_built_in);
    assert!(built_in.len() >= 12 && rules.len() >= 12, "{}", listed(&tally));
}

#[test]
fn on_the_corpus() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let loaded = comity_ontology::load_builtin("bilateral");
    let corpus = comity::Corpus::read_dir(folder).expect("the corpus is sound");
    let mut texts = Vec::new();
    for (name, document) in corpus.documents() {
        let mut document = document.clone();
        // A few claims at a time: thousands of mutants of a whole text would take minutes.
        let claims = std::mem::take(&mut document.claims);
        for part in claims.chunks(12) {
            document.claims = part.to_vec();
            texts.push(comity::to_json(&document));
        }
        assert!(document.source.is_some() || claims.is_empty(), "{name}");
    }
    // In two parts, since it takes long.
    let loaded = &loaded;
    std::thread::scope(|scope| {
        for part in texts.chunks(texts.len().div_ceil(2)) {
            scope.spawn(move || {
                for text in part {
                    hold::<comity::bilateral::Document>(loaded, text, 40, &mut BTreeMap::new());
                }
            });
        }
    });
}

/// Compares the two on a document and its mutants; counts how often each code is found.
fn hold<T: Decode>(
    loaded: &LoadedOntology,
    text: &str,
    rounds: u64,
    tally: &mut BTreeMap<String, usize>,
) {
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let judge = Interpreter::new(model, model.root.expect("there is a root"));
    compare::<T>(&judge, text, tally);
    for round in 1..=rounds {
        compare::<T>(&judge, &blind(text, &mut Dice::new(round)), tally);
    }
    // A part of the corpus has few mutants, since there are many parts.
    if rounds >= MUTANTS / 4 {
        let document = serde_json::from_str(text).expect("it is JSON");
        for mutant in mutants(model, &document, EACH, rounds) {
            compare::<T>(&judge, &mutant.document.to_string(), tally);
        }
    }
}

/// Compares the two on the examples that break rules, and on mutants of these.
fn of_examples<T: Decode>(loaded: &LoadedOntology, tally: &mut BTreeMap<String, usize>) {
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let judge = Interpreter::new(model, model.root.expect("there is a root"));
    for (seed, example) in (0..).zip(breaking(model)) {
        let text = example.document.to_string();
        compare::<T>(&judge, &text, tally);
        compare::<T>(&judge, &blind(&text, &mut Dice::new(seed)), tally);
    }
}

/// The rules that none of the documents counted so far breaks.
fn never<'m>(loaded: &'m LoadedOntology, tally: &BTreeMap<String, usize>) -> Vec<&'m str> {
    let model = loaded.model.as_ref().expect("the ontology is sound");
    let rules = model.records.iter().flat_map(|record| &record.rules);
    rules.map(|rule| rule.id.as_str()).filter(|id| !tally.contains_key(*id)).collect()
}

/// Asserts that the two find the same in a text.
fn compare<T: Decode>(judge: &Interpreter<'_>, text: &str, tally: &mut BTreeMap<String, usize>) {
    // JSON is YAML, too, where the same text has other kinds of scalars.
    for format in [Format::Json, Format::Yaml] {
        let Some(tree) = format.read(text).tree else { continue };
        let compiled = comity::decode::decode::<T>(&tree).findings;
        let interpreted = judge.interpret(&tree).findings;
        let difference = Difference { text, compiled: &compiled, interpreted: &interpreted };
        assert!(compiled == interpreted, "{}: {difference}", format.name());
        for finding in compiled {
            assert_headline(&finding.message);
            *tally.entry(finding.code.into_owned()).or_default() += 1;
        }
    }
}

fn listed(tally: &BTreeMap<String, usize>) -> String {
    let lines: Vec<_> = tally.iter().map(|(code, count)| format!("{count:6} {code}")).collect();
    lines.join("\n")
}

/// Findings that only one of the two has.
struct Difference<'f> {
    text: &'f str,
    compiled: &'f [Finding],
    interpreted: &'f [Finding],
}

impl fmt::Display for Difference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for finding in self.compiled.iter().filter(|finding| !self.interpreted.contains(finding)) {
            writeln!(f, "only compiled: {finding:#?}")?;
        }
        for finding in self.interpreted.iter().filter(|finding| !self.compiled.contains(finding)) {
            writeln!(f, "only interpreted: {finding:#?}")?;
        }
        Ok(())
    }
}
