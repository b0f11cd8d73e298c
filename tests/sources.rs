//! The corpus against its sources: every file, range and digest, and how far each text is covered.
//!
//! The corpus has no sentence of its sources, so that a clone cannot verify it: `.ci/private-data`
//! runs the tests that do.

use std::path::{Path, PathBuf};

use comity_check::Options;
use comity_check::coverage::{Figures, coverage, stretches};
use comity_check::evidence::run::evidence;
use comity_check::ontology::Ontology;
use comity_check::verdict::Verdict;

/// The folder of the source texts: in the one that `COMITY_SHARED` names, or beside the checkout.
fn sources() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    std::env::var_os("COMITY_SHARED").map_or(beside, PathBuf::from).join("seeds")
}

fn options(sources: PathBuf) -> Options {
    let paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")];
    Options { paths, sources: Some(sources), strict: true, ..Options::default() }
}

/// An invented text in English and Chinese, which every clone has.
#[test]
fn every_range_of_a_text_of_our_own_verifies() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evidence");
    let options = Options {
        paths: vec![folder.clone()],
        sources: Some(folder),
        strict: true,
        ..Options::default()
    };
    let found = evidence(&Ontology::open("comity:bilateral"), &options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    assert_eq!(found.report.summary.passages, Some((7, 7)));
}

#[test]
#[ignore = "needs the sources beside the checkout"]
fn every_range_of_the_corpus_verifies() {
    let options = options(sources());
    let found = evidence(&Ontology::open("comity:bilateral"), &options);
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    let (verified, cited) = found.report.summary.passages.expect("there is evidence");
    assert_eq!(verified, cited);
    assert!(cited > 100, "{cited}");
}

#[test]
#[ignore = "needs the sources beside the checkout"]
fn nothing_of_the_texts_is_untouched() {
    let found = coverage(&Ontology::open("comity:bilateral"), &options(sources()));
    let figures = |text: &comity_check::coverage::Text| {
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
    };
    let mut lines: Vec<String> = found.texts.iter().map(figures).collect();
    lines.sort();
    assert_eq!(found.report.verdict, Verdict::Clean, "{:#?}", found.report.files);
    insta::assert_snapshot!(lines.join("\n"));
}
