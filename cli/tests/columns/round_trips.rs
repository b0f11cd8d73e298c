//! Documents to tables and back are the same documents.

use std::fs;

use comity_ontology::load_builtin;
use comity_testkit::{Dice, grow};

use crate::case::Case;

#[test]
fn the_corpus_comes_back() {
    let corpus = format!("{}/../corpus", env!("CARGO_MANIFEST_DIR"));
    let case = Case::new();
    for to in ["sqlite", "parquet"] {
        for format in ["yaml", "json"] {
            let (tables, back) = (format!("tables.{to}"), format!("{to}-{format}"));
            let ran = case.run(&["export", &corpus, "--to", to, "--out", &tables]);
            assert_eq!((ran.code(), ran.stderr().as_str()), (0, ""), "{to}");
            let ran = case.run(&["import", &tables, "--to", format, "--out", &back]);
            assert_eq!(ran.code(), 0, "{}", ran.all());
            let ran = case.run(&["check", &back]);
            assert_eq!(ran.code(), 0, "{to}: {}", ran.all());
            let ran = case.run(&["diff-corpus", &corpus, &back]);
            assert_eq!(ran.code(), 0, "{to}: {}", ran.all());
        }
    }
}
