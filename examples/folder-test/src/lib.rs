//! Checks a folder of documents in a test or a build script, without the command.
//!
//! `tests/documents.rs` is what a repository of documents needs to hold every change to the
//! ontology with `cargo test`. In a `build.rs` the same call keeps a crate from being built with
//! documents that are not sound.

use std::path::Path;

use comity_check::{FORMATS, Ontology, Options, Printing, Verdict, check};

/// The findings on the documents below a folder as the command prints them; `None` if nothing is
/// wrong.
///
/// Documents are checked for themselves and against each other. With a folder of sources, set
/// [`Options::sources`] to verify their evidence as well.
pub fn findings(ontology: &str, folder: &Path) -> Option<String> {
    let options = Options { paths: vec![folder.to_owned()], ..Options::default() };
    let report = check(&Ontology::open(ontology), &options);
    let printed = || {
        let mut printed = String::new();
        Printing::new(&report).print(FORMATS[0], &mut printed);
        printed
    };
    (report.verdict != Verdict::Clean).then(printed)
}
