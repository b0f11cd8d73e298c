//! The examples of the page on encoding are claims of the ontology that it is written for.

use std::path::Path;

use crate::case::Case;

/// The actors and places of the examples.
const REGISTRY: &str = "\
actors:
  - { id: NOR, type: state }
  - { id: ISL, type: state }
  - { id: ada-berg, type: person }
  - { id: jon-karlsson, type: person }
places: [{ id: reykjavik, type: city }]
";

/// Claims that the examples refer to and the page does not show.
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

/// Whether a line is what is shown; `…` replaces the digest of the ontology.
fn fits(shown: &str, printed: &str) -> bool {
    match shown.split_once('…') {
        Some((start, end)) => printed.starts_with(start) && printed.ends_with(end),
        None => shown == printed,
    }
}

#[test]
fn the_worked_example_is_anchored_checked_and_covered_as_shown() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/encoding.md");
    let page = std::fs::read_to_string(page).unwrap();
    let block = |fence: &str| {
        let (_, rest) = page.split_once(&format!("\n```{fence}\n")).expect(fence);
        rest.split("```").next().unwrap_or_default()
    };
    let case = Case::new()
        .with("sources/visit.txt", block("text sources/visit.txt"))
        .with("corpus/registry/names.yaml", block("yaml corpus/registry/names.yaml"))
        .with("corpus/visit.yaml", block("yaml corpus/visit.yaml"));
    let mut commands = 0;
    for session in block("console").split("$ comity ").skip(1) {
        let (command, shown) = session.split_once('\n').unwrap();
        let ran = case.run(&command.split(' ').collect::<Vec<_>>());
        let printed = ran.stdout();
        assert_eq!(ran.code(), 0, "{command}\n{printed}");
        assert!(printed.lines().count() >= shown.lines().count(), "{command}\n{printed}");
        for (shown, printed) in shown.lines().zip(printed.lines()) {
            assert!(fits(shown, printed), "{command}\nshown:   {shown}\nprinted: {printed}");
        }
        commands += 1;
    }
    assert_eq!(commands, 3);
    assert!(!case.read("corpus/visit.yaml").contains("quote"));
}
