//! Documents against their sources: every file, range, digest and value, and how far each text is
//! covered.
//!
//! `tests/evidence` has invented texts, which every clone can verify. The corpus has no
//! sentence of its sources, so that `.ci/private-data` runs the tests of it.

use std::path::{Path, PathBuf};

use comity_check::{
    Ontology, Options, Verdict,
    coverage::{self, Figures, coverage, stretches},
    evidence,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Documents with the folder of their sources.
fn options(documents: PathBuf, sources: PathBuf) -> Options {
    Options { paths: vec![documents], sources: vec![sources], strict: true, ..Options::default() }
}

fn of_our_own() -> Options {
    let folder = root().join("tests/evidence");
    options(folder.join("corpus"), folder.join("sources"))
}

/// The sources of the corpus are in the folder that `COMITY_SHARED` names, or beside the checkout.
fn of_the_corpus() -> Options {
    let beside = root().join("../shared");
    let shared = std::env::var_os("COMITY_SHARED").map_or(beside, PathBuf::from);
    options(root().join("corpus"), shared.join("seeds"))
}

/// Verifies every range, and returns how many there are.
#[track_caller]
fn verified(options: &Options) -> usize {
    let found = evidence(&Ontology::open("comity:bilateral"), options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    let (verified, cited) = found.report.summary.passages.expect("there is evidence");
    assert_eq!(verified, cited);
    cited
}

/// What is covered of each text, a line for each.
#[track_caller]
fn covered(options: &Options) -> String {
    let found = coverage(&Ontology::open("comity:bilateral"), options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    let mut lines: Vec<String> = found.texts.iter().map(figures).collect();
    lines.sort();
    lines.join("\n")
}

fn figures(text: &coverage::CoveredText) -> String {
    let Figures {
        characters,
        markup,
        claimed,
        context,
        marked,
        untouched,
        claims,
        ranges,
        marks,
        entries: _,
        deepest,
    } = Figures::of(text, &stretches(text));
    format!(
        "{}: {characters} characters and {markup} of markup; {claimed} claimed, {context} of context, \
         {marked} marked, {untouched} untouched; {claims} claims on {ranges} ranges, at most {deepest} over one \
         character, {marks} ranges marked",
        text.file
    )
}

#[test]
fn every_range_of_our_own_texts_verifies() {
    assert_eq!(verified(&of_our_own()), 32);
}

#[test]
fn nothing_of_our_own_texts_is_untouched() {
    insta::assert_snapshot!(covered(&of_our_own()));
}

#[test]
#[ignore = "needs the sources in COMITY_SHARED; .ci/private-data runs it"]
fn every_range_of_the_corpus_verifies() {
    assert!(verified(&of_the_corpus()) > 100);
}

#[test]
#[ignore = "needs the sources in COMITY_SHARED; .ci/private-data runs it"]
fn nothing_of_the_texts_is_untouched() {
    insta::assert_snapshot!(covered(&of_the_corpus()));
}
