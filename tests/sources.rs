//! The corpus against its sources, where they are at hand: every file, range and digest.

use std::io::Write as _;
use std::path::Path;

use comity_check::evidence::run::{Options, evidence};
use comity_check::ontology::Ontology;
use comity_check::verdict::Verdict;

/// Where the source texts are: a folder beside the checkout, or the one that the variable names.
fn sources() -> Option<std::path::PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let folder = std::env::var_os("COMITY_SOURCES").map_or(beside, Into::into);
    folder.is_dir().then_some(folder)
}

#[test]
fn every_range_of_the_corpus_verifies() {
    let Some(sources) = sources() else {
        // The corpus carries no sentence of its sources: a clone alone cannot verify it.
        let mut terminal = std::io::stderr();
        let _ = terminal.write_all(b"NOT VERIFIED: set COMITY_SOURCES to the folder of sources\n");
        return;
    };
    let paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")];
    let options = Options { paths, sources, strict: true };
    let found = evidence(&Ontology::open("comity:bilateral"), &options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    let (verified, cited) = found.report.summary.passages.expect("there is evidence");
    assert_eq!(verified, cited);
    assert!(cited > 100, "{cited}");
}
