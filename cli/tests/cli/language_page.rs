//! The first example of the page on the ontology language: an ontology, a document, and a check.

use std::path::Path;

use crate::case::Case;

#[test]
fn the_smallest_ontology_checks_its_document_as_shown() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/language.md");
    let page = std::fs::read_to_string(page).unwrap();
    let block = |fence: &str| {
        let (_, rest) = page.split_once(&format!("\n```{fence}\n")).expect(fence);
        rest.split("```").next().unwrap_or_default().to_owned()
    };
    let case = Case::new()
        .with("cups.toml", block("toml cups.toml"))
        .with("cup.yaml", block("yaml cup.yaml"));
    let console = block("console");
    let (command, shown) = console.split_once('\n').unwrap();
    let words: Vec<_> = command.strip_prefix("$ comity ").unwrap().split(' ').collect();
    let ran = case.run(&words);
    assert_eq!(ran.code(), 1);
    assert!(ran.stdout().starts_with(shown), "{}", ran.stdout());
}
