//! What stands beside documents: the project file and the baseline.

use comity_check::{Memory, Options, ProjectFile, baseline::Baseline, project::NAME};
use comity_testkit::Folder;

use crate::{
    documents::{ONTOLOGY, assert_findings, assert_report},
    text,
};

/// A folder with the input as a file, since both are read from files alone.
fn folder(name: &str, input: &[u8]) -> Folder {
    let folder = Folder::new(std::env::temp_dir());
    folder.write(name, input);
    folder
}

pub(crate) fn project(input: &[u8]) {
    let folder = folder(NAME, input);
    let file = ProjectFile::open(&folder.path(NAME));
    let _ = file.ontology();
    match file.read(&ONTOLOGY) {
        Ok(project) => assert_findings(&project.notes),
        Err(report) => assert_report(&report),
    }
}

/// A baseline is written as it is read, and leaves findings that are in their files.
pub(crate) fn baseline(input: &[u8]) {
    const DOCUMENT: &str = "ontology: bilateral@0.1.0\nclaims:\n  - kind: relatoin\n";
    let folder = folder("baseline.toml", input);
    let path = folder.path("baseline.toml");
    match Baseline::open(&path) {
        Ok(baseline) => {
            let report = Memory::new().document("a.yaml", DOCUMENT).check(&ONTOLOGY);
            assert_report(&baseline.apply(report, &ONTOLOGY, &Options::default()));
            baseline.write().expect("its file can be written");
            let written = folder.read("baseline.toml");
            let again = Baseline::open(&path).unwrap_or_else(|why| {
                panic!("{why:?}: {:?} was written as {written:?}", text(input))
            });
            assert_eq!(again.count(), baseline.count(), "{written:?}");
            again.write().expect("its file can be written");
            assert_eq!(folder.read("baseline.toml"), written);
        }
        Err(misuse) => {
            assert!(!misuse.why.chars().any(char::is_control), "{:?}", misuse.why);
        }
    }
}
