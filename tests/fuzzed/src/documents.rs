//! Documents, checked against the ontology that comes with comity.

use std::sync::LazyLock;

use comity_check::{FORMATS, FileReport, Memory, Ontology, Printing, Report, Sink, Verdict, fix};
use comity_tree::Applicability;

use crate::{assert_sound, text};

pub(crate) static ONTOLOGY: LazyLock<Ontology> =
    LazyLock::new(|| Ontology::open("comity:bilateral"));

/// A document of each format.
pub(crate) const NAMES: [&str; 3] = ["a.yaml", "a.json", "a.toml"];

/// What is printed, to be looked at.
#[derive(Default)]
struct Printed(String);

impl Sink for Printed {
    fn write(&mut self, text: &str) {
        self.0.push_str(text);
    }

    fn complain(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

/// Asserts that findings are in their files, and that none says that the checker failed.
pub(crate) fn assert_findings(files: &[FileReport]) {
    for file in files {
        assert_sound(&file.source.text, &file.findings);
        let has = |code: &str| file.findings.iter().any(|finding| finding.code == code);
        assert!(!has("internal-error"), "{:?}", file.source.text);
    }
}

pub(crate) fn assert_report(report: &Report) {
    assert_findings(&report.files);
    for format in FORMATS {
        let mut printed = Printed::default();
        Printing::new(report).print(*format, &mut printed);
        let is_raw = |c: char| c.is_control() && !"\n\t".contains(c);
        assert!(!printed.0.chars().any(is_raw), "{}: {:?}", format.name(), printed.0);
    }
}

pub(crate) fn document(input: &[u8]) {
    let text = text(input);
    for name in NAMES {
        assert_report(&Memory::new().document(name, text.as_str()).check(&ONTOLOGY));
    }
}

/// A document and the text that it cites, with a line of `===` between them.
pub(crate) fn evidence(input: &[u8]) {
    let text = text(input);
    let (document, source) = text.split_once("\n===\n").unwrap_or((&text, ""));
    let memory = Memory::new().document(NAMES[0], document).source("source.txt", source);
    assert_report(&memory.check(&ONTOLOGY));
}

/// Fixes leave no document with more findings than it has.
pub(crate) fn fixes(input: &[u8]) {
    let text = text(input);
    for name in NAMES {
        let memory = Memory::new().document(name, text.as_str());
        let count = |report: &Report| -> usize {
            report.files.iter().map(|file| file.findings.len()).sum()
        };
        let before = memory.check(&ONTOLOGY);
        let fixed = fix(&ONTOLOGY, memory.files(), Applicability::Unsafe);
        assert!(count(&fixed.report) <= count(&before), "{text:?}");
        assert!(fixed.report.verdict <= before.verdict.max(Verdict::Findings), "{text:?}");
    }
}
