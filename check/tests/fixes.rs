//! Documents that are broken in a place and then fixed: a safe fix restores what was misspelt, and
//! no fix leaves more findings than there were.

use std::collections::BTreeMap;

use comity_check::{Fixed, Memory, Ontology, Report, check_opened, fix};
use comity_testkit::mutants::mutants;
use comity_tree::Applicability::{Safe, Unsafe};
use serde_json::{Value, json};

/// The edits that a fix can take back without a loss.
const RESTORED: [&str; 4] =
    ["misspell a key", "misspell the kind", "misspell a term", "a label for a code"];

fn logbook() -> Value {
    json!({
        "ontology": "harbour@1.2.0",
        "ships": [{ "id": "heron", "name": "Heron" }, { "id": "egret" }],
        "entries": [
            {
                "kind": "voyage", "id": "first-voyage", "ship": "heron", "departed": "1901-05",
                "arrived": "1901-05-02", "weather": "storm", "cargo": { "value": 12, "unit": "t" }
            },
            { "kind": "voyage", "id": "second-voyage", "ship": "egret", "weather": "calm" },
            { "kind": "repair", "id": "new-mast", "after": "first-voyage" }
        ]
    })
}

fn count(report: &Report) -> usize {
    report.files.iter().map(|file| file.findings.len()).sum()
}

#[test]
fn a_safe_fix_restores_a_document_and_none_makes_it_worse() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../cli/tests/fixtures/harbour.toml");
    let ontology = Ontology::open(folder);
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let original = logbook();
    let files = |document: &Value| {
        let text = serde_json::to_string_pretty(document).expect("a value is JSON");
        Memory::new().document("log.json", text).files()
    };
    assert_eq!(count(&check_opened(&ontology, &files(&original))), 0, "the original is clean");
    let mut restored: BTreeMap<&str, usize> = BTreeMap::new();
    let mut fixed_otherwise = 0;
    for seed in 0..6 {
        for mutant in mutants(model, &original, 6, seed) {
            let broken = check_opened(&ontology, &files(&mutant.document));
            for up_to in [Safe, Unsafe] {
                let Fixed { report, changes, .. } = fix(&ontology, files(&mutant.document), up_to);
                let (edit, at) = (mutant.edit, &mutant.pointer);
                assert!(count(&report) <= count(&broken), "{edit} at {at} is worse: {report:#?}");
                let Some(change) = changes.first() else { continue };
                let after: Value = serde_json::from_str(&change.after).expect("it stays JSON");
                if RESTORED.contains(&edit) && up_to == Safe {
                    assert_eq!(after, original, "{edit} at {at}: {}", change.before);
                    *restored.entry(edit).or_default() += 1;
                } else {
                    fixed_otherwise += 1;
                }
            }
        }
    }
    let most = |edit: &str| restored.get(edit).copied().unwrap_or_default();
    assert!(most("misspell a key") > 10 && most("a label for a code") > 0, "{restored:?}");
    assert!(fixed_otherwise > 20, "{fixed_otherwise}");
}
