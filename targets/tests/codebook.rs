//! Every link of a codebook leads somewhere; `.ci/codebook` opens the pages in a browser.

mod tools;

use std::collections::{HashMap, HashSet};

use comity_gen::{Artefact, CorpusValues, File, Target as _};
use comity_targets::{Codebook, target};
use tools::{artefact, kites, model};

/// The text of a file.
fn file<'a>(artefact: &'a Artefact, path: &str) -> &'a str {
    &artefact.files.iter().find(|file| file.path == path).expect("a file of the codebook").text
}

/// The pages.
fn pages(artefact: &Artefact) -> impl Iterator<Item = &File> {
    artefact.files.iter().filter(|file| file.text.starts_with("<!doctype html>"))
}

/// The values of an attribute in a page.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let start = format!(" {name}=\"");
    let parts = page.split(start.as_str()).skip(1);
    parts.filter_map(|part| part.split_once('"').map(|(value, _)| value)).collect()
}

fn byte(high: u8, low: u8) -> u8 {
    let hex = |digit: u8| char::from(digit).to_digit(16).expect("a hexadecimal digit");
    u8::try_from(hex(high) * 16 + hex(low)).expect("a byte")
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let (one, after) = match after {
            [high, low, after @ ..] if *first == b'%' => (byte(*high, *low), after),
            _ => (*first, after),
        };
        bytes.push(one);
        rest = after;
    }
    String::from_utf8(bytes).expect("an address is UTF-8")
}

/// The links of an artefact that lead nowhere, and the ids that a page has twice.
fn broken(artefact: &Artefact) -> Vec<String> {
    let known: HashMap<&str, HashSet<&str>> = artefact
        .files
        .iter()
        .map(|file| (file.path.as_str(), attributes(&file.text, "id").into_iter().collect()))
        .collect();
    let mut broken = Vec::new();
    for page in pages(artefact) {
        if attributes(&page.text, "id").len() != known[page.path.as_str()].len() {
            broken.push(format!("{}: an id occurs twice", page.path));
        }
        let links = [attributes(&page.text, "href"), attributes(&page.text, "src")].concat();
        for link in links {
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let path = match (path, path.strip_prefix("../"), page.path.split_once('/')) {
                ("", ..) => page.path.clone(),
                (_, Some(path), Some(_)) => path.to_owned(),
                (_, None, None) => path.to_owned(),
                _ => format!("outside: {path}"),
            };
            let ids = known.get(path.as_str());
            let fragment = decoded(fragment).replace('&', "&amp;").replace('<', "&lt;");
            if !ids.is_some_and(|ids| fragment.is_empty() || ids.contains(fragment.as_str())) {
                broken.push(format!("{}: {link}", page.path));
            }
        }
    }
    broken
}

#[test]
fn every_link_leads_to_something() {
    for model in [
        kites(),
        model("comity:bilateral"),
        model("../examples/extended-ontology/ontology/desk.toml"),
        model("../examples/own-ontology/ontology/herbarium.toml"),
    ] {
        let artefact = artefact(&Codebook, &model);
        assert!(pages(&artefact).count() > 5);
        assert_eq!(broken(&artefact), [""; 0], "{}", model.name);
    }
}

#[test]
fn a_page_has_the_terms_of_its_vocabulary_with_what_is_said_of_them() {
    let artefact = artefact(&Codebook, &kites());
    let page = file(&artefact, "vocabularies/Wind.html");
    let ids = attributes(page, "id");
    assert!(["any", "breeze", "gale"].iter().all(|code| ids.contains(code)), "{ids:?}");
    for part in [
        "<li><small>zh-Hans</small> <span lang=\"zh-Hans\">微风</span></li>",
        "<p class=\"definition also\" lang=\"zh-Hans\">微弱的风。</p>",
        "<strong>Deprecated since 0.2.0.</strong> wordofdeprecation Use <code>breeze</code>.",
        "<a href=\"../rules/launch-in-a-fair-wind.html\">",
        "<a href=\"../records/Launch.html#wind\">",
        "aria-label=\"The order of Wind\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(file(&artefact, "search.js").contains("[\"zh-Hans\",\"微风\"]"));
}

#[test]
fn the_values_of_a_corpus_are_at_the_terms_that_they_use() {
    let model = kites();
    let text = r#"{"kind": "launch", "id": "first<", "wind": "gale", "tails": [1]}"#;
    let tree = comity_tree::json::read(text).tree.expect("a document");
    let mut corpus = CorpusValues::default();
    corpus.add(&model, "club.json", 0, tree.root());
    let with = Codebook.generate_with(&model, &corpus).expect("a codebook");
    let page = file(&with, "vocabularies/Wind.html");
    let gale = page.split("id=\"gale\"").nth(1).expect("the term");
    assert!(gale.contains("<code>first&lt;</code> <small>launch in club.json</small>"), "{gale}");
    assert_eq!(page.matches("In the corpus").count(), 1);
    assert!(broken(&with).is_empty());
}

#[test]
fn names_that_are_one_file_are_refused_by_this_target_alone() {
    let mut model = kites();
    model.records[1].name = "LAUNCH".to_owned();
    model.records[2].name = "Launch".to_owned();
    model.scalars[0].name = "Con".to_owned();
    let refusals = Codebook.generate(&model).expect_err("two pages of one name, and a device");
    let why: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    assert_eq!(why.len(), 2, "{why:?}");
    assert!(why[0].contains("its page and that of `LAUNCH` differ only by case"), "{why:?}");
    assert_eq!(refusals[0].location, model.records[2].location);
    assert!(target("typescript").is_some_and(|it| it.generate(&model).is_ok()));
}
