//! Numbers of the ontology in languages that read them in other ways.

mod tools;

use comity_targets::targets;
use tools::{artefact, model};

#[test]
fn a_whole_number_is_written_with_its_digits() {
    let model = model("tests/fixtures/numbers.toml");
    // Tables of terms have no numbers.
    for target in targets().iter().filter(|target| target.name() != "terms") {
        let artefact = artefact(*target, &model);
        let all: String = artefact.files.iter().map(|file| file.text.as_str()).collect();
        let name = target.name();
        for number in ["2e0", "7e3", "4e3", "5e3"] {
            assert!(!all.contains(number), "{name}: {number}");
        }
        assert!(all.contains("4000") && all.contains("5000"), "{name}");
    }
}
