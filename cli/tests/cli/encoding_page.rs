//! The examples of the page on encoding are claims of the ontology that it is written for.

use std::path::Path;

use crate::case::Case;

/// Those whom the examples speak of.
const REGISTRY: &str = "\
actors:
  - { id: NOR, type: state }
  - { id: ISL, type: state }
  - { id: ada-berg, type: person }
  - { id: jon-karlsson, type: person }
places: [{ id: reykjavik, type: city }]
";

/// Claims that the examples speak of, and that the page does not show.
const ELSEWHERE: [&str; 2] = ["`declaration-signed`", "`isl-hopes-shipping`"];

/// The document that the page shows, and each claim that it shows after it as a document with the
/// same head. What is less than a claim is left out.
fn documents() -> Vec<String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/encoding.md");
    let page = std::fs::read_to_string(page).unwrap();
    let blocks = page.split("```yaml\n").skip(1);
    let mut blocks = blocks.filter_map(|rest| rest.split("```").next());
    let first = blocks.next().unwrap();
    let (head, _) = first.split_once("claims:\n").unwrap();
    let claims = blocks.filter(|block| block.starts_with("  - id: "));
    let rest = claims.map(|claim| format!("{head}claims:\n{claim}"));
    std::iter::once(first.to_owned()).chain(rest).collect()
}

#[test]
fn the_examples_of_the_page_are_valid_but_for_their_quotes() {
    let documents = documents();
    assert!(documents.len() > 4, "{documents:#?}");
    for document in documents {
        let case = Case::new().with("page.yaml", &document).with("registry/names.yaml", REGISTRY);
        let report = case.run(&["check", "page.yaml", "--format", "json"]).json();
        assert_eq!(report["summary"]["counted"]["count"], 1, "{document}");
        let findings = report["findings"].as_array().unwrap().iter();
        let (quotes, others): (Vec<_>, Vec<_>) =
            findings.partition(|finding| finding["code"] == "unanchored-quote");
        assert_eq!(quotes.len(), 1, "{document}");
        for finding in others {
            let message = finding["message"].as_str().unwrap();
            let elsewhere = finding["code"] == "dangling-reference"
                && ELSEWHERE.iter().any(|id| message.contains(id));
            assert!(elsewhere, "{finding:#}\n{document}");
        }
    }
}
