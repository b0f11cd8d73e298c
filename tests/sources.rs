//! The corpus against its sources, where they are at hand: every file, range and digest, and how
//! far each text is covered.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use comity_check::coverage::{Figures, coverage, stretches};
use comity_check::evidence::run::{Options, evidence};
use comity_check::ontology::Ontology;
use comity_check::verdict::Verdict;

/// Where the source texts are: a folder beside the checkout, or the one that the variable names.
///
/// The corpus carries no sentence of its sources: a clone alone cannot verify it, and says so.
fn sources() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let folder = std::env::var_os("COMITY_SOURCES").map_or(beside, Into::into);
    if folder.is_dir() {
        return Some(folder);
    }
    let mut terminal = std::io::stderr();
    let _ = terminal.write_all(b"NOT VERIFIED: set COMITY_SOURCES to the folder of sources\n");
    None
}

fn options(sources: PathBuf) -> Options {
    let paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")];
    Options { paths, sources, strict: true }
}

#[test]
fn every_range_of_the_corpus_verifies() {
    let Some(sources) = sources() else { return };
    let options = options(sources);
    let found = evidence(&Ontology::open("comity:bilateral"), &options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    let (verified, cited) = found.report.summary.passages.expect("there is evidence");
    assert_eq!(verified, cited);
    assert!(cited > 100, "{cited}");
}

#[test]
fn nothing_of_the_texts_is_untouched() {
    let Some(sources) = sources() else { return };
    let found = coverage(&Ontology::open("comity:bilateral"), &options(sources));
    let figures = |text: &comity_check::coverage::Text| {
        let Figures {
            characters,
            markup,
            claimed,
            marked,
            untouched,
            claims,
            ranges,
            marks,
            deepest,
        } = Figures::of(text, &stretches(text));
        format!(
            "{}: {characters} characters and {markup} of markup; {claimed} claimed, {marked} marked, \
             {untouched} untouched; {claims} claims on {ranges} ranges, at most {deepest} over one \
             character, {marks} ranges marked",
            text.file
        )
    };
    let mut lines: Vec<String> = found.texts.iter().map(figures).collect();
    lines.sort();
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    insta::assert_snapshot!(lines.join("\n"));
}
